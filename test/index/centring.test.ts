import { describe, expect, it } from 'vitest';
import { createCentring } from '../../src/index/centring.ts';
import { encodeVector, parseMeans } from '../../src/index/means.ts';
import type { Matrix } from '../../src/index/vectors.ts';
import { dot, matrixOf, rowOf } from '../../src/index/vectors.ts';

/**
 * A toy model: the first three numbers say the topic, the fourth and fifth the language (Dutch,
 * Arabic), the sixth is a direction that only languages differ in.
 */
const dimension = 6;
const nl = [0, 0, 0, 0.9, 0, 0];
const ar = [0, 0, 0, 0, 0.9, 0.3];
const encode = (numbers: readonly number[]): string => encodeVector(Float32Array.from(numbers));
const means = parseMeans(
  JSON.stringify({
    format: 1,
    model: 'toy',
    dimension,
    questions: '',
    languages: {
      nl: { query: encode(nl), passage: encode(nl) },
      ar: { query: encode(ar), passage: encode(ar) },
    },
    nuisance: [encode([0, 0, 0, 0, 0, 1])],
  }),
);

function text(topic: number, language: readonly number[]): Float32Array {
  return Float32Array.from(language, (value, i) => value + (i === topic ? 0.4 : 0));
}

/** Many passages on three topics in Dutch. */
function corpus(copies: number): { vectors: Matrix; languages: string[] } {
  const vectors = Array.from({ length: 3 * copies }, (_, n) => text(n % 3, nl));
  return { vectors: matrixOf(vectors, dimension), languages: vectors.map(() => 'nl') };
}

const many = corpus(200);
const centring = createCentring(means, many);
const centred = centring.corpus(many);

describe('centring', () => {
  it('gives unit vectors', () => {
    const query = centring.query(text(0, ar), 'ar');
    expect(dot(query, query)).toBeCloseTo(1, 5);
    expect(dot(rowOf(centred, 0), rowOf(centred, 0))).toBeCloseTo(1, 5);
  });

  it('lets a question in another language meet the passage on its topic', () => {
    const query = centring.query(text(1, ar), 'ar');
    const scores = [0, 1, 2].map((row) => dot(query, rowOf(centred, row)));
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect((scores[1] ?? 0) - (scores[0] ?? 0)).toBeGreaterThan(0.5);
  });

  it('leaves nothing of the direction that only languages differ in', () => {
    expect(centring.query(text(1, ar), 'ar')[5]).toBeCloseTo(0, 6);
  });

  it('does not subtract a passage from itself when it is the only one', () => {
    const one = corpus(1);
    const single = { vectors: matrixOf([text(0, nl)], dimension), languages: ['nl'] };
    const few = createCentring(means, one).corpus(single);
    expect(rowOf(few, 0)[0]).toBeGreaterThan(0.9);
  });

  it('leaves the vectors it is given as they are', () => {
    const question = text(0, ar);
    centring.query(question, 'ar');
    centring.translate(question, 'ar', 'nl');
    expect(question).toEqual(text(0, ar));
  });

  it('moves a question to where the same question in Dutch lies', () => {
    expect([...centring.translate(text(2, ar), 'ar', 'nl')]).toEqual(
      [...text(2, nl)].map((value) => expect.closeTo(value, 5) as number),
    );
  });
});
