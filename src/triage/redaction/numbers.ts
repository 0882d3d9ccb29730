import { digitsOf, isAmount, looksLikeDate, spansOf } from './view.ts';
import type { Finder } from './view.ts';

/** Up to three signs that people put between the digits of a telephone number. */
const gap = String.raw`[ .\-/()]{0,3}`;
const phoneForms = [
  // +31 6 …, 0031 (0)6 …
  String.raw`(?<![\d+])(?:\+|00) ?31${gap}(?:0${gap})?[1-9](?:${gap}\d){8}(?!\d)`,
  // any other country
  String.raw`(?<![\d+])(?:\+ ?|00 ?)\(?[1-9](?:${gap}\d){7,13}(?!\d)`,
  // eleven digits: Turkey, Egypt, Russia
  String.raw`(?<![\d+.,])(?:0[15]\d{2}|8${gap}9\d{2})${gap}\d{3}[ \-]?\d{2}[ \-]?\d{2}(?!\d)`,
  // ten digits
  String.raw`(?<![\d+.,])\(?0[1-9](?:${gap}\d){8}(?!\d)`,
];
const phoneForm = new RegExp(phoneForms.join('|'), 'gu');
/** Free and paid service numbers, machines: nobody's own. */
const publicNumber = /^0(?:800|900|906|909|676|14\d\d?0)/;
const openingHours = /^0?\d[.]\d\d ?-/;

/** Telephone numbers with a country code or an area code; those of services stay. */
export const findPhones: Finder = (view) =>
  spansOf(
    view,
    phoneForm,
    'phone',
    (match, at) =>
      !publicNumber.test(digitsOf(match)) &&
      !looksLikeDate(match) &&
      !openingHours.test(match) &&
      !isAmount(view, at, at + match.length),
  );

const bsnForm =
  /(?<![\p{L}\d+/€-]|\d[.,])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3}|\d{2}([ .-])\d{3}\3\d{4})(?!\d|[.,]\d|-\d)/gu;

/** Nine digits that pass the eleven test. */
export const findBsns: Finder = (view) =>
  spansOf(
    view,
    bsnForm,
    'bsn',
    (match, at) => elevenTest(digitsOf(match)) && !isAmount(view, at, at + match.length),
  );

/** Weights 9 … 2 and −1 on the last digit, divisible by eleven (Logisch ontwerp GBA). */
export function elevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{9}$/.test(nine) || /^0{3}/.test(nine)) return false;
  const sum = Array.from(nine).reduce(
    (sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at),
    0,
  );
  return sum % 11 === 0;
}

const vForm = /(?<![\p{L}\d])V[- ]?\d{8,10}(?!\d)|(?<![\p{L}\d+€.,/-])[12]\d{9}(?![\d]|[.,]\d)/giu;

/** V-numbers of the IND: ten digits, or eight to ten after a V. */
export const findVNumbers: Finder = (view) =>
  spansOf(view, vForm, 'v_number', (match, at) => !isAmount(view, at, at + match.length));

const documentForm =
  /(?<![\p{L}\d:/-])(?:[A-NP-Z]{2}(?=[A-Z\d]{7}(?![\p{L}\d]))(?=[A-Z]{0,2}\d{5})[A-NP-Z\d]{6}\d|[A-Z]\d{8})(?![\p{L}\d])/gu;

/** Dutch passports, identity cards and permits (two letters, six signs, a digit) without a label. */
export const findDocuments: Finder = (view) => spansOf(view, documentForm, 'document');
