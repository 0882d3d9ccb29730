import { redact } from '../../triage/redact.ts';
import type { Step } from '../state.ts';

/** Personal data never reach logs, vectors or models; the asker is told that they were hidden. */
export const redactPersonalData: Step = {
  name: 'redact',
  run(state, { messages }) {
    const { text, hidden } = redact(state.text);
    state.seen.hidden = hidden;
    if (hidden.length === 0) return;
    state.text = text;
    state.query = text;
    state.notices.push({
      kind: 'personal_data_hidden',
      text: messages.for(state.language)('notice.personal_data_hidden'),
    });
  },
};
