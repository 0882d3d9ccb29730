import { describe, expect, it } from 'vitest';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import { crowding } from '../../src/index/crowding.ts';
import { dot, rowOf } from '../../src/index/vectors.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';

const dimension = 8;

function crowdingOf(rows: number): Float32Array {
  const values = randomUnitVectors(rows, dimension, 5);
  return crowding({ rows, dimension, values }, new ExactVectorIndex(values, dimension));
}

describe('crowding', () => {
  it('is the mean similarity to the ten nearest others', () => {
    const rows = 40;
    const of = { rows, dimension, values: randomUnitVectors(rows, dimension, 5) };
    const found = crowdingOf(rows);
    for (let row = 0; row < rows; row += 1) {
      const others = [...Array(rows).keys()].filter((other) => other !== row);
      const nearest = others
        .map((other) => dot(rowOf(of, row), rowOf(of, other)))
        .sort((a, b) => b - a);
      const expected = nearest.slice(0, 10).reduce((a, b) => a + b, 0) / 10;
      expect(found[row]).toBeCloseTo(expected, 5);
    }
  });

  it('is nothing for a passage that is alone', () => {
    expect([...crowdingOf(1)]).toEqual([0]);
    expect([...crowdingOf(0)]).toEqual([]);
  });
});
