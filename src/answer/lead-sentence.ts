import type { Citation } from '../domain/answer.ts';
import type { Candidate } from '../domain/retrieval.ts';
import { leansBack } from './self-contained.ts';

/** So much nearer to the question than the first statement is one that leads instead of it. */
const clearly = 0.1;
const near = 0.35;

/** A statement of a card: what it says in Dutch, and the quotes that it rests on. */
export interface Told {
  dutch: string;
  citations: readonly Citation[];
}

/**
 * Which statement leads. A card tells a subject in its order; who asks one thing of it ("the number that
 * is not for emergencies", "who pays a second try") should read that first. It is the one whose quote is
 * clearly nearest to the question, unless it leans on a statement before it.
 *
 * @param found passages of the question, with their sentences' nearness
 * @returns its index; 0 where the card's own order stands
 */
export function leadingStatement(told: readonly Told[], found: readonly Candidate[]): number {
  const nearness = told.map(({ citations }) =>
    Math.max(0, ...citations.map((one) => nearnessOf(one, found))),
  );
  const best = nearness.reduce((top, score, n) => (score > (nearness[top] ?? 0) ? n : top), 0);
  const score = nearness[best] ?? 0;
  if (score < near || score - (nearness[0] ?? 0) < clearly) return 0;
  return leansBack(told[best]?.dutch ?? '') ? 0 : best;
}

function nearnessOf({ documentId, quote }: Citation, found: readonly Candidate[]): number {
  const pieces = found
    .filter(({ passage }) => passage.recordId === documentId)
    .flatMap((one) => one.pieces);
  const touching = pieces.filter(({ start, end }) => start < quote.end && quote.start < end);
  return Math.max(0, ...touching.map(({ score }) => score));
}
