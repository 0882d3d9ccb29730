import { describe, expect, it } from 'vitest';
import { baselineOf, brokenBars, lostBars } from '../../src/evaluate/bars.ts';
import type { Bar, Row } from '../../src/evaluate/rows.ts';

const row = (value: number, bar?: Bar): Row => ({
  set: 'seeds',
  name: 'recall@5',
  value,
  n: 100,
  ...(bar === undefined ? {} : { bar }),
});
const atLeast = { least: 0.95 };
const atMost = { most: 0.05 };

describe('bars', () => {
  it.each([
    ['at exactly its value', row(0.95, atLeast)],
    ['at exactly the most', row(0.05, atMost)],
    ['without one', row(0)],
  ])('are met %s', (_, one) => {
    expect(brokenBars([one])).toEqual([]);
  });

  it.each([
    ['too little', row(0.94, atLeast)],
    ['too much', row(0.06, atMost)],
    ['no number', row(NaN, atLeast)],
    ['no number either', row(NaN, atMost)],
  ])('are broken by %s', (_, one) => {
    expect(brokenBars([one])).toEqual([one]);
  });
});

describe('lost bars', () => {
  it.each([
    ['the baseline knows nothing of', row(0.93, atLeast), {}],
    ['fell clearly below the baseline', row(0.93, atLeast), { 'seeds, recall@5': 94.5 }],
    ['rose clearly above it where less is better', row(0.09, atMost), { 'seeds, recall@5': 6 }],
    ['is no number any more', row(NaN, atLeast), { 'seeds, recall@5': 90 }],
  ])('are those that %s', (_, one, baseline) => {
    expect(lostBars([one], baseline)).toEqual([one]);
  });

  it.each([
    ['missed by about as much', row(0.93, atLeast), { 'seeds, recall@5': 93.4 }],
    ['missed by more', row(0.94, atLeast), { 'seeds, recall@5': 80 }],
    ['met and still does', row(0.96, atLeast), { 'seeds, recall@5': 99 }],
  ])('are not those that the baseline %s', (_, one, baseline) => {
    expect(lostBars([one], baseline)).toEqual([]);
  });
});

it('the next baseline holds every figure in per cent', () => {
  expect(baselineOf([row(0.9349, atLeast)])).toEqual({ 'seeds, recall@5': 93.5 });
});
