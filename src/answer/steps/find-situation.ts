import type { Situation } from '../../directory/situations.ts';
import type { CardHit } from '../../retrieve/card-finder.ts';
import type { SituationHit } from '../../retrieve/situation-finder.ts';
import { isCardBesideCrisis } from '../crisis-topics.ts';
import { isWithoutPapers } from '../places-to-sleep.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { answerThreshold, leastSupport, situationThreshold, surelyCard } from '../thresholds.ts';
import { cardFor } from './meet-situation.ts';

/** A card is left for the situation's own only where that is clearly nearer. */
const clearly = 0.05;
/**
 * A card has more questions, and passages that speak for it, so that it is nearer for its own: of 1,500
 * questions of cards none comes so near to what we know nothing about.
 */
const cardsAdvantage = 0.25;
/** So much nearer than what a card's questions give, words aside: "marry" alone is no forced marriage. */
const clearlyMeant = 0.35;
const clearlyBefore = 0.1;
/**
 * What is told this surely stands beside a crisis as it is: a neighbour who bangs on the wall is not met
 * as violence at home, though both may frighten.
 */
const toldElse = 0.6;

/** What the asker seems to be in, told from how others say it; a nearer card than the found one. */
export const findSituation: Step = {
  name: 'situation.find',
  run(state, services) {
    const hit = nearest(state, services);
    const crisis = situationOfCrisis(state, services);
    if (crisis !== undefined && !(hit !== undefined && isToldElse(hit, state))) {
      state.situation = { situation: crisis, score: surelyCard, sure: true };
      return;
    }
    if (hit === undefined) return;
    const sure = hit.score >= leastScore(hit, state) && isBesideCrisis(hit, state, services);
    state.situation = { ...hit, sure };
    if (!sure || state.parts.some(({ card }) => card !== null)) return;
    if (hit.situation.unknown) state.card = null;
    if (state.card === null || hit.score < nearestCard(state) + clearly) return;
    state.card = cardFor(state, services);
  },
};

/** Having no papers is told of the night outside, and nothing else than it. */
function isToldElse({ score }: SituationHit, state: AnswerState): boolean {
  const outside = state.crisis?.kind === 'homeless_tonight' && isWithoutPapers(state);
  return score >= toldElse && !outside;
}

function nearest(
  { vector, query, detected }: AnswerState,
  { findSituations }: AnswerServices,
): SituationHit | undefined {
  if (vector === null) return undefined;
  return findSituations({ text: query, language: detected, vector }, 1)[0];
}

/** The situation that a crisis is: its card and its doors belong below the reply, whatever sounds alike. */
function situationOfCrisis(
  { crisis }: AnswerState,
  { directory }: AnswerServices,
): Situation | undefined {
  if (crisis === null) return undefined;
  return directory.situations.find((one) => one.crisis === crisis.kind);
}

/** Whether it may stand below the reply to a crisis: told surely, or with a card of that kind. */
function isBesideCrisis(
  { situation, score }: SituationHit,
  { crisis }: AnswerState,
  { cardOf }: AnswerServices,
): boolean {
  if (crisis === null || score >= toldElse) return true;
  const cards = (situation.cards ?? []).flatMap((id) => cardOf(id) ?? []);
  return cards.some((card) => isCardBesideCrisis(card, crisis));
}

function leastScore(hit: SituationHit, state: AnswerState): number {
  if (hit.situation.unknown) return leastUnknown(state);
  if (!isAsked(state)) return situationThreshold.told;
  const isSupported = (state.retrieval?.kept[0]?.confidence ?? 0) >= leastSupport;
  if (!isSupported) return situationThreshold.unsupported;
  return situationThreshold[agrees(hit, state) ? 'told' : 'asked'];
}

/** Cards and situations are found apart: where the nearest of both are one, less is enough. */
function agrees({ situation }: SituationHit, { cardHits }: AnswerState): boolean {
  const [first] = cardHits;
  return first !== undefined && situation.cards?.includes(first.card.id) === true;
}

/**
 * What we know nothing about must be about as near as any card that tells something, or far nearer by
 * the whole sentence, and nearer than a passage that would be quoted. Where no card answers, less is
 * enough, if it is clearly nearer than the passage.
 */
function leastUnknown({ card, cardHits, retrieval }: AnswerState): number {
  const [passage] = retrieval?.kept ?? [];
  const quoted = (passage?.confidence ?? 0) >= answerThreshold ? (passage?.score ?? 0) : 0;
  if (card === null && quoted > 0)
    return Math.min(
      Math.max(situationThreshold.unknown, quoted),
      Math.max(situationThreshold.unknownAlone, quoted + clearlyBefore),
    );
  const [first] = cardHits;
  const near = first === undefined ? 0 : nearerThan(first);
  return Math.max(situationThreshold.unknown, near, quoted);
}

function nearerThan({ score, parts }: CardHit): number {
  return Math.min(score - cardsAdvantage, parts.questions + parts.class + clearlyMeant);
}

function nearestCard({ cardHits }: AnswerState): number {
  return cardHits[0]?.score ?? 0;
}

function isAsked({ text, kinds }: AnswerState): boolean {
  return /[?؟？]/u.test(text) || kinds.has('amount') || kinds.has('meaning');
}
