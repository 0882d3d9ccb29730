import fc from 'fast-check';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readVectorFile, writeVectorFile } from '../../../src/adapters/embedder/shipped-vectors.ts';
import { VectorCache } from '../../../src/adapters/embedder/vector-cache.ts';
import {
  dequantise,
  quantise,
  throughStorage,
  vectorKey,
} from '../../../src/adapters/embedder/vector-codec.ts';
import { VectorFileError } from '../../../src/adapters/embedder/vector-header.ts';
import type { VectorEntry } from '../../../src/adapters/embedder/vector-store.ts';
import { dot, lengthOf } from './real-model.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-vectors-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const unit = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
  .filter((numbers) => Math.hypot(...numbers) > 1e-3)
  .map((numbers) => Float32Array.from(numbers, (value) => value / Math.hypot(...numbers)));

/** Entry `row` of a made-up collection: the same vector for the same number. */
function entry(row: number, dimension = 8): VectorEntry {
  const numbers = Array.from({ length: dimension }, (_, i) => Math.sin(row * 7.3 + i * 1.7));
  const length = Math.hypot(...numbers);
  return {
    key: vectorKey('passage', `text ${row}`),
    vector: Float32Array.from(numbers, (value) => value / length),
  };
}

const entries = (count: number) => Array.from({ length: count }, (_, row) => entry(row));

describe('a stored vector', () => {
  it('has length 1 and points nearly the same way', () => {
    fc.assert(
      fc.property(unit, (vector) => {
        const stored = throughStorage(vector);
        expect(lengthOf(stored)).toBeCloseTo(1, 6);
        expect(dot(vector, stored)).toBeGreaterThan(0.9999);
      }),
    );
  });

  it('is the same, bit by bit, however often it is stored', () => {
    fc.assert(
      fc.property(unit, (vector) => {
        const once = quantise(vector);
        expect(quantise(dequantise(once))).toEqual(once);
        expect(throughStorage(throughStorage(vector))).toEqual(throughStorage(vector));
      }),
    );
  });

  it.each([
    ['zero', [0, 0]],
    ['not a number', [Number.NaN, 1]],
    ['infinite', [Infinity, 1]],
  ])('cannot be %s', (_what, numbers) => {
    expect(() => quantise(Float32Array.from(numbers))).toThrow(RangeError);
  });
});

describe('the key of a text', () => {
  it('differs by text and by kind', () => {
    const keys = [vectorKey('query', 'a'), vectorKey('passage', 'a'), vectorKey('passage', 'b')];
    expect(new Set(keys).size).toBe(3);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/u);
  });

  it('is the same today as when the shipped files were written', () => {
    expect(vectorKey('passage', 'bijstand')).toBe('bc167929c9f66c5b301f3741ba0fa729');
  });
});

