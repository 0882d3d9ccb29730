import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ExactVectorIndex } from '../../../src/adapters/vector-index/exact.ts';
import { HnswVectorIndex } from '../../../src/adapters/vector-index/hnsw.ts';
import { loadHnsw } from '../../../src/adapters/vector-index/open.ts';
import type { VectorIndex } from '../../../src/ports/vector-index.ts';
import { randomUnitVectors } from '../../helpers/vectors.ts';

const dimension = 48;
const size = 3_000;
const vectors = randomUnitVectors(size, dimension, 7);
const queries = randomUnitVectors(50, dimension, 8);
const queryAt = (n: number): Float32Array => queries.subarray(n * dimension, (n + 1) * dimension);

const library = await loadHnsw();
const built = library === null ? null : HnswVectorIndex.build(library, vectors, dimension);
const indexes: [string, VectorIndex][] = [['exact scan', new ExactVectorIndex(vectors, dimension)]];
if (built !== null) indexes.push(['hnsw', built]);

/** Enough rows that those a filter leaves are not all compared; small vectors build fast. */
const large = manyRows(12_000);

function manyRows(rows: number): {
  size: number;
  exact: VectorIndex;
  indexes: Readonly<Record<string, VectorIndex | undefined>>;
} {
  const many = randomUnitVectors(rows, dimension, 9);
  const exact = new ExactVectorIndex(many, dimension);
  const hnsw = library === null ? undefined : HnswVectorIndex.build(library, many, dimension);
  return { size: rows, exact, indexes: { 'exact scan': exact, hnsw } };
}

/** The plainest way to do it, as the oracle. */
function naive(query: Float32Array, k: number, rows?: Uint32Array): number[] {
  const all = rows ?? Uint32Array.from({ length: size }, (_, row) => row);
  const score = (row: number): number =>
    query.reduce((sum, value, i) => sum + value * (vectors[row * dimension + i] ?? 0), 0);
  return [...all].sort((a, b) => score(b) - score(a) || a - b).slice(0, k);
}

describe('the native library', () => {
  it('is built on this machine, so that both implementations are tested', () => {
    expect(library).not.toBeNull();
  });
});

describe.each(indexes)('%s', (name, index) => {
  it('finds nearly always what comparing everything finds (recall@10 ≥ 0.995)', () => {
    let found = 0;
    for (let n = 0; n < 50; n += 1) {
      const rows = new Set(index.search(queryAt(n), 10).map(({ row }) => row));
      found += naive(queryAt(n), 10).filter((row) => rows.has(row)).length;
    }
    expect(found / 500).toBeGreaterThanOrEqual(0.995);
  });

  it('gives exact similarities, best first', () => {
    const hits = index.search(queryAt(0), 20);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const { row, score } of hits) {
      const exact = queryAt(0).reduce(
        (sum, value, i) => sum + value * (vectors[row * dimension + i] ?? 0),
        0,
      );
      expect(score).toBeCloseTo(exact, 5);
    }
  });

  it('searches exactly among given rows', () => {
    const rows = Uint32Array.from({ length: 40 }, (_, n) => n * 71);
    const hits = index.search(queryAt(1), 5, rows);
    expect(hits.map(({ row }) => row)).toEqual(naive(queryAt(1), 5, rows));
  });

  it('finds nearly always what is nearest among many given rows, and nothing else', () => {
    const rows = Uint32Array.from({ length: large.size / 2 }, (_, n) => 2 * n);
    const index = large.indexes[name];
    let found = 0;
    for (let n = 0; n < 10; n += 1) {
      const hits = index?.search(queryAt(n), 10, rows).map(({ row }) => row) ?? [];
      expect(hits.every((row) => row % 2 === 0)).toBe(true);
      const nearest = large.exact.search(queryAt(n), 10, rows).map(({ row }) => row);
      found += nearest.filter((row) => hits.includes(row)).length;
    }
    expect(found / 100).toBeGreaterThanOrEqual(0.99);
  });

  it('gives fewer hits where there are fewer rows, none for no rows or k = 0', () => {
    expect(index.search(queryAt(2), 5, Uint32Array.of(3))).toHaveLength(1);
    expect(index.search(queryAt(2), 5, new Uint32Array())).toEqual([]);
    expect(index.search(queryAt(2), 0)).toEqual([]);
  });

  it('refuses a query of another dimension', () => {
    expect(() => index.search(new Float32Array(dimension + 1), 5)).toThrow(RangeError);
  });
});

describe('a saved graph', () => {
  const folder = mkdtemp(join(tmpdir(), 'wegwijs-hnsw-'));
  afterAll(async () => {
    await rm(await folder, { recursive: true });
  });

  it('is the same after reading, and refuses other vectors', async () => {
    if (library === null || built === null) throw new Error('no native library');
    const path = join(await folder, 'graph.bin');
    await built.save(path);
    const opened = await HnswVectorIndex.open(library, path, vectors, dimension);
    expect(opened.search(queryAt(3), 10)).toEqual(built.search(queryAt(3), 10));
    const others = vectors.subarray(0, dimension * 10);
    await expect(HnswVectorIndex.open(library, path, others, dimension)).rejects.toThrow('10');
  });
});

describe('an empty index', () => {
  it('finds nothing', () => {
    expect(new ExactVectorIndex(new Float32Array(), dimension).search(queryAt(0), 5)).toEqual([]);
  });
});
