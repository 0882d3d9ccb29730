import { plainForm } from './plain.ts';
import { wordsTag } from './words.ts';
import { polarityWords } from './words/polarity-words.ts';
import type { PolarityWords } from './words/polarity-words.ts';

/** How often a text turns something round, and whether it obliges or allows. */
export interface Polarity {
  /** Certain negations. */
  least: number;
  /** The same with words that another language may say with a negation or without. */
  most: number;
  must: boolean;
  may: boolean;
  needNot: boolean;
  /** Says `may` in the sense of permission. */
  permit: boolean;
}

type Patterns = Readonly<Record<keyof PolarityWords, RegExp>>;

const unknown: Polarity = {
  least: 0,
  most: Infinity,
  must: false,
  may: false,
  needNot: false,
  permit: false,
};

/** Terms in brackets, as `(uitkering)`: in another language than the sentence. */
const shortAside = /\((?:[^\s()]+\s?){1,4}\)/g;

const compiled = new Map<string, Patterns>();

/** Counts cue words; a language without a list counts nothing. */
export function polarityOf(text: string, language: string): Polarity {
  const patterns = patternsOf(language);
  if (patterns === null) return unknown;
  const plain = withoutTerms(plainForm(text), language, patterns).replace(patterns.ignore, ' ');
  const least = count(plain, patterns.not);
  const unclear = count(plain.replace(patterns.not, ' '), patterns.unclear);
  return {
    least,
    most: least + unclear,
    must: plain.search(patterns.must) !== -1,
    may: plain.search(patterns.may) !== -1,
    needNot: plain.search(patterns.needNot) !== -1,
    permit: plain.search(patterns.permit) !== -1,
  };
}

/** Dutch terms in brackets hold letters that are cue words elsewhere; a negation stays. */
function withoutTerms(plain: string, language: string, { not }: Patterns): string {
  if (wordsTag(language) === 'nl') return plain;
  return plain.replace(shortAside, (aside) =>
    /\s/.test(aside) && aside.search(not) !== -1 ? aside : ' ',
  );
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

function patternsOf(language: string): Patterns | null {
  const tag = wordsTag(language);
  const words = polarityWords[tag];
  if (words === undefined) return null;
  const known = compiled.get(tag);
  if (known !== undefined) return known;
  const { not, unclear, ignore, must, may, needNot, permit = '(?!)' } = words;
  const patterns = {
    not: compile(not),
    unclear: compile(unclear),
    ignore: compile(ignore),
    must: compile(must),
    may: compile(may),
    needNot: compile(needNot),
    permit: compile(permit),
  };
  compiled.set(tag, patterns);
  return patterns;
}

/** Patterns as `PolarityWords` writes them → one expression of whole words. */
function compile(list: string): RegExp {
  const one = list.trim().split(/\s+/).map(expand).join('|');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${one})(?![\\p{L}\\p{M}])`, 'gu');
}

function expand(pattern: string): string {
  return pattern
    .replaceAll('*', '[\\p{L}\\p{M}]*')
    .replaceAll('#', '(?![\\p{L}\\p{M}])')
    .replaceAll('_', '[\\s\\u200c]+');
}
