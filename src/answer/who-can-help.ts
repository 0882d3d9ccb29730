import type { Handoff } from '../domain/answer.ts';
import type { AnswerServices, AnswerState } from './state.ts';

/** The person or office to turn to: the asker's municipality, else where legal help is free. */
export function whoCanHelp(state: AnswerState, { messages }: AnswerServices): Handoff {
  const t = messages.for(state.language);
  const { municipality } = state;
  if (municipality === null)
    return { who: t('handoff.general'), phone: null, url: null, hours: null };
  return {
    who: t('handoff.municipality', { municipality: municipality.name }),
    phone: municipality.contact?.phone ?? null,
    url: municipality.contact?.url ?? null,
    hours: municipality.contact?.hours ?? null,
  };
}
