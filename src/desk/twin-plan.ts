import { descriptionOf } from '../directory/words.ts';
import type { Service } from '../directory/schema.ts';
import type { Receipt } from '../domain/desk.ts';
import type { Language } from '../domain/languages.ts';
import { isLanguage } from '../domain/languages.ts';
import type { Messages } from '../language/messages.ts';
import type { ApprovedSentence } from './approved-sentences.ts';
import type { TwinKnowledge } from './twin.ts';
import type { TwinView } from './twin-view.ts';

/** What goes from a twin onto the plan; the plan itself never leaves the employee's tab. */
export interface PlanOffer {
  kind: 'answer' | 'service' | 'own';
  title: string;
  /** Of title and text. */
  language: string;
  text: string[];
  /** The same in Dutch, the title first; `null`: there is no Dutch. */
  dutch: string[] | null;
  sources: { title: string; url: string }[];
}

/** The answer without what staff say is wrong. Where a claim has no Dutch, its quotes stand for it. */
export function answerOffer(
  { question, answer }: Pick<Receipt, 'question' | 'answer'>,
  { intro, claims, question: like }: TwinView,
): PlanOffer {
  const right = claims.filter(({ wrong }) => wrong === null);
  const cited = new Set(right.flatMap(({ citations }) => citations.map(({ id }) => id)));
  return {
    kind: 'answer',
    title: question === '' ? intro.own : question,
    language: answer.language,
    text: right.map(({ own }) => own),
    dutch: [
      like ?? intro.dutch ?? '',
      ...right.map(
        ({ dutch, citations }) => dutch ?? citations.map(({ quote }) => quote.text).join(' '),
      ),
    ],
    sources: answer.citations
      .filter(({ id }) => cited.has(id))
      .map(({ title, section, page }) => ({
        title: section === '' ? title : `${title} – ${section}`,
        url: page,
      })),
  };
}

/** The picked next steps, as one thing to do. */
export function stepsOffer(
  picked: readonly ApprovedSentence[],
  tag: string,
  messages: Messages,
): PlanOffer {
  const language = spoken(tag);
  return {
    kind: 'own',
    title: messages.for(language)('web.next'),
    language,
    text: picked.map(({ text }) => text[language]),
    dutch: [messages.for('nl')('web.next'), ...picked.map(({ text }) => text.nl)],
    sources: [],
  };
}

/** A service with how to reach it. */
export function serviceOffer(
  service: Service,
  tag: string,
  { directory }: Pick<TwinKnowledge, 'directory'>,
): PlanOffer {
  const { name, description, phones = [], addresses = [], source_title, source_url } = service;
  const own = descriptionOf(service, spoken(tag), directory.words);
  const reached = [...phones, ...addresses];
  return {
    kind: 'service',
    title: name,
    language: own.language,
    text: [own.text, ...reached],
    dutch: [name, description, ...reached],
    sources: [{ title: source_title, url: source_url }],
  };
}

function spoken(tag: string): Language {
  return isLanguage(tag) ? tag : 'en';
}
