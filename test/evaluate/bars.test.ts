import { describe, expect, it } from 'vitest';
import type { BrokenBar } from '../../src/evaluate/bars.ts';
import { brokenBars, lostBars } from '../../src/evaluate/bars.ts';
import { estimate } from '../../src/evaluate/metrics.ts';

const report = (known: number, unknown: number): Parameters<typeof brokenBars>[0] => {
  const town = (share: number) => ({
    recall1: estimate([share]),
    recall5: estimate([share]),
    languages: [],
    misses: [],
  });
  return { seeds: { known: town(known), unknown: town(unknown) } };
};

describe('bars', () => {
  it('are met at exactly their value', () => {
    expect(brokenBars(report(0.95, 0.9))).toEqual([]);
  });

  it('name every figure below them', () => {
    expect(brokenBars(report(0.94, 0.89)).map(({ name, bar }) => [name, bar])).toEqual([
      ['seeds, town known, recall@5', 95],
      ['seeds, town unknown, recall@5', 90],
    ]);
  });

  it('are broken by a figure that is no number', () => {
    expect(brokenBars(report(NaN, 1))).toHaveLength(1);
  });

  it('say nothing of what was not measured', () => {
    expect(brokenBars({})).toEqual([]);
  });
});

describe('lost bars', () => {
  const broken: BrokenBar[] = [{ name: 'a', value: 93, bar: 95 }];

  it('are those that the baseline met', () => {
    expect(lostBars(broken, {})).toEqual(broken);
  });

  it('are not those that the baseline missed by about as much', () => {
    expect(lostBars(broken, { a: 93.4 })).toEqual([]);
  });

  it('are those that fell clearly below the baseline', () => {
    expect(lostBars(broken, { a: 94.5 })).toEqual(broken);
  });
});
