import pMap from 'p-map';
import type { EmbedOptions, Embedder, EmbedderStatus } from '../../ports/embedder.ts';
import type { TextKind } from './engine.ts';
import { throughStorage, vectorKey } from './vector-codec.ts';
import type { VectorKey } from './vector-codec.ts';
import type { VectorCache } from './vector-cache.ts';
import type { VectorStore } from './vector-store.ts';

/** Vectors that were made before. */
export interface KnownVectors {
  /** Looked up first, in this order; those of another model are left out. */
  shipped?: readonly VectorStore[];
  cache?: VectorCache | undefined;
}

export interface CachedEmbedderOptions extends KnownVectors {
  embedder: Embedder;
  /** The same, read when the first vector is looked up: a server that embeds nothing needs none. */
  later?: (() => Promise<KnownVectors>) | undefined;
}

/** Where the vectors of this object came from so far; a text given twice in one call counts once. */
export interface VectorCounts {
  shipped: number;
  cached: number;
  embedded: number;
}

/** What is lost at most when a run is broken off; two at once, so that no core waits. */
const CHUNK = 16;
const CHUNKS_AT_ONCE = 2;

/**
 * Embeds what is ours to keep only once: shipped vectors first, then the cache, then the model.
 *
 * All of these vectors have gone through the stored form, so an index is the same whether it was
 * built from the model or from the cache. Where everything is found, no model is needed.
 * Visitors' questions go straight to the model and are never stored.
 */
export class CachedEmbedder implements Embedder {
  readonly modelId: string;
  readonly dimension: number;
  readonly #embedder: Embedder;
  #shipped: readonly VectorStore[] = [];
  #cache: VectorCache | undefined;
  readonly #later: CachedEmbedderOptions['later'];
  #opened: Promise<void> | undefined;
  #near: VectorStore | undefined;
  readonly #counts: VectorCounts = { shipped: 0, cached: 0, embedded: 0 };

  constructor({ embedder, later, ...known }: CachedEmbedderOptions) {
    this.modelId = embedder.modelId;
    this.dimension = embedder.dimension;
    this.#embedder = embedder;
    this.#later = later;
    this.#know(known);
  }

  get counts(): Readonly<VectorCounts> {
    return { ...this.#counts };
  }

  status(): EmbedderStatus {
    return this.#embedder.status();
  }

  async ready(): Promise<EmbedderStatus> {
    return (await this.#embedder.ready?.()) ?? this.status();
  }

  embedQueries(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]> {
    return this.#embedder.embedQueries(texts, options);
  }

  embedPassages(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]> {
    return this.embedStored('passage', texts, options);
  }

  /** Closes the model and the cache. */
  async close(): Promise<void> {
    await this.#embedder.close();
    await this.#opened?.catch(() => undefined);
    await this.#cache?.close();
  }

  /**
   * Like {@link embedPassages}, also for texts of ours that are questions (`query`): those of cards,
   * those a language's mean is made of.
   */
  async embedStored(
    kind: TextKind,
    texts: readonly string[],
    options: EmbedOptions = {},
  ): Promise<Float32Array[]> {
    options.signal?.throwIfAborted();
    await (this.#opened ??= this.#open());
    const keys = texts.map((text) => vectorKey(kind, text));
    const found = new Map<VectorKey, Float32Array>();
    const missing = new Map<VectorKey, string>();
    for (const [row, key] of keys.entries()) {
      if (found.has(key) || missing.has(key)) continue;
      const vector = this.#lookUp(key);
      if (vector) found.set(key, vector);
      else missing.set(key, texts[row] ?? '');
    }
    await this.#embedMissing(
      kind,
      missing,
      found,
      progressOf(keys, found, options),
      options.signal,
    );
    return keys.map((key) => vectorOf(found, key));
  }

  #know({ shipped = [], cache }: KnownVectors): void {
    this.#shipped = shipped.filter((store) => store.modelId === this.modelId);
    this.#cache = cache?.modelId === this.modelId ? cache : undefined;
  }

  async #open(): Promise<void> {
    if (this.#later !== undefined) this.#know(await this.#later());
  }

  /** Texts of one file come together: the store that had the last vector is asked first. */
  #lookUp(key: VectorKey): Float32Array | undefined {
    const near = this.#near?.get(key);
    if (near) return this.#count('shipped', near);
    for (const store of this.#shipped) {
      const vector = store.get(key);
      if (!vector) continue;
      this.#near = store;
      return this.#count('shipped', vector);
    }
    const cached = this.#cache?.get(key);
    return cached && this.#count('cached', cached);
  }

  #count(source: keyof VectorCounts, vector: Float32Array): Float32Array {
    this.#counts[source] += 1;
    return vector;
  }

  /** In chunks, each kept as soon as it is there, so that a broken-off run is not begun anew. */
  async #embedMissing(
    kind: TextKind,
    missing: ReadonlyMap<VectorKey, string>,
    found: Map<VectorKey, Float32Array>,
    report: () => void,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    report();
    const embedChunk = async (chunk: readonly (readonly [VectorKey, string])[]) => {
      const entries = await this.#embedEntries(kind, chunk, signal);
      await this.#cache?.add(entries);
      for (const { key, vector } of entries) found.set(key, this.#count('embedded', vector));
      report();
    };
    const chunks = chunksOf([...missing], CHUNK);
    await pMap(chunks, embedChunk, { concurrency: CHUNKS_AT_ONCE, signal });
  }

  async #embedEntries(
    kind: TextKind,
    chunk: readonly (readonly [VectorKey, string])[],
    signal: AbortSignal | undefined,
  ) {
    const texts = chunk.map(([, text]) => text);
    const vectors =
      kind === 'query'
        ? await this.#embedder.embedQueries(texts, { signal })
        : await this.#embedder.embedPassages(texts, { signal });
    return chunk.map(([key], row) => ({ key, vector: throughStorage(at(vectors, row)) }));
  }
}

/** Counts the given texts, doubles included, whose vector is there. */
function progressOf(
  keys: readonly VectorKey[],
  found: ReadonlyMap<VectorKey, Float32Array>,
  { onProgress }: EmbedOptions,
): () => void {
  if (!onProgress) return () => undefined;
  return () => {
    onProgress(keys.filter((key) => found.has(key)).length, keys.length);
  };
}

function vectorOf(found: ReadonlyMap<VectorKey, Float32Array>, key: VectorKey): Float32Array {
  const vector = found.get(key);
  if (!vector) throw new Error(`No vector was made for ${key}.`);
  return vector;
}

function at(vectors: readonly Float32Array[], row: number): Float32Array {
  const vector = vectors[row];
  if (!vector) throw new Error('The embedder returned fewer vectors than texts.');
  return vector;
}

function chunksOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, row) => items.slice(row * size, (row + 1) * size));
}
