import type { Claim } from '../../domain/answer.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** Drops every claim that does not stand where it says it stands; an empty rest is no answer. */
export const verify: Step = {
  name: 'verify',
  after: ['answered', 'partial'],
  run(state, services) {
    const said = state.claims;
    state.claims = said.filter((claim) => isProven(claim, state, services));
    state.dropped = said.filter((claim) => !state.claims.includes(claim));
    const cited = new Set(state.claims.flatMap(({ citations }) => citations));
    state.citations = state.citations.filter(({ id }) => cited.has(id));
    if (state.claims.length > 0 || state.letter !== null) return;
    state.status = 'not_found';
    state.intro = services.messages.for(state.language)('answer.not_found');
    state.handoff = whoCanHelp(state, services);
  },
};

function isProven(claim: Claim, state: AnswerState, { recordOf }: AnswerServices): boolean {
  return claim.citations.every((wanted) => {
    const citation = state.citations.find(({ id }) => id === wanted);
    if (citation === undefined) return false;
    const { text, start, end } = citation.quote;
    const stands = recordOf(citation.documentId)?.text.slice(start, end) === text;
    return stands && (claim.origin !== 'quote' || claim.text === text);
  });
}
