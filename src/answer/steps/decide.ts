import type { Candidate } from '../../domain/retrieval.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { lacksAmount } from '../amounts.ts';
import {
  answerThreshold,
  cardHint,
  scopeThreshold,
  situationHint,
  surelyCard,
} from '../thresholds.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** Confidence of passages that send somebody to places in their town. */
const surelyLocal = 0.9;
/** Score of a passage that may stand below the reply to a crisis: many are near a cry for help. */
const leastBesideCrisis = 0.3;

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
    if (asksNearby(state)) {
      askForMunicipality(state, services);
      return;
    }
    if (state.leads.length === 0 && (isUnknown(state) || lacksAmount(state))) {
      state.card = null;
      giveUp(state, services, best);
      return;
    }
    if (state.card !== null || state.leads.length > 0) return;
    if (best === undefined || !isAnswer(best, state)) {
      giveUp(state, services, best);
    } else if (state.municipality === null && isLocal(state.retrieval?.kept ?? [])) {
      askForMunicipality(state, services);
    }
  },
};

/** Below the reply to a crisis only what is near by its words too: anything else would lead astray. */
function isAnswer({ confidence, score }: Candidate, { crisis }: AnswerState): boolean {
  return confidence >= answerThreshold && (crisis === null || score >= leastBesideCrisis);
}

/**
 * Without a town: who asks of their own ("near me"), or "where is …?" where towns tell it and the
 * country does not.
 */
function asksNearby(state: AnswerState): boolean {
  const { kinds, municipality, retrieval, leads, card, cardHits, crisis } = state;
  if (municipality !== null) return false;
  if (crisis === null && kinds.has('nearby') && isOurs(state)) return true;
  if (!kinds.has('place') || leads.length > 0) return false;
  // What was asked for word for word is told before a town is asked.
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

/** Whether it is asked often, and known to stand nowhere here. */
function isUnknown({ situation, crisis, parts }: AnswerState): boolean {
  const known = parts.some(({ card }) => card !== null);
  return (
    crisis === null && !known && situation?.sure === true && situation.situation.unknown === true
  );
}

/** Whether anything that we know is about it. */
function isOurs(state: AnswerState): boolean {
  const [best] = state.retrieval?.kept ?? [];
  if (state.card !== null || state.leads.length > 0) return true;
  return isHinted(state) || (best?.confidence ?? 0) >= scopeThreshold;
}

/** Whether what is asked looks like what we know, though nothing that was found answers it. */
function isHinted({ crisis, situation, cardHits }: AnswerState): boolean {
  return (
    crisis !== null ||
    (situation?.score ?? 0) >= situationHint ||
    (cardHits[0]?.score ?? 0) >= cardHint
  );
}

function giveUp(state: AnswerState, services: AnswerServices, best: Candidate | undefined): void {
  const outside =
    !isHinted(state) &&
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
