import type { LanguageLexicon, Lexicon, TermSpace } from '../index/lexical.ts';
import { startsUpper, stemTerms } from '../index/lexical.ts';
import { nameKeys, scriptOf } from '../index/names.ts';
import type { Posting } from '../index/postings.ts';
import { analysisLanguage } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import { TopRows } from '../index/top-rows.ts';
import type { GlossaryMatch } from './glossary.ts';
import { ranking } from './parameters.ts';

/** One way to find a word of the question. */
interface Alternative {
  posting: Posting;
  weight: number;
}

/** A word of the question; of its alternatives the best counts in each passage. */
interface Slot {
  /** The word, as shown to staff. */
  label: string;
  alternatives: readonly Alternative[];
}

/** What the words of a question say about every passage. */
export interface LexicalScores {
  /** By row; 0 where no word was found. */
  scores: Float32Array;
  /** Rows with a score, best first, at most `k`; `allows` leaves rows out. */
  best(k: number, allows: (row: number) => boolean): number[];
  /** Words of the question that were found in a row. */
  matched(row: number): string[];
}

/**
 * Scores all passages by the words of a question: BM25 with every term where question and passage
 * share a language; else only by rare words (numbers, names, loan words), names also across
 * alphabets, and by the Dutch index words that the glossary knows for the question's words.
 */
export function scoreWords(
  question: { text: string; language: string; terms: readonly GlossaryMatch[] },
  lexicon: Lexicon,
  rows: number,
): LexicalScores {
  const slots = lexicon.flatMap((one) => slotsFor(question, one));
  const scores = new Float32Array(rows);
  for (const slot of slots) addSlot(scores, slot);
  return {
    scores,
    best(k, allows) {
      const found = new TopRows(Math.min(k, scores.length));
      for (let row = 0; row < scores.length; row += 1) {
        const score = scores[row] as number;
        if (score > 0 && found.wants(score) && allows(row)) found.offer(row, score);
      }
      return found.sorted().map(({ row }) => row);
    },
    matched(row) {
      const labels = slots.filter((slot) => holds(slot, row)).map(({ label }) => label);
      return [...new Set(labels)];
    },
  };
}

function slotsFor(
  { text, language, terms }: { text: string; language: string; terms: readonly GlossaryMatch[] },
  lexicon: LanguageLexicon,
): Slot[] {
  const words = [...new Set(tokenise(text).slice(0, ranking.questionWords))];
  const same = analysisLanguage(language) === lexicon.language;
  const own = same ? stemSlots(words, lexicon, 1) : words.map((word) => foreignSlot(word, lexicon));
  const bridged = lexicon.language === 'nl' ? glossarySlots(terms, words, lexicon, same) : [];
  return [...own, ...bridged].filter(({ alternatives }) => alternatives.length > 0);
}

function stemSlots(words: readonly string[], lexicon: LanguageLexicon, weight: number): Slot[] {
  const stems = stemTerms(words, lexicon.language, lexicon.split);
  return [...stems].map(([term, count]) => ({
    label: term,
    alternatives: alternative(lexicon, 'stems', term, weight * Math.min(1, count)),
  }));
}

/** Dutch index words that the question does not hold itself. */
function glossarySlots(
  terms: readonly GlossaryMatch[],
  words: readonly string[],
  lexicon: LanguageLexicon,
  same: boolean,
): Slot[] {
  const held = same ? stemTerms(words, lexicon.language, lexicon.split) : new Map<string, number>();
  const main = tokenise(terms.map(({ term }) => term).join('\n'));
  const other = tokenise(terms.flatMap(({ variants }) => variants).join('\n'));
  const slots = new Map(
    [
      ...stemSlots(other, lexicon, ranking.glossaryVariant),
      ...stemSlots(main, lexicon, ranking.glossary),
    ].map((slot) => [slot.label, slot]),
  );
  return [...slots.values()].filter(({ label }) => !held.has(label));
}

function foreignSlot(word: string, lexicon: LanguageLexicon): Slot {
  const rare = Math.max(ranking.rareCount, ranking.rareShare * lexicon.passages);
  const weight = ranking.crossLanguage;
  const literal = alternative(lexicon, 'words', fold(word), weight).filter(isIn(rare));
  const named = mayBeName(word)
    ? [...nameKeys(word)]
        .flatMap(([key, trust]) =>
          // A short skeleton fits many names.
          alternative(lexicon, 'names', key, weight * trust * Math.min(1, key.length / 5)),
        )
        .filter(isIn(2 * rare))
    : [];
  return { label: fold(word), alternatives: [...literal, ...named] };
}

function mayBeName(word: string): boolean {
  return scriptOf(word) !== 'latin' || startsUpper(word);
}

function isIn(most: number): (found: Alternative) => boolean {
  return ({ posting }) => posting.rows.length <= most;
}

function alternative(
  lexicon: LanguageLexicon,
  space: TermSpace,
  term: string,
  weight: number,
): Alternative[] {
  const posting = lexicon[space].get(term);
  return posting === undefined ? [] : [{ posting, weight: weight * posting.rarity }];
}

function addSlot(scores: Float32Array, { alternatives }: Slot): void {
  const [only] = alternatives;
  if (alternatives.length === 1 && only !== undefined) {
    eachRow(only, (row, score) => {
      scores[row] = (scores[row] as number) + score;
    });
    return;
  }
  const best = new Map<number, number>();
  for (const one of alternatives) {
    eachRow(one, (row, score) => best.set(row, Math.max(score, best.get(row) ?? 0)));
  }
  for (const [row, score] of best) scores[row] = (scores[row] as number) + score;
}

function eachRow(
  { posting, weight }: Alternative,
  use: (row: number, score: number) => void,
): void {
  for (let n = 0; n < posting.rows.length; n += 1) {
    use(posting.rows[n] as number, weight * (posting.weights[n] as number));
  }
}

function holds({ alternatives }: Slot, row: number): boolean {
  return alternatives.some(({ posting }) => isAmong(posting.rows, row));
}

/** Binary search in ascending rows. */
function isAmong(rows: Uint32Array, row: number): boolean {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = rows[middle] as number;
    if (found === row) return true;
    if (found < row) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
