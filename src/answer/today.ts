import type { IsoDate } from '../domain/knowledge.ts';
import type { AnswerServices, AnswerState } from './state.ts';

/** The day whose rules hold for an answer: the one that staff ask about, else today. */
export function dayOf({ asked }: AnswerState, { clock }: Pick<AnswerServices, 'clock'>): IsoDate {
  return asked.validOn ?? clock.now().toISOString().slice(0, 10);
}

/** Whether the question is about how it was: then what is over is the answer, told as such. */
export function asksHistory({ kinds, year }: AnswerState): boolean {
  return year !== null || kinds.has('history');
}
