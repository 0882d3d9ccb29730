import { kindsOf, yearAsked } from '../question-kind.ts';
import type { Step } from '../state.ts';
import { twoQuestions } from '../two-questions.ts';

/** What a question asks for besides a fact, about when, and whether it is two. */
export const understand: Step = {
  name: 'understand',
  run(state, { clock, gazetteer }) {
    state.kinds = kindsOf(state.text, state.detected);
    state.year = yearAsked(state.text, clock.now().getUTCFullYear());
    const parts = twoQuestions(state.text);
    state.parts = parts.map((text) => ({
      text: gazetteer.without(text),
      vector: null,
      card: null,
      missing: false,
    }));
  },
};
