import type { AnswerTerm } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import { termRecordId } from '../../knowledge/glossary-records.ts';
import type { TermExplainer } from '../../retrieve/explain-term.ts';
import { explanationIn } from '../explanation.ts';
import type { Step } from '../state.ts';

/** More marks in a text are noise. */
const mostTerms = 6;

/** The Dutch terms that stand in the answer, explained in its language. */
export const addTerms: Step = {
  name: 'terms',
  after: ['answered', 'partial'],
  run(state, services) {
    const explained = new Set(
      state.leads
        .filter(({ kind }) => kind === 'term' || kind === 'letter')
        .flatMap((one) => titlesOf(one)),
    );
    const found = state.claims.flatMap(({ text }) => namesIn(text, services.terms()));
    const names = [...new Set(found)].filter((one) => !explained.has(one));
    state.terms = names.slice(0, mostTerms).map((term): AnswerTerm => {
      const { explanation, language } = explanationIn(services.terms(), term, state.language);
      const documentId = termRecordId(term);
      return { term, explanation, language, direction: directionOf(language), documentId };
    });
  },
};

/** Statements of cards recur; so many are remembered. */
const capacity = 5_000;
const known = new WeakMap<TermExplainer, Map<string, readonly string[]>>();

/** The terms that a statement names. */
function namesIn(text: string, terms: TermExplainer): readonly string[] {
  const before = known.get(terms) ?? new Map<string, readonly string[]>();
  known.set(terms, before);
  const names = before.get(text) ?? terms.findTermsIn(text).map(({ term }) => term);
  if (before.size >= capacity) before.clear();
  before.set(text, names);
  return names;
}

/** What the answer itself explains needs no explanation beside it. */
function titlesOf({ citations }: { citations: { title: string }[] }): string[] {
  return citations.map(({ title }) => title);
}
