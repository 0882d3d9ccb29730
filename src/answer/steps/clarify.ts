import { addsToNothing } from '../../language/follow-up.ts';
import { isOneSign, namesNoTopic } from '../../language/vague-words.ts';
import { searchTextOf } from '../search-text.ts';
import type { AnswerState, Step } from '../state.ts';

/**
 * What nobody can understand, and a question that leans on nothing, are asked back kindly: an
 * answer to whatever is nearest would look like one.
 */
export const clarify: Step = {
  name: 'clarify',
  run(state, { messages, gazetteer }) {
    if (state.crisis !== null || state.letter !== null) return;
    const key = unclear(state, gazetteer.without(state.text));
    if (key === null) return;
    state.status = 'conversation';
    state.intro = messages.for(state.language)(`answer.${key}`);
  },
};

/** @param topic the message without names of municipalities */
function unclear(
  { asked, text, seen }: AnswerState,
  topic: string,
): 'unclear' | 'which_topic' | null {
  const letters = /\p{L}/u.test(searchTextOf(text));
  if (seen.identification?.language === 'und' && letters) return 'unclear';
  if (isOneSign(text)) return 'unclear';
  if ((asked.conversation ?? []).length > 0) return null;
  if (!letters) return 'unclear';
  return namesNoTopic(topic) || addsToNothing(topic) ? 'which_topic' : null;
}
