import type { TFunction } from 'i18next';
import type { LocalMoment, Opening } from '../domain/directory.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import { clockMinutes, dayOf, dateOf } from './local-time.ts';

/**
 * Tags whose names of days and months are ours. Dates are told in the calendar and the digits of
 * Dutch letters and doors, whatever the language.
 */
const formatTags: Readonly<Record<string, string>> = { 'nl-simple': 'nl', prs: 'fa-AF' };

/** Making one takes a tenth of a millisecond; there are two in a language. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const tag = `${formatTags[language] ?? language}-u-ca-gregory-nu-latn`;
  const key = `${tag} ${Object.keys(options).join(' ')}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

/** `Monday, November 23` in a language. */
export function dayText(date: IsoDate, language: string): string {
  return format(language, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    new Date(`${date}T12:00:00Z`),
  );
}

/** `November 23, 2026` in a language. */
export function dateText(date: IsoDate, language: string): string {
  return format(language, { dateStyle: 'long' }).format(new Date(`${date}T12:00:00Z`));
}

/** Whether a service is open now, and until or from when, as one or two sentences. */
export function openingText(
  opening: Opening,
  instant: Date,
  language: string,
  t: TFunction,
): string {
  const sentence = plainText(opening, instant, language, t);
  return opening.mayDiffer ? `${sentence} ${t('directory.mayDiffer')}` : sentence;
}

function plainText(
  { state, always, closesAt, opensAt }: Opening,
  instant: Date,
  language: string,
  t: TFunction,
): string {
  if (always) return t('directory.always');
  const when = (moment: LocalMoment): string => momentText(moment, instant, language);
  if (state !== 'closed')
    return closesAt === null
      ? t('directory.open')
      : t('directory.openUntil', { when: when(closesAt) });
  return opensAt === null
    ? t('directory.closed')
    : t('directory.closedUntil', { when: when(opensAt) });
}

/** Only the time for today and for the night that follows, else with the day. */
function momentText({ date, time }: LocalMoment, instant: Date, language: string): string {
  const today = dayOf(clockMinutes(instant));
  const tonight = date === dateOf(today + 1) && time <= '06:00';
  return date === dateOf(today) || tonight ? time : `${dayText(date, language)}, ${time}`;
}
