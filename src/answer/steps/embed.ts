import type { Step } from '../state.ts';

/**
 * The one embedding call of a question: cards, passages and services are found with the same
 * vector. Where there are two questions, each half is embedded in that same call.
 */
export const embedQuestion: Step = {
  name: 'embed',
  async run(state, { embed, embedAll, foresee }, signal) {
    if (state.parts.length === 0) {
      const vector = embed(state.query, signal);
      foresee(state.query, state.detected);
      state.vector = await vector;
      return;
    }
    const texts = [state.query, ...state.parts.map(({ text }) => text)];
    const [whole, ...halves] = (await embedAll(texts, signal)) ?? [];
    state.vector = whole ?? null;
    for (const [n, part] of state.parts.entries()) part.vector = halves[n] ?? null;
  },
};
