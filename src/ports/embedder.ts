export interface EmbedOptions {
  signal?: AbortSignal | undefined;
  /** Called after each finished text with the number done so far. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export type EmbedderState = 'starting' | 'ready' | 'unavailable';

export interface EmbedderStatus {
  state: EmbedderState;
  /** One sentence with the remedy, in English, when unavailable. */
  reason?: string | undefined;
}

/**
 * Turns texts into unit-length vectors.
 *
 * A query and a passage are embedded differently (e5 prefixes), so each has its own method.
 */
export interface Embedder {
  /** Names model and quantisation; vectors of different ids must never be compared. */
  readonly modelId: string;
  readonly dimension: number;
  status(): EmbedderStatus;
  /** Resolves when it is known whether there is a model; absent where that is known at once. */
  ready?(): Promise<EmbedderStatus>;
  /** Rejects with {@link EmbedderUnavailable} when there is no model; never with partial results. */
  embedQueries(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>;
  embedPassages(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** The embedder cannot serve now; callers answer lexically and say so. */
export class EmbedderUnavailable extends Error {
  override readonly name = 'EmbedderUnavailable';
}
