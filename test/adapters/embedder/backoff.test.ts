import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backoffDelay, jittered } from '../../../src/adapters/embedder/backoff.ts';

it.each([
  [1, 100],
  [2, 200],
  [3, 400],
  [9, 25_600],
  [10, 30_000],
  [10_000, 30_000],
])('waits after failure %i for %i ms', (failures, wait) => {
  expect(backoffDelay(failures, { first: 100, most: 30_000 })).toBe(wait);
});

it('takes off at most a quarter', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (random) => {
      const wait = jittered(1000, () => random);
      expect(wait).toBeGreaterThanOrEqual(750);
      expect(wait).toBeLessThanOrEqual(1000);
    }),
  );
});
