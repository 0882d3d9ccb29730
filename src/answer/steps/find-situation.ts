import type { SituationHit } from '../../retrieve/situation-finder.ts';
import type { AnswerState, Step } from '../state.ts';
import { leastSupport, situationThreshold } from '../thresholds.ts';
import { cardFor } from './meet-situation.ts';

/** A card is left for the situation's own only where that is clearly nearer. */
const clearly = 0.05;
/**
 * A card has more questions, and passages that speak for it, so that it is nearer for its own: of 1,500
 * questions of cards none comes so near to what we know nothing about.
 */
const cardsAdvantage = 0.25;

/** What the asker seems to be in, told from how others say it; a nearer card than the found one. */
export const findSituation: Step = {
  name: 'situation.find',
  run(state, services) {
    if (state.vector === null) return;
    const query = { text: state.query, language: state.detected, vector: state.vector };
    const [hit] = services.findSituations(query, 1);
    if (hit === undefined) return;
    const sure = hit.score >= leastScore(hit, state);
    state.situation = { ...hit, sure };
    if (!sure || state.parts.some(({ card }) => card !== null)) return;
    if (hit.situation.unknown) state.card = null;
    if (state.card === null || hit.score < nearestCard(state) + clearly) return;
    state.card = cardFor(state, services);
  },
};

/** What we know nothing about must be about as near as any card that tells something. */
function leastScore({ situation }: SituationHit, state: AnswerState): number {
  if (situation.unknown)
    return Math.max(situationThreshold.unknown, nearestCard(state) - cardsAdvantage);
  if (!isAsked(state)) return situationThreshold.told;
  const isSupported = (state.retrieval?.kept[0]?.confidence ?? 0) >= leastSupport;
  return situationThreshold[isSupported ? 'asked' : 'unsupported'];
}

function nearestCard({ cardHits }: AnswerState): number {
  return cardHits[0]?.score ?? 0;
}

function isAsked({ text, kinds }: AnswerState): boolean {
  return /[?؟？]/u.test(text) || kinds.has('amount') || kinds.has('meaning');
}
