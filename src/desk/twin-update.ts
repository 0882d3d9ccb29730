import { presentService } from '../directory/present.ts';
import type { Receipt } from '../domain/desk.ts';
import type { Language } from '../domain/languages.ts';
import { isLanguage } from '../domain/languages.ts';
import type { TwinSentence, TwinUpdate } from '../domain/twin.ts';
import type { Messages } from '../language/messages.ts';
import type { ApprovedSentence } from './approved-sentences.ts';
import { isMachine } from './approved-sentences.ts';
import type { TwinKnowledge, TwinState } from './twin.ts';
import { sentenceOf } from './twin.ts';

export interface UpdateOptions extends TwinKnowledge {
  messages: Messages;
  now: Date;
}

/**
 * What the visitor's page shows of it: in the answer's language and of approved words alone. Notes
 * and names of staff stay at the desk.
 */
export function updateOf(
  { language: tag, answer }: Pick<Receipt, 'language' | 'answer'>,
  state: TwinState,
  options: UpdateOptions,
): TwinUpdate {
  const language = isLanguage(tag) ? tag : 'en';
  const said: ApprovedSentence[] = [];
  const inOwn = (sentence: ApprovedSentence): TwinSentence => {
    said.push(sentence);
    return { id: sentence.id, text: sentence.text[language], language };
  };
  const wrong = state.corrections
    .filter(({ claim }) => claim < answer.claims.length)
    .map(({ claim, sentence = '' }) => {
      const approved = sentenceOf(sentence, 'wrong', options);
      return { claim, said: approved === undefined ? null : inOwn(approved) };
    });
  const steps = state.steps.flatMap((id) => sentenceOf(id, 'step', options) ?? []).map(inOwn);
  const { messages } = options;
  return {
    viewed: state.viewedBy.length > 0,
    wrong,
    steps,
    services: servicesOf(state, language, options),
    notice: said.some((one) => isMachine(one, language))
      ? messages.for(language)('notice.machine_translation')
      : null,
  };
}

function servicesOf(
  { services }: TwinState,
  language: Language,
  { directory, messages, now }: UpdateOptions,
): TwinUpdate['services'] {
  const found = services.flatMap((id) => directory.byId.get(id) ?? []);
  return found.map((one) =>
    presentService(one, { language, words: directory.words, messages, now }),
  );
}
