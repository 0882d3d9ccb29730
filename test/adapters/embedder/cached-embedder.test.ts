import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CachedEmbedder } from '../../../src/adapters/embedder/cached-embedder.ts';
import { LocalEmbedder } from '../../../src/adapters/embedder/local-embedder.ts';
import { NoEmbedder } from '../../../src/adapters/embedder/no-embedder.ts';
import { readVectorFile, writeVectorFile } from '../../../src/adapters/embedder/shipped-vectors.ts';
import { VectorCache } from '../../../src/adapters/embedder/vector-cache.ts';
import { throughStorage, vectorKey } from '../../../src/adapters/embedder/vector-codec.ts';
import type { EmbedOptions, Embedder, EmbedderStatus } from '../../../src/ports/embedder.ts';
import { EmbedderUnavailable } from '../../../src/ports/embedder.ts';
import { MODEL_DIR } from './real-model.ts';

/** Knows no language: a vector is made from a text's characters. Fails after `budget` texts. */
class LetterEmbedder implements Embedder {
  readonly modelId = 'letters/1';
  readonly dimension = 8;
  readonly asked: string[] = [];
  #budget: number;

  constructor(budget = Infinity) {
    this.#budget = budget;
  }

  status(): EmbedderStatus {
    return { state: 'ready' };
  }

  embedQueries(texts: readonly string[], options?: EmbedOptions) {
    return this.#embed('q', texts, options);
  }

