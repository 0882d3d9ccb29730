/**
 * The languages Wegwijs speaks (BCP 47 tags).
 *
 * `nl-simple` is a register of Dutch, chosen by the reader, never detected.
 */
export const languages = [
  'nl',
  'nl-simple',
  'en',
  'ar',
  'ti',
  'tr',
  'fa',
  'prs',
  'so',
  'uk',
  'ru',
  'pl',
  'kmr',
  'ckb',
  'ps',
  'am',
  'fr',
  'es',
  'ro',
  'bg',
] as const;

export type Language = (typeof languages)[number];

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'prs', 'ckb', 'ps', 'ur']);

export type Direction = 'ltr' | 'rtl';

/** Writing direction of a language tag; left to right for tags we do not know. */
export function directionOf(tag: string): Direction {
  return rightToLeft.has(tag) ? 'rtl' : 'ltr';
}

/** Whether a tag is one of the languages Wegwijs can answer in. */
export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}
