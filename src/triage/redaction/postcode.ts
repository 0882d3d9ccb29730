import { units } from './street-words.ts';
import { spansOf } from './view.ts';
import type { Finder } from './view.ts';

const number = String.raw`(?:[ ,]{1,2}(?:nr\.?|no\.?|huisnummer|nummer)? ?\d{1,4}(?!\d)(?! ?(?:[.,:-]\d|${units.join('|')}))[a-zA-Z]?(?!\p{L}))?`;
/** SA, SD and SS are not issued. */
const form = new RegExp(
  String.raw`(?<![\p{L}\d.,€+/-]|€ )[1-9]\d{3}(?: {0,2}(?!S[ADS])[A-Z]{2}|(?!s[ads])[a-z]{2})(?![\p{L}\d])${number}`,
  'gu',
);
/** In small letters with a space ("2024 is") only behind its word. */
const labelled = new RegExp(
  String.raw`(?<=(?:postcode|post code|postal code|zip(?: code)?|الرمز البريدي|کد ?پستی|کود پستی|posta kodu\p{L}{0,3}|(?:почтовый )?индекс|індекс|kod pocztowy|code postal|código postal|codul? poștal|cod postal|пощенски код|koda posteyê|کۆدی پۆست|ፖስት ?ኮድ)\p{L}{0,3}(?: (?:is|est|es|este|to|е|waa|هو))?[: ]{1,3})[1-9]\d{3} ?[a-z]{2}(?![\p{L}\d])${number}`,
  'giu',
);

/** Pairs of letters that after a number and a space are a unit, a currency or a word. */
const otherPairs = new Set(
  'KM CM MM KG GR PM AM EU TL ZL KN DH UU EN IS OF IN TO AT OP DE HE WE BE TE ET OU LA LE EL SI OR'.split(
    ' ',
  ),
);
const spaced = /^\d{4} +([A-Z]{2})/i;

/** Dutch postcodes with their letters, house number included; four digits alone name a district. */
export const findPostcodes: Finder = (view) => [
  ...spansOf(view, form, 'postcode', isPostcode),
  ...spansOf(view, labelled, 'postcode', isPostcode),
];

function isPostcode(match: string): boolean {
  return !otherPairs.has((spaced.exec(match)?.[1] ?? '').toUpperCase());
}