  embedPassages(texts: readonly string[], options?: EmbedOptions) {
    return this.#embed('p', texts, options);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  async #embed(kind: string, texts: readonly string[], options?: EmbedOptions) {
    await Promise.resolve();
    options?.signal?.throwIfAborted();
    this.#budget -= texts.length;
    if (this.#budget < 0) throw new EmbedderUnavailable('broken off');
    this.asked.push(...texts);
    return texts.map((text) => letters(`${kind}:${text}`));
  }
}

function letters(text: string): Float32Array {
  const numbers = Array.from(
    { length: 8 },
    (_, i) => 1 + i * text.length + (text.codePointAt(i) ?? 0),
  );
  const length = Math.hypot(...numbers);
  return Float32Array.from(numbers, (value) => value / length);
}

let folder: string;
const openCache = () => VectorCache.open({ dir: folder, modelId: 'letters/1', dimension: 8 });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-cached-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const texts = (count: number) => Array.from({ length: count }, (_, row) => `text number ${row}`);

describe('an embedder with memory', () => {
  it('looks in the shipped files, then in the cache, and only then asks the model', async () => {
    const path = join(folder, 'shipped');
    const shippedEntry = { key: vectorKey('passage', 'shipped'), vector: letters('p:shipped') };
    await writeVectorFile(path, 'letters/1', [shippedEntry]);
    const cache = await openCache();
    await cache.add([{ key: vectorKey('passage', 'cached'), vector: letters('p:cached') }]);
    const embedder = new LetterEmbedder();
    const memory = new CachedEmbedder({ embedder, shipped: [await readVectorFile(path)], cache });
    const vectors = await memory.embedPassages(['new', 'cached', 'shipped', 'new']);
    expect(embedder.asked).toEqual(['new']);
    expect(memory.counts).toEqual({ shipped: 1, cached: 1, embedded: 1 });
    expect(vectors).toEqual(
      ['new', 'cached', 'shipped', 'new'].map((text) => throughStorage(letters(`p:${text}`))),
    );
    await memory.close();
  });

  it('gives the same bits at the second start as at the first, and asks nothing', async () => {
    const first = new CachedEmbedder({ embedder: new LetterEmbedder(), cache: await openCache() });
    const before = await first.embedPassages(texts(100));
    await first.close();
    const embedder = new LetterEmbedder(0);
    const second = new CachedEmbedder({ embedder, cache: await openCache() });
    expect(await second.embedPassages(texts(100))).toEqual(before);
    expect(second.counts).toEqual({ shipped: 0, cached: 100, embedded: 0 });
    await second.close();
  });

  it('reads what was made before when it first needs it, once, and not for questions', async () => {
    const cache = await openCache();
    await cache.add([{ key: vectorKey('passage', 'cached'), vector: letters('p:cached') }]);
    let reads = 0;
    const later = () => {
      reads += 1;
      return Promise.resolve({ cache });
    };
    const memory = new CachedEmbedder({ embedder: new LetterEmbedder(), later });
    await memory.embedQueries(['a question']);
    expect(reads).toBe(0);
    await Promise.all([memory.embedPassages(['cached']), memory.embedPassages(['cached'])]);
    expect(memory.counts).toEqual({ shipped: 0, cached: 2, embedded: 0 });
    expect(reads).toBe(1);
    await memory.close();
  });

  it('keeps what was embedded before a run was broken off', async () => {
    const first = new CachedEmbedder({
      embedder: new LetterEmbedder(64),
      cache: await openCache(),
    });
    await expect(first.embedPassages(texts(200))).rejects.toThrow('broken off');
    await first.close();
    const embedder = new LetterEmbedder();
    const second = new CachedEmbedder({ embedder, cache: await openCache() });
    expect(await second.embedPassages(texts(200))).toHaveLength(200);
    expect(second.counts.cached).toBeGreaterThanOrEqual(48);
    expect(embedder.asked.length + second.counts.cached).toBe(200);
    await second.close();
  });

  it("never stores a visitor's question", async () => {
    const embedder = new LetterEmbedder();
    const memory = new CachedEmbedder({ embedder, cache: await openCache() });
    await memory.embedQueries(['my number is 123456782']);
    expect(await memory.embedQueries(['again'])).toEqual([letters('q:again')]);
    await memory.close();
    expect(await readdir(folder)).toEqual([]);
    expect(memory.counts).toEqual({ shipped: 0, cached: 0, embedded: 0 });
  });

  it('stores questions of our own, apart from passages with the same words', async () => {
    const memory = new CachedEmbedder({ embedder: new LetterEmbedder(), cache: await openCache() });
    const [asQuery] = await memory.embedStored('query', ['bijstand']);
    const [asPassage] = await memory.embedStored('passage', ['bijstand']);
    expect(asQuery).not.toEqual(asPassage);
    await memory.embedStored('query', ['bijstand']);
    expect(memory.counts).toEqual({ shipped: 0, cached: 1, embedded: 2 });
    await memory.close();
  });

  it('needs no model where everything is known', async () => {
    const path = join(folder, 'shipped');
    const vector = Float32Array.of(1, 0);
    await writeVectorFile(path, 'none', [{ key: vectorKey('passage', 'a'), vector }]);
    const memory = new CachedEmbedder({
      embedder: new NoEmbedder(),
      shipped: [await readVectorFile(path)],
    });
    expect(await memory.embedPassages(['a', 'a'])).toEqual([vector, vector]);
    await expect(memory.embedPassages(['a', 'b'])).rejects.toThrow(EmbedderUnavailable);
  });

  it('leaves out vectors of another model', async () => {
    const path = join(folder, 'shipped');
    const entry = { key: vectorKey('passage', 'a'), vector: letters('wrong') };
    await writeVectorFile(path, 'another', [entry]);
    const other = await VectorCache.open({ dir: folder, modelId: 'another', dimension: 8 });
    await other.add([entry]);
    const shipped = [await readVectorFile(path)];
    const memory = new CachedEmbedder({ embedder: new LetterEmbedder(), shipped, cache: other });
    expect(await memory.embedPassages(['a'])).toEqual([throughStorage(letters('p:a'))]);
    await other.close();
  });

  it('reports progress over all texts, found ones first', async () => {
    const cache = await openCache();
    const memory = new CachedEmbedder({ embedder: new LetterEmbedder(), cache });
    await memory.embedPassages(texts(10));
    const done: [number, number][] = [];
    const onProgress = (count: number, total: number) => done.push([count, total]);
    await memory.embedPassages(texts(50), { onProgress });
    expect(done.at(0)).toEqual([10, 50]);
    expect(done.at(-1)).toEqual([50, 50]);
    expect(done.map(([count]) => count)).toEqual(
      done.map(([count]) => count).sort((a, b) => a - b),
    );
    await memory.close();
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const embedder = new LetterEmbedder();
    const memory = new CachedEmbedder({ embedder });
    const onProgress = (done: number) => {
      if (done > 0) controller.abort(new Error('enough'));
    };
    const call = memory.embedPassages(texts(500), { signal: controller.signal, onProgress });
    await expect(call).rejects.toThrow('enough');
    expect(embedder.asked.length).toBeLessThan(100);
  });

  it('says of itself what its model says', async () => {
    const memory = new CachedEmbedder({ embedder: new NoEmbedder() });
    expect([memory.modelId, memory.dimension]).toEqual(['none', 0]);
    expect(memory.status()).toEqual(new NoEmbedder().status());
    expect(await memory.ready()).toEqual(new NoEmbedder().status());
  });
});

it('gives with the real model nearly the vector of the model itself, and the same each time', async () => {
  const local = new LocalEmbedder({ cacheDir: MODEL_DIR });
  const memory = new CachedEmbedder({ embedder: local });
  const text = 'De bijzondere bijstand is voor noodzakelijke kosten.';
  const [exact] = await local.embedPassages([text]);
  const [stored] = await memory.embedPassages([text]);
  if (!exact || !stored) throw new Error('There is no vector.');
  expect(stored).toEqual(throughStorage(exact));
  expect(exact.reduce((sum, value, row) => sum + value * (stored[row] ?? 0), 0)).toBeGreaterThan(
    0.9999,
  );
  await memory.close();
});
