import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import type { Household } from '../../src/knowledge/schemes/household.ts';
import { parseSchemes } from '../../src/knowledge/schemes/parse.ts';
import type { Schemes } from '../../src/knowledge/schemes/parse.ts';
import type { Scheme } from '../../src/knowledge/schemes/scheme.ts';
import { scopeOf } from '../../src/knowledge/schemes/scheme.ts';

/** A day on which the norms of the second half of 2026 hold. */
export const today = '2026-11-22';

export function shipped(): Promise<Schemes> {
  return readKnowledgeFiles('schemes').then(parseSchemes);
}

/** Somebody whom most schemes are for: alone, on benefit, without savings, with a permit. */
export function person(scheme: Pick<Scheme, 'id'>): Household {
  const scope = scopeOf(scheme);
  return {
    kind: 'single',
    adults: [{ age: 35 }],
    children: [],
    income: { amount: 1000, basis: 'net' },
    incomeKind: 'benefit',
    assets: 0,
    municipality: scope === 'nl' ? 'utrecht' : scope,
    residence: 'asylum-permit',
  };
}

/** Net income a month. */
export function net(amount: number): Household {
  return { income: { amount, basis: 'net' } };
}

/** Gross income a year. */
export function gross(amount: number): Household {
  return { income: { amount, basis: 'gross', per: 'year' } };
}

export function aged(...ages: number[]): Household {
  return { adults: ages.map((age) => ({ age })) };
}

export function couple(...ages: number[]): Household {
  return { kind: 'couple', ...aged(...(ages.length === 0 ? [35, 34] : ages)) };
}
