import type { ExplainedTerm } from '../../retrieve/explain-term.ts';
import type { Card } from '../../knowledge/cards.ts';
import { citationOf } from '../compose.ts';
import { explanationIn, originOf } from '../explanation.ts';
import { termRecordId } from '../../knowledge/glossary-records.ts';
import { kindsOf } from '../question-kind.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';

/** More words than these around a term, and the question is about more than the word. */
const mostWordsAround = 6;

/** "What does … mean?" is answered by the glossary, and by nothing else. */
export const explainTerm: Step = {
  name: 'term',
  run(state, services) {
    if (state.crisis !== null || !asksMeaning(state)) return;
    const found = services.terms().explain(state.text, state.detected);
    const lead = found === undefined ? null : leadOf(found, state, services);
    if (lead === null) return;
    const other = otherCard(state);
    state.leads.push({ ...lead, alone: other === null });
    state.card = other;
    state.parts = [];
  },
};

/** "What does … mean, and how do I apply?": the card of the half that asks something else. */
function otherCard({ parts, detected }: AnswerState): Card | null {
  const other = parts.find(
    ({ text, card }) => card !== null && !kindsOf(text, detected).has('meaning'),
  );
  return other?.card ?? null;
}

/** `What is …?` asks for a meaning only where no card answers it. */
function asksMeaning({ kinds, card, text }: AnswerState): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (kinds.has('meaning')) return true;
  return kinds.has('whatIs') && card === null && words.length <= mostWordsAround;
}

function leadOf(
  found: ExplainedTerm,
  { language }: AnswerState,
  { terms, recordOf, messages }: AnswerServices,
): Lead | null {
  const record = recordOf(termRecordId(found.term));
  if (record === undefined) return null;
  const shown = explanationIn(terms(), found.term, language);
  const span = { start: 0, end: record.text.length };
  return {
    kind: 'term',
    intro: messages.for(language)('compose.introTerm'),
    alone: true,
    claims: [
      {
        text: `${found.term}: ${shown.explanation}`,
        language: shown.language,
        origin: originOf(shown.language),
        citations: [1],
      },
    ],
    citations: [citationOf(1, record, record.sections[0], span)],
  };
}
