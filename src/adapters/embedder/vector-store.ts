import type { VectorKey } from './vector-codec.ts';

/** Vectors of one model, looked up by the text's digest. */
export interface VectorStore {
  readonly modelId: string;
  readonly dimension: number;
  readonly size: number;
  /** A fresh unit vector, restored from its stored bytes; `undefined` when there is none. */
  get(key: VectorKey): Float32Array | undefined;
}

/** A vector on its way into a store. */
export interface VectorEntry {
  key: VectorKey;
  /** Unit length; one that has been {@link throughStorage} is kept without further loss. */
  vector: Float32Array;
}
