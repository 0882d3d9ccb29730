import type { Rows } from '../../index/simd/rows.ts';
import { laidByteMatrix, rowsOverBytes } from '../../index/simd/rows.ts';
import { TopRows } from '../../index/top-rows.ts';
import { toBytes } from '../../index/vectors.ts';
import type { VectorHit, VectorIndex } from '../../ports/vector-index.ts';
import type { ExactVectorIndex } from './exact.ts';

/** Rows that are compared exactly besides as many as are asked for. */
const closer = 50;
/** Fewer rows are compared exactly at once. */
const worthGlancing = 2_000;

/**
 * Scan in two looks: all rows by one byte a number, which is a quarter of the memory to read, then the
 * best of them exactly. A byte's cosine is off by about 0.0001, so that hardly any row is missed
 * (`npm run bench` gives the recall).
 */
export class GlancedVectorIndex implements VectorIndex {
  readonly size: number;
  readonly dimension: number;
  readonly #exact: ExactVectorIndex;
  readonly #glance: Rows;
  #asked: Float32Array | undefined;
  #scores: Float32Array = new Float32Array();

  /** @param vectors those of `exact` */
  constructor(vectors: Float32Array, exact: ExactVectorIndex) {
    this.size = exact.size;
    this.dimension = exact.dimension;
    this.#exact = exact;
    const { size: rows, dimension } = exact;
    this.#glance = rowsOverBytes(laidByteMatrix(toBytes({ rows, dimension, values: vectors })));
  }

  search(query: Float32Array, k: number, rows?: Uint32Array): VectorHit[] {
    const among = rows?.length ?? this.size;
    const wanted = k + closer;
    if (Math.max(wanted, worthGlancing) >= among || query.length !== this.dimension)
      return this.#exact.search(query, k, rows);
    const best = new TopRows(wanted);
    const scores = this.#scoresFor(query);
    if (rows === undefined)
      for (let row = 0; row < scores.length; row += 1) best.offer(row, scores[row] as number);
    else for (const row of rows) best.offer(row, scores[row] as number);
    const near = best.sorted().map(({ row }) => row);
    return this.#exact.search(query, k, Uint32Array.from(near).sort());
  }

  /** A question is searched for among all and among those that a filter lets through. */
  #scoresFor(query: Float32Array): Float32Array {
    if (query !== this.#asked) this.#scores = this.#glance.dotAll(query);
    this.#asked = query;
    return this.#scores;
  }
}
