import type { ExplainedTerm } from '../../retrieve/explain-term.ts';
import type { Card } from '../../knowledge/cards.ts';
import { citationOf } from '../compose.ts';
import { explanationIn, originOf } from '../explanation.ts';
import { termRecordId } from '../../knowledge/glossary-records.ts';
import { fold, tokenise } from '../../index/text.ts';
import { letterWordsOf } from '../letter-words.ts';
import { kindsOf } from '../question-kind.ts';
import type { AnswerServices, AnswerState, Lead, Step } from '../state.ts';
import { surelyCard } from '../thresholds.ts';

/** More words than these around a term, and the question is about more than the word. */
const mostWordsAround = 6;

/** "What does … mean?" is answered by the glossary, and by nothing else. */
export const explainTerm: Step = {
  name: 'term',
  run(state, services) {
    if (state.crisis !== null || !asksMeaning(state, services)) return;
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

/**
 * `What is …?` asks for a meaning only where no card answers it, or where nothing else is said and no
 * card is very near. Of a letter it asks what the sender is: "letter from the SVB what is it" is near
 * to a card about money of the SVB, and does not ask for it.
 */
function asksMeaning(state: AnswerState, services: AnswerServices): boolean {
  const { kinds, card, text, cardHits } = state;
  if (kinds.has('meaning')) return true;
  if (!kinds.has('whatIs')) return false;
  if (card === null && tokenise(text).length <= mostWordsAround) return true;
  const { all, letter } = letterWordsOf(state.detected);
  const words = wordsBesideTerms(text, services);
  if (words === null || !words.every((word) => all.has(word))) return false;
  const isNear = cardHits.some((hit) => hit.card === card && hit.score >= surelyCard);
  return !isNear || words.some((word) => letter.has(word));
}

/** The words that belong to no Dutch term of the glossary; `null` where it names none. */
function wordsBesideTerms(text: string, { terms }: AnswerServices): string[] | null {
  const found = terms().findTermsIn(text);
  const rest = found.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  return found.length === 0 ? null : tokenise(rest).map(fold);
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
