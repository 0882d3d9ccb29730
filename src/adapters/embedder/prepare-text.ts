/** What the model reads at once, its own markers and the e5 prefix included. */
export const MAX_TOKENS = 512;

/**
 * No text of this many UTF-16 units fits 512 tokens except runs of one repeated character, and
 * counting the tokens of a text costs about 3 ms per 1000 units.
 */
const MAX_UNITS = 8192;

/** U+FDFA, which the engine's tokeniser expands to 18 characters in room for 12. */
const SALLALLAHU = /\uFDFA/gu;
const SALLALLAHU_NFKC = '\uFDFA'.normalize('NFKC');

/**
 * Makes a text safe for the C engine without changing what it means.
 *
 * A run of U+FDFA overflows the engine's heap, so it is written out (the model sees the same
 * characters: its normaliser does this too). NUL would end the text. A lone surrogate has no UTF-8
 * form and becomes U+FFFD.
 */
export function cleanText(text: string): string {
  const plain = text
    .slice(0, MAX_UNITS)
    .replaceAll('\0', ' ')
    .replace(SALLALLAHU, SALLALLAHU_NFKC)
    .slice(0, MAX_UNITS);
  return Buffer.from(plain, 'utf8').toString('utf8');
}

/**
 * Cuts a text at a sentence or word boundary so that it fits `limit` tokens.
 *
 * Over 512 tokens the engine averages windows, which blurs the vector and takes seconds.
 *
 * @param count tokens of a text as the model reads it; grows with the text
 */
export function capText(text: string, limit: number, count: (text: string) => number): string {
  const all = count(text);
  if (all <= limit) return text;
  return text.slice(0, boundaryBefore(text, fittingLength(text, limit, all, count)));
}

/** Accepting a little less than the limit saves counting. */
const SLACK = 12;

/** Interpolates between a length that fits and one that does not: tokens grow nearly evenly. */
function fittingLength(
  text: string,
  limit: number,
  all: number,
  count: (text: string) => number,
): number {
  let fits = { length: 0, tokens: 0 };
  let exceeds = { length: text.length, tokens: all };
  while (exceeds.length - fits.length > 1 && limit - fits.tokens > SLACK) {
    const length = interpolate(fits, exceeds, limit - SLACK / 2);
    const tokens = count(wholeCharacters(text, length));
    if (tokens <= limit) fits = { length, tokens };
    else exceeds = { length, tokens };
  }
  return fits.length;
}

interface Measured {
  length: number;
  tokens: number;
}

function interpolate(low: Measured, high: Measured, target: number): number {
  const span = high.length - low.length;
  const share = (target - low.tokens) / Math.max(1, high.tokens - low.tokens);
  // Kept off the ends, so that every step narrows the span by a tenth at least.
  const step = Math.round(span * Math.min(0.9, Math.max(0.1, share)));
  return low.length + Math.min(span - 1, Math.max(1, step));
}

const SENTENCE_END = /[.!?…؟۔።።॥。！？](?=\s|$)|\n/gu;
const WORD_END = /\s/gu;

/** The last sentence end, else word end, in the last 40 % of `length`; else whole characters. */
function boundaryBefore(text: string, length: number): number {
  const head = text.slice(0, length);
  const from = Math.floor(length * 0.6);
  const end = lastEnd(head, SENTENCE_END, from) ?? lastEnd(head, WORD_END, from);
  return end ?? wholeCharacters(text, length).length;
}

function lastEnd(head: string, pattern: RegExp, from: number): number | undefined {
  let last: number | undefined;
  for (const match of head.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (end >= from && end < head.length) last = end;
  }
  return last;
}

/** A prefix of about `length` units that does not split a surrogate pair. */
function wholeCharacters(text: string, length: number): string {
  const splits = (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return text.slice(0, splits ? length - 1 : length);
}
