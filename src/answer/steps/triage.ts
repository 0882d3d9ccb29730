import { crisisContacts, findCrisis } from '../../triage/crisis.ts';
import type { CrisisKind } from '../../triage/crisis.ts';
import { withoutHome } from '../../language/lives-in.ts';
import { recogniseMessage } from '../../triage/message-kind.ts';
import type { MessageKind } from '../../triage/message-kind.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import type { Gazetteer } from '../../knowledge/municipalities.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** Help in a crisis comes before anything else; then what is no question at all is met kindly. */
export const triage: Step = {
  name: 'triage',
  run(state, services) {
    const kind = findCrisis(state.text);
    if (kind !== null) tellCrisis(state, kind, services);
    const message = recogniseMessage(withoutHome(state.text));
    if (message === 'question' || kind !== null || state.pasted !== null) return;
    settleMessage(state, message, services);
  },
};

/** The reply to a crisis with whom to call; it stands above the answer. */
export function tellCrisis(
  state: AnswerState,
  kind: CrisisKind,
  { messages }: Pick<AnswerServices, 'messages'>,
): void {
  const text = messages.for(state.language)(`crisis.${kind}`);
  state.crisis = { kind, text, contacts: crisisContacts(kind) };
}

/** Meets a message that is no question; the steps after it are passed over. */
export function settleMessage(
  state: AnswerState,
  message: Exclude<MessageKind, 'question'>,
  services: AnswerServices,
): void {
  settle(state, message, services);
  if (state.status === 'handoff' || state.status === 'personal_case') {
    state.municipality ??= municipalityOf(state, services.gazetteer);
    state.handoff = whoCanHelp(state, services);
  }
}

function settle(
  state: AnswerState,
  message: Exclude<MessageKind, 'question'>,
  { messages, keepsQuestions }: Pick<AnswerServices, 'messages' | 'keepsQuestions'>,
): void {
  const t = messages.for(state.language);
  switch (message) {
    case 'greeting':
    case 'thanks':
    case 'about':
      state.status = 'conversation';
      state.intro = t(`conversation.${message}`);
      if (message === 'about' && keepsQuestions !== true)
        state.intro += ` ${t('conversation.notKept')}`;
      return;
    case 'person':
      state.status = 'handoff';
      state.intro = t('answer.handoff');
      return;
    case 'personal_case':
      state.status = 'personal_case';
      state.intro = t('answer.personal_case');
      return;
    case 'abuse':
    case 'instructions':
      state.status = 'refused';
      state.intro = t('answer.refused');
  }
}

function municipalityOf(state: AnswerState, gazetteer: Gazetteer): AnswerState['municipality'] {
  return gazetteer.find(state.text) ?? gazetteer.get(state.asked.municipality ?? '') ?? null;
}
