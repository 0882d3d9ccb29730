import { gregorianMonths, otherMonths } from './words/month-words.ts';
import type { OtherCalendar } from './words/month-words.ts';
import { weekdayWords } from './words/weekday-words.ts';
import { wordPrefixes } from './words/number-words.ts';
import { literal, perLanguage, wordsTag } from './words.ts';

export type Calendar = 'gregory' | OtherCalendar;

export interface DateFact {
  calendar: Calendar;
  /** 1 … 13. */
  month: number;
  day: number | null;
  year: number | null;
}

export interface Dates {
  dates: DateFact[];
  /** 1 (Monday) … 7. */
  weekdays: number[];
  /** The text with blanks where they stood. */
  rest: string;
}

interface MonthName {
  calendar: Calendar;
  month: number;
  /** Long enough, and no other word, to be a month without a number beside it. */
  alone: boolean;
}

interface MonthPattern {
  pattern: RegExp;
  names: ReadonlyMap<string, MonthName>;
}

/** Words of every day that are a month only beside a number. */
const everydayWords = new Set(
  'march marsh august mars mart ocak ekim kasım gulan kanûn ئازار تەمموز رمضان ramazan رجب صفر آبان مهرماه sefer safer'.split(
    ' ',
  ),
);
const leastAlone = 5;

/** Months and days of the week, also of calendars other than the Gregorian. */
export function datesIn(plain: string, language: string): Dates {
  const dates: DateFact[] = [];
  let rest = takeNumeric(plain, dates);
  for (const one of monthPatterns(language)) rest = takeMonths(rest, one, dates);
  const weekdays: number[] = [];
  // No Dutch day holds a number word, but `drie werkdagen` are days.
  const isDutch = wordsTag(language) === 'nl';
  let taken = rest;
  for (const [n, pattern] of weekdayPatterns(language).entries()) {
    // Looked for in one text: `weekend` is both of its days.
    if (!isDutch) taken = taken.replace(pattern, (match) => ' '.repeat(match.length));
    if (rest.search(pattern) !== -1) weekdays.push(n + 1);
  }
  return { dates, weekdays, rest: taken };
}

const numericDate =
  /(?<![\d.,/-])(?:(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>(?:1[34]|19|20)\d{2})|(?<y2>(?:1[34]|19|20)\d{2})[-/.](?<m2>\d{1,2})[-/.](?<d2>\d{1,2}))(?![\d/-])/g;

/** `31-12-2026`, `2026-12-31`; a year before 1500 is taken for one of the Persian calendar. */
function takeNumeric(text: string, into: DateFact[]): string {
  return text.replace(numericDate, (match, ...rest) => {
    const { d, m, y, d2, m2, y2 } = rest.at(-1) as Record<string, string | undefined>;
    const [day, month, year] = [Number(d ?? d2), Number(m ?? m2), Number(y ?? y2)];
    if (month < 1 || month > 12 || day < 1 || day > 31) return match;
    into.push({ calendar: year < 1500 ? 'persian' : 'gregory', day, month, year });
    return ' '.repeat(match.length);
  });
}

const dayBefore = /(?<![\d.,:])(\d{1,2})(?:[\p{L}\p{M}'.-]{0,4})?\s*(?:of\s|de\s|d'|i\s)?$/u;
const dayAfter = /^\s+(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[.,:]\d)/u;
const yearAfter =
  /^[\p{L}\p{M}']{0,5}(?:\s*\([^)]{0,30}\))?[\s,]*(?:[\p{L}\p{M}.]{1,5}\s+)?((?:1[2-4]|19|20)\d{2})(?!\d)/u;

function takeMonths(text: string, { pattern, names }: MonthPattern, into: DateFact[]): string {
  let rest = text;
  for (const match of text.matchAll(pattern)) {
    const name = names.get(match.groups?.['name'] ?? '');
    if (name === undefined) continue;
    const start = match.index;
    let end = start + match[0].length;
    const before = dayBefore.exec(text.slice(Math.max(0, start - 16), start));
    let from = start;
    let day: number | null = null;
    if (before !== null) {
      day = Number(before[1]);
      from = start - before[0].length;
    } else {
      const after = dayAfter.exec(text.slice(end, end + 8));
      if (after !== null) {
        day = Number(after[1]);
        end += after[0].length;
      }
    }
    const written = yearAfter.exec(text.slice(end, end + 50));
    const year = written === null ? null : Number(written[1]);
    if (day === null && year === null && !name.alone) continue;
    const { calendar, month } = name;
    into.push({ calendar, month, day, year });
    rest = blank(rest, from, end);
    if (written !== null) rest = blank(rest, end + written[0].length - 4, end + written[0].length);
  }
  return rest;
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

const monthPatterns = perLanguage((tag): MonthPattern[] => {
  const lists: (readonly [Calendar, string])[] = [
    ['gregory', gregorianMonths[tag] ?? ''],
    ...(otherMonths[tag] ?? []),
  ];
  return lists
    .filter(([, list]) => list !== '')
    .map(([calendar, list]) => {
      const names = new Map<string, MonthName>();
      for (const [n, alternatives] of list.split(/\s+/).entries()) {
        for (const written of alternatives.split('/')) {
          const name = written.replaceAll('_', ' ');
          const alone =
            calendar === 'gregory' && name.length >= leastAlone && !everydayWords.has(name);
          names.set(name, { calendar, month: n + 1, alone });
        }
      }
      return { names, pattern: patternOf([...names.keys()], tag) };
    });
});

/** Languages that write case endings on to the name of a month. */
const inflecting = new Set(['kmr', 'ckb', 'ti', 'am', 'ps', 'tr', 'so']);

/** Two signs of theirs are as long as four letters. */
const ethiopic = new Set(['ti', 'am']);

function patternOf(names: readonly string[], tag: string): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(literal);
  const before = wordPrefixes[tag] ?? '';
  const after = inflecting.has(tag)
    ? `(?:(?<=[\\p{L}\\p{M}]{${ethiopic.has(tag) ? 2 : 4}})[\\p{L}\\p{M}]{0,4})?`
    : '';
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${before}(?<name>${longestFirst.join('|')})${after}(?![\\p{L}\\p{M}])`,
    'gu',
  );
}

const weekdayPatterns = perLanguage((tag): RegExp[] =>
  (weekdayWords[tag] ?? '')
    .split(' ')
    .filter((one) => one !== '')
    .map((alternatives) => {
      const stems = alternatives
        .split('/')
        .map((stem) => (stem.endsWith('#') ? stem.slice(0, -1) : `${stem}[\\p{L}\\p{M}]{0,5}`));
      return new RegExp(
        `(?<![\\p{L}\\p{M}])${wordPrefixes[tag] ?? ''}(?:${stems.join('|')})(?![\\p{L}\\p{M}])`,
        'gu',
      );
    }),
);

/** A Gregorian date in another calendar, as numbers. */
export function inCalendar(
  { year, month, day }: { year: number; month: number; day: number },
  calendar: OtherCalendar,
): { year: number; month: number; day: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(Date.UTC(year, month - 1, day));
  const part = (type: string): number =>
    Number(parts.find((one) => one.type === type)?.value.replace(/\D/g, ''));
  return { year: part('year'), month: part('month'), day: part('day') };
}
