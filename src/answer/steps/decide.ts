import type { Candidate } from '../../domain/retrieval.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { lacksAmount } from '../amounts.ts';
import { answerThreshold, cardHint, scopeThreshold, situationHint } from '../thresholds.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** Confidence of passages that send somebody to places in their town. */
const surelyLocal = 0.9;
/** Score of a card that was asked for nearly word for word: it is told before asking for a town. */
const surelyCard = 1;

/**
 * Whether what was found is enough to answer; where not, who can help.
 *
 * A local question without a municipality is asked back: with rules that differ from town to town
 * the wrong one does harm.
 */
export const decide: Step = {
  name: 'decide',
  run(state, services) {
    const best = state.retrieval?.kept[0];
    if (state.leads.length === 0 && lacksAmount(state)) {
      state.card = null;
      giveUp(state, services, best);
      return;
    }
    if (asksNearby(state)) {
      askForMunicipality(state, services);
      return;
    }
    if (state.card !== null || state.leads.length > 0) return;
    if (best === undefined || best.confidence < answerThreshold) {
      giveUp(state, services, best);
    } else if (state.municipality === null && isLocal(state.retrieval?.kept ?? [])) {
      askForMunicipality(state, services);
    }
  },
};

/** "Where is …?" without a town, where towns tell it and the country does not. */
function asksNearby(state: AnswerState): boolean {
  const { kinds, municipality, retrieval, leads, card, cardHits } = state;
  if (municipality !== null || !kinds.has('place') || leads.length > 0) return false;
  if ((cardHits[0]?.score ?? 0) >= surelyCard) return false;
  const top = (retrieval?.kept ?? []).slice(0, 2);
  return (
    card?.scope !== undefined &&
    top.length === 2 &&
    top.every(
      ({ passage, confidence }) => passage.municipality !== null && confidence >= surelyLocal,
    )
  );
}

function giveUp(state: AnswerState, services: AnswerServices, best: Candidate | undefined): void {
  const hinted =
    state.crisis !== null ||
    (state.situation?.score ?? 0) >= situationHint ||
    (state.cardHits[0]?.score ?? 0) >= cardHint;
  const outside =
    !hinted &&
    (best === undefined ? state.retrieval?.dense === true : best.confidence < scopeThreshold);
  state.status = outside ? 'out_of_scope' : 'not_found';
  state.intro = services.messages.for(state.language)(`answer.${state.status}`);
  state.handoff = whoCanHelp(state, services);
}

/** Good passages come from towns only, and from more than one or from none that was named. */
function isLocal(kept: readonly Candidate[]): boolean {
  const good = kept.filter(({ confidence }) => confidence >= answerThreshold);
  const top = good.slice(0, 3);
  return top.length > 0 && top.every(({ passage }) => passage.municipality !== null);
}

/** Settles the outcome with the towns to choose from. */
export function askForMunicipality(state: AnswerState, services: AnswerServices): void {
  state.status = 'choose_municipality';
  state.intro = services.messages.for(state.language)('answer.choose_municipality');
  state.choices = services.gazetteer.all
    .filter(({ id }) => services.hasDocuments(id))
    .map(({ id, name }) => ({ id, name }));
  state.handoff = whoCanHelp(state, services);
}
