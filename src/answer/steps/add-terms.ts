import type { AnswerTerm } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import { termRecordId } from '../../knowledge/glossary-records.ts';
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
    const found = state.claims.flatMap(({ text }) => services.terms().findTermsIn(text));
    const names = [...new Set(found.map(({ term }) => term))].filter((one) => !explained.has(one));
    state.terms = names.slice(0, mostTerms).map((term): AnswerTerm => {
      const { explanation, language } = explanationIn(services.terms(), term, state.language);
      const documentId = termRecordId(term);
      return { term, explanation, language, direction: directionOf(language), documentId };
    });
  },
};

/** What the answer itself explains needs no explanation beside it. */
function titlesOf({ citations }: { citations: { title: string }[] }): string[] {
  return citations.map(({ title }) => title);
}
