import type { Step } from '../state.ts';

/** The one embedding call of a question: cards and passages are found with the same vector. */
export const embedQuestion: Step = {
  name: 'embed',
  async run(state, { embed }, signal) {
    state.vector = await embed(state.query, signal);
  },
};
