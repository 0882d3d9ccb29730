import type { Passage } from '../domain/knowledge.ts';
import type { Candidate, RetrievalRequest } from '../domain/retrieval.ts';
import type { DenseIndex, RetrievalIndex } from '../index/index.ts';
import { confidence, confidenceFromWords } from './confidence.ts';
import type { PassageFilter } from './filters.ts';
import type { LexicalScores } from './lexical-query.ts';
import { ranking } from './parameters.ts';
import type { DenseQuery } from './similarity.ts';
import { scorePieces, similarity, withFeedback } from './similarity.ts';

/** What ranking sees of one question. */
export interface RankInput {
  index: RetrievalIndex;
  request: RetrievalRequest;
  filter: PassageFilter;
  words: LexicalScores;
  /** `null` without a model. */
  meaning: { dense: DenseIndex; query: DenseQuery } | null;
}

interface Scored {
  row: number;
  score: number;
  /** Similarity without what words add; `null` without a model. */
  dense: number | null;
}

/** Ranked rows, best first, and how to look at one of them closely. */
export interface Ranking {
  rows: readonly Scored[];
  toCandidate(scored: Scored): Candidate;
}

/** Scores the given rows and sorts them; ties keep the order of the corpus. */
export function rank(rows: Iterable<number>, input: RankInput): Ranking {
  const candidates = [...new Set(rows)];
  const { meaning } = input;
  if (meaning === null) return ranked(candidates, input, null);
  const first = ranked(candidates, input, meaning.query.vector).rows;
  const nearest = firstAllowed(first, input, ranking.feedbackPassages);
  const moved = withFeedback(meaning.dense, meaning.query.vector, nearest);
  const closer = first.slice(0, ranking.feedbackRanked).map(({ row }) => row);
  const again = ranked(closer, input, moved);
  // Whoever comes so late does not become first by a light push.
  return { ...again, rows: [...again.rows, ...first.slice(ranking.feedbackRanked)] };
}

function firstAllowed(rows: readonly Scored[], input: RankInput, count: number): number[] {
  const found: number[] = [];
  for (const { row } of rows) {
    if (found.length >= count) break;
    if (input.filter(passageAt(input, row)) === undefined) found.push(row);
  }
  return found;
}

function ranked(rows: readonly number[], input: RankInput, query: Float32Array | null): Ranking {
  const scored = rows.map((row) => scoreRow(row, input, query));
  return {
    rows: scored.sort((a, b) => b.score - a.score || a.row - b.row),
    toCandidate: (one) => candidateOf(one, input, query),
  };
}

function scoreRow(row: number, input: RankInput, query: Float32Array | null): Scored {
  const { meaning, request } = input;
  const dense = meaning !== null && query !== null ? similarity(meaning.dense, query, row) : null;
  const words = saturated(input.words.scores[row] ?? 0);
  const { municipality } = passageAt(input, row);
  const own = municipality !== null && municipality === request.municipality;
  const bonus = own ? ranking.ownMunicipality : 0;
  return { row, dense, score: (dense ?? 0) + ranking.lexicalShare * words + bonus };
}

function saturated(lexical: number): number {
  return lexical / (lexical + ranking.lexicalHalf);
}

function candidateOf(
  { row, score, dense }: Scored,
  input: RankInput,
  query: Float32Array | null,
): Candidate {
  const { meaning, words } = input;
  const passage = passageAt(input, row);
  const lexical = words.scores[row] ?? 0;
  return {
    passage,
    score,
    confidence: confidenceOf(row, passage, lexical, meaning),
    scores: { dense, lexical },
    matchedTerms: words.matched(row),
    pieces:
      meaning !== null && query !== null
        ? scorePieces(meaning.dense, query, row, passage.pieces)
        : passage.pieces.map(({ start, end }) => ({ start, end, score: 0 })),
  };
}

function confidenceOf(
  row: number,
  passage: Passage,
  lexical: number,
  meaning: RankInput['meaning'],
): number {
  return meaning === null
    ? confidenceFromWords(lexical)
    : confidence(meaning.query.likeness(row, passage.language));
}

function passageAt({ index }: RankInput, row: number): Passage {
  const passage = index.passages[row];
  if (passage === undefined) throw new RangeError(`no passage ${row}`);
  return passage;
}
