/** Vowel signs, lengthening strokes and direction marks, which writers put or leave out. */
const ornaments =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A text in the form in which words are compared: compatibility form, small letters, one kind of
 * apostrophe and dash, ASCII digits, no ornaments. Not for offsets: its length differs.
 */
export function plainForm(text: string): string {
  return westernDigits(text.normalize('NFKC'))
    .replace(ornaments, '')
    .replace(/[’‘ʼʻ′`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase();
}

/** Digits of every script as ASCII digits. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, asciiDigit);
}

/** Blocks of decimal digits are ten long and start at their zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  if (code < 128) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
