import { describe, expect, it } from 'vitest';
import { generator } from '../../src/evaluate/metrics.ts';
import { fitRidge, ridgeSteps } from '../../src/index/ridge.ts';
import { inTurns } from '../../src/index/turns.ts';
import { dot, matrixOf, rowOf } from '../../src/index/vectors.ts';

const penalty = { penalty: 0.01 };

describe('fitRidge', () => {
  it('solves the normal equations: no weight vector near it has a smaller loss', () => {
    const random = generator(7);
    const rows = Array.from({ length: 30 }, () =>
      Float32Array.from({ length: 5 }, () => random() - 0.5),
    );
    const classOf = rows.map((_, n) => n % 3);
    const weights = fitRidge(matrixOf(rows, 5), classOf, 3, { penalty: 0.5 });
    const loss = (one: Float32Array, label: number): number =>
      rows.reduce((sum, row, n) => sum + (dot(row, one) - Number(classOf[n] === label)) ** 2, 0) +
      0.5 * dot(one, one);
    for (const label of [0, 1, 2]) {
      const best = rowOf(weights, label);
      for (let i = 0; i < 5; i += 1) {
        for (const step of [-0.01, 0.01]) {
          const other = best.slice();
          other[i] = (other[i] ?? 0) + step;
          expect(loss(other, label)).toBeGreaterThan(loss(best, label));
        }
      }
    }
  });

  it('tells neighbours apart by the little in which they differ', () => {
    const rows = [
      [1, 0.1],
      [1, 0.12],
      [1, -0.1],
      [1, -0.08],
    ].map((row) => Float32Array.from(row));
    const weights = fitRidge(matrixOf(rows, 2), [0, 0, 1, 1], 2, penalty);
    const asked = Float32Array.from([1, 0.09]);
    expect(dot(asked, rowOf(weights, 0))).toBeGreaterThan(dot(asked, rowOf(weights, 1)) + 0.5);
  });

  it('stays finite where a direction is never used and where rows repeat', () => {
    const rows = Array.from({ length: 4 }, () => Float32Array.from([1, 0, 0]));
    const { values } = fitRidge(matrixOf(rows, 3), [0, 0, 1, 1], 2, penalty);
    expect([...values].every(Number.isFinite)).toBe(true);
  });

  it('counts a row of a heavier class as so many rows', () => {
    const [one, two, three] = [
      [1, 0.2],
      [0.8, -0.3],
      [0.1, 1],
    ].map((row) => Float32Array.from(row)) as [Float32Array, Float32Array, Float32Array];
    const heavy = fitRidge(matrixOf([one, two, three], 2), [0, 1, 1], 2, {
      ...penalty,
      weights: [3, 1],
    });
    const thrice = fitRidge(matrixOf([one, one, one, two, three], 2), [0, 0, 0, 1, 1], 2, penalty);
    for (const [n, value] of heavy.values.entries())
      expect(value).toBeCloseTo(thrice.values[n] ?? NaN, 5);
  });
});

it('in turns gives the same weights, and lets others go first many times', async () => {
  const random = generator(3);
  const rows = Array.from({ length: 2_000 }, () =>
    Float32Array.from({ length: 8 }, () => random() - 0.5),
  );
  const classOf = rows.map((_, n) => n % 4);
  const options = { penalty: 1 };
  const state = { turns: 0, done: false };
  const others = (async () => {
    while (!state.done) {
      await new Promise((resolve) => setImmediate(resolve));
      state.turns += 1;
    }
  })();
  const made = await inTurns(ridgeSteps(matrixOf(rows, 8), classOf, 4, options));
  state.done = true;
  await others;
  expect(made).toEqual(fitRidge(matrixOf(rows, 8), classOf, 4, options));
  expect(state.turns).toBeGreaterThan(5);
});
