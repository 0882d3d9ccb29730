import { TopRows } from '../../index/top-rows.ts';
import { dotFrom } from '../../index/vectors.ts';
import type { VectorHit, VectorIndex } from '../../ports/vector-index.ts';

/**
 * Exact scan: every vector is compared. 2.6 ms for 10,000 × 384 on one core; also the oracle that
 * the approximate index is measured against.
 */
export class ExactVectorIndex implements VectorIndex {
  readonly size: number;
  readonly dimension: number;
  readonly #vectors: Float32Array;

  /** @param vectors row-major, `size × dimension`, unit length each */
  constructor(vectors: Float32Array, dimension: number) {
    if (vectors.length % dimension !== 0) {
      throw new RangeError(`${vectors.length} numbers are not rows of ${dimension}`);
    }
    this.#vectors = vectors;
    this.dimension = dimension;
    this.size = vectors.length / dimension;
  }

  search(query: Float32Array, k: number, rows?: Uint32Array): VectorHit[] {
    if (query.length !== this.dimension) {
      throw new RangeError(`query has ${query.length} numbers, the index ${this.dimension}`);
    }
    const best = new TopRows(Math.min(k, rows?.length ?? this.size));
    const [vectors, dimension] = [this.#vectors, this.dimension];
    if (rows === undefined) {
      for (let row = 0; row < this.size; row += 1)
        best.offer(row, dotFrom(vectors, row * dimension, query));
    } else {
      for (const row of rows) best.offer(row, dotFrom(vectors, row * dimension, query));
    }
    return best.sorted();
  }
}