describe('a file of shipped vectors', () => {
  const path = () => join(folder, 'corpus.vectors');

  it('gives back what was written', async () => {
    await writeVectorFile(path(), 'model/1', entries(100));
    const store = await readVectorFile(path());
    expect(store).toMatchObject({ modelId: 'model/1', dimension: 8, size: 100 });
    for (const { key, vector } of entries(100))
      expect(store.get(key)).toEqual(throughStorage(vector));
    expect(store.get(vectorKey('passage', 'unknown'))).toBeUndefined();
  });

  it('is the same file for the same entries in any order', async () => {
    await writeVectorFile(path(), 'model/1', entries(20));
    const first = await readFile(path());
    await writeVectorFile(path(), 'model/1', [...entries(20).reverse(), entry(3)]);
    expect(await readFile(path())).toEqual(first);
    expect(await readdir(folder)).toEqual(['corpus.vectors']);
  });

  it('may be empty', async () => {
    await writeVectorFile(path(), 'model/1', []);
    const store = await readVectorFile(path());
    expect([store.size, store.get(entry(1).key)]).toEqual([0, undefined]);
  });

  it('takes 16 bytes and one a number for each', async () => {
    await writeVectorFile(path(), 'm', entries(1));
    const one = (await readFile(path())).length;
    await writeVectorFile(path(), 'm', entries(11));
    expect((await readFile(path())).length - one).toBe(10 * (16 + 8));
  });

  it('holds vectors of one dimension', async () => {
    await expect(writeVectorFile(path(), 'm', [entry(1, 8), entry(2, 9)])).rejects.toThrow(
      RangeError,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.each<[string, (file: Buffer) => Buffer, string]>([
    ['text', () => Buffer.from('# a document'), 'not-a-vector-file'],
    ['nothing', () => Buffer.alloc(0), 'not-a-vector-file'],
    ['its first five bytes', (file) => file.subarray(0, 5), 'truncated'],
    ['half a header', (file) => file.subarray(0, 12), 'truncated'],
    ['half the records', (file) => file.subarray(0, 100), 'truncated'],
    ['a record less', (file) => file.subarray(0, -24), 'checksum'],
    ['another byte', (file) => Buffer.from(file).fill(1, 40, 41), 'checksum'],
    ['a later version', (file) => Buffer.from(file).fill(9, 4, 5), 'version'],
    ['an unknown layout', (file) => Buffer.from(file).fill(7, 5, 6), 'version'],
    ['the layout of a cache', (file) => Buffer.from(file).fill(1, 5, 6), 'not-a-vector-file'],
  ])('is refused with a reason when it is %s', async (_what, damage, fault) => {
    await writeVectorFile(path(), 'model/1', entries(10));
    await writeFile(path(), damage(await readFile(path())));
    const error: unknown = await readVectorFile(path()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VectorFileError);
    expect(error).toMatchObject({ fault, message: expect.stringContaining(path()) as string });
  });
});

describe('the cache of vectors', () => {
  const options = () => ({ dir: folder, modelId: 'model/1', dimension: 8 });
  const logs = async () => {
    const names = await readdir(join(folder, 'model%2F1'));
    return names.map((name) => join(folder, 'model%2F1', name));
  };
  const theLog = async () => (await logs())[0] ?? '';

  async function filled(count: number): Promise<void> {
    const cache = await VectorCache.open(options());
    await cache.add(entries(count));
    await cache.close();
  }

  it('knows in the next run what it was given in this one', async () => {
    await filled(50);
    const cache = await VectorCache.open(options());
    expect(cache.size).toBe(50);
    for (const { key, vector } of entries(50))
      expect(cache.get(key)).toEqual(throughStorage(vector));
    expect(cache.get(vectorKey('query', 'text 1'))).toBeUndefined();
  });

  it('knows it at once, too', async () => {
    const cache = await VectorCache.open(options());
    await cache.add([entry(1)]);
    expect(cache.get(entry(1).key)).toEqual(throughStorage(entry(1).vector));
    await cache.close();
  });

  it('writes nothing when there is nothing new', async () => {
    await filled(5);
    await filled(5);
    expect(await logs()).toHaveLength(1);
  });

  it('loses the last record at most when a run was killed in the middle of it', async () => {
    await filled(10);
    const { length } = await readFile(await theLog());
    for (let cut = 1; cut <= 28; cut += 9) {
      await truncate(await theLog(), length - cut);
      expect((await VectorCache.open(options())).size).toBe(9);
    }
  });

  it('skips a damaged record and reads the others', async () => {
    await filled(10);
    const file = await readFile(await theLog());
    await writeFile(await theLog(), Buffer.from(file).fill(0xff, 60, 70));
    expect((await VectorCache.open(options())).size).toBe(9);
  });

  it('goes on after a torn end', async () => {
    await filled(3);
    await appendFile(await theLog(), Buffer.alloc(11, 7));
    const cache = await VectorCache.open(options());
    await cache.add([entry(7)]);
    await cache.close();
    expect((await VectorCache.open(options())).size).toBe(4);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['foreign', Buffer.from('a log of something else')],
    ['of a later version', Buffer.from('WGWV\x09\x01\x08\0\x01\0m', 'latin1')],
  ])('leaves out a file that is %s', async (_what, content) => {
    await filled(3);
    await writeFile(join(folder, 'model%2F1', 'other.vectors'), content);
    expect((await VectorCache.open(options())).size).toBe(3);
  });

  it('keeps the vectors of models apart', async () => {
    await filled(3);
    expect((await VectorCache.open({ ...options(), modelId: 'model/2' })).size).toBe(0);
    expect((await VectorCache.open({ ...options(), dimension: 9 })).size).toBe(0);
  });

  it('is written by several at once', async () => {
    const caches = await Promise.all([1, 2, 3].map(() => VectorCache.open(options())));
    await Promise.all(caches.map((cache, row) => cache.add([entry(row), entry(100 + row)])));
    await Promise.all(caches.map((cache) => cache.close()));
    expect((await VectorCache.open(options())).size).toBe(6);
  });

  it('writes in the order of the calls', async () => {
    const cache = await VectorCache.open(options());
    await Promise.all(entries(40).map((each) => cache.add([each])));
    await cache.close();
    expect((await VectorCache.open(options())).size).toBe(40);
  });

  it('writes nothing when it is opened for reading', async () => {
    const cache = await VectorCache.open({ ...options(), readOnly: true });
    await cache.add([entry(1)]);
    expect(cache.get(entry(1).key)).toBeDefined();
    await cache.close();
    expect(await readdir(folder)).toEqual([]);
  });

  it('goes on without keeping where the folder cannot be written, and says so once', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const notes: string[] = [];
    const cache = await VectorCache.open({
      ...options(),
      dir: file,
      onNote: (note) => notes.push(note),
    });
    await cache.add([entry(1)]);
    await cache.add([entry(2)]);
    expect(cache.size).toBe(2);
    expect(notes).toEqual([expect.stringContaining('not kept')]);
    await cache.close();
  });

  it('keeps what was added before the process was killed', async () => {
    const module = new URL('../../../src/adapters/embedder/vector-cache.ts', import.meta.url).href;
    const code = `
      const { VectorCache } = await import(${JSON.stringify(module)});
      const cache = await VectorCache.open(${JSON.stringify(options())});
      const vector = Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0);
      for (let row = 0; ; row += 1) {
        await cache.add([{ key: row.toString(16).padStart(32, '0'), vector }]);
        if (row === 20) process.send('twenty');
      }`;
    const execArgv = ['--import', 'tsx', '--input-type=module', '--eval', code];
    const writer = fork('-', [], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    await once(writer, 'message');
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    const cache = await VectorCache.open(options());
    for (let row = 0; row <= 20; row += 1) {
      expect(cache.get(row.toString(16).padStart(32, '0'))).toBeDefined();
    }
  });
});
