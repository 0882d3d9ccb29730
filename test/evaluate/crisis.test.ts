import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/evaluate/crisis.ts';
import {
  parseCrisisItems,
  rowsOfCrisis,
  rowsOfKinds,
  rowsOfOrdinary,
} from '../../src/evaluate/crisis.ts';
import { isBelow } from '../../src/evaluate/rows.ts';

const missed: Judgement = { rules: null, told: null, perhaps: null, message: 'question' };
const offered: Judgement = { ...missed, perhaps: 'violence' };
const byRules: Judgement = { ...missed, rules: 'violence', told: 'violence' };
const byMeaning: Judgement = { ...missed, told: 'suicide' };

const items = parseCrisisItems(
  [
    { lang: 'nl', text: 'a', kind: 'violence' },
    { lang: 'nl', text: 'b', kind: 'no_bed' },
    { lang: 'ar', text: 'c', kind: 'medical' },
    { lang: 'ar', text: 'd', kind: 'none' },
    { lang: 'ar', text: 'e', kind: null },
  ]
    .map((item) => JSON.stringify(item))
    .join('\n'),
);

describe('a set of crises', () => {
  it('is read with the names that others give the kinds', () => {
    expect(items.map(({ kind }) => kind)).toEqual([
      'violence',
      'homeless_tonight',
      'medical',
      null,
      null,
    ]);
  });

  it('is refused with a kind that nobody knows', () => {
    expect(() => parseCrisisItems('{"lang":"nl","text":"a","kind":"sadness"}')).toThrow();
  });
});

describe('the figures of a set', () => {
  const rows = rowsOfCrisis('x', items, [byRules, byMeaning, offered, byRules, missed], {
    found: 0.97,
    each: 0.9,
  });
  const valueOf = (name: string): number | undefined =>
    rows.find((row) => row.name === name)?.value;

  it.each([
    ['found', 2 / 3],
    ['found, or help offered', 1],
    ['look-alikes with help offered', 0],
    ['found by the rules alone', 1 / 3],
    ['told as its kind or as one more urgent', 2 / 3],
    ['found, nl', 1],
    ['found, ar', 0],
    ['look-alikes taken for one', 1 / 2],
  ])('say how many are %s', (name, share) => {
    expect(valueOf(name)).toBeCloseTo(share);
  });

  it('are held against a bar for all and for each language', () => {
    expect(rows.filter(isBelow).map(({ name }) => name)).toEqual(['found', 'found, ar']);
  });
});

describe('ordinary questions', () => {
  const rows = rowsOfOrdinary('x', [missed, missed, byMeaning, { ...missed, message: 'thanks' }]);

  it('are counted when they get a reply to a crisis or none at all', () => {
    expect(rows.map(({ value }) => value)).toEqual([0.25, 0, 0, 0.25]);
  });
});

describe('kinds of messages', () => {
  it('are right when they are met as what they are', () => {
    const told = [{ ...missed, message: 'thanks' as const }, missed];
    const set = ['thanks', 'greeting'].map((kind) => ({ language: 'nl', text: kind, kind }));
    const rows = rowsOfKinds('x', set, told);
    expect(rows.map(({ name, value }) => [name, value])).toEqual([
      ['right', 0.5],
      ['thanks', 1],
      ['greeting', 0],
    ]);
  });
});
