import type { AnswerState, Step } from '../state.ts';
import { situationThreshold } from '../thresholds.ts';
import { cardFor } from './meet-situation.ts';

/** A card is left for the situation's own only where that is clearly nearer. */
const clearly = 0.05;

/** What the asker seems to be in, told from how others say it; a nearer card than the found one. */
export const findSituation: Step = {
  name: 'situation.find',
  run(state, services) {
    if (state.vector === null) return;
    const query = { text: state.query, language: state.detected, vector: state.vector };
    const [hit] = services.findSituations(query, 1);
    if (hit === undefined) return;
    const sure = hit.score >= situationThreshold[isAsked(state) ? 'asked' : 'told'];
    state.situation = { ...hit, sure };
    if (!sure || state.parts.some(({ card }) => card !== null)) return;
    if (state.card === null || hit.score < (state.cardHits[0]?.score ?? 0) + clearly) return;
    state.card = cardFor(state, services);
  },
};

function isAsked({ text, kinds }: AnswerState): boolean {
  return /[?؟？]/u.test(text) || kinds.has('amount') || kinds.has('meaning');
}
