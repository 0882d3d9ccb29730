import type { Card } from '../../knowledge/cards.ts';
import { namesAuthority } from '../../language/authority.ts';
import { namesOlderLaw } from '../../language/older-law.ts';
import { yearsIn } from '../../language/years.ts';
import { cardWithSum } from '../amounts.ts';
import { isCardBesideCrisis } from '../crisis-topics.ts';
import { pickCard } from '../pick-card.ts';
import { rankCards } from '../rank-cards.ts';
import type { AnswerState, Step } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';
import { askForMunicipality } from './decide.ts';

const considered = 16;
/** A year in which the older of our laws was in force. */
const ofOlderLaw = 2020;
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
    const years = yearsTold(state);
    const ranked = rankCards(found, state.retrieval?.kept ?? [], town);
    const hits = ranked.filter(
      ({ card }) => isCardBesideCrisis(card, state.crisis) && mayHold(card, years),
    );
    state.cardHits = hits;
    const confidence = state.retrieval?.kept[0]?.confidence ?? 0;
    const picked = pickCard(hits, { town, years, confidence }, ranked);
    if (picked === 'which town') askForMunicipality(state, services);
    else state.card = picked === null ? null : cardWithSum(picked, hits, state.kinds);
  },
};

/** When it began for the asker, told by a year or as the time of the old law. */
function yearsTold({ text, query }: AnswerState): number[] {
  // What an authority did in a year says nothing of when the asker came.
  const told = namesAuthority(text) ? [] : yearsIn(query);
  return told.length === 0 && namesOlderLaw(query) ? [ofOlderLaw] : told;
}

/** How it was in a year that is asked about stands in an account of that year, not in a card. */
function tellsOfYear({ retrieval, year }: AnswerState): boolean {
  return (retrieval?.kept ?? [])
    .slice(0, firstPassages)
    .some(
      ({ passage, confidence }) =>
        year !== null && passage.year === year && confidence >= answerThreshold,
    );
}

/** The card of an older law is not for somebody whose every year lies outside of its time. */
function mayHold({ asker }: Card, years: readonly number[]): boolean {
  const began = asker?.began;
  if (began === undefined || years.length === 0) return true;
  return years.some((year) => year >= began.from && year <= began.until);
}
