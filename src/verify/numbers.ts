import { dutchNumbers } from './words/dutch-numbers.ts';
import { numberLinks, numberWords, wordPrefixes, wordSuffixes } from './words/number-words.ts';
import { unitPatterns } from './words/unit-words.ts';
import type { Unit } from './words/unit-words.ts';
import { literal, perLanguage, wordsTag } from './words.ts';

export interface NumberFact {
  value: number;
  /** What is counted, where the word beside it says so. */
  unit: Unit | null;
  /** Where it stands in the plain form. */
  at: number;
}

/** Letters and digits in one, as `B1`; compared as they are written, without hyphen. */
const code = /(?<![\p{L}\d])[a-z]{1,3}-?\d{1,4}(?![\d]|[.,]\d)/gu;

/**
 * Thousands in groups of three with any mark between, then a decimal part; or a decimal number;
 * or a time; or digits.
 */
const number =
  /\d{1,3}(?:([., '’٬\u00a0\u202f])\d{3})(?:\1\d{3})*(?!\d)(?:[.,٫]\d{1,2}(?!\d))?|\d+[.,:٫]\d{1,2}(?![\d]|[.,]\d)|\d+/g;

/**
 * Numbers of a text in digits and in words, with what they count.
 *
 * @param plain a text in plain form, without contacts and dates
 */
export function numbersOf(
  plain: string,
  language: string,
): { numbers: NumberFact[]; codes: string[] } {
  const codes: string[] = [];
  const rest = plain.replace(code, (match) => {
    codes.push(match.replace('-', ''));
    return ' '.repeat(match.length);
  });
  const tag = language;
  const digits = [...rest.matchAll(number)].map((match): NumberFact => {
    const end = match.index + match[0].length;
    return {
      value: valueOf(match[0], rest.slice(end)),
      unit: unitBeside(rest, match.index, end, tag) ?? unitOfRange(rest, end, tag),
      at: match.index,
    };
  });
  const isDutch = language === 'nl' || language === 'nl-simple';
  const words = isDutch ? dutchWords(rest) : wordsIn(rest, tag);
  return { numbers: [...digits, ...words], codes };
}

const halfPast = /^\s?([ap])\.?m\b/;

function valueOf(written: string, after: string): number {
  const value = readNumber(written);
  const half = halfPast.exec(after)?.[1];
  if (half === 'p' && value < 12) return value + 12;
  const times = /^\s?(duizend|miljoen|miljard)/.exec(after)?.[1];
  if (times === undefined) return value;
  return value * { duizend: 1e3, miljoen: 1e6, miljard: 1e9 }[times as 'duizend'];
}

/** `1.369,06`, `1,369.06`, `1 369,06` → 1369.06; `8:30` and `8.30` → 8.3. */
function readNumber(written: string): number {
  const groups =
    /^\d{1,3}(?:[., '’٬\u00a0\u202f]\d{3})+(?=$|[.,٫]\d{1,2}$)/.exec(written)?.[0] ?? '';
  const whole = groups === '' ? (/^\d+/.exec(written)?.[0] ?? '') : groups;
  const decimals = written.slice(whole.length).replace(/\D/g, '');
  return Number(`${whole.replace(/\D/g, '')}${decimals === '' ? '' : `.${decimals}`}`);
}

interface UnitReader {
  after: readonly (readonly [Unit, RegExp])[];
  before: readonly (readonly [Unit, RegExp])[];
}

/** Endings of the number and at most one short word stand between a number and its unit. */
const between = "(?:[\\p{L}\\p{M}']{0,4}[\\s\\u200c-]{1,2}|)(?:[\\p{L}\\p{M}]{1,3}[\\s\\u200c])?";

/** `4 робочі дні`: days are told apart by a word between. */
const working = '(?:[\\p{L}\\p{M}]{4,9}\\s)?';

const unitReader = perLanguage((tag): UnitReader => {
  const patterns = unitPatterns(tag);
  return {
    after: [
      ['percent', /^\s?[%٪]/u],
      ['euro', /^\s?(?:€|eur\b)/u],
      ...patterns.map(
        ([unit, one]) =>
          [unit, new RegExp(`^${between}${unit === 'day' ? working : ''}${one}`, 'u')] as const,
      ),
    ],
    before: [
      ['percent', /[%٪]\s?$/u],
      ['euro', /(?:€|eur|euro)\s?$/u],
      ...patterns
        .filter(([unit]) => unit === 'percent')
        .map(([unit, one]) => [unit, new RegExp(`(?<![\\p{L}])${one}\\s$`, 'u')] as const),
    ],
  };
});

/** `4 tot en met 17 jaar`, `18, 19 en 20 jaar`: the first count years, too. */
const dutchRange = /^(?:(?:,| tot(?: en met)?| t\/m| en| of| à| ?-) ?\d+(?:[.,:]\d{2})?)+/u;

function unitOfRange(text: string, end: number, language: string): Unit | null {
  if (wordsTag(language) !== 'nl') return null;
  const range = dutchRange.exec(text.slice(end, end + 60))?.[0];
  if (range === undefined) return null;
  return unitBeside(text, end + range.length, end + range.length, language);
}

function unitBeside(text: string, start: number, end: number, language: string): Unit | null {
  const { after, before } = unitReader(language);
  const left = text.slice(Math.max(0, start - 14), start);
  const right = text.slice(end, end + 30);
  return (
    before.find(([, pattern]) => pattern.test(left))?.[0] ??
    after.find(([, pattern]) => pattern.test(right))?.[0] ??
    null
  );
}

interface WordReader {
  pattern: RegExp;
  values: ReadonlyMap<string, number>;
  word: RegExp;
  /** `per cent` behind digits, which holds the word for a hundred. */
  percent: RegExp;
}

const wordReader = perLanguage((tag): WordReader | null => {
  const values = new Map<string, number>();
  for (const line of (numberWords[tag] ?? '').split('\n')) {
    const [value = '', ...forms] = line.trim().split(' ');
    for (const form of forms) values.set(form, Number(value));
  }
  if (values.size === 0) return null;
  const forms = [...values.keys()].sort((a, b) => b.length - a.length).map(literal);
  const one = `(?:${wordPrefixes[tag] ?? ''}(?:${forms.join('|')})${wordSuffixes[tag] ?? ''})`;
  const links = (numberLinks[tag] ?? []).map(literal).join('|');
  const join = `(?:[\\s-]${links === '' ? '' : `(?:(?:${links})\\s)?`}|\\sو)`;
  const percent = unitPatterns(tag).find(([unit]) => unit === 'percent')?.[1] ?? '(?!)';
  return {
    values,
    percent: new RegExp(`(?<=\\d\\s?)${percent}`, 'gu'),
    pattern: new RegExp(`(?<![\\p{L}\\p{M}])${one}(?:${join}${one})*(?!'?[\\p{L}\\p{M}])`, 'gu'),
    word: new RegExp(
      `(?:${forms.join('|')})(?=${wordSuffixes[tag] ?? ''}(?![\\p{L}\\p{M}]))`,
      'gu',
    ),
  };
});

/** Two without a unit is no number: `both`, `the two`, `second hand`. */
function wordsIn(text: string, language: string): NumberFact[] {
  const reader = wordReader(language);
  if (reader === null) return [];
  const counted = text.replace(reader.percent, (match) => ' '.repeat(match.length));
  return [...counted.matchAll(reader.pattern)].flatMap((match) => {
    const parts = [...match[0].matchAll(reader.word)].map(([form]) => reader.values.get(form) ?? 0);
    const end = match.index + match[0].length;
    const value = compose(parts);
    const unit = unitBeside(counted, match.index, end, language);
    return value === 0 || (value === 2 && unit === null) ? [] : [{ value, unit, at: match.index }];
  });
}

/** `[2, 100, 50, 6]` → 256; French `[4, 20, 10]` → 90. */
function compose(parts: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const part of parts) {
    if (part === 1000) {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else if (part === 100) current = Math.max(1, current) * 100;
    else if (part === 20 && current === 4) current = 80;
    else current += part;
  }
  return total + current;
}

/** What Dutch writes on to a number: `driejarig`, `zeswekelijks`, `vierdaagse`. */
const glued = /^(jaar|jarig|maand|week|weke|wekelijks|daags|dag|uurs)/;
const gluedUnits: Readonly<Record<string, Unit>> = {
  jaar: 'year',
  jari: 'year',
  maan: 'month',
  week: 'week',
  weke: 'week',
  daag: 'day',
  dag: 'day',
  uurs: 'hour',
};

function dutchWords(text: string): NumberFact[] {
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }): NumberFact[] => {
    const end = index + word.length;
    const at = index;
    const unit = unitBeside(text, index, end, 'nl');
    if (word === 'een' || word === 'eén') return unit === null ? [] : [{ value: 1, unit, at }];
    if (word === 'kwartaal') return [{ value: 3, unit: 'month', at }];
    if (/^(?:half|halve|halfjaar|helft)$/.test(word)) return half(word, unit, at);
    const value = dutchNumbers.get(word);
    if (value !== undefined) {
      const months: NumberFact[] =
        value === 1.5 && unit === 'year' ? [{ value: 18, unit: 'month', at }] : [];
      return [{ value, unit, at }, ...months];
    }
    return gluedNumber(word, at);
  });
}

/** Half a year is told as six months in most languages. */
function half(word: string, unit: Unit | null, at: number): NumberFact[] {
  const year = word === 'halfjaar' || unit === 'year';
  return [
    { value: 0.5, unit: year ? 'year' : unit, at },
    ...(year ? [{ value: 6, unit: 'month' as const, at }] : []),
  ];
}

function gluedNumber(word: string, at: number): NumberFact[] {
  for (let length = Math.min(14, word.length - 3); length >= 3; length -= 1) {
    const value = dutchNumbers.get(word.slice(0, length));
    const unit = glued.exec(word.slice(length))?.[1];
    if (value !== undefined && unit !== undefined)
      return [{ value, unit: gluedUnits[unit.slice(0, 4)] ?? null, at }];
  }
  return [];
}
