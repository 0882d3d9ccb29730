import type { MessageMeaning } from '../../retrieve/message-meaning.ts';
import type { CardHit } from '../../retrieve/card-finder.ts';
import { crisisContacts } from '../../triage/crisis.ts';
import type { CrisisKind } from '../../triage/crisis.ts';
import type { MessageKind } from '../../triage/message-kind.ts';
import { isCardBeside } from '../crisis-topics.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import {
  crisisMargin,
  crisisMeaning,
  elseCard,
  greetingMeaning,
  kindMeaning,
  perhapsCrisis,
  refusalMeaning,
  surelyCard,
} from '../thresholds.ts';
import { settleMessage, tellCrisis } from './triage.ts';

/**
 * A second pair of eyes beside the rules of triage: what the message means, told from how others
 * say the same in any language. It only adds: a crisis that the rules saw stays as it is. A letter
 * or a follow-up has the vector of something else than the message; there the rules stand alone.
 */
export const readMessageMeaning: Step = {
  name: 'meaning',
  run(state, services) {
    if (state.crisis !== null || state.pasted !== null || state.completed) return;
    const meanings = meaningsOf(state, services);
    state.seen.meaning = meanings[0] ?? null;
    const { crisis, perhaps, message } = meantKind(meanings);
    if (perhaps !== null && !isOfOtherCard(state, perhaps, services))
      offerHelp(state, perhaps, services);
    if (crisis !== null) tellCrisis(state, crisis, services);
    else if (message !== 'question' && !isOfCard(state, services))
      settleMessage(state, message, services);
  },
};

/** Whom to call, above an answer to what may be a crisis and may be none: neither is left out. */
function offerHelp(
  state: AnswerState,
  kind: CrisisKind,
  { messages }: Pick<AnswerServices, 'messages'>,
): void {
  const contacts = crisisContacts(kind)
    .map(({ name, phone }) => (name === phone ? phone : `${name} ${phone}`))
    .join(' · ');
  const text = messages.for(state.language)('notice.perhaps_crisis', { contacts });
  state.notices.push({ kind: 'perhaps_crisis', text });
}

/** "How long does the IND take to decide?" is near to "when do they decide on mine?", and nearer to a card. */
function isOfCard(state: AnswerState, services: AnswerServices): boolean {
  return (nearestCard(state, services)?.score ?? 0) >= surelyCard;
}

/** What is hardly a crisis, and near a card that tells of something else: child benefit, not a child that is gone. */
function isOfOtherCard(state: AnswerState, kind: CrisisKind, services: AnswerServices): boolean {
  const hit = nearestCard(state, services);
  return hit !== undefined && hit.score >= elseCard && !isCardBeside(hit.card, kind);
}

function nearestCard(
  { query, detected, vector, municipality }: AnswerState,
  { findCards }: AnswerServices,
): CardHit | undefined {
  if (vector === null) return undefined;
  return findCards({ text: query, language: detected, vector }, municipality?.id ?? null, 1)[0];
}

/** That of the whole message first, then that of each question in it. */
function meaningsOf(
  { vector, parts, detected }: AnswerState,
  { meaningOf }: AnswerServices,
): MessageMeaning[] {
  return [vector, ...parts.map((part) => part.vector)].flatMap((one) => {
    const meaning = one === null ? null : meaningOf(one, detected);
    return meaning === null ? [] : [meaning];
  });
}

/**
 * What is sure enough to act on: a crisis in any part of a message, else what the whole is. `perhaps`:
 * what sounds like a crisis and lies as near to what is none.
 *
 * @param meanings of the whole message, then of its parts
 */
export function meantKind(meanings: readonly MessageMeaning[]): {
  crisis: CrisisKind | null;
  perhaps: CrisisKind | null;
  message: MessageKind;
} {
  const likely = meanings
    .map(({ crisis }) => crisis)
    .filter(({ score }) => score >= perhapsCrisis)
    .sort((a, b) => b.score - a.score);
  // Not taken apart: the margin is only worked out where it is asked for.
  const worst = likely.find((one) => one.score >= crisisMeaning && one.margin >= crisisMargin);
  if (worst !== undefined) return { crisis: worst.kind, perhaps: null, message: 'question' };
  const message = meanings[0]?.message;
  return {
    crisis: null,
    perhaps: likely[0]?.kind ?? null,
    message: message !== undefined && isPlain(message) ? message.kind : 'question',
  };
}

/** A question must not be lost: one word and a greeting look much alike. */
const leastOf: Partial<Record<MessageKind, number>> = {
  greeting: greetingMeaning,
  abuse: refusalMeaning,
  instructions: refusalMeaning,
};

function isPlain({ kind, score }: MessageMeaning['message']): boolean {
  return score >= (leastOf[kind] ?? kindMeaning);
}
