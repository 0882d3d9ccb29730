import type { Span } from '../domain/knowledge.ts';
import type { ScoredPiece } from '../domain/retrieval.ts';
import type { DenseIndex } from '../index/index.ts';
import { rowsOver, rowsOverBytes } from '../index/simd/rows.ts';
import { addScaled, dotRow, normaliseInPlace, rowOf } from '../index/vectors.ts';
import { ranking } from './parameters.ts';

/** A question in the space of one index. */
export interface DenseQuery {
  /** Centred, unit length. */
  vector: Float32Array;
  /** Inner product of a raw passage and the question as if asked in that passage's language. */
  likeness(row: number, language: string): number;
}

/** By the vector: the passages, the cards and the statements of a page are compared with one question. */
const lastOf = new WeakMap<
  Float32Array,
  { dense: DenseIndex; language: string; query: DenseQuery }
>();

/** @param vector the question's vector as the model gave it; it must not change any more */
export function denseQuery(dense: DenseIndex, vector: Float32Array, language: string): DenseQuery {
  const last = lastOf.get(vector);
  if (last?.dense === dense && last.language === language) return last.query;
  const query = makeQuery(dense, vector, language);
  lastOf.set(vector, { dense, language, query });
  return query;
}

function makeQuery(dense: DenseIndex, vector: Float32Array, language: string): DenseQuery {
  const translated = new Map<string, Float32Array>();
  return {
    vector: dense.centring.query(vector, language),
    likeness(row, to) {
      const moved = translated.get(to) ?? dense.centring.translate(vector, language, to);
      translated.set(to, moved);
      return dotRow(dense.raw, row, moved);
    },
  };
}

/**
 * The question moved a little towards the passages found first: where several passages hold the
 * answer, they find each other.
 */
export function withFeedback(
  dense: DenseIndex,
  query: Float32Array,
  first: readonly number[],
): Float32Array {
  const moved = query.slice();
  for (const row of first)
    addScaled(moved, rowOf(dense.centred, row), ranking.feedback / first.length);
  return normaliseInPlace(moved);
}

/** Whole passage and best piece together, less what the passage has in common with its neighbours. */
export function similarity(dense: DenseIndex, query: Float32Array, row: number): number {
  const whole = rowsOver(dense.centred).dot(row, query);
  const crowd = ranking.crowding * (dense.crowding[row] as number);
  const best = bestPiece(dense, query, row);
  return (1 - ranking.pieceShare) * whole + ranking.pieceShare * (best ?? whole) - crowd;
}

function bestPiece(dense: DenseIndex, query: Float32Array, row: number): number | undefined {
  let best: number | undefined;
  const pieces = rowsOverBytes(dense.pieces);
  const end = dense.pieceStart[row + 1] as number;
  for (let piece = dense.pieceStart[row] as number; piece < end; piece += 1) {
    const score = pieces.dot(piece, query);
    if (best === undefined || score > best) best = score;
  }
  return best;
}

/** The pieces of a passage with their similarity to the question. */
export function scorePieces(
  dense: DenseIndex,
  query: Float32Array,
  row: number,
  pieces: readonly Span[],
): ScoredPiece[] {
  const first = dense.pieceStart[row] as number;
  return pieces.map(({ start, end }, n) => ({
    start,
    end,
    score: dotRow(dense.pieces, first + n, query),
  }));
}
