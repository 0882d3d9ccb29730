import { digitsOf, spansOf } from './view.ts';
import type { Finder, Span } from './view.ts';

/** Lengths of the IBANs of the SWIFT registry. */
const lengths: Readonly<Record<number, string>> = {
  15: 'NO',
  16: 'BE',
  18: 'DK FI FO GL NL SD FK',
  19: 'MK SI',
  20: 'AT BA EE KZ LT LU MN XK',
  21: 'CH HR LI LV',
  22: 'BG BH CR DE GB GE IE ME RS VA',
  23: 'AE GI IL IQ OM SO TL',
  24: 'AD CZ DJ ES MD PK RO SA SE SK TN VG',
  25: 'LY PT ST',
  26: 'IS TR',
  27: 'BI FR GR IT MC MR SM',
  28: 'AL AZ BY CY DO GT HU LB NI PL SV',
  29: 'BR EG PS QA UA',
  30: 'JO KW MU YE',
  31: 'MT SC',
  32: 'LC',
  33: 'RU',
};
const lengthOf = new Map(
  Object.entries(lengths).flatMap(([length, countries]) =>
    countries.split(' ').map((country) => [country, Number(length)] as const),
  ),
);

const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2} ?\d{2}/giu;

/**
 * IBANs: right length for the country and remainder 1 modulo 97 (ISO 13616). A Dutch one is so
 * plain in form that it is hidden with a slip of the pen, too.
 */
export const findIbans: Finder = (view) =>
  [...view.matchAll(ibanStart)].flatMap((match) => {
    const length = lengthOf.get(match[0].slice(0, 2).toUpperCase());
    const end = length === undefined ? null : endOf(view, match.index, length);
    if (end === null) return [];
    const iban = view.slice(match.index, end).replace(/[ .-]/g, '').toUpperCase();
    const dutch = /^NL\d\d[A-Z]{4}\d{10}$/.test(iban);
    return dutch || remainder97(iban) === 1 ? [span(match.index, end, 'iban')] : [];
  });

/** Where `length` letters and digits from `start` end, single separators between them allowed. */
function endOf(view: string, start: number, length: number): number | null {
  let at = start;
  for (let seen = 0; seen < length; at += 1) {
    if (/[A-Z0-9]/i.test(view.charAt(at))) seen += 1;
    else if (!/^[ .-][A-Z0-9]/i.test(view.slice(at, at + 2))) return null;
  }
  return /^[A-Z0-9]/i.test(view.slice(at, at + 1)) ? null : at;
}

function remainder97(iban: string): number {
  const moved = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const sign of moved) {
    for (const digit of String(parseInt(sign, 36)))
      remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder;
}

const cardForm = /(?<![\p{L}\d])\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)/gu;

/** Bank and credit cards: sixteen digits that pass Luhn's test. */
export const findCards: Finder = (view) =>
  spansOf(view, cardForm, 'card', (match) => luhn(digitsOf(match)));

function luhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((sum, digit, at) => {
      const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
      return sum + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function span(start: number, end: number, kind: Span['kind']): Span {
  return { start, end, kind };
}
