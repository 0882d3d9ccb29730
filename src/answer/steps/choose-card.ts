import type { CardHit } from '../../retrieve/card-finder.ts';
import type { Step } from '../state.ts';
import { cardThreshold } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const considered = 5;
/** A card of the asker's own municipality goes before a national one that is about as near. */
const localMargin = 0.05;

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
  const best = hits[0]?.score ?? 0;
  return hits.find(({ card, score }) => card.scope === town && score >= best - localMargin);
}

/** Who named no town is answered nationally where that is about as good. */
function nationalNearBest(hits: readonly CardHit[]): CardHit | undefined {
  const best = hits[0]?.score ?? 0;
  return hits.find(({ card, score }) => card.scope === 'nl' && score >= best - localMargin);
}
