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
export function lacksAmount(state: AnswerState): boolean {
  const found = (state.retrieval?.kept ?? [])
    .filter(({ confidence }) => confidence >= answerThreshold)
    .slice(0, considered);
  const told = found.some(({ passage }) => sum.test(passage.text));
  return !told && (state.card === null ? state.kinds.has('amount') : lacksOwnSum(state));
}

/** Whether a sum is asked for and the card tells none. */
export function lacksOwnSum({ kinds, card }: Pick<AnswerState, 'kinds' | 'card'>): boolean {
  if (!kinds.has('amount') || card === null) return false;
  const said = (card.text.nl?.answer ?? []).map((one) => splitMarks(one).text);
  return !said.some((text) => sum.test(text));
}
