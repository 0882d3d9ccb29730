import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { assessScheme, outcomes } from '../../src/knowledge/schemes/assess.ts';
import {
  householdSchema,
  incomeKinds,
  residenceStatuses,
} from '../../src/knowledge/schemes/household.ts';
import type { Household } from '../../src/knowledge/schemes/household.ts';
import type { Schemes } from '../../src/knowledge/schemes/parse.ts';
import { shipped } from './helpers.ts';

let corpus: Schemes;
beforeAll(async () => {
  corpus = await shipped();
});

/** Days with norms, between norms and after the last of them. */
const day = fc.constantFrom('2025-08-01', '2026-03-01', '2026-11-22', '2027-01-01', '2030-06-01');

const income = fc.record({
  amount: fc.oneof(
    fc.integer({ min: 0, max: 6000 }),
    // Where limits lie.
    fc.constantFrom(350.42, 1419.46, 1420.46, 1587.34, 1845.3, 2027.79, 40_857, 51_142),
  ),
  basis: fc.constantFrom('net' as const, 'gross' as const),
  per: fc.constantFrom('month' as const, 'year' as const),
});

const adult = fc.oneof(
  fc.record({ age: fc.integer({ min: 14, max: 90 }) }),
  fc.record({ birthYear: fc.integer({ min: 1940, max: 2010 }) }),
);

/** A household of which everything is known. */
const complete = fc.record({
  kind: fc.constantFrom('single' as const, 'couple' as const),
  adults: fc.array(adult, { minLength: 2, maxLength: 2 }),
  children: fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }),
  income,
  incomeKind: fc.constantFrom(...incomeKinds),
  assets: fc.integer({ min: -5000, max: 200_000 }),
  municipality: fc.constantFrom('nijmegen', 'rotterdam', 'nieuwegein', 'utrecht'),
  residence: fc.constantFrom(...residenceStatuses),
});

/** The same with some answers left out. */
const withGaps = complete.chain((whole) =>
  fc
    .subarray(Object.keys(whole) as (keyof typeof whole)[])
    .map(
      (kept) =>
        [whole, Object.fromEntries(kept.map((key) => [key, whole[key]])) as Household] as const,
    ),
);

const anyScheme = fc.nat().map((n) => n);

function rank(n: number, household: Household, today: string): number {
  const scheme = corpus.schemes[n % corpus.schemes.length];
  if (scheme === undefined) throw new Error('there are no schemes');
  return outcomes.indexOf(assessScheme(scheme, household, corpus.norms, today).outcome);
}

describe('for every scheme', () => {
  it('more income never improves the outcome', () => {
    fc.assert(
      fc.property(
        withGaps,
        anyScheme,
        fc.integer({ min: 0, max: 5000 }),
        day,
        ([whole, told], n, more, on) => {
          const richer = {
            ...told,
            income: { ...whole.income, amount: whole.income.amount + more },
          };
          return rank(n, richer, on) >= rank(n, { ...told, income: whole.income }, on);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('more savings never improve the outcome', () => {
    fc.assert(
      fc.property(
        withGaps,
        anyScheme,
        fc.integer({ min: 0, max: 50_000 }),
        day,
        ([whole, told], n, more, on) => {
          const before = { ...told, assets: whole.assets };
          return rank(n, { ...told, assets: whole.assets + more }, on) >= rank(n, before, on);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a firm outcome stays whatever the missing answers turn out to be', () => {
    fc.assert(
      fc.property(withGaps, anyScheme, day, ([whole, told], n, on) => {
        const partly = outcomes[rank(n, told, on)];
        const known = outcomes[rank(n, whole, on)];
        return (partly !== 'likely' && partly !== 'probably-not') || known === partly;
      }),
      { numRuns: 3000 },
    );
  });

  it('any household that the schema lets through is judged without a fault', () => {
    fc.assert(
      fc.property(fc.anything(), anyScheme, day, (anything, n, on) => {
        const parsed = householdSchema.safeParse(anything);
        return !parsed.success || rank(n, parsed.data, on) >= 0;
      }),
    );
  });
});
