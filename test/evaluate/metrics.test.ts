import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, scoreRanking } from '../../src/evaluate/metrics.ts';

describe('scoreRanking', () => {
  it.each([
    [['a', 'b', 'c'], ['a'], { recall1: 1, recall5: 1, recall10: 1, mrr: 1, ndcg10: 1 }],
    [
      ['x', 'a'],
      ['a'],
      { recall1: 0, recall5: 1, recall10: 1, mrr: 0.5, ndcg10: 1 / Math.log2(3) },
    ],
    [['x'], ['a'], { recall1: 0, recall5: 0, recall10: 0, mrr: 0, ndcg10: 0 }],
    [[], ['a'], { recall1: 0, recall5: 0, recall10: 0, mrr: 0, ndcg10: 0 }],
  ])('%j for %j', (ranked, relevant, scores) => {
    expect(scoreRanking(ranked, relevant)).toEqual(scores);
  });

  it('counts each of several right passages', () => {
    const scores = scoreRanking(['a', 'x', 'b', 'y', 'z', 'c'], ['a', 'b', 'c', 'd']);
    expect(scores).toMatchObject({ recall1: 0.25, recall5: 0.5, recall10: 0.75, mrr: 1 });
    const ideal = 1 + 1 / Math.log2(3) + 0.5 + 1 / Math.log2(5);
    expect(scores.ndcg10).toBeCloseTo((1 + 0.5 + 1 / Math.log2(7)) / ideal, 10);
  });

  it('does not look below the tenth place', () => {
    const ranked = [...Array.from({ length: 10 }, (_, n) => `x${n}`), 'a'];
    expect(scoreRanking(ranked, ['a']).recall10).toBe(0);
  });

  it('refuses a question without a right passage', () => {
    expect(() => scoreRanking(['a'], [])).toThrow(RangeError);
  });

  it('stays between 0 and 1', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'a b c d e f g h i j k l m n o p'.split(' ')));
    fc.assert(
      fc.property(
        ids,
        fc.uniqueArray(fc.constantFrom(...'a b c d e f'.split(' ')), { minLength: 1 }),
        (ranked, relevant) => {
          const values = Object.values(scoreRanking(ranked, relevant));
          expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
        },
      ),
    );
  });
});

describe('estimate', () => {
  it('surrounds the mean and is the same each time', () => {
    const values = Array.from({ length: 100 }, (_, n) => (n % 4 === 0 ? 1 : 0));
    const found = estimate(values);
    expect(found.mean).toBe(0.25);
    expect(found.low).toBeLessThan(0.2);
    expect(found.low).toBeGreaterThan(0.1);
    expect(found.high).toBeGreaterThan(0.3);
    expect(found.high).toBeLessThan(0.4);
    expect(estimate(values)).toEqual(found);
  });

  it('is a point where nothing varies', () => {
    expect(estimate([1, 1, 1])).toEqual({ mean: 1, low: 1, high: 1, n: 3 });
  });

  it('of nothing is no number', () => {
    expect(estimate([])).toMatchObject({ mean: NaN, n: 0 });
  });
});
