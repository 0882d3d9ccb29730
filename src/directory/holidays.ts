import type { IsoDate } from '../domain/knowledge.ts';

/**
 * Whether a Dutch public holiday falls on a date; offices may then be closed.
 *
 * New Year, Good Friday, Easter, King's Day (27 April, the day before when that is a Sunday),
 * Liberation Day, Ascension Day, Whitsun and Christmas. Good Friday and Liberation Day are days off
 * for some only, which is why a holiday makes hours uncertain and not closed.
 */
export function isHoliday(date: IsoDate): boolean {
  return holidaysOf(Number(date.slice(0, 4))).has(date);
}

const known = new Map<number, ReadonlySet<IsoDate>>();

function holidaysOf(year: number): ReadonlySet<IsoDate> {
  const made = known.get(year) ?? makeHolidays(year);
  known.set(year, made);
  return made;
}

function makeHolidays(year: number): ReadonlySet<IsoDate> {
  const easter = easterSunday(year);
  const moving = [-2, 0, 1, 39, 49, 50].map((days) => isoDate(easter + days * dayLength));
  const kingsDay = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? '04-26' : '04-27';
  const fixed = ['01-01', kingsDay, '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return new Set([...moving, ...fixed]);
}

const dayLength = 86_400_000;

function isoDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}

/** Midnight UTC of Easter Sunday: the Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const cycle = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * cycle + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((cycle + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
