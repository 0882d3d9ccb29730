/**
 * Builds `src/language/identify/profiles.json` from our own texts: the everyday questions in
 * `src/language/questions` and the words and sentences in `src/language/identify/texts`.
 *
 * Run it after changing either: `npx tsx scripts/make-language-profiles.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { foldWord, withoutAccents, wordsOf } from '../src/language/identify/features.ts';
import { makeProfile, type ProfileData } from '../src/language/identify/profile-model.ts';
import { type SharedScript } from '../src/language/identify/scripts.ts';
import { romanise } from './romanise.ts';

/** `ar-Latn` is Arabic written in Latin letters. */
const labelsOfScript: Record<SharedScript, readonly string[]> = {
  Latn: [
    ...['nl', 'en', 'tr', 'so', 'pl', 'kmr', 'fr', 'es', 'ro', 'de', 'pt'],
    ...['ar-Latn', 'ti-Latn', 'am-Latn', 'fa-Latn', 'prs-Latn', 'ur-Latn'],
    ...['uk-Latn', 'ru-Latn', 'bg-Latn'],
  ],
  Arab: ['ar', 'fa', 'prs', 'ckb', 'ps', 'ur'],
  Cyrl: ['uk', 'ru', 'bg'],
  Ethi: ['ti', 'am'],
};

const language = new URL('../src/language/', import.meta.url);

/** Our lines in a language, and for `uk-Latn` and its like the same romanised. */
function linesOf(label: string): string[] {
  const [tag = label, script] = label.split('-');
  const romanised = script && romanisable.has(tag) ? linesOf(tag) : [];
  return [...romanised.flatMap((line) => romanise(tag, line)), ...linesIn(label)];
}

/** Arabic and Persian leave out their vowels: no table gives back what people type. */
const romanisable = new Set(['uk', 'ru', 'bg', 'ti', 'am']);

function linesIn(label: string): string[] {
  return [`questions/${label}.txt`, `identify/texts/${label}.txt`]
    .map((path) => new URL(path, language))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'));
}

/** Latin texts count twice, as written and without accents: people type both. */
function wordsFor(script: SharedScript, label: string): string[] {
  const lines = linesOf(label);
  const all = script === 'Latn' ? [...lines, ...lines.map(withoutAccents)] : lines;
  return all.flatMap(wordsOf).map(foldWord);
}

const profiles = Object.entries(labelsOfScript).map(([script, labels]): [string, ProfileData] => [
  script,
  makeProfile(
    Object.fromEntries(labels.map((label) => [label, wordsFor(script as SharedScript, label)])),
  ),
]);

writeFileSync(
  new URL('identify/profiles.json', language),
  `${JSON.stringify(Object.fromEntries(profiles), null, 1)}\n`,
);
