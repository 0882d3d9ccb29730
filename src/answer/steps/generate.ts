import { randomBytes } from 'node:crypto';
import { sourcesFor } from '../generate/sources.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';

/**
 * Has the answer written by the language model, where one is configured. What it writes replaces
 * nothing yet: without a proven answer the next step composes one from cards and quotes, and the
 * reader is told. In a crisis no model writes.
 */
export const generate: Step = {
  name: 'generate',
  async run(state, services, signal) {
    const { writer, messages, clock, recordOf } = services;
    if (writer === undefined || state.crisis !== null) return;
    const sources = state.vector === null ? [] : sourcesFor(state, recordOf, newToken);
    const written =
      sources.length === 0
        ? null
        : await writer.write(
            {
              question: state.text,
              topic: state.query === state.text ? null : state.query,
              language: state.language,
              languageName: messages.nameOf(state.language, 'en'),
              municipality: state.municipality,
              today: clock.now().toISOString().slice(0, 10),
              sources,
            },
            signal,
            services.onClaim ?? ignore,
          );
    services.onWritten?.(written);
    if (written !== null && written.failure === null) {
      state.mode = 'generative';
      state.claims = written.claims;
      state.citations = written.citations;
    } else addNotice(state, services);
  },
};

function ignore(): void {
  // Nobody listens: the answer is sent as a whole.
}

/** Eight letters and digits; no word of any language by chance. */
function newToken(): string {
  return `s${randomBytes(4).toString('hex')}`;
}

function addNotice(state: AnswerState, { messages }: AnswerServices): void {
  const text = messages.for(state.language)('notice.embedded_instead');
  state.notices.push({ kind: 'embedded_instead', text });
}
