import type { Step } from '../state.ts';

/** Passages that are considered for the answer. */
const considered = 8;

/** Finds passages of the asker's municipality and national ones that are valid today. */
export const retrievePassages: Step = {
  name: 'retrieve',
  async run(state, { retrieve, messages, clock }, signal) {
    state.retrieval = await retrieve({
      question: state.query,
      language: state.detected,
      municipality: state.municipality?.id ?? null,
      validOn: clock.now().toISOString().slice(0, 10),
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
