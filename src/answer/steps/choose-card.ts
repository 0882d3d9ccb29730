import type { Card } from '../../knowledge/cards.ts';
import { yearsIn } from '../../language/years.ts';
import { pickCard } from '../pick-card.ts';
import { rankCards } from '../rank-cards.ts';
import type { AnswerState, Step } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const considered = 16;
/** Passages that must tell of the year that is asked about. */
const firstPassages = 2;

/** A question that was answered beforehand gets that answer; a town's card before a national one. */
export const chooseCard: Step = {
  name: 'card',
  run(state, services) {
    if (state.vector === null || tellsOfYear(state)) return;
    const town = state.municipality?.id ?? null;
    const query = { text: state.query, language: state.detected, vector: state.vector };
    const found = services.findCards(query, town, considered);
    const hits = rankCards(found, state.retrieval?.kept ?? []).filter(({ card }) =>
      suits(card, state),
    );
    state.cardHits = hits;
    const picked = pickCard(hits, {
      town,
      years: yearsIn(state.query),
      confidence: state.retrieval?.kept[0]?.confidence ?? 0,
    });
    if (picked === 'which town') askForMunicipality(state, services);
    else state.card = picked;
  },
};

/** How it was in a year that is asked about stands in an account of that year, not in a card. */
function tellsOfYear({ retrieval, year }: AnswerState): boolean {
  return (retrieval?.kept ?? [])
    .slice(0, firstPassages)
    .some(
      ({ passage, confidence }) =>
        year !== null && passage.year === year && confidence >= answerThreshold,
    );
}

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
