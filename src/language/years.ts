/** Years that a question can be about: a law of 1990 is history, and plans reach a few years ahead. */
const first = 1990;
const last = 2040;

/** What stands before or after the year makes it something else: money, a house number, an amount. */
const amount = /(?:€|\beuro?s?\b|\beur\b|евро|євро|يورو|یورو|یۆرۆ|ዩሮ|ኤውሮ)/iu;

/**
 * The solar year of Iran and Afghanistan begins in March: most of 1395 was 2016. The Ethiopian one
 * begins in September: most of 2009 was 2017.
 */
const solar = { from: 1369, until: 1419, later: 621 };
const ethiopian = { written: /ዓ\s?\.?\s?ም/u, gregorian: /እ\s?\.?\s?ኤ\s?\.?\s?አ/u, later: 8 };

/**
 * Years that a text names, in digits of any script, each once, in order. Years of the solar and the
 * Ethiopian calendar become those in which most of them fell; the latter only where the text says
 * that it counts so.
 */
export function yearsIn(text: string): number[] {
  const plain = withPlainDigits(text);
  const shift = ethiopian.written.test(text) && !ethiopian.gregorian.test(text);
  const found = [...plain.matchAll(fourDigits)]
    .filter(({ 0: digits, index }) => !isAmount(plain, index, index + digits.length))
    .map(({ 0: digits }) => gregorian(Number(digits), shift));
  return [...new Set(found.filter((year) => year >= first && year <= last))];
}

/** Neither part of a longer number nor a postcode; the year of a date counts. */
const fourDigits = /(?<!\p{N})(?<!\p{N}{4}[.,])\d{4}(?!\p{N}|[.,:]\p{N}| ?[A-Z]{2}(?!\p{L}))/gu;

function withPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}

function gregorian(year: number, shift: boolean): number {
  if (year >= solar.from && year <= solar.until) return year + solar.later;
  return shift ? year + ethiopian.later : year;
}

function isAmount(text: string, start: number, end: number): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 6), start), text.slice(end, end + 6)];
  return amount.test(before.trimEnd().slice(-4)) || amount.test(after.trimStart().slice(0, 4));
}
