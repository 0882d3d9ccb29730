import type { IsoDate } from '../domain/knowledge.ts';
import { isoDate, lastOfMonth } from './calendar.ts';
import type { LetterView } from './view.ts';

/** A date where a letter names it. */
export interface FoundDate {
  start: number;
  end: number;
  day: number;
  month: number;
  /** `null`: the letter leaves it to the reader. */
  year: number | null;
}

/** More dates than these are no letter's. */
const mostDates = 200;

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const shortened: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, febr: 2, mrt: 3, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9,
  okt: 10, oct: 10, nov: 11, dec: 12,
}; // prettier-ignore

const numeric =
  /(?<![\d.,/-])(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?((?:19|20)\d{2}|\d{2})(?![\d]|[-/,]\d)/g;
const iso = /(?<![\d-])(20\d{2})-(\d{2})-(\d{2})(?![\d-])/g;
const worded =
  /(?<![\d.,])(\d{1,2})(?:e|ste|de)?[ \n]{0,3}([a-z][a-z01]{2,9})\.?(?: (?:uari|ember|tember|ober|ustus))?(?:[ \n,]{0,3}((?:19|20)\d{2})(?!\d)|[ \n]'?(2[3-9]|3\d)(?![\d:.,]| ?(?:uur|euro|dagen)))?/g;
const monthEnd = /(?<![a-z])ein(?:d|de)(?: van)?(?: de)?(?: maand)? ([a-z]{3,10})(?: (20\d{2}))?/g;

/** Dates in order of their place; what is no day of the calendar is none. */
export function datesIn({ text }: Pick<LetterView, 'text'>): FoundDate[] {
  const found = [...numericDates(text), ...wordedDates(text), ...monthEnds(text)];
  return found
    .filter((one) => isoDate(one.year ?? 2024, one.month, one.day) !== undefined)
    .sort((a, b) => a.start - b.start)
    .slice(0, mostDates);
}

function numericDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of take(text, numeric)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    // Dutch letters put the day first; `10/25/2026` can only be meant the other way round.
    const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
    found.push({ ...placeOf(match), day, month, year: fullYear(match[4] ?? '') });
  }
  for (const match of take(text, iso)) {
    const [, year, month, day] = match.map(Number);
    found.push({ ...placeOf(match), day: day ?? 0, month: month ?? 0, year: year ?? 0 });
  }
  return found;
}

function wordedDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  worded.lastIndex = 0;
  for (let match = worded.exec(text); match !== null; match = worded.exec(text)) {
    const month = monthOf(match[2] ?? '');
    // In `€ 40 uiterlijk 20 november` the first number is no day: go on behind it.
    worded.lastIndex =
      month === undefined ? match.index + (match[1] ?? '').length : worded.lastIndex;
    if (month === undefined) continue;
    if (found.length === mostDates) break;
    const year = match[3] ?? match[4];
    found.push({
      ...placeOf(match),
      day: Number(match[1]),
      month,
      year: year === undefined ? null : fullYear(year),
    });
  }
  return found;
}

/** `eind november`: its last day. */
function monthEnds(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of take(text, monthEnd)) {
    const month = monthOf(match[1] ?? '');
    if (month === undefined) continue;
    const year = match[2] === undefined ? null : Number(match[2]);
    const day = Number(lastOfMonth(year ?? 2025, month).slice(-2));
    found.push({ ...placeOf(match), day, month, year });
  }
  return found;
}

function take(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length === mostDates) break;
  }
  return found;
}

function placeOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].trimEnd().length };
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

const known = new Map<string, number | undefined>();

/** A month's name, short, in full, or with one letter misread. */
function monthOf(word: string): number | undefined {
  if (!known.has(word)) {
    if (known.size > 5_000) known.clear();
    known.set(word, readMonth(word));
  }
  return known.get(word);
}

function readMonth(word: string): number | undefined {
  const letters = word.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('rn', 'm');
  const exact = shortened[letters] ?? months.indexOf(letters) + 1;
  if (exact > 0) return exact;
  const near = months.findIndex((name) => name.length > 4 && isOneApart(letters, name));
  if (near !== -1) return near + 1;
  // The end of a word that was cut: `decemb`, `novem`.
  const begun = months.findIndex((name) => letters.length > 4 && name.startsWith(letters));
  return begun === -1 ? undefined : begun + 1;
}

/** One letter more, less or other. */
function isOneApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a.charAt(from) === b.charAt(from)) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** `juni` and `juli` are one letter apart, and both are exact before this is asked. */
export function dateOf(found: FoundDate, after: IsoDate): { date: IsoDate; sure: boolean } {
  const { year, month, day } = found;
  if (year !== null) return { date: isoDate(year, month, day) ?? after, sure: true };
  const first = Number(after.slice(0, 4));
  const dates = [first, first + 1, first + 2, first + 3].flatMap(
    (one) => isoDate(one, month, day) ?? [],
  );
  return { date: dates.find((one) => one >= after) ?? after, sure: false };
}

/** How sure a place is that of the letter's own date. */
const leastScore = 3;

const dateLabel =
  /(?:^|[^a-z])(?:datum|heden|dagtekening|verzonden(?: op)?|verzenddatum|verzend datum|notadatum|factuurdatum|briefdatum|datum (?:brief|factuur|nota|verzending|besluit)|d\.d\.|dd\.)[ :.,\n]{0,24}$/;
const otherLabel =
  /(?:geboorte|ingangs|verval|betaal|eind|begin|start|peil|examen|afspraak|lever|verloop)[a-z ]{0,4}(?:datum|dag)?[ :.\n]{0,24}$/;
const salutation = /(?:^|\n) {0,8}(?:geachte|beste|dag|hallo|aan de (?:ouder|bewoner|heer))/;
const time =
  /^[ \n,;|]{0,8}(?:van |om |tijd|te )?[ :]{0,3}(?:tijd|hoe laat|\d{1,2}[.:]\d{2}|\d{1,2} uur)/;

/** The day that stands on the letter, or `null`. */
export function letterDate(
  { text }: Pick<LetterView, 'text'>,
  dates: readonly FoundDate[],
): { date: IsoDate; found: FoundDate } | null {
  const greeting = salutation.exec(text)?.index ?? text.length * 0.4;
  let best: { found: FoundDate; score: number } | null = null;
  for (const found of dates) {
    if (found.year === null) continue;
    const score = scoreOf(text, found, greeting);
    if (score >= leastScore && score > (best?.score ?? 0)) best = { found, score };
  }
  if (best === null) return null;
  const { year, month, day } = best.found;
  const date = isoDate(year ?? 0, month, day);
  return date === undefined ? null : { date, found: best.found };
}

function scoreOf(text: string, { start, end }: FoundDate, greeting: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const after = text.slice(end, end + 40);
  if (otherLabel.test(before)) return 0;
  let score = start < greeting ? 3 : 0;
  if (dateLabel.test(before)) score += 6;
  if (
    /(?:^|\n)[^\n]{0,30}datum[^\n]{0,60}\n {0,8}$/.test(text.slice(Math.max(0, start - 100), start))
  )
    score += 4;
  const alone = /^ {0,8}(?:\n|$)/.test(after);
  if (alone && (line.trim() === '' || /^ {0,8}[a-z' -]{2,30},? {0,4}$/.test(line))) score += 4;
  if (time.test(after) || /\n[^\n]{0,12}(?:tijd|hoe laat)/.test(after.slice(0, 30))) score -= 8;
  return score;
}
