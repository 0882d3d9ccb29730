/** What was hidden; the closed list of redaction. */
export type HiddenKind =
  | 'bsn'
  | 'v_number'
  | 'iban'
  | 'card'
  | 'phone'
  | 'email'
  | 'address'
  | 'postcode'
  | 'birth_date'
  | 'name'
  | 'document';

/** A stretch of the text, UTF-16, half open, that says something about a person. */
export interface Span {
  start: number;
  end: number;
  kind: HiddenKind;
}

/** Finds spans in a {@link view}; linear in its length. */
export type Finder = (view: string) => Span[];

const odd =
  /[٠-٩۰-۹０-９＠\u00A0\u2000-\u200B\u200E\u200F\u2010-\u2015\u202A-\u202F\u2066-\u2069\u2212\uFEFF]/gu;

/**
 * The text in the form in which it is searched: digits of every script as 0–9, dashes as `-`, odd
 * spaces and direction marks as a space. Offsets are those of the text: one unit for one unit.
 */
export function view(text: string): string {
  return text.replace(odd, plain);
}

function plain(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if (code === 0xff20) return '@';
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
}

/** The spans of all matches of a global expression that pass the test. */
export function spansOf(
  text: string,
  expression: RegExp,
  kind: HiddenKind,
  accept: (match: string, at: number) => boolean = () => true,
): Span[] {
  return [...text.matchAll(expression)]
    .filter((match) => accept(match[0], match.index))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind }));
}

/** The digits of a match. */
export function digitsOf(match: string): string {
  return match.replace(/\D/g, '');
}

const dateForm =
  /^\D{0,3}(?:\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:1[3-4]|19|20)\d\d|(?:1[3-4]|19|20)\d\d[-./ ]{1,2}[01]?\d[-./ ]{1,2}[0-3]?\d)(?!\d)/;

/** Whether a run of digits begins as a date does: 12-05-1990, 1990/5/12. */
export function looksLikeDate(match: string): boolean {
  return dateForm.test(match);
}

const moneyAfter = /^ ?(?:€|eur|%|يورو|یورو|евро|євро|avro|ዩሮ)/i;
const moneyBefore = /(?:€|\beuro?|\beur) ?$/i;

/** Whether the number from `start` to `end` is an amount of money or a percentage. */
export function isAmount(text: string, start: number, end: number): boolean {
  return (
    moneyAfter.test(text.slice(end, end + 6)) ||
    moneyBefore.test(text.slice(Math.max(0, start - 6), start))
  );
}
