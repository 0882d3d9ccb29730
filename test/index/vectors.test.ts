import { describe, expect, it } from 'vitest';
import {
  dot,
  dotRow,
  fromBytes,
  matrixOf,
  meanOfRows,
  normaliseInPlace,
  rowOf,
  toBytes,
} from '../../src/index/vectors.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';

const dimension = 37;
const values = randomUnitVectors(20, dimension, 3);
const random = { rows: 20, dimension, values };

describe('vectors', () => {
  it('refuse another length', () => {
    expect(() => matrixOf([new Float32Array(3)], 4)).toThrow(RangeError);
  });

  it('have the inner product of the textbook, whatever their length', () => {
    for (let length = 0; length < 10; length += 1) {
      const a = Float32Array.from({ length }, (_, i) => i + 1);
      const b = Float32Array.from({ length }, (_, i) => 2 - i);
      expect(dot(a, b)).toBe(a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0));
    }
  });

  it('of length zero stay what they are', () => {
    expect([...normaliseInPlace(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  it('have a mean, zero for none', () => {
    const two = matrixOf([Float32Array.of(1, 3), Float32Array.of(3, 5)], 2);
    expect([...meanOfRows(two, [0, 1])]).toEqual([2, 4]);
    expect([...meanOfRows(two, [])]).toEqual([0, 0]);
  });
});

describe('vectors in bytes', () => {
  const stored = toBytes(random);

  it('have nearly the inner products of the originals', () => {
    for (let row = 0; row < 19; row += 1) {
      const exact = dot(rowOf(random, row), rowOf(random, row + 1));
      expect(Math.abs(dotRow(stored, row, rowOf(random, row + 1)) - exact)).toBeLessThan(0.01);
    }
  });

  it('do not change when they are stored again', () => {
    const again = toBytes(fromBytes(stored));
    expect(again.values).toEqual(stored.values);
  });

  it('keep a zero vector', () => {
    const zero = toBytes({ rows: 1, dimension: 3, values: new Float32Array(3) });
    expect([...fromBytes(zero).values]).toEqual([0, 0, 0]);
  });
});
