import { describe, expect, it } from 'vitest';
import { generator } from '../../src/evaluate/metrics.ts';
import { TopRows } from '../../src/index/top-rows.ts';

/** The plainest way to do it, as the oracle. */
function naive(scores: readonly number[], k: number): { row: number; score: number }[] {
  return scores
    .map((score, row) => ({ row, score }))
    .sort((a, b) => b.score - a.score || a.row - b.row)
    .slice(0, k);
}

function top(scores: readonly number[], k: number): { row: number; score: number }[] {
  const rows = new TopRows(k);
  for (const [row, score] of scores.entries()) rows.offer(row, score);
  return rows.sorted();
}

describe('the best of a stream of rows', () => {
  it('are those that sorting everything gives, equal scores by row', () => {
    const random = generator(3);
    for (let round = 0; round < 300; round += 1) {
      // Few different scores, so that many are equal.
      const scores = Array.from({ length: Math.floor(60 * random()) }, () =>
        Math.floor(1 + 8 * random()),
      );
      const k = Math.floor(20 * random());
      expect(top(scores, k)).toEqual(naive(scores, k));
    }
  });

  it('are all of them where there are fewer than asked', () => {
    expect(top([0.5, -0.5], 10)).toEqual([
      { row: 0, score: 0.5 },
      { row: 1, score: -0.5 },
    ]);
  });

  it('are none for k = 0, and a score that is no number is passed over', () => {
    expect(top([1, 2], 0)).toEqual([]);
    expect(top([NaN, 2], 2)).toEqual([{ row: 1, score: 2 }]);
  });

  it('says beforehand whether a score is wanted', () => {
    const rows = new TopRows(1);
    expect(rows.wants(0)).toBe(true);
    for (const score of [3, 2, 5]) rows.offer(score, score);
    expect(rows.wants(1)).toBe(false);
  });
});
