import { normalise } from '../normalise.ts';
import { links, nameCues, noName, particles, titleCues } from './name-cues.ts';
import type { Finder, Span } from './view.ts';

const cueOf = (cues: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${cues.join('|')})(?<=:|(?![\p{L}\p{M}]))`, 'giu');
const introduction = cueOf(nameCues);
const title = cueOf(titleCues);
const link = new RegExp(
  String.raw`^[ :،"'«“-]{0,4}(?:(?:${links.join('|')})[ :]{1,2})?["'«“]?`,
  'iu',
);
const noNames = new Set(noName.split(' ').map((word) => normalise(word).trim()));
const inside = new Set(particles.split(' '));

/** Longest stretch in which a name is looked for, in UTF-16 units. */
const window = 90;
/** Most words of a name. */
const mostWords = 4;

interface Word {
  text: string;
  start: number;
  end: number;
  /** Whether a sign follows that ends a name. */
  last: boolean;
}

/** A name with the words that introduce it: `cue` is where these begin. */
export interface Introduction extends Span {
  cue: number;
}

/** Names after "my name is", "mijn naam is", "اسمي" … */
export function findIntroductions(view: string): Introduction[] {
  return [...view.matchAll(introduction)].flatMap(({ index, 0: cue }) =>
    nameAfter(view, index, index + cue.length, true),
  );
}

/** Introduced names, and names behind a form of address ("Geachte heer Hassan"). */
export const findNames: Finder = (view) => [
  ...findIntroductions(view).map(({ start, end, kind }) => ({ start, end, kind })),
  ...[...view.matchAll(title)].flatMap(({ index, 0: cue }) =>
    nameAfter(view, index, index + cue.length, false).map(({ start, end, kind }) => ({
      start,
      end,
      kind,
    })),
  ),
];

function nameAfter(view: string, cue: number, from: number, introduced: boolean): Introduction[] {
  const gap = link.exec(view.slice(from, from + 16))?.[0].length ?? 0;
  const words = wordsFrom(view.slice(from + gap, from + gap + window));
  const first = words[0];
  if (first === undefined || isNoName(first) || (!introduced && !isCapital(first))) return [];
  const count = isCapital(first) ? countCapital(words) : countPlain(words);
  const start = from + gap + first.start;
  const end = from + gap + (words[count - 1] ?? first).end;
  return [{ cue, start, end, kind: 'name' }];
}

const wordForm = /[ ]{0,2}([\p{L}\p{M}'’\u200C-]{1,40}(?:(?<=(?<!\p{L})\p{L})\.)?)/uy;

/** The words up to the first sign that ends a name. */
function wordsFrom(text: string): Word[] {
  const words: Word[] = [];
  wordForm.lastIndex = 0;
  for (;;) {
    const match = wordForm.exec(text);
    if (match === null || words.length > mostWords) return words;
    const word = match[1] ?? '';
    const end = match.index + match[0].length;
    words.push({
      text: word,
      start: end - word.length,
      end,
      last: !/^ {0,2}[\p{L}]/u.test(text.slice(end)),
    });
  }
}

function isNoName({ text }: Word): boolean {
  return noNames.has(normalise(text).trim()) || /^[.'’-]+$/.test(text);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

/** "Ahmed van den Berg en": words with a capital, particles between them, a family name in small. */
function countCapital(words: readonly Word[]): number {
  let count = 1;
  while (count < mostWords) {
    const next = words[count];
    if (
      next === undefined ||
      words[count - 1]?.last === true ||
      (isNoName(next) && !isParticle(next))
    )
      break;
    if (!isCapital(next) && !isParticle(next))
      return isBoundary(words, count + 1) ? count + 1 : count;
    count += 1;
  }
  while (count > 1 && isParticle(words[count - 1])) count -= 1;
  return count;
}

function isParticle(word: Word | undefined): boolean {
  return word !== undefined && inside.has(word.text.toLowerCase());
}

/** Without capitals the name ends where a word of the sentence begins; else its length is a guess. */
function countPlain(words: readonly Word[]): number {
  for (let count = 1; count <= 3; count += 1) if (isBoundary(words, count)) return count;
  return /^\p{Ll}/u.test(words[0]?.text ?? '') ? 1 : 2;
}

/** Whether a name can end after `count` words. */
function isBoundary(words: readonly Word[], count: number): boolean {
  const before = words[count - 1];
  const next = words[count];
  return before === undefined || before.last || next === undefined || isNoName(next);
}
