import { z } from 'zod';
import type { IsoDate } from '../../domain/knowledge.ts';

export const householdKinds = [
  'single',
  'single-parent',
  'couple',
  'couple-with-children',
] as const;
export type HouseholdKind = (typeof householdKinds)[number];

export const incomeKinds = [
  'work',
  'self-employed',
  'benefit',
  'pension',
  'study',
  'none',
] as const;

/** Ground on which somebody lives in the Netherlands, as far as schemes tell them apart. */
export const residenceStatuses = [
  'dutch',
  'eu',
  'asylum-permit',
  'other-permit',
  'temporary-protection',
  'asylum-seeker',
  'undocumented',
] as const;

const adult = z.strictObject({
  age: z.number().int().min(0).max(120).optional(),
  birthYear: z.number().int().min(1900).max(2200).optional(),
});

/**
 * What somebody tells of their home: everything may be left out. Nothing of it is kept.
 *
 * `income` is of the adults together, holiday allowance included, toeslagen and kinderbijslag
 * left out. `assets` are of the adults together, debts taken off, without the home they live in.
 */
export const householdSchema = z.strictObject({
  kind: z.enum(['single', 'couple']).optional(),
  /** The asker first, then the partner. */
  adults: z.array(adult).max(2).optional(),
  /** Ages of the children at home; an empty list: there are none. */
  children: z.array(z.number().int().min(0).max(60)).max(20).optional(),
  income: z
    .strictObject({
      /** Euros. */
      amount: z.number().min(0).max(10_000_000),
      basis: z.enum(['net', 'gross']),
      per: z.enum(['month', 'year']).default('month'),
    })
    .optional(),
  incomeKind: z.enum(incomeKinds).optional(),
  /** Euros; negative where debts are higher. */
  assets: z.number().min(-10_000_000).max(1_000_000_000).optional(),
  municipality: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .optional(),
  residence: z.enum(residenceStatuses).optional(),
});

/** What somebody tells of their home; every answer may be missing. */
export type Household = z.input<typeof householdSchema>;

/** Closed range of numbers that a value lies in. */
export interface Range {
  low: number;
  high: number;
}

/** Age of an adult on a day; a birth year leaves two ages open, an unknown one all of them. */
export function ageRange(
  household: Household,
  person: 0 | 1,
  today: IsoDate,
): Range & { known: 'yes' | 'year' | 'no' } {
  const { age, birthYear } = household.adults?.[person] ?? {};
  if (age !== undefined) return { low: age, high: age, known: 'yes' };
  if (birthYear === undefined) return { low: 0, high: 120, known: 'no' };
  const high = Math.max(0, Number(today.slice(0, 4)) - birthYear);
  return { low: Math.max(0, high - 1), high, known: 'year' };
}

/** Parts of a working life that norms tell apart. */
export type AgeBand = 'young' | 'adult' | 'pension';

/**
 * One way the home may be, given what was told. Norms differ between worlds; a rule holds when it
 * holds in all of them.
 */
export interface World {
  kind: HouseholdKind;
  /** One or two adults. */
  bands: AgeBand[];
}

/** Every world that fits what was told. `pensionAge` in years. */
export function worldsOf(household: Household, today: IsoDate, pensionAge: number): World[] {
  return kindsOf(household).flatMap((kind) => {
    const own = bandsOf(ageRange(household, 0, today), pensionAge);
    if (!isCouple(kind)) return own.map((band) => ({ kind, bands: [band] }));
    const partner = bandsOf(ageRange(household, 1, today), pensionAge);
    return own.flatMap((band) => partner.map((other) => ({ kind, bands: [band, other] })));
  });
}

/** Kinds of household that fit what was told; a child is one under 18. */
export function kindsOf({ kind, children }: Household): HouseholdKind[] {
  const minors = children?.some((age) => age < 18);
  return householdKinds.filter(
    (one) =>
      (kind === undefined || isCouple(one) === (kind === 'couple')) &&
      (minors === undefined || hasChildren(one) === minors),
  );
}

export function isCouple(kind: HouseholdKind): boolean {
  return kind === 'couple' || kind === 'couple-with-children';
}

export function hasChildren(kind: HouseholdKind): boolean {
  return kind === 'single-parent' || kind === 'couple-with-children';
}

/** Norms have no amount for people under 18: it may be any of them. */
function bandsOf({ low, high }: Range, pensionAge: number): AgeBand[] {
  if (high < 18) return ['young', 'adult', 'pension'];
  const ranges: [AgeBand, number, number][] = [
    ['young', 18, 20],
    ['adult', 21, pensionAge - 1],
    ['pension', pensionAge, 200],
  ];
  return ranges.filter(([, from, until]) => low <= until && high >= from).map(([band]) => band);
}
