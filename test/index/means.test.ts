import { describe, expect, it } from 'vitest';
import { MeansError, encodeVector, parseMeans } from '../../src/index/means.ts';

const vector = (...numbers: number[]): string => encodeVector(Float32Array.from(numbers));
const file = {
  format: 1,
  model: 'm',
  dimension: 2,
  questions: 'd',
  languages: {
    nl: { query: vector(1, 0), passage: vector(0.5, 0) },
    ar: { query: vector(0, 1), passage: vector(0, 0.5) },
  },
  nuisance: [vector(0, 1)],
};
const means = parseMeans(JSON.stringify(file));

describe('language means', () => {
  it('come back as they were written', () => {
    expect([...means.query('ar')]).toEqual([0, 1]);
    expect([...means.passage('nl')]).toEqual([0.5, 0]);
    expect([...(means.nuisance[0] ?? [])]).toEqual([0, 1]);
  });

  it('serve a register of a language', () => {
    expect([...means.query('nl-simple')]).toEqual([1, 0]);
  });

  it('are the mean of all for a language that was not measured', () => {
    expect([...means.query('xx')]).toEqual([0.5, 0.5]);
  });

  it('have a digest that changes with them', () => {
    const other = parseMeans(JSON.stringify({ ...file, questions: 'e' }));
    expect(other.digest).not.toBe(means.digest);
  });

  it.each([
    ['no JSON', '{'],
    ['another format', JSON.stringify({ ...file, format: 2 })],
    ['another dimension', JSON.stringify({ ...file, dimension: 3 })],
    ['no languages', JSON.stringify({ ...file, languages: undefined })],
  ])('refuse %s', (_, source) => {
    expect(() => parseMeans(source)).toThrow(MeansError);
  });
});
