import { describe, expect, it } from 'vitest';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import { collectVectors, pieceTexts, planEmbedding } from '../../src/index/embed-plan.ts';
import { buildIndex } from '../../src/index/index.ts';
import { encodeVector, parseMeans } from '../../src/index/means.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';
import { makePassage } from './make-passage.ts';

const dimension = 4;
const zero = encodeVector(new Float32Array(dimension));
const means = parseMeans(
  JSON.stringify({
    format: 1,
    model: 'toy',
    dimension,
    questions: '',
    languages: { nl: { query: zero, passage: zero } },
    nuisance: [],
  }),
);
const passages = [
  makePassage('a', 'Eerste zin. Tweede zin.', {
    title: 'Titel',
    start: 100,
    end: 123,
    pieces: [
      { start: 100, end: 111 },
      { start: 112, end: 123 },
    ],
  }),
  makePassage('b', 'Derde zin.'),
];
const plan = planEmbedding(passages);
const vectorsFor = (texts: readonly string[]): Float32Array[] =>
  texts.map((_, n) => randomUnitVectors(1, dimension, n + 1));
const model = { modelId: 'toy', dimension };
const vectors = collectVectors(plan, vectorsFor(plan.texts), model);
const createVectorIndex = ({ values }: { values: Float32Array }): ExactVectorIndex =>
  new ExactVectorIndex(values, dimension);

describe('what is embedded', () => {
  it('are passages with their title, and the bare pieces', () => {
    expect(plan.texts).toEqual([
      'Titel · Eerste zin. Tweede zin.',
      'Derde zin.',
      'Eerste zin.',
      'Tweede zin.',
      'Derde zin.',
    ]);
    expect([...plan.pieceStart]).toEqual([0, 2, 3]);
  });

  it('are pieces of the record, wherever the passage stands in it', () => {
    expect(passages.map(pieceTexts)).toEqual([['Eerste zin.', 'Tweede zin.'], ['Derde zin.']]);
  });

  it('must come back complete', () => {
    expect(() => collectVectors(plan, vectorsFor(['one']), model)).toThrow('1 vectors for 5 texts');
  });
});

describe('buildIndex', () => {
  it('puts passages, words and vectors together', async () => {
    const index = await buildIndex({ passages, vectors, means, createVectorIndex });
    expect(index.dense?.nearest.size).toBe(2);
    expect(index.dense?.pieces.rows).toBe(3);
    expect(index.lexicon).toHaveLength(1);
  });

  it('works without a model', async () => {
    const index = await buildIndex({ passages, vectors: null, means, createVectorIndex });
    expect(index.dense).toBeNull();
  });

  it('works without passages', async () => {
    const none = collectVectors(planEmbedding([]), [], model);
    const index = await buildIndex({ passages: [], vectors: none, means, createVectorIndex });
    expect(index).toEqual({ passages: [], lexicon: [], dense: null });
  });

  it('takes the crowding of an earlier build', async () => {
    const crowding = Float32Array.of(0.25, 0.5);
    const index = await buildIndex({ passages, vectors, means, createVectorIndex, crowding });
    expect(index.dense?.crowding).toBe(crowding);
  });

  it.each([
    ['vectors of other passages', { passages: passages.slice(1) }],
    ['means of another model', { means: { ...means, modelId: 'other' } }],
    ['crowding of other passages', { crowding: Float32Array.of(0) }],
  ])('refuses %s', async (_, other) => {
    const parts = { passages, vectors, means, createVectorIndex, ...other };
    await expect(buildIndex(parts)).rejects.toThrow(RangeError);
  });
});
