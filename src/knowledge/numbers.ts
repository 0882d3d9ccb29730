/**
 * Numbers in a text as bare digit strings, in order: `€ 1.400,50` → `140050`, `٣ سنوات` → `3`.
 *
 * Digits of any script count; separators inside a number (point, comma, space between groups,
 * hyphen of a phone number) do not, because languages differ in them.
 */
export function numbersIn(text: string): string[] {
  const numbers =
    westernDigits(text).match(/\d+(?:(?:[.,’'٫٬\u00a0\u202f-]|(?<=\d) (?=\d{3}\b))\d+)*/g) ?? [];
  return numbers.map((number) => number.replace(/\D/g, ''));
}

/** The text with the digits of every script as ASCII ones: `٣` → `3`. */
export function westernDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, asciiDigit);
}

/**
 * `€ 1.200,50`, `1200`, `1 200,-`, `١٢٠٠`: a last group of one or two digits are cents; `null` for what is
 * no amount.
 */
export function amountIn(text: string): number | null {
  const plain = westernDigits(text)
    .replace(/€|euro?s?/gi, '')
    .replace(/[.,]-\s*$/, '')
    .replace(/[\s'’٬]/g, '')
    .replaceAll('٫', ',')
    .replace(/^−/, '-');
  const parts = /^(-?)(\d+(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (parts === null) return null;
  const [, sign = '', whole = '', cents = ''] = parts;
  return Number(`${sign}${whole.replace(/[.,]/g, '')}.${cents.padEnd(1, '0')}`);
}

/** The same digit in ASCII; blocks of decimal digits are ten long and start at their zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
