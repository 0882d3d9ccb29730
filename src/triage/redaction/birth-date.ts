import { birthWords, ruleWords } from './birth-words.ts';
import type { Finder, Span } from './view.ts';

const day = String.raw`[0-3]?\d`;
const year = String.raw`(?:1[3-4]|19|20)\d{2}`;
const by = String.raw` ?[-./ ] ?`;
const date = new RegExp(
  [
    String.raw`(?<![\d.,/-])(?:${day}${by}[0-3]?\d${by}(?:${year}|\d{2})|${year}${by}[01]?\d${by}${day})(?!\d)`,
    String.raw`(?<!\d)${day}(?:\.|st|nd|rd|th|er|-?го|ê|-е)?,? ?(?:of |de |d['’]|ي )?[\p{L}\p{M}]{3,14}\.?,? ?(?:de |del |ي )?${year}(?!\d)`,
    String.raw`(?<![\p{L}\p{M}])[\p{L}\p{M}]{3,12}\.? ${day}(?:st|nd|rd|th)?,? ${year}(?!\d)`,
  ].join('|'),
  'gu',
);
const cue = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${birthWords.join('|')})(?![\p{L}\p{M}])`,
  'giu',
);
const rule = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${ruleWords.join('|')})(?![\p{L}\p{M}])`,
  'iu',
);

/** How far a date may stand behind and before its word, in UTF-16 units. */
const behind = 40;
const before = 28;

/** Full dates beside a word for being born. A year alone or an age is not hidden. */
export const findBirthDates: Finder = (view) => {
  const cues = /\d/.test(view) ? [...view.matchAll(cue)] : [];
  if (cues.length === 0) return [];
  const dates = [...view.matchAll(date)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    kind: 'birth_date' as const,
  }));
  return dates.filter((span) => isNamed(view, span));
};

function isNamed(view: string, { start, end }: Span): boolean {
  const left = sameSentence(view.slice(Math.max(0, start - behind), start), 'last');
  const right = sameSentence(view.slice(end, end + before), 'first');
  const word = [...left.matchAll(cue)].at(-1);
  if (word !== undefined) return !rule.test(left.slice(word.index + word[0].length));
  const next = [...right.matchAll(cue)][0];
  return next !== undefined && !rule.test(right.slice(0, next.index));
}

/** The part of a window that is in the sentence of the date. */
function sameSentence(window: string, part: 'first' | 'last'): string {
  const sentences = window.split(/[?!;\n؟።]|\. (?=\p{Lu})/u);
  return (part === 'last' ? sentences.at(-1) : sentences[0]) ?? '';
}
