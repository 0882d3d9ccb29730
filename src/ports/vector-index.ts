export interface VectorHit {
  /** Row number of the vector. */
  row: number;
  /** Cosine similarity (inner product of unit vectors), -1 … 1. */
  score: number;
}

/** Nearest-neighbour search over a fixed set of unit vectors, addressed by row. */
export interface VectorIndex {
  readonly size: number;
  readonly dimension: number;
  /**
   * The `k` best rows, best first, ties by row.
   *
   * `rows`, where given and ascending, restricts the search to those rows. Among few of them (a
   * few thousand) implementations must be exact.
   */
  search(query: Float32Array, k: number, rows?: Uint32Array): VectorHit[];
}
