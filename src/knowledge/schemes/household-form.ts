import { amountIn, westernDigits } from '../numbers.ts';
import type { Household } from './household.ts';
import { incomeKinds, residenceStatuses } from './household.ts';

/** Fields of the scheme check's form, by the names that they have there. */
export const householdFields = [
  'town',
  'kind',
  'offspring',
  'childrenAges',
  'age',
  'partnerAge',
  'amount',
  'basis',
  'incomeKind',
  'savings',
  'residence',
] as const;
export type HouseholdField = (typeof householdFields)[number];
export type HouseholdForm = Readonly<Partial<Record<HouseholdField, string>>>;

export interface ReadForm {
  household: Household;
  /** Fields whose number cannot be read; nothing is judged while there are any. */
  faults: HouseholdField[];
}

/** Longest answer that is looked at, in UTF-16 units. */
const longestAnswer = 100;
const mostChildren = 20;

/**
 * What somebody filled in, as the household that the rules judge. An empty field is an answer that
 * is missing; a choice that the form does not have counts as none. Pure; nothing is kept.
 *
 * @param isTown whether a municipality of this id is known
 */
export function readHouseholdForm(form: HouseholdForm, isTown: (id: string) => boolean): ReadForm {
  const faults: HouseholdField[] = [];
  const read = <T>(name: HouseholdField, parse: (text: string) => T | null): T | undefined => {
    const text = (form[name] ?? '').slice(0, longestAnswer).trim();
    if (text === '') return undefined;
    const value = parse(text);
    if (value === null) faults.push(name);
    return value ?? undefined;
  };
  const age = read('age', ageIn);
  const partner = read('partnerAge', ageIn);
  const ages = read('childrenAges', agesIn);
  const amount = read('amount', (text) => within(amountIn(text), 0, 10_000_000));
  const assets = read('savings', (text) => within(amountIn(text), -10_000_000, 1_000_000_000));
  const kind = oneOf(['single', 'couple'] as const, form.kind);
  const children = ages ?? (form.offspring === 'none' ? [] : undefined);
  const adults = kind === 'single' ? [{ age }] : [{ age }, { age: partner }];
  const basis = oneOf(['net', 'gross'] as const, form.basis) ?? 'net';
  const given: Household = {
    kind,
    adults,
    children,
    income: amount === undefined ? undefined : { amount, basis, per: 'month' },
    incomeKind: oneOf(incomeKinds, form.incomeKind),
    assets,
    municipality: isTown(form.town ?? '') ? form.town : undefined,
    residence: oneOf(residenceStatuses, form.residence),
  };
  return { household: given, faults };
}

function oneOf<T extends string>(choices: readonly T[], given: string | undefined): T | undefined {
  return choices.find((choice) => choice === given);
}

function within(value: number | null, low: number, high: number): number | null {
  return value !== null && low <= value && value <= high ? value : null;
}

function ageIn(text: string): number | null {
  const [age, ...more] = agesIn(text) ?? [];
  return age === undefined || more.length > 0 ? null : age;
}

/** Whole years, with anything between them that is no digit: `3, 8 en 12`. */
function agesIn(text: string): number[] | null {
  // `1½` would be read as 11 and 2.
  if (/\p{No}/u.test(text)) return null;
  const ages = (westernDigits(text).match(/\d+/g) ?? []).map(Number);
  const sound = ages.length > 0 && ages.length <= mostChildren && ages.every((age) => age <= 120);
  return sound ? ages : null;
}
