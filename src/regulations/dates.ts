import type { IsoDate } from '../domain/knowledge.ts';

/** The last day of the calendar stands for "no end" in these formats. */
const never = '9999';

/** A day as ISO date, out of `2024-01-01`, `2024-01-01T00:00:00` or `20240101`; `null` for no real day. */
export function isoDay(text: string | undefined): IsoDate | null {
  const match = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '');
  if (match === null || match[1] === never) return null;
  const day = match.slice(1).join('-');
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : null;
}

/** The day before; a regulation that ends on a day no longer holds on it. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** Whether a version holds on a day; both ends are days on which it does. */
export function holdsOn(
  { validFrom, validUntil }: { validFrom: IsoDate | null; validUntil: IsoDate | null },
  day: IsoDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validUntil === null || day <= validUntil);
}
