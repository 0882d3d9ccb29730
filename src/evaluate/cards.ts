import { rankCards } from '../answer/rank-cards.ts';
import type { Centring } from '../index/centring.ts';
import type { Candidate } from '../domain/retrieval.ts';
import type { CardEntry, CardHit } from '../retrieve/card-finder.ts';
import { createCardFinder, prepareQuestions } from '../retrieve/card-finder.ts';
import type { GlossaryMatcher } from '../retrieve/glossary.ts';
import type { Estimate } from './metrics.ts';
import { estimate } from './metrics.ts';

export interface CardEvaluation {
  entries: readonly CardEntry[];
  /** Of the entries' questions, in the same order. */
  vectors: readonly Float32Array[];
  centring: Centring;
  glossary: GlossaryMatcher;
  /** Passages for a question of an entry, best first. */
  retrieve(entry: CardEntry, vector: Float32Array): Promise<Candidate[]>;
  onProgress?: ((done: number, total: number) => void) | undefined;
}

interface Scores {
  /** The right card came first. */
  first: Estimate;
  /** … among the first three. */
  third: Estimate;
}

/** How well a question finds the national card it was written for, when the card does not hold it. */
export interface CardReport {
  languages: (Scores & { language: string })[];
  /** Means of the languages. */
  macro: { first: number; third: number };
  /** Score from which four fifths of the questions are answered, and how many of those rightly. */
  surest: { score: number; right: number };
}

/** Parts into which the questions fall; each is asked of a finder made from the others. */
const folds = 10;

interface Asked {
  language: string;
  rank: number;
  score: number;
}

/** Cross-validation: one question in ten is left out, and asked. */
export async function evaluateCards(input: CardEvaluation): Promise<CardReport> {
  const asked: Asked[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    asked.push(...(await askFold(input, fold)));
    input.onProgress?.(fold + 1, folds);
  }
  return reportOf(asked);
}

async function askFold(input: CardEvaluation, fold: number): Promise<Asked[]> {
  const { entries, vectors, centring, glossary, retrieve } = input;
  const rows = [...entries.keys()];
  const kept = rows.filter((row) => row % folds !== fold);
  const known = kept.map((row) => entries[row] as CardEntry);
  const knownVectors = kept.map((row) => vectors[row] as Float32Array);
  const finder = createCardFinder(known, prepareQuestions(known, knownVectors, centring), centring);
  const asked: Asked[] = [];
  for (const row of rows.filter((one) => one % folds === fold)) {
    const [entry, vector] = [entries[row] as CardEntry, vectors[row] as Float32Array];
    if (entry.card.scope !== 'nl') continue;
    const { question: text, language } = entry;
    const terms = glossary.match(text, language).map(({ term }) => term);
    const query = { text, language, terms, vector };
    const hits = finder.find(query, 'nl', entries.length);
    asked.push(scoreOf(entry, rankCards(hits, await retrieve(entry, vector), 'nl')));
  }
  return asked;
}

function scoreOf({ card, language }: CardEntry, hits: readonly CardHit[]): Asked {
  const rank = hits.findIndex((hit) => hit.card === card);
  return { language, rank: rank === -1 ? Infinity : rank, score: hits[0]?.score ?? 0 };
}

function reportOf(asked: readonly Asked[]): CardReport {
  const tags = [...new Set(asked.map(({ language }) => language))].sort();
  const languages = tags.map((language) => {
    const own = asked.filter((one) => one.language === language);
    return { language, first: within(own, 1), third: within(own, 3) };
  });
  const mean = (of: (one: Scores) => Estimate): number =>
    languages.reduce((sum, one) => sum + of(one).mean, 0) / Math.max(1, languages.length);
  return {
    languages,
    macro: { first: mean(({ first }) => first), third: mean(({ third }) => third) },
    surest: surestOf(asked),
  };
}

function within(asked: readonly Asked[], places: number): Estimate {
  return estimate(asked.map(({ rank }) => (rank < places ? 1 : 0)));
}

function surestOf(asked: readonly Asked[]): CardReport['surest'] {
  const sorted = asked.toSorted((a, b) => b.score - a.score);
  const sure = sorted.slice(0, Math.round(0.8 * sorted.length));
  return { score: sure.at(-1)?.score ?? 0, right: within(sure, 1).mean };
}

/** The report as plain text, figures in per cent. */
export function formatCardReport({ languages, macro, surest }: CardReport): string {
  const lines = languages.map(
    ({ language, first, third }) =>
      `  ${language.padEnd(9)} ${percent(first.mean)}  ${percent(third.mean)}  (${first.n})`,
  );
  return [
    'questions of national cards, each left out of its card: right card first, among three',
    ...lines,
    `  ${'macro'.padEnd(9)} ${percent(macro.first)}  ${percent(macro.third)}`,
    `  the surest four fifths (from ${surest.score.toFixed(2)}): ${percent(surest.right).trim()} right`,
  ].join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
