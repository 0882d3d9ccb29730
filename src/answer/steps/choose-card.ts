import type { CardHit } from '../../retrieve/card-finder.ts';
import type { Step } from '../state.ts';
import { cardThreshold } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const considered = 5;
/**
 * What the asker's own municipality does goes before the national rule of the same topic, also when
 * its card is less near: "who helps me with debts" is word for word the national card's question.
 */
const localMargin = 0.22;
/** Who named no town gets the national card when it is about as near as a local one. */
const nationalMargin = 0.05;

/** A question that was answered beforehand gets that answer; a town's card before a national one. */
export const chooseCard: Step = {
  name: 'card',
  run(state, services) {
    if (state.vector === null) return;
    const town = state.municipality?.id ?? null;
    const hits = services
      .findCards(state.vector, state.detected, town, considered)
      .filter(({ score }) => score >= cardThreshold);
    const best = hits[0];
    if (best === undefined) return;
    const { card } = (town === null ? nationalNearBest(hits) : localNearBest(hits, town)) ?? best;
    if (card.scope !== 'nl' && town === null) askForMunicipality(state, services);
    else state.card = card;
  },
};

function localNearBest(hits: readonly CardHit[], town: string): CardHit | undefined {
  const best = hits[0];
  return hits.find(
    ({ card, score }) =>
      card.scope === town && card.topic === best?.card.topic && score >= best.score - localMargin,
  );
}

function nationalNearBest(hits: readonly CardHit[]): CardHit | undefined {
  const best = hits[0]?.score ?? 0;
  return hits.find(({ card, score }) => card.scope === 'nl' && score >= best - nationalMargin);
}
