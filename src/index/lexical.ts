import type { Passage } from '../domain/knowledge.ts';
import type { CompoundSplitter, CompoundWords } from './compounds.ts';
import { createCompoundSplitter } from './compounds.ts';
import { nameSkeleton } from './names.ts';
import type { FieldTerms, Postings } from './postings.ts';
import { buildPostings } from './postings.ts';
import { analysisLanguage, stemWord } from './stem.ts';
import { fold, tokenise } from './text.ts';

/** Version of everything in this folder that decides which terms a text has. */
export const analyserVersion = 'terms-1';

/** A part of a compound counts less than the word itself. */
const compoundPartWeight = 0.4;

/** Title and headings say what a passage is about, in few words. */
const fieldWeights = { title: 1, headings: 1.5, text: 1 };
const saturation = { k1: 1.2, b: 0.6 };
/** A name occurs or it does not: how long the passage is says nothing. */
const nameSaturation = { k1: 1.2, b: 0 };
const shortestName = 3;

/** How a term of a question is looked up. */
export type TermSpace = 'stems' | 'words' | 'names';

/** What words the passages of one language hold, as it is kept on disk. */
export interface KeptLexicon {
  /** Language of analysis. */
  language: string;
  passages: number;
  /** Stems, compound parts included: for questions in the same language. */
  stems: Postings;
  /** Folded words: for questions in another language, which share names, numbers, loan words. */
  words: Postings;
  /** Consonant skeletons of what looks like a name: for questions in another alphabet. */
  names: Postings;
}

/** The same with the splitter of its compounds. Immutable. */
export interface LanguageLexicon extends KeptLexicon {
  split: CompoundSplitter;
}

/** One lexicon for each language that passages are written in. */
export type Lexicon = readonly LanguageLexicon[];

/**
 * Makes the lexicon of all passages; row numbers are positions in `passages`.
 *
 * @param extraWords words that compounds may be split at even where they do not stand alone in the
 *   corpus (index words of the glossary)
 */
export function buildLexicon(
  passages: readonly Passage[],
  extraWords: readonly string[] = [],
): Lexicon {
  const byLanguage = new Map<string, number[]>();
  for (const [row, { language }] of passages.entries()) {
    const key = analysisLanguage(language);
    const rows = byLanguage.get(key);
    if (rows === undefined) byLanguage.set(key, [row]);
    else rows.push(row);
  }
  const extra = new Set(extraWords.map(fold));
  return [...byLanguage].map(([language, rows]) =>
    languageLexicon(language, rows, passages, extra),
  );
}

/** The lexicon of an earlier build; `extraWords` as {@link buildLexicon} was given them. */
export function openLexicon(
  kept: readonly KeptLexicon[],
  extraWords: readonly string[] = [],
): Lexicon {
  const extra = new Set(extraWords.map(fold));
  return kept.map((one) => ({ ...one, split: splitterOf(one.language, one.words, extra) }));
}

/** Compounds are made of the words of the corpus and those of the glossary. */
function splitterOf(
  language: string,
  words: CompoundWords,
  extra: CompoundWords,
): CompoundSplitter {
  return createCompoundSplitter(language, { has: (word) => words.has(word) || extra.has(word) });
}

interface FieldWords {
  words: readonly string[];
  weight: number;
}

function languageLexicon(
  language: string,
  rows: readonly number[],
  passages: readonly Passage[],
  extra: ReadonlySet<string>,
): LanguageLexicon {
  const documents = rows.map((row) => fieldsOf(passages[row]));
  const folded = documents.map((fields) => fields.map(foldField));
  const at = Uint32Array.from(rows);
  const words = buildPostings(folded.map(counted), at, saturation);
  const split = splitterOf(language, words, extra);
  const isName = nameTest(documents);
  const stems = documents.map((fields) => fields.map((field) => stemField(field, language, split)));
  const names = documents.map((fields) => fields.map((field) => nameField(field, isName)));
  return {
    language,
    passages: rows.length,
    stems: buildPostings(stems, at, saturation),
    words,
    names: buildPostings(names, at, nameSaturation),
    split,
  };
}

function fieldsOf(passage: Passage | undefined): FieldWords[] {
  const headings = passage?.headingPath.filter((heading) => heading !== passage.title) ?? [];
  return [
    { words: tokenise(passage?.title ?? ''), weight: fieldWeights.title },
    { words: tokenise(headings.join('\n')), weight: fieldWeights.headings },
    { words: tokenise(passage?.text ?? ''), weight: fieldWeights.text },
  ];
}

function foldField({ words, weight }: FieldWords): FieldWords {
  return { words: words.map(fold), weight };
}

function counted(fields: readonly FieldWords[]): FieldTerms[] {
  return fields.map(({ words, weight }) => ({
    terms: count(words.map((word) => [word, 1])),
    weight,
  }));
}

function count(terms: Iterable<readonly [string, number]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [term, weight] of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  return counts;
}

function stemField(field: FieldWords, language: string, split: CompoundSplitter): FieldTerms {
  return { terms: stemTerms(field.words, language, split), weight: field.weight };
}

/** Stems of words with their number of occurrences; compound parts count for less. */
export function stemTerms(
  words: readonly string[],
  language: string,
  split: CompoundSplitter,
): Map<string, number> {
  return count(
    words.flatMap((word): [string, number][] => [
      [stemWord(word, language), 1],
      ...split(fold(word)).map((part): [string, number] => [
        stemWord(part, language),
        compoundPartWeight,
      ]),
    ]),
  );
}

/** A name is written with a capital everywhere in the corpus. */
function nameTest(documents: readonly (readonly FieldWords[])[]): (word: string) => boolean {
  const common = new Set<string>();
  for (const { words } of documents.flat()) {
    for (const word of words) if (!startsUpper(word)) common.add(fold(word));
  }
  return (word) => startsUpper(word) && !common.has(fold(word));
}

/** Whether a word begins with a capital letter. */
export function startsUpper(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function nameField(field: FieldWords, isName: (word: string) => boolean): FieldTerms {
  const keys = field.words.filter(isName).map(nameSkeleton);
  const long = keys.filter((key) => key.length >= shortestName);
  return { terms: count(long.map((key) => [key, 1])), weight: field.weight };
}
