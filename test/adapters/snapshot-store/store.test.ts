import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SnapshotStore } from '../../../src/adapters/snapshot-store/store.ts';
import { compilePreChunked } from '../../../src/ingest/record.ts';
import { collectVectors, planEmbedding } from '../../../src/index/embed-plan.ts';
import { buildLexicon } from '../../../src/index/lexical.ts';
import type { Snapshot } from '../../../src/index/snapshot.ts';
import { SnapshotError, stampsOf } from '../../../src/index/snapshot.ts';
import { randomUnitVectors } from '../../helpers/vectors.ts';

const dimension = 7;
const stamps = stampsOf({ chunker: 'c', glossary: 'g', model: { id: 'm', dimension }, means: 'x' });

/** Real records and passages with random vectors. */
async function snapshotOf(...texts: string[]): Promise<Snapshot> {
  const compiled = await Promise.all(
    texts.map((text, n) => compilePreChunked({ id: `p${n}`, text }, 'test')),
  );
  const passages = compiled.flatMap((one) => one.passages);
  const plan = planEmbedding(passages);
  const vectors = plan.texts.map((_, n) => randomUnitVectors(1, dimension, n + 1));
  return {
    stamps,
    records: compiled.map(({ record }) => record),
    passages,
    vectors: collectVectors(plan, vectors, { modelId: 'm', dimension }),
    crowding: Float32Array.from(passages, (_, n) => n / 10),
    lexicon: buildLexicon(passages),
  };
}

let folder: string;
let store: SnapshotStore;
let snapshot: Snapshot;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-store-'));
  store = new SnapshotStore(join(folder, 'data'));
  snapshot = await snapshotOf('Huurtoeslag helpt.', 'Een tweede tekst met\u2028regels — عربي.');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const path = (...parts: string[]): string => join(folder, 'data', ...parts);

function faultOf(fault: string): unknown {
  return expect.objectContaining({
    fault,
    message: expect.stringContaining('wegwijs ingest') as string,
  });
}

describe('a snapshot', () => {
  it('comes back as it was written', async () => {
    const digest = await store.write(snapshot);
    const read = await store.read(stamps);
    expect(read.digest).toBe(digest);
    expect(read.records).toEqual(snapshot.records);
    expect(read.passages).toEqual(snapshot.passages);
    expect(read.crowding).toEqual(snapshot.crowding);
    expect(read.lexicon?.map(({ language }) => language)).toEqual(['nl']);
    for (const space of ['stems', 'words', 'names'] as const) {
      const [kept, given] = [read.lexicon?.[0]?.[space], snapshot.lexicon?.[0]?.[space]];
      expect(kept?.data).toEqual(given?.data);
      expect(kept?.get('tekst')).toEqual(given?.get('tekst'));
    }
    expect(read.vectors?.pieceStart).toEqual(snapshot.vectors?.pieceStart);
    const before = snapshot.vectors?.passages.values ?? [];
    read.vectors?.passages.values.forEach((value, i) => {
      expect(value).toBeCloseTo(before[i] ?? 0, 2);
    });
  });

  it('keeps vectors that were stored before bit by bit', async () => {
    await store.write(snapshot);
    const once = await store.read(stamps);
    const second = new SnapshotStore(path('second'));
    await second.write(once);
    const again = await second.read(stamps);
    again.vectors?.pieces.values.forEach((value, i) => {
      expect(value).toBeCloseTo(once.vectors?.pieces.values[i] ?? 0, 6);
    });
  });

  it('has no vectors where there is no model', async () => {
    const bare = stampsOf({ chunker: 'c', glossary: 'g', model: null, means: null });
    await store.write({ ...snapshot, stamps: bare, vectors: null, crowding: null });
    expect(await store.read(bare)).toMatchObject({
      vectors: null,
      crowding: null,
      graphPath: null,
    });
  });

  it('keeps a graph beside it', async () => {
    await store.write(snapshot, (at) => writeFile(at, 'graph'));
    const { graphPath } = await store.read(stamps);
    expect(await readFile(graphPath ?? '', 'utf8')).toBe('graph');
  });

  it('may be empty', async () => {
    const none = await snapshotOf();
    await store.write(none);
    expect((await store.read(stamps)).passages).toEqual([]);
  });
});

