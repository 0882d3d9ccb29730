import { isLanguage } from '../domain/languages.ts';
import { fold, tokenise } from '../index/text.ts';
import { rememberLast } from '../language/remember.ts';
import { yearsIn } from '../language/years.ts';
import type { AskedFor } from '../language/question-words.ts';
import { askedFor, questionWords } from '../language/question-words.ts';

type WrittenIn = keyof typeof questionWords;
type Patterns = Readonly<Record<AskedFor, RegExp>>;

/** Dutch words stand in questions of every language; English is what people try when unsure. */
const everywhere: readonly WrittenIn[] = ['nl', 'en'];

const made = new Map<WrittenIn, Patterns>();

/** Words of a question that are looked at. */
const mostWords = 200;

/**
 * What a question asks for besides a fact, told from the phrases of its language (and of Dutch and
 * English). About a tenth of a millisecond; patterns are compiled at the first question.
 *
 * @param language as identified; one of ours or an ISO code
 */
export function kindsOf(text: string, language: string): ReadonlySet<AskedFor> {
  const words = foldedWords(text);
  const tags = new Set([...writtenIn(language), ...everywhere]);
  const patterns = [...tags].map(patternsOf);
  return new Set(askedFor.filter((kind) => patterns.some((one) => one[kind].test(words))));
}

/** The words of a question as {@link patternOf} compares them. */
export const foldedWords: (text: string) => string = rememberLast(
  (text) => ` ${tokenise(text).slice(0, mostWords).map(fold).join(' ')} `,
);

function writtenIn(language: string): WrittenIn[] {
  if (language === 'prs') return ['fa'];
  const own = language === 'nl-simple' ? 'nl' : language;
  return isOurs(own) ? [own] : [];
}

function isOurs(tag: string): tag is WrittenIn {
  return isLanguage(tag) && tag in questionWords;
}

function patternsOf(language: WrittenIn): Patterns {
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = questionWords[language];
  const patterns = Object.fromEntries(
    askedFor.map((kind) => [kind, patternOf(words[kind])]),
  ) as Record<AskedFor, RegExp>;
  made.set(language, patterns);
  return patterns;
}

/**
 * A pattern for words that were folded and put between spaces: `a, b _ c*` → either phrase as whole words;
 * Arabic `and` is written on to the word after it.
 */
export function patternOf(list: string): RegExp {
  const phrases = list.split(',').map((phrase) => phrase.trim().split(/\s+/).map(partOf).join(' '));
  const gaps = phrases.map((phrase) => phrase.replaceAll(' _ ', '(?: [^ ]+){0,5} '));
  return new RegExp(` (?:و)?(?:${gaps.join('|')})(?= )`, 'u');
}

function partOf(word: string): string {
  if (word === '_') return word;
  return word.endsWith('*') ? `${fold(word.slice(0, -1))}[^ ]*` : fold(word);
}

/** A year that is over, named in a question: it asks how it was then. */
export function yearAsked(text: string, thisYear: number): number | null {
  const past = yearsIn(text).filter((year) => year < thisYear - 1);
  return past.at(-1) ?? null;
}
