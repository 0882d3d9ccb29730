import { plainForm } from './plain.ts';
import { literal } from './words.ts';
import { scriptsOf } from '../knowledge/scripts.ts';
import { generalNames } from './words/general-names.ts';
import { nationalOrganisations } from './words/national-organisations.ts';

/** Latin words with at least one capital: a name, unless the sentence begins with it. */
const latinWord = /(?<![\p{L}\p{M}\d])[\p{Script=Latin}][\p{Script=Latin}\p{M}\d'’&-]*/gu;
const opensSentence = /(?:^|[.!?:;…•«»“”„"'‘’(\n]|(?<=\s)[–—-])\s*$/u;

/**
 * Names in a claim that the evidence does not hold.
 *
 * In a text of another script every Latin word with a capital is a name; in a Latin one those that
 * do not open a sentence, and abbreviations. Names of countries, languages, days and the like are
 * written in the claim's own language and are not looked for.
 *
 * @param texts of the evidence: passage, headings, title, publisher
 */
export function unknownNames(claim: string, language: string, texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => plainForm(text).match(/[\p{L}\p{M}\d]+/gu) ?? []));
  const isLatin = scriptsOf(language) === 'Latin';
  const general = generalNames(language);
  return namesIn(claim, isLatin)
    .filter((name) => !isTranslated(claim, name, words))
    .map(({ text }) => text)
    .filter(
      (name) => !partsOf(name).every((part) => isGeneral(part, general) || stands(part, words)),
    );
}

/**
 * Whether a claim puts one name in the place of another: an abbreviation or organisation that the
 * cited sentences do not hold (elsewhere in the passage it may stand), where they hold one that the
 * claim leaves out.
 *
 * @param organisations names in plain form
 */
export function replacesName(
  claim: string,
  language: string,
  organisations: readonly string[],
  sentences: readonly string[],
): boolean {
  const theirs = sentences.join('\n');
  const general = generalNames(language);
  const known = (text: string): string[] =>
    [...abbreviationsIn(text), ...organisations.filter((name) => holdsWord(plainForm(text), name))]
      // Which town it is about is looked at elsewhere.
      .filter((name) => !general.has(name) && !name.startsWith('gemeente '));
  const [own, cited] = [plainForm(claim), plainForm(theirs)];
  return (
    known(claim).some((name) => !cited.includes(name)) &&
    known(theirs).some((name) => name.split(' ').every((word) => !own.includes(word)))
  );
}

/** In plain form; codes like `B1` are none. */
function abbreviationsIn(text: string): string[] {
  const found = text.matchAll(/(?<![\p{L}\p{M}\d-])[A-Z]{2,6}(?![\p{L}\d])/gu);
  return [...found].map((match) => plainForm(match[0]));
}

interface Name {
  text: string;
  start: number;
  end: number;
}

function namesIn(claim: string, isLatin: boolean): Name[] {
  return [...claim.matchAll(latinWord)]
    .map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ text, start }) => {
      if (!/\p{Lu}/u.test(text)) return false;
      const abbreviation = /\p{Lu}[\p{L}\d]*\p{Lu}/u.test(text);
      return abbreviation || !isLatin || !opensSentence.test(claim.slice(0, start));
    });
}

/** Parts with a capital, without what a language writes on to a name: `PIP-a`, `DUO'ya`. */
function partsOf(name: string): string[] {
  const bare = name.replace(/['’]\p{Ll}{1,6}$/u, '');
  const elided = bare.replace(/^\p{L}{1,2}['’](?=\p{Lu})/u, '');
  return elided
    .split(/[-&'’]/)
    .filter((part) => /\p{Lu}/u.test(part))
    .map(plainForm);
}

/** Also in a case of its own: `Turcji` of `Turcja`. */
function isGeneral(part: string, general: ReadonlySet<string>): boolean {
  return stands(part, general) || (part.length > leastShared && stands(part.slice(0, -1), general));
}

const leastShared = 4;
const longestEnding = 3;

/** As a word of the evidence, as the beginning of one, or with an ending of its own. */
function stands(part: string, words: ReadonlySet<string>): boolean {
  if (words.has(part)) return true;
  return [...words].some(
    (word) =>
      (part.length >= leastShared && word.startsWith(part)) ||
      (word.length >= leastShared &&
        part.startsWith(word) &&
        part.length - word.length <= longestEnding),
  );
}

/**
 * `the Civic Integration Act (Wet inburgering)`: a translated name with the Dutch one right behind
 * it. Abbreviations are not translated.
 */
function isTranslated(claim: string, { text, end }: Name, words: ReadonlySet<string>): boolean {
  if (/\p{Lu}[\p{L}\d]*\p{Lu}/u.test(text)) return false;
  const rest = claim.slice(end);
  const behind = /^(?:\s(?:\p{Lu}[\p{L}’'-]*|\p{Ll}{1,9})){0,6}\s?\(([^()]{2,60})\)/u.exec(
    rest,
  )?.[1];
  if (behind === undefined || !/\p{Lu}/u.test(behind)) return false;
  return (plainForm(behind).match(/[\p{L}\p{M}\d]+/gu) ?? []).every((word) => stands(word, words));
}

/**
 * Organisations that a claim names and the evidence does not, also where a sentence begins with them
 * or the case is lost.
 *
 * @param organisations names in plain form
 */
export function unknownOrganisations(
  claim: string,
  organisations: readonly string[],
  texts: readonly string[],
): string[] {
  const plain = plainForm(claim);
  const evidence = texts.map(plainForm).join('\n');
  return organisations.filter(
    (name) => plain.includes(name) && holdsWord(plain, name) && !evidence.includes(name),
  );
}

function holdsWord(plain: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\d-])${literal(name)}(?![\\p{L}\\d])`, 'u').test(plain);
}

/**
 * Names to look for, beside those of the whole country: whole ones and, where one begins with a word that is no word of every day
 * (`VluchtelingenWerk Oost`), that word.
 */
export function organisationNames(written: readonly string[]): string[] {
  const names = written.flatMap((name) => {
    const head = name.split(/\s[–-]\s|\s?\(/)[0]?.trim() ?? '';
    const first = head.split(' ')[0] ?? '';
    return /\p{Ll}\p{Lu}|^\p{Lu}{3,}$/u.test(first) ? [head, first] : [head];
  });
  const all = [...nationalOrganisations, ...names].map(plainForm);
  return [...new Set(all)].filter((name) => name.length >= 3);
}
