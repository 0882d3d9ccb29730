import type { LetterQuote } from '../domain/letter.ts';

/**
 * A letter as the patterns read it: lower case, without accents, words that a line end broke put
 * together, digits that a camera took for letters mended. Every place is known in the original.
 */
export interface LetterView {
  readonly original: string;
  readonly text: string;
  /** Where each unit of `text` stands in `original`, and one more for its end. */
  readonly at: Int32Array;
}

/** Letters beyond this are not read: the API takes no longer message. UTF-16 units. */
export const longestLetter = 20_000;

const spaces =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2000-\u200a\u2028\u2029\u202f\u3000\ufffd]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0300-\u036f]/;
const quotes = /[\u2018\u2019\u201a\u201b\u0060\u00b4]/;
const dashes = /[\u2010-\u2015\u2212]/;

/** Linear in the length of the letter, never throws. */
export function viewOf(letter: string): LetterView {
  const original = letter.slice(0, longestLetter);
  const at = new Int32Array(original.length + 1);
  let text = '';
  let last = ' ';
  let length = 0;
  const put = (char: string, from: number): void => {
    at[length] = from;
    text += char;
    length += 1;
    last = char;
  };
  for (let n = 0; n < original.length; n += 1) {
    const skipped = length > 0 ? brokenWord(original, n) : 0;
    if (skipped > 0) {
      n += skipped - 1;
      continue;
    }
    const char = plain(original.charAt(n));
    if (char !== '') put(digit(char, last, original.charAt(n + 1)), n);
  }
  at[length] = original.length;
  return mended({ original, text, at: at.slice(0, length + 1) });
}

/** One unit for one, so that places stay known; nothing for what is not seen. */
function plain(char: string): string {
  if (char >= ' ' && char <= '~') return char === '`' ? "'" : char.toLowerCase();
  if (char === '\n') return char;
  if (invisible.test(char)) return '';
  if (spaces.test(char)) return ' ';
  if (quotes.test(char)) return "'";
  if (dashes.test(char)) return '-';
  return char.normalize('NFD').charAt(0).toLowerCase().charAt(0);
}

const smallLetter = /[a-zà-ÿ]/;

/** Length of a hyphen with a line end in the middle of a word (`infor-⏎matie`), else 0. */
function brokenWord(text: string, at: number): number {
  const char = text.charAt(at);
  if ((char !== '-' && char !== '\u00ad') || !smallLetter.test(text.charAt(at - 1))) return 0;
  let n = at + 1;
  while (n < at + 5 && (text.charAt(n) === ' ' || text.charAt(n) === '\r')) n += 1;
  if (text.charAt(n) !== '\n') return 0;
  n += 1;
  while (n < at + 10 && text.charAt(n) === ' ') n += 1;
  // `inkomsten-⏎ en vermogen` is no broken word.
  const rest = text.slice(n, n + 4);
  return smallLetter.test(rest.charAt(0)) && !/^(?:en|of) /.test(rest) ? n - at : 0;
}

/** `2O26`, `l4`: a camera's letters for digits. */
function digit(char: string, before: string, after: string): string {
  if (char !== 'o' && char !== 'l' && char !== 'i') return char;
  const inside = isDigit(before);
  const leading = isDigit(after) && !/[a-z]/.test(before);
  if (!inside && !leading) return char;
  if (inside && /[a-z]/i.test(after) && !/[oil]/i.test(after)) return char;
  return char === 'o' ? '0' : '1';
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

/** No Dutch word starts with `rn`: where one does, a camera took every `m` for these two. */
function mended(view: LetterView): LetterView {
  if (!/(?<![a-z])rn[a-z]/.test(view.text)) return view;
  let text = '';
  const at: number[] = [];
  for (let n = 0; n < view.text.length; n += 1) {
    at.push(view.at[n] ?? 0);
    const isM = view.text.startsWith('rn', n) && !view.text.startsWith('rnum', n);
    text += isM ? 'm' : view.text.charAt(n);
    if (isM) n += 1;
  }
  at.push(view.original.length);
  return { original: view.original, text, at: Int32Array.from(at) };
}

/** The original words of a part of the view, without space around them. */
export function quoteOf({ original, at }: LetterView, start: number, end: number): LetterQuote {
  let from = at[start] ?? original.length;
  let to = end > start ? (at[end - 1] ?? original.length - 1) + 1 : from;
  // What was left out of the view (an accent of its own) belongs to the letter before it.
  while (to < (at[end] ?? original.length) && invisible.test(original.charAt(to))) to += 1;
  while (from < to && /\s/.test(original.charAt(from))) from += 1;
  while (to > from && /\s/.test(original.charAt(to - 1))) to -= 1;
  return { text: original.slice(from, to), start: from, end: to };
}

/** A quote moved to where its letter stands in the whole message. */
export function shifted(quote: LetterQuote, by: number): LetterQuote {
  return { text: quote.text, start: quote.start + by, end: quote.end + by };
}

/** A sentence, a heading or a line of a table, as a part of the view. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

const abbreviation =
  /(?:^|[ (\n])(?:dr|dhr|mr|mw|mevr|ir|drs|nr|tel|art|jl|m|bijv|ca|incl|excl|resp|no|zgn|[a-z])\.$/;
const month = /(?:jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\.$/;

/**
 * The letter in sentences. A blank line ends one, and a line end where the next line is one of a
 * list or a table; other line ends are where paper or screen was full.
 */
export function sentencesOf(view: LetterView): Sentence[] {
  const { text } = view;
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const part = text.slice(start, end);
    if (part.trim() !== '') found.push({ start, end, text: part });
    start = end;
  };
  for (let n = 0; n < text.length; n += 1) {
    const char = text.charAt(n);
    if (n - start >= longestSentence) {
      cut(n);
    } else if (char === '\n') {
      if (endsLine(text, n)) cut(n + 1);
    } else if ((char === '.' || char === '?' || char === '!') && endsSentence(view, start, n)) {
      cut(n + 1);
    }
  }
  cut(text.length);
  return found;
}

/** A longer sentence is no sentence: it is cut, so that no pattern reads far. */
const longestSentence = 1_000;
/** Shorter lines are whole ones: an address, a table, a heading. */
const fullLine = 45;

function endsLine(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 40);
  if (/^ {0,20}(?:\n|$|[-*•o–] |\d{1,2}[.)] )/.test(next)) return true;
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return line.trim().length < fullLine || / {3}/.test(line.trim());
}

function endsSentence({ text, original, at }: LetterView, start: number, n: number): boolean {
  const next = /^[.?!]*["')]?([ \n]+)(.)/s.exec(text.slice(n + 1, n + 12));
  if (next === null) return n + 1 >= text.length;
  if (text.charAt(n) === '.') {
    const before = text.slice(Math.max(start, n - 8), n + 1);
    if (abbreviation.test(before) || (month.test(before) && isDigit(next[2] ?? ''))) return false;
  }
  const place = at[n + next[0].length] ?? 0;
  return /[\p{Lu}\p{N}"'(€•-]/u.test(original.charAt(place)) || (next[1] ?? '').includes('\n');
}
