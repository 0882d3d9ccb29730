import { isHoliday } from '../directory/holidays.ts';
import type { IsoDate } from '../domain/knowledge.ts';

const dayLength = 86_400_000;

/** `undefined` for a day that does not exist, and for years that no letter of today has. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  if (!(year >= 1990 && year <= 2099 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCMonth() === month - 1 ? written(time) : undefined;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return written(Date.parse(date) + days * dayLength);
}

/** The same day of another month, or its last day (Algemene termijnenwet does not say; civil use). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(day, last)));
}

/** Monday to Friday, without public holidays. */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  let at = date;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    if (!isDayOff(at)) left -= 1;
  }
  return at;
}

export function lastOfMonth(year: number, month: number): IsoDate {
  return written(Date.UTC(year, month, 0));
}

/** A Saturday, a Sunday or a public holiday. */
export function isDayOff(date: IsoDate): boolean {
  const day = new Date(Date.parse(date)).getUTCDay();
  return day === 0 || day === 6 || isHoliday(date);
}

function written(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
