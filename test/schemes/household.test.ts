import { describe, expect, it } from 'vitest';
import {
  ageRange,
  householdSchema,
  kindsOf,
  worldsOf,
} from '../../src/knowledge/schemes/household.ts';
import type { Household } from '../../src/knowledge/schemes/household.ts';
import { amountIn, numberOn, valueOn } from '../../src/knowledge/schemes/norms.ts';
import type { Norms } from '../../src/knowledge/schemes/norms.ts';
import { isAged } from '../../src/knowledge/schemes/rules.ts';
import { today } from './helpers.ts';

describe('the age of an adult', () => {
  it.each<[string, Household, number, number]>([
    ['is known', { adults: [{ age: 30 }] }, 30, 30],
    ['is one of two by a birth year', { adults: [{ birthYear: 1990 }] }, 35, 36],
    ['goes before a birth year', { adults: [{ age: 30, birthYear: 1990 }] }, 30, 30],
    ['is open when not told', {}, 0, 120],
    ['is open for a partner who is not told', { adults: [{ age: 30 }] }, 0, 120],
    ['is never below nought', { adults: [{ birthYear: 2026 }] }, 0, 0],
  ])('%s', (what, household, low, high) => {
    const person = what.includes('partner') ? 1 : 0;
    expect(ageRange(household, person, today)).toMatchObject({ low, high });
  });
});

describe('the kind of household', () => {
  it.each<[string, Household, string[]]>([
    ['alone', { kind: 'single', children: [] }, ['single']],
    ['alone with a child', { kind: 'single', children: [17] }, ['single-parent']],
    ['alone with a grown child', { kind: 'single', children: [18] }, ['single']],
    ['a couple, children unknown', { kind: 'couple' }, ['couple', 'couple-with-children']],
    ['children, partner unknown', { children: [3] }, ['single-parent', 'couple-with-children']],
    ['nothing told', {}, ['single', 'single-parent', 'couple', 'couple-with-children']],
  ])('is what was told: %s', (_what, household, kinds) => {
    expect(kindsOf(household)).toEqual(kinds);
  });
});

describe('the worlds of a household', () => {
  it('are one where all is known', () => {
    const known: Household = {
      kind: 'couple',
      adults: [{ age: 20 }, { age: 67 }],
      children: [],
    };
    expect(worldsOf(known, today, 67)).toEqual([{ kind: 'couple', bands: ['young', 'pension'] }]);
  });

  it('are several at the border of an age band', () => {
    const born: Household = { kind: 'single', adults: [{ birthYear: 2005 }], children: [] };
    expect(worldsOf(born, today, 67).map(({ bands }) => bands)).toEqual([['young'], ['adult']]);
  });

  it('are all of them for a minor, for whom norms have no amount', () => {
    const worlds = worldsOf({ kind: 'single', adults: [{ age: 17 }], children: [] }, today, 67);
    expect(worlds.map(({ bands }) => bands)).toEqual([['young'], ['adult'], ['pension']]);
  });
});

describe('a household from outside', () => {
  it.each([
    ['an unknown field', { name: 'Jan' }],
    ['a negative income', { income: { amount: -1, basis: 'net' } }],
    ['an income that is no number', { income: { amount: Number.NaN, basis: 'net' } }],
    ['three adults', { adults: [{}, {}, {}] }],
    ['a town with a path in it', { municipality: '../nl' }],
    ['a residence nobody knows', { residence: 'tourist' }],
  ])('is refused with %s', (_what, household) => {
    expect(householdSchema.safeParse(household).success).toBe(false);
  });
});

const norms: Norms = [
  {
    id: 'norm',
    title: 'norm',
    by: 'none',
    unit: 'eur',
    values: [
      {
        valid_from: '2026-01-01',
        valid_until: '2026-06-30',
        article: 'artikel 1',
        source: { title: 'Bron', publisher: 'Bron', url: 'https://example.org', accessed: today },
        amounts: { all: 100 },
      },
    ],
  },
];

describe('a norm', () => {
  it.each([
    ['the day before it begins', '2025-12-31', undefined],
    ['its first day', '2026-01-01', 100],
    ['its last day', '2026-06-30', 100],
    ['the day after', '2026-07-01', undefined],
  ])('on %s', (_what, on, amount) => {
    expect(numberOn(norms, 'norm', on)).toBe(amount);
  });

  it('that does not exist has no amount', () => {
    expect(valueOn(norms, 'other', '2026-02-01')).toBeUndefined();
  });

  it.each([
    [['adult'], 'single', 'single'],
    [['young'], 'single-parent', 'single-young'],
    [['pension'], 'single', 'single-pension'],
    [['young', 'young'], 'couple', 'couple-young'],
    [['young', 'young'], 'couple-with-children', 'couple-young-children'],
    [['adult', 'young'], 'couple', 'couple-one-young'],
    [['young', 'adult'], 'couple-with-children', 'couple-one-young-children'],
    [['adult', 'adult'], 'couple-with-children', 'couple'],
    [['pension', 'adult'], 'couple', 'couple-pension'],
    // The Participatiewet gives no norm for these two together that a source told us.
    [['young', 'pension'], 'couple', undefined],
  ] as const)('of the Participatiewet for %j, %s', (bands, kind, key) => {
    const amounts = Object.fromEntries(
      [
        'single',
        'single-young',
        'single-pension',
        'couple',
        'couple-young',
        'couple-young-children',
        'couple-one-young',
        'couple-one-young-children',
        'couple-pension',
      ].map((name, n) => [name, n]),
    );
    const found = amountIn({ by: 'participatiewet' }, { amounts }, { kind, bands: [...bands] });
    expect(found).toBe(key === undefined ? undefined : amounts[key]);
  });
});

describe('a percentage', () => {
  it.each([
    ['undated', true],
    ['2024', true],
    ['2025-05', false],
    ['2025-04', true],
    ['2026-02-19', false],
  ])('read in %s is too old in November 2026: %s', (asOf, old) => {
    expect(isAged(asOf, today)).toBe(old);
  });
});
