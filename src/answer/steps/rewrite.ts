import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';

/**
 * Where nothing found is good enough, the model may say the question in the words of Dutch
 * authorities, and it is searched for once more. What is found must reach the same confidence.
 */
export const rewriteQuery: Step = {
  name: 'rewrite',
  async run(state, services, signal) {
    const { rewrite, messages } = services;
    if (rewrite === undefined || state.vector === null || !isLost(state)) return;
    const query = await rewrite(state.query, messages.nameOf(state.language, 'en'), signal);
    if (query === null) return;
    await searchAgain(query, state, services, signal);
  },
};

function isLost({ card, crisis, retrieval }: AnswerState): boolean {
  const best = retrieval?.kept[0]?.confidence ?? 0;
  return card === null && crisis === null && best < answerThreshold;
}

async function searchAgain(
  query: string,
  state: AnswerState,
  { embed, retrieve, clock }: AnswerServices,
  signal: AbortSignal,
): Promise<void> {
  const vector = await embed(query, signal);
  if (vector === null) return;
  const found = await retrieve({
    question: query,
    language: 'nl',
    municipality: state.municipality?.id ?? null,
    validOn: clock.now().toISOString().slice(0, 10),
    k: 8,
    vector,
    signal,
  });
  const best = state.retrieval?.kept[0]?.confidence ?? 0;
  if ((found.kept[0]?.confidence ?? 0) > best) state.retrieval = found;
}
