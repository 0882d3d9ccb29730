import type { Opening, OpeningHours } from '../domain/directory.ts';
import { weekdays } from '../domain/directory.ts';
import { isHoliday } from './holidays.ts';
import type { ClockMinutes } from './local-time.ts';
import { clockMinutes, dateOf, dayOf, minutesOfDay, momentOf, weekdayOf } from './local-time.ts';

/** How far ahead an opening is looked for: the fifth Monday of a month may be three months away. */
const daysAhead = 100;
/** Open without a break for this long counts as open day and night. */
const alwaysDays = 7;

/** Whether a service is open at an instant by its regular hours, and until or from when. */
export function openingAt(hours: readonly OpeningHours[], instant: Date): Opening | null {
  if (hours.length === 0) return null;
  const now = clockMinutes(instant);
  const spans = spansAround(hours, dayOf(now));
  const current = spans.find(({ start, end }) => start <= now && now < end);
  return current === undefined
    ? closed(spans.find(({ start }) => start > now))
    : open(current, now);
}

interface ClockSpan {
  start: ClockMinutes;
  /** One past the last minute. */
  end: ClockMinutes;
}

function closed(next: ClockSpan | undefined): Opening {
  const opensAt = next === undefined ? null : momentOf(next.start);
  const mayDiffer = opensAt !== null && isHoliday(opensAt.date);
  return { state: 'closed', always: false, closesAt: null, opensAt, mayDiffer };
}

function open({ end }: ClockSpan, now: ClockMinutes): Opening {
  const always = end - now >= alwaysDays * minutesOfDay;
  const mayDiffer = !always && isHoliday(momentOf(now).date);
  return {
    state: mayDiffer ? 'unsure' : 'open',
    always,
    closesAt: always ? null : momentOf(end),
    opensAt: null,
    mayDiffer,
  };
}

/** Openings from yesterday (a night shelter closes today) on, in order, those that touch joined. */
function spansAround(hours: readonly OpeningHours[], today: number): ClockSpan[] {
  const days = Array.from({ length: daysAhead }, (_, ahead) => today - 1 + ahead);
  const spans = days
    .flatMap((day) => hours.filter((rule) => holdsOn(rule, day)).map((rule) => spanOf(rule, day)))
    .sort((a, b) => a.start - b.start);
  const joined: ClockSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

function holdsOn({ days, nth, from, until }: OpeningHours, day: number): boolean {
  const weekday = weekdays[weekdayOf(day)];
  const date = dateOf(day);
  return (
    weekday !== undefined &&
    days.includes(weekday) &&
    (nth === undefined || nth.some((which) => isNth(date, which))) &&
    (from === undefined || from <= date) &&
    (until === undefined || date <= until)
  );
}

/** Whether a date is the nth day of its name in its month; -1 stands for the last. */
function isNth(date: string, nth: number): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (nth === -1) return day + 7 > new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Math.ceil(day / 7) === nth;
}

function spanOf({ opens, closes }: OpeningHours, day: number): ClockSpan {
  const start = minutesOf(opens);
  const end = closes === '23:59' ? minutesOfDay : minutesOf(closes);
  const base = day * minutesOfDay;
  return { start: base + start, end: base + (end <= start ? end + minutesOfDay : end) };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
