import type { AnswerState, Step } from '../state.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** A number to call, an address of any kind, or a site in a statement itself. */
const reachable = /(?:\d[ -]?){7,}|\b(?:14 0\d{2,3}|11[23])\b|@|\.nl\b/;

/** An answer that leaves nobody to call or visit, or that says no next step, ends with whom to ask. */
export const addHandoff: Step = {
  name: 'handoff',
  after: ['answered', 'partial'],
  run(state, services) {
    if (state.handoff !== null) return;
    // A bed for tonight is the municipality's to find: its number belongs below the reply.
    const noBed = state.crisis?.kind === 'homeless_tonight';
    if (noBed) state.handoff = whoCanHelp(state, services);
    if (state.crisis !== null) return;
    if (isAboutWord(state) || (canBeReached(state) && saysWhatToDo(state))) return;
    state.handoff = whoCanHelp(state, services);
  },
};

/** Who asks what a word means needs nobody. */
function isAboutWord({ leads }: AnswerState): boolean {
  return leads.some(({ kind, alone }) => kind === 'term' && alone);
}

function canBeReached({ claims, services }: AnswerState): boolean {
  return (
    claims.some(({ text }) => reachable.test(text)) ||
    services.some(
      ({ phones, email, url, addresses }) =>
        phones.length > 0 || addresses.length > 0 || email !== null || url !== null,
    )
  );
}

function saysWhatToDo({ claims }: AnswerState): boolean {
  return claims.some(({ role }) => role === 'next');
}
