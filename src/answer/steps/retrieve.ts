import type { Step } from '../state.ts';
import { asksHistory, dayOf } from '../today.ts';

/** Passages that are considered for the answer. */
const considered = 8;

/** Finds passages of the asker's municipality and national ones that are valid on the day asked about. */
export const retrievePassages: Step = {
  name: 'retrieve',
  async run(state, services, signal) {
    const { retrieve, messages } = services;
    state.retrieval = await retrieve({
      question: state.query,
      language: state.detected,
      municipality: state.municipality?.id ?? null,
      validOn: asksHistory(state) ? undefined : dayOf(state, services),
      k: considered,
      vector: state.vector,
      signal,
    });
    if (!state.retrieval.dense) {
      state.notices.push({
        kind: 'lexical_only',
        text: messages.for(state.language)('notice.lexical_only'),
      });
    }
  },
};
