import { contactsIn, isAmongUrls } from './contacts.ts';
import type { Contacts } from './contacts.ts';
import { datesIn, inCalendar } from './dates.ts';
import type { DateFact, Dates } from './dates.ts';
import { numbersOf } from './numbers.ts';
import type { NumberFact } from './numbers.ts';
import { plainForm } from './plain.ts';

/** What a text states that can be compared without understanding it. */
export interface Facts extends Omit<Contacts, 'rest'>, Omit<Dates, 'rest'> {
  numbers: NumberFact[];
  codes: string[];
}

export const noFacts: Facts = {
  phones: [],
  emails: [],
  urls: [],
  dates: [],
  weekdays: [],
  numbers: [],
  codes: [],
};

export function factsOf(text: string, language: string): Facts {
  const { rest: withoutContacts, ...contacts } = contactsIn(plainForm(text));
  const { rest, ...dates } = datesIn(withoutContacts, language);
  return { ...contacts, ...dates, ...numbersOf(rest, language) };
}

export type FactKind = 'contact' | 'date' | 'number';

/**
 * The first kind of fact in a claim that the evidence does not hold, or `null`.
 *
 * Everything must stand there: sums, differences and conversions of numbers are not looked for. A
 * date may leave parts out; a date of another calendar must be complete and equal after conversion.
 *
 * @param years that the evidence is about, although its text may not say so
 */
export function missingFact(
  claim: Facts,
  evidence: Facts,
  years: readonly number[] = [],
): FactKind | null {
  if (!contactsStand(claim, evidence)) return 'contact';
  if (!claim.dates.every((date) => dateStands(date, evidence, years))) return 'date';
  if (!claim.weekdays.every((day) => evidence.weekdays.includes(day))) return 'date';
  if (!claim.codes.every((code) => evidence.codes.includes(code))) return 'number';
  const stands = (one: NumberFact): boolean =>
    (one.unit === null && years.includes(one.value)) || numberStands(one, evidence);
  return claim.numbers.every(stands) ? null : 'number';
}

function contactsStand(claim: Facts, evidence: Facts): boolean {
  return (
    claim.phones.every((phone) => evidence.phones.includes(phone)) &&
    claim.emails.every((email) => evidence.emails.includes(email)) &&
    claim.urls.every((url) => isAmongUrls(url, evidence.urls))
  );
}

function numberStands(
  { value, unit }: Pick<NumberFact, 'value' | 'unit'>,
  { numbers, dates }: Facts,
): boolean {
  const same = numbers.filter((one) => one.value === value);
  if (same.some((one) => unit === null || one.unit === null || one.unit === unit)) return true;
  return unit === null && dates.some(({ year }) => year === value);
}

function dateStands(claimed: DateFact, evidence: Facts, years: readonly number[]): boolean {
  const { calendar, day, month, year } = claimed;
  if (calendar !== 'gregory') return convertedStands(claimed, evidence);
  const known = (one: number): boolean =>
    years.includes(one) || numberStands({ value: one, unit: null }, evidence);
  return evidence.dates.some(
    (one) =>
      one.month === month &&
      (day === null || one.day === day) &&
      (year === null || one.year === year || (one.year === null && known(year))),
  );
}

function convertedStands(claimed: DateFact, { dates }: Facts): boolean {
  const { calendar } = claimed;
  if (calendar === 'gregory') return false;
  return dates.some(({ year, month, day }) => {
    if (year === null || day === null) return false;
    const converted = inCalendar({ year, month, day }, calendar);
    return (
      converted.year === claimed.year &&
      converted.month === claimed.month &&
      converted.day === claimed.day
    );
  });
}
