import { splitMarks } from '../knowledge/cards.ts';
import type { AnswerState } from './state.ts';
import { answerThreshold } from './thresholds.ts';

/** Passages in which a sum is looked for. */
const considered = 3;
const sum =
  /€|\beuro\b|\bgratis\b|\bkost(?:en|eloos)? (?:u )?(?:niets|geen)|\bniets\b|\bprocent\b|\d%/i;

/**
 * Whether nothing that was found tells a sum, while a sum is asked for: then what was found is about
 * something near, and answers another question.
 */
export function lacksAmount({ kinds, card, retrieval }: AnswerState): boolean {
  if (!kinds.has('amount')) return false;
  const said = (card?.text.nl?.answer ?? []).map((one) => splitMarks(one).text);
  const found = (retrieval?.kept ?? [])
    .filter(({ confidence }) => confidence >= answerThreshold)
    .slice(0, considered);
  return ![...said, ...found.map(({ passage }) => passage.text)].some((text) => sum.test(text));
}
