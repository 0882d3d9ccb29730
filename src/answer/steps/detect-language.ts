import { isLanguage } from '../../domain/languages.ts';
import type { AnswerState, Step } from '../state.ts';

/**
 * Characters of a question that are read, most of them at its beginning: the rest would cost time
 * and say nothing new, but what is asked about a pasted letter may stand behind it.
 */
const readable = { start: 1_500, end: 500 };
const longest = readable.start + readable.end;

/**
 * The question's own language decides, not the page's; simple Dutch is a choice of the page that
 * a Dutch question keeps. Beside a pasted letter it is that of the asker's own words, and where
 * there are none the page's: the letter's Dutch says nothing about its reader.
 */
export const detectLanguage: Step = {
  name: 'language',
  run(state, { identify, letters, messages }) {
    const page = known(state.asked.language, messages.languages);
    state.pasted = letters.find(state.asked.question);
    const words = state.pasted?.question ?? state.asked.question;
    state.text = words.toWellFormed().replaceAll('\0', ' ').normalize('NFC').trim();
    const identification = identify(state.text.slice(0, longest), page);
    state.seen.identification = identification;
    state.detected = identification.language;
    if (state.detected === 'und')
      state.detected = lastLanguage(state) ?? page ?? (state.pasted === null ? 'nl' : 'nl-simple');
    const own = state.detected === 'nl' && page === 'nl-simple' ? 'nl-simple' : state.detected;
    state.language = messages.supported(state.asked.replyIn ?? own);
    if (!isLanguage(state.detected)) {
      const name = messages.nameOf(state.language, state.language);
      const text = messages.for(state.language)('notice.language_not_supported', {
        language: name,
      });
      state.notices.push({ kind: 'language_not_supported', text });
    }
    if (state.text.length > longest) {
      state.text = shortened(state.text);
      state.notices.push({
        kind: 'too_long',
        text: messages.for(state.language)('notice.too_long'),
      });
    }
    state.query = state.text;
  },
};

/** Digits and signs have no language: they are taken in that of the turn before. */
function lastLanguage({ asked }: AnswerState): string | undefined {
  const language = asked.conversation?.at(-1)?.language;
  return language !== undefined && isLanguage(language) ? language : undefined;
}

function shortened(text: string): string {
  return `${text.slice(0, readable.start)}\n…\n${text.slice(-readable.end)}`.toWellFormed();
}

/** `nl-NL` → `nl`; a tag that there are no texts for says nothing. */
function known(tag: string | undefined, languages: readonly string[]): string | undefined {
  const wanted = [tag ?? '', (tag ?? '').split('-')[0] ?? ''];
  return wanted.find((one) => languages.includes(one));
}
