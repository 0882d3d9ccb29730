import type { OpeningHours, Weekday } from '../../domain/directory.ts';
import { weekdays } from '../../domain/directory.ts';

/**
 * Opening hours in one cell: `mo,tu 09:00-17:00; 1,3:we 10:00-12:00 2026-01-01..2026-03-31`, the
 * numbers before a colon being which such day of the month.
 */
export function formatHours(hours: readonly OpeningHours[]): string {
  return hours.map(formatRule).join('; ');
}

function formatRule({ days, opens, closes, nth, from, until }: OpeningHours): string {
  const which = nth === undefined ? '' : `${nth.join(',')}:`;
  const season = from === undefined && until === undefined ? '' : ` ${from ?? ''}..${until ?? ''}`;
  return `${which}${days.join(',')} ${opens}-${closes}${season}`;
}

const dayWords: readonly (readonly [RegExp, Weekday])[] = [
  [/^(?:mo|ma|maandag(?:en)?|monday)$/, 'mo'],
  [/^(?:tu|di|dinsdag(?:en)?|tuesday)$/, 'tu'],
  [/^(?:we|wo|woensdag(?:en)?|wednesday)$/, 'we'],
  [/^(?:th|do|donderdag(?:en)?|thursday)$/, 'th'],
  [/^(?:fr|vr|vrijdag(?:en)?|friday)$/, 'fr'],
  [/^(?:sa|za|zaterdag(?:en)?|saturday)$/, 'sa'],
  [/^(?:su|zo|zondag(?:en)?|sunday)$/, 'su'],
];

const clock = '(\\d{1,2})(?:[:.](\\d{2}))?';
const rulePattern = new RegExp(
  `^(?:(-?\\d(?:,-?\\d)*):)?([a-z][a-z ,&/+-]*?):? ${clock} ?(?:uur )?(?:-|tot) ?${clock}(?: uur)?(?: ([\\d-]*)\\.\\.([\\d-]*))?$`,
);

/**
 * Hours from a cell, as {@link formatHours} writes them or as Dutch lists do (`ma t/m vr 9.00 -
 * 17.00 uur; za 10:00-12:00`). `null` where any part cannot be read: half of the hours would be a
 * wrong answer. What is read is still to be validated.
 */
export function parseHours(text: string): OpeningHours[] | null {
  const parts = text
    .toLowerCase()
    .split(/[;\n]/)
    .map((part) => part.replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  const rules = parts.map(parseRule);
  return rules.length === 0 || rules.some((rule) => rule === null)
    ? null
    : rules.filter((rule) => rule !== null);
}

function parseRule(text: string): OpeningHours | null {
  const match = rulePattern.exec(text.replace('t/m', 'tot en met'));
  if (match === null) return null;
  const [, nth, dayText = '', h1 = '', m1 = '00', h2 = '', m2 = '00', from, until] = match;
  const days = parseDays(dayText);
  if (days === null) return null;
  return {
    days,
    opens: `${h1.padStart(2, '0')}:${m1}`,
    closes: `${h2.padStart(2, '0')}:${m2}`,
    ...(nth === undefined ? {} : { nth: nth.split(',').map(Number) }),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  };
}

function parseDays(text: string): Weekday[] | null {
  const every = /^(?:dagelijks|elke dag|alle dagen)$/.test(text.trim());
  if (every) return [...weekdays];
  const range = /^([a-z]+) ?(?:-|tot en met) ?([a-z]+)$/.exec(text.trim());
  const ends = range?.slice(1).map(dayOf);
  if (ends !== undefined) {
    const [first, last] = ends;
    return first && last ? daysBetween(first, last) : null;
  }
  const days = text
    .split(/,|&|\/|\+| en | /)
    .filter((part) => part !== '' && part !== 'en')
    .map(dayOf);
  return days.length === 0 || days.includes(undefined)
    ? null
    : days.filter((day) => day !== undefined);
}

function dayOf(text: string): Weekday | undefined {
  return dayWords.find(([pattern]) => pattern.test(text))?.[1];
}

function daysBetween(first: Weekday, last: Weekday): Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, n) => weekdays[(start + n) % 7] ?? first);
}
