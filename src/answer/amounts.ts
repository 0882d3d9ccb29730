import type { Card } from '../knowledge/cards.ts';
import { splitMarks } from '../knowledge/cards.ts';
import type { CardHit } from '../retrieve/card-finder.ts';
import { kindsOf } from './question-kind.ts';
import type { AnswerState } from './state.ts';
import { answerThreshold, cardThreshold, surelyCard } from './thresholds.ts';

/** Passages in which a sum is looked for. */
const considered = 3;
/** How near a card that tells a sum must be, as a share of how near the picked one is. */
const nearShare = 0.4;
const sum =
  /€|\beuro\b|\bgratis\b|\bkost(?:en|eloos)? (?:u )?(?:niets|geen)|\bniets\b|\bprocent\b|\d%/i;

/**
 * Whether nothing that was found tells a sum, while a sum is asked for: then what was found is about
 * something near, and answers another question.
 */
export function lacksAmount(state: AnswerState): boolean {
  if (state.card !== null && isSurelyAsked(state.card, state.cardHits)) return false;
  // A sum of a document that the card does not rest on is one of something else.
  const documents = state.card?.sources.map(({ document }) => document);
  const found = (state.retrieval?.kept ?? [])
    .filter(({ confidence }) => confidence >= answerThreshold)
    .slice(0, considered)
    .filter(({ passage }) => documents?.includes(passage.recordId) !== false);
  const told = found.some(({ passage }) => tellsSumIn(passage.text));
  return !told && (state.card === null ? state.kinds.has('amount') : lacksOwnSum(state));
}

/** Whether a sum is asked for and the card tells none. */
export function lacksOwnSum({ kinds, card }: Pick<AnswerState, 'kinds' | 'card'>): boolean {
  return kinds.has('amount') && card !== null && !tellsSum(card);
}

/**
 * The card that answers a question for a sum: where the one that was picked tells none, the nearest of
 * its topic that does. "What does the exam cost?" is nearest to the card about the exam. One whose own
 * question asks how much stays: "how much may I earn" has no sum for an answer.
 *
 * @param hits cards that were looked at, best first
 */
export function cardWithSum(
  picked: Card,
  hits: readonly CardHit[],
  kinds: AnswerState['kinds'],
): Card {
  if (!kinds.has('amount') || tellsSum(picked)) return picked;
  if (isSurelyAsked(picked, hits)) return picked;
  const score = hits.find(({ card }) => card === picked)?.score ?? 0;
  const least = Math.max(cardThreshold, nearShare * score);
  const other = hits.find(
    (hit) => hit.card.topic === picked.topic && hit.score >= least && tellsSum(hit.card),
  );
  return other?.card ?? picked;
}

/** Whether a card was asked for nearly word for word, by a question of its own that asks how much. */
function isSurelyAsked(card: Card, hits: readonly CardHit[]): boolean {
  const hit = hits.find((one) => one.card === card);
  if (hit === undefined || hit.score < surelyCard) return false;
  return kindsOf(hit.entry.question, hit.entry.language).has('amount');
}

/** Whether a text tells a sum of money, or that something is free. */
function tellsSumIn(text: string): boolean {
  return sum.test(text);
}

function tellsSum(card: Card): boolean {
  return (card.text.nl?.answer ?? []).some((one) => tellsSumIn(splitMarks(one).text));
}
