import type { Card } from '../../knowledge/cards.ts';
import type { AnswerServices, AnswerState, Part, Step } from '../state.ts';
import { scopeThreshold } from '../thresholds.ts';
import { dayOf } from '../today.ts';
import { chooseCard } from './choose-card.ts';

/** Of the whole message: how far down its cards, and how near, that of a half must be. */
const nearestCards = 4;
const nearEnough = 0.57;
const clearMargin = 0.2;
/** A shorter half ("and how long?") leans on the other; it cannot be searched for alone. */
const fewestWords = 4;

/**
 * Two questions in one message: each half may find a card of its own. Where only one does and the
 * other is about nothing that we know, the answer says which part it leaves open.
 */
export const answerParts: Step = {
  name: 'parts',
  async run(state, services, signal) {
    if (state.parts.length < 2) return;
    for (const part of state.parts) part.card = cardOf(part, state, services);
    const [first, second] = state.parts.map(({ card }) => card);
    if (first != null && second != null) {
      state.card = first;
      return;
    }
    if (state.card === null) state.card = first ?? second ?? null;
    if (state.card === null) return;
    for (const part of state.parts)
      part.missing = part.card === null && (await isUnknown(part, state, services, signal));
  },
};

function cardOf(part: Part, state: AnswerState, services: AnswerServices): Part['card'] {
  const half: AnswerState = {
    ...state,
    text: part.text,
    query: part.text,
    vector: part.vector,
    parts: [],
    cardHits: [],
    card: null,
    status: null,
  };
  void chooseCard.run(half, services, AbortSignal.abort());
  const { card } = half;
  return card !== null && (standsAlone(half) || isNearWhole(card, state)) ? card : null;
}

/**
 * Whether one card is far nearer than the next. A half that leans on the other ("and how do I
 * apply?") is about as near to many.
 */
function standsAlone({ cardHits: [first, second] }: AnswerState): boolean {
  return (first?.score ?? 0) - (second?.score ?? 0) >= clearMargin;
}

/** Whether the whole message is near this card too. */
function isNearWhole(card: Card, { cardHits }: AnswerState): boolean {
  const near = cardHits.slice(0, nearestCards).find((hit) => hit.card === card);
  return near !== undefined && near.score >= nearEnough;
}

async function isUnknown(
  { text, vector }: Part,
  state: AnswerState,
  services: AnswerServices,
  signal: AbortSignal,
): Promise<boolean> {
  if (vector === null || text.split(/\s+/).length < fewestWords) return false;
  const { kept } = await services.retrieve({
    question: text,
    language: state.detected,
    municipality: state.municipality?.id ?? null,
    validOn: dayOf(state, services),
    k: 1,
    vector,
    signal,
  });
  return (kept[0]?.confidence ?? 0) < scopeThreshold;
}
