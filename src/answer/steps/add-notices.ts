import { statuses } from '../../domain/answer.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';

/** Nothing that a notice could belong to. */
const without: ReadonlySet<string> = new Set(['conversation', 'refused', 'unavailable']);

/**
 * What an editor posted for this town or topic, before every other notice. It stands in the answer that
 * is signed: what a visitor shows at the desk is what they were told, and nobody can put words of a
 * municipality into an answer.
 */
export const addNotices: Step = {
  name: 'notices',
  after: statuses.filter((status) => !without.has(status)),
  async run(state, services) {
    if (services.postedNotices === undefined) return;
    const { language, municipality } = state;
    const posted = await services.postedNotices({
      language,
      municipality: municipality?.id ?? null,
      topics: topicsOf(state, services),
    });
    state.notices.unshift(...posted);
  },
};

/** Topics of the card that answers; else of the cards that rest on the documents that are cited. */
function topicsOf(
  { card, citations }: AnswerState,
  { topicsOfDocument }: AnswerServices,
): string[] {
  if (card !== null) return [card.topic];
  return [...new Set(citations.flatMap(({ documentId }) => topicsOfDocument(documentId)))];
}
