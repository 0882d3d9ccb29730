import type { Card } from '../../knowledge/cards.ts';
import type { CardHit } from '../../retrieve/card-finder.ts';
import { rankCards } from '../rank-cards.ts';
import type { AnswerState, Step } from '../state.ts';
import { cardThreshold } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const considered = 8;
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
    const query = { text: state.query, language: state.detected, vector: state.vector };
    const found = services.findCards(query, town, considered);
    const hits = rankCards(found, state.retrieval?.kept ?? []).filter(({ card }) =>
      suits(card, state),
    );
    const best = hits[0];
    if (best === undefined || best.score < cardThreshold) return;
    const { card } = (town === null ? nationalNearBest(hits) : localNearBest(hits, town)) ?? best;
    if (card.scope !== 'nl' && town === null) askForMunicipality(state, services);
    else state.card = card;
  },
};

/** Topics that may stand below the reply to a crisis; anything else would read as scorn. */
const topicsOfCrisis: Readonly<Record<string, readonly string[]>> = {
  suicide: ['gezondheid'],
  medical: ['gezondheid'],
  homeless_tonight: ['wonen'],
};

function suits(card: Card, { crisis }: AnswerState): boolean {
  if (crisis === null) return true;
  return (topicsOfCrisis[crisis.kind] ?? ['veiligheid']).includes(card.topic);
}

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
