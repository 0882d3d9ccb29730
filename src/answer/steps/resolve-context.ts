import { isFollowUp, saysNothing } from '../../language/follow-up.ts';
import { redact } from '../../triage/redact.ts';
import type { Step } from '../state.ts';

/** Earlier turns that are looked at. */
const remembered = 4;

/**
 * Completes a follow-up with the question before it, and settles the municipality: the one that
 * is named, else the one that was set or chosen, else the one of the turns before.
 */
export const resolveContext: Step = {
  name: 'context',
  run(state, { gazetteer, hasDocuments, messages }) {
    const earlier = (state.asked.conversation ?? []).slice(-remembered);
    const named = gazetteer.find(state.text);
    // In a municipality's own documents its name says nothing: the filter does, better.
    const topic = gazetteer.without(state.text);
    if (topic !== '') state.query = topic;
    const previous = earlier.at(-1);
    if (previous !== undefined && isFollowUp(topic)) {
      const before = gazetteer.without(redact(previous.question.slice(0, 1_000)).text);
      // "And in Rotterdam?" asks the same again; "and how much?" adds to it.
      state.query = saysNothing(topic) ? before : `${before} ${topic}`;
    }
    const remembers = earlier.toReversed().flatMap((turn) => {
      const known = gazetteer.get(turn.municipality ?? '') ?? gazetteer.find(turn.question);
      return known === null ? [] : [known];
    });
    state.municipality =
      named ?? gazetteer.get(state.asked.municipality ?? '') ?? remembers[0] ?? null;
    if (state.municipality !== null && !hasDocuments(state.municipality.id)) {
      const text = messages.for(state.language)('notice.national_answer', {
        municipality: state.municipality.name,
      });
      state.notices.push({ kind: 'national_answer', text });
    }
  },
};
