import { isLanguage } from '../../domain/languages.ts';
import type { Step } from '../state.ts';

/** Characters of a question that are read; the rest would cost time and say nothing new. */
const readable = 2_000;

/**
 * The question's own language decides, not the page's; simple Dutch is a choice of the page that
 * a Dutch question keeps.
 */
export const detectLanguage: Step = {
  name: 'language',
  run(state, { identify, messages }) {
    const page = known(state.asked.language, messages.languages);
    state.text = state.asked.question.toWellFormed().replaceAll('\0', ' ').normalize('NFC').trim();
    state.detected = identify(state.text.slice(0, readable), page).language;
    if (state.detected === 'und') state.detected = page ?? 'nl';
    const own = state.detected === 'nl' && page === 'nl-simple' ? 'nl-simple' : state.detected;
    state.language = messages.supported(state.asked.replyIn ?? own);
    if (!isLanguage(state.detected)) {
      const name = messages.nameOf(state.language, state.language);
      const text = messages.for(state.language)('notice.language_not_supported', {
        language: name,
      });
      state.notices.push({ kind: 'language_not_supported', text });
    }
    if (state.text.length > readable) {
      state.text = state.text.slice(0, readable).toWellFormed();
      state.notices.push({
        kind: 'too_long',
        text: messages.for(state.language)('notice.too_long'),
      });
    }
    state.query = state.text;
  },
};

/** `nl-NL` → `nl`; a tag that there are no texts for says nothing. */
function known(tag: string | undefined, languages: readonly string[]): string | undefined {
  const wanted = [tag ?? '', (tag ?? '').split('-')[0] ?? ''];
  return wanted.find((one) => languages.includes(one));
}