describe('the current snapshot', () => {
  it('does not exist at first', async () => {
    expect(await store.currentDigest()).toBeNull();
    expect(await store.manifest()).toBeNull();
    await expect(store.read(stamps)).rejects.toThrow(faultOf('missing'));
  });

  it('switches with each write; the one before is kept, older ones are not', async () => {
    const digests: string[] = [];
    for (const text of ['een', 'twee', 'drie'])
      digests.push(await store.write(await snapshotOf(text)));
    expect(await store.currentDigest()).toBe(digests[2]);
    const names = await readdir(path());
    expect(names.sort()).toEqual(['current', ...digests.slice(1)].sort());
  });

  it('can go back to one that is still there', async () => {
    const first = await store.write(snapshot);
    await store.write(await snapshotOf('anders'));
    expect(await store.write(snapshot)).toBe(first);
    expect((await store.read(stamps)).digest).toBe(first);
  });

  it('is the one before when a run is broken off', async () => {
    const digest = await store.write(snapshot);
    const broken = store.write(await snapshotOf('nieuw'), () =>
      Promise.reject(new Error('disk full')),
    );
    await expect(broken).rejects.toThrow('disk full');
    expect((await store.read(stamps)).digest).toBe(digest);
    expect((await readdir(path())).sort()).toEqual(['current', digest].sort());
  });

  it('can be read without what it was indexed with, whatever that was', async () => {
    await expect(store.readTexts()).rejects.toThrow(faultOf('missing'));
    await store.write(snapshot);
    const { records, passages } = snapshot;
    expect(await store.readTexts()).toEqual({ records, passages });
  });

  it.each(['passages.jsonl', 'manifest.json', 'lexicon.bin'])(
    'is written anew when its %s was damaged',
    async (name) => {
      const digest = await store.write(snapshot);
      await writeFile(path(digest, name), 'x');
      expect(await store.write(snapshot)).toBe(digest);
      expect((await store.read(stamps)).passages).toEqual(snapshot.passages);
    },
  );

  it('is whole when two runs write the same at once', async () => {
    const both = await Promise.all([store.write(snapshot), store.write(snapshot)]);
    expect(both[0]).toBe(both[1]);
    expect((await store.read(stamps)).passages).toEqual(snapshot.passages);
  });

  it('is none when the pointer is nonsense', async () => {
    await mkdir(path());
    await writeFile(path('current'), '../../etc');
    expect(await store.currentDigest()).toBeNull();
  });
});

describe('rests of builds that were broken off long ago', () => {
  it('are removed, those of a build that may still run are not', async () => {
    await mkdir(path('.building-old'), { recursive: true });
    await mkdir(path('.building-new'));
    const yesterday = new Date(Date.now() - 86_400_000);
    await utimes(path('.building-old'), yesterday, yesterday);
    await store.write(snapshot);
    const names = await readdir(path());
    expect(names).not.toContain('.building-old');
    expect(names).toContain('.building-new');
  });
});

describe('reading refuses', () => {
  it.each([
    ['another model', 'model', { ...stamps, model: { id: 'other', dimension } }],
    ['another chunker', 'stale', { ...stamps, chunker: 'c2' }],
    ['other means', 'stale', { ...stamps, means: 'x2' }],
  ])('%s', async (_, fault, wanted) => {
    await store.write(snapshot);
    await expect(store.read(wanted)).rejects.toThrow(faultOf(fault));
  });

  it.each(['records.jsonl', 'passages.jsonl', 'vectors.bin', 'crowding.bin', 'lexicon.bin'])(
    'an altered %s',
    async (name) => {
      const digest = await store.write(snapshot);
      const content = await readFile(path(digest, name));
      await writeFile(path(digest, name), content.subarray(0, content.length - 1));
      await expect(store.read(stamps)).rejects.toThrow(faultOf('damaged'));
    },
  );

  it('a missing file', async () => {
    const digest = await store.write(snapshot);
    await rm(path(digest, 'vectors.bin'));
    await expect(store.read(stamps)).rejects.toThrow(faultOf('damaged'));
  });

  it('a manifest of another version', async () => {
    const digest = await store.write(snapshot);
    await writeFile(path(digest, 'manifest.json'), '{"format":99}');
    await expect(store.read(stamps)).rejects.toThrow(SnapshotError);
    await expect(store.read(stamps)).rejects.toThrow('format 99');
  });
});
