import type { LocalMoment } from '../domain/directory.ts';
import { weekdays } from '../domain/directory.ts';
import type { IsoDate } from '../domain/knowledge.ts';

/** Minutes on Dutch clocks since 1 January 1970; a calculation on clocks, so no hour is ever lost or doubled. */
export type ClockMinutes = number;

export const minutesOfDay = 1440;

const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

let latest: { minute: number; shown: ClockMinutes } | undefined;

/** What Dutch clocks show at an instant; an answer asks it for every service, in the same minute. */
export function clockMinutes(instant: Date): ClockMinutes {
  const minute = Math.floor(instant.getTime() / 60_000);
  if (latest?.minute !== minute) latest = { minute, shown: shownAt(instant) };
  return latest.shown;
}

function shownAt(instant: Date): ClockMinutes {
  const parts = new Map(
    clocks.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const day = Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
  return day * minutesOfDay + part('hour') * 60 + part('minute');
}

/** Days since 1 January 1970. */
export function dayOf(at: ClockMinutes): number {
  return Math.floor(at / minutesOfDay);
}

/** 0 for Monday … 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}

export function dateOf(day: number): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The date on Dutch calendars. */
export function localDate(instant: Date): IsoDate {
  return dateOf(dayOf(clockMinutes(instant)));
}

export function momentOf(at: ClockMinutes): LocalMoment {
  const day = dayOf(at);
  const minutes = at - day * minutesOfDay;
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    date: dateOf(day),
    day: weekdays[weekdayOf(day)] ?? 'mo',
    time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`,
  };
}
