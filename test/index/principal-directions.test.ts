import { describe, expect, it } from 'vitest';
import { principalDirections } from '../../src/index/principal-directions.ts';
import { dot } from '../../src/index/vectors.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';

const vectors = Array.from({ length: 8 }, (_, n) => randomUnitVectors(1, 12, n + 1));

describe('principalDirections', () => {
  it('are orthonormal', () => {
    const directions = principalDirections(vectors, 4);
    directions.forEach((a, i) => {
      directions.forEach((b, j) => {
        expect(dot(a, b)).toBeCloseTo(i === j ? 1 : 0, 3);
      });
    });
  });

  it('come with the widest first', () => {
    const flat = [
      Float32Array.of(9, 1, 0),
      Float32Array.of(-9, -1, 0),
      Float32Array.of(0, 2, 0),
      Float32Array.of(0, -2, 0),
    ];
    const [first, second] = principalDirections(flat, 2);
    expect(Math.abs(first?.[0] ?? 0)).toBeGreaterThan(0.99);
    expect(Math.abs(second?.[1] ?? 0)).toBeGreaterThan(0.99);
  });

  it('are no more than the vectors span', () => {
    expect(principalDirections(vectors.slice(0, 3), 10)).toHaveLength(2);
    expect(principalDirections([], 3)).toEqual([]);
  });
});
