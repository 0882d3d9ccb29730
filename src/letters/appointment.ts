import type { IsoDate } from '../domain/knowledge.ts';
import { dateOf } from './dates.ts';
import type { FoundDate } from './dates.ts';

/** When and where the reader must be. Places are those of the view. */
export interface ReadAppointment {
  date: IsoDate;
  time: string | null;
  /** Place of the words that say where. */
  where: { start: number; end: number } | null;
  start: number;
  end: number;
  /** The date that it is told by. */
  found: FoundDate;
}

/** After the date: `om 10.30 uur`, `, 11:00 uur`, `⏎Tijd: 13.15`. */
const timeAfter =
  /^[ \n,;|-]{0,12}(?:(?:van|om|tussen|tijd|tijdstip|hoe laat|aanvang|te|vanaf|en)[ :\n]{0,8}){0,2}([01]?\d|2[0-3])(?:[.:h]([0-5]\d)(?! ?[€%])| ?(?=uur))/;
/** The line before or after says that somebody is expected. */
const expected =
  /afspraak|gesprek|zitting|examen|uitnodig|nodig[^.]{0,30} uit|oproep|roep[^.]{0,30} op|verschijn|verwacht|wanneer|(?<![a-z])(?:kom|komen|dag|spreekuur|bijeenkomst|onderzoek|plaats|locatie|huisbezoek|hoorzitting|intake|gepland)(?![a-z])/;
const past =
  /hebt u|heeft u|(?<![a-z])(?:was|waren|reed|reden|gereden|reisde|gekomen|gemeten|geparkeerd)(?![a-z])/;

const around = 220;

/** The first date with a time at which somebody is expected, not before the letter was written. */
export function appointmentIn(
  text: string,
  dates: readonly FoundDate[],
  letterDate: IsoDate | null,
  today: IsoDate,
): ReadAppointment | null {
  for (const found of dates) {
    const { date } = dateOf(found, letterDate ?? today);
    if (letterDate !== null && date < letterDate) continue;
    const time = timeAfter.exec(text.slice(found.end, found.end + 60));
    if (time === null) continue;
    const near = text.slice(Math.max(0, found.start - around), found.end + around);
    const line = text.slice(text.lastIndexOf('\n', found.start - 1) + 1, found.end + 80);
    if (!expected.test(near) || past.test(line)) continue;
    const end = found.end + time[0].length;
    return {
      date,
      time: `${(time[1] ?? '').padStart(2, '0')}:${time[2] ?? '00'}`,
      where: whereIn(text, end),
      start: found.start,
      end: endOfTime(text, end),
      found,
    };
  }
  return null;
}

function endOfTime(text: string, end: number): number {
  return end + (/^ ?uur(?![a-z])/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
}

const labelled =
  /(?:^|\n) {0,8}(?:waar|plaats|adres|locatie|lokatie|zaal)(?: en zaal)? {0,6}[:=] {0,6}([^\n]{4,100})/;
const spoken =
  /(?<![a-z])(?:op het|op ons|in het|in de|in onze|bij de|naar de|naar het|naar ons|aan de|op de|bij ons|op mijn|op school|in)(?![a-z])[^.\n]{0,90}/;
const address = /^[^\n]{0,60}[a-z]{3,30} \d{1,4}[a-z]?,? [^\n]{2,40}/;

/** A labelled line near the time, else what its sentence or the next line says. */
function whereIn(text: string, end: number): ReadAppointment['where'] {
  const after = text.slice(end, end + 300);
  const named = labelled.exec(after);
  if (named?.[1] !== undefined) {
    const start = end + named.index + named[0].length - named[1].length;
    return { start, end: start + named[1].length };
  }
  const sentence = after.slice(0, 160).split(/\.[ \n]|\n\n/)[0] ?? '';
  const said = spoken.exec(sentence.replaceAll('\n', ' '));
  if (said !== null) return { start: end + said.index, end: end + said.index + said[0].length };
  const nextLine = /^[^\n]{0,20}\n/.exec(after)?.[0].length ?? -1;
  const line = nextLine === -1 ? null : address.exec(after.slice(nextLine, nextLine + 120));
  if (line === null) return null;
  return { start: end + nextLine, end: end + nextLine + line[0].length };
}
