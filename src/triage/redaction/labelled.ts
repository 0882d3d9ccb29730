import { bsnWords, documentWords, phoneWords, vWords } from './number-words.ts';
import { digitsOf, isAmount, looksLikeDate } from './view.ts';
import type { Finder, HiddenKind, Span } from './view.ts';

/** How far behind its word a number may stand, in UTF-16 units. */
const reach = 32;

interface Label {
  kind: HiddenKind;
  words: RegExp;
  /** The number, letters included. */
  form: RegExp;
  /** Fewest and most digits it has. */
  digits: readonly [number, number];
}

const grouped = /(?<![\d.,+])[+(]?\d(?:[ .\-/()]{0,2}\d){4,14}(?!\d)/;
const lettered = new RegExp(
  String.raw`(?<![\p{L}\d])(?:` +
    [
      String.raw`[A-Z]{1,4}[- ]?\d{6,10}[A-Z\d]{0,4}`,
      String.raw`\d{6,12}[A-Z]?`,
      // letters and at least four digits in any order
      String.raw`(?=[A-Z\d]{0,10}[A-Z])(?=(?:[A-Z]{0,10}\d){4})[A-Z\d]{7,14}`,
      // a file: Z-2024-123456
      String.raw`(?:[A-Z]{1,3}[-/])?(?:19|20)\d\d[-/.]\d{5,8}`,
    ].join('|') +
    String.raw`)(?![\p{L}\d])`,
  'iu',
);

const labels: readonly Label[] = [
  { kind: 'bsn', words: wordsOf(bsnWords), form: grouped, digits: [8, 9] },
  { kind: 'v_number', words: wordsOf(vWords), form: grouped, digits: [7, 10] },
  { kind: 'phone', words: wordsOf(phoneWords), form: grouped, digits: [7, 15] },
  { kind: 'document', words: wordsOf(documentWords), form: lettered, digits: [4, 14] },
];

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{M}\d])(?:${words.join('|')})(?![\p{L}\p{M}])`, 'giu');
}

/** Numbers that a word before them makes somebody's own: "my BSN is …", "رقم هاتفي …". */
export const findLabelledNumbers: Finder = (view) =>
  /\d{2}/.test(view) ? labels.flatMap((label) => findAfter(view, label)) : [];

function findAfter(view: string, { kind, words, form, digits }: Label): Span[] {
  return [...view.matchAll(words)].flatMap((word) => {
    const from = word.index + word[0].length;
    const window = sentencePart(view.slice(from, from + reach + 20));
    const match = form.exec(window);
    if (match === null || match.index > reach) return [];
    const span = { start: from + match.index, end: from + match.index + match[0].length, kind };
    return isOwn(view, match[0], span, digits) ? [span] : [];
  });
}

/** Up to the end of the sentence. */
function sentencePart(window: string): string {
  const end = window.search(/[?!;\n؟]|\. \p{L}/u);
  return end === -1 ? window : window.slice(0, end);
}

const publicNumber = /^0(?:800|900|906|909)/;

function isOwn(view: string, match: string, span: Span, [fewest, most]: Label['digits']): boolean {
  const digits = digitsOf(match);
  return (
    digits.length >= fewest &&
    digits.length <= most &&
    !publicNumber.test(digits) &&
    !looksLikeDate(match) &&
    !isAmount(view, span.start, span.end)
  );
}
