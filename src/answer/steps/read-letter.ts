import type { Handoff } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import type { LetterKind, LetterTerm } from '../../domain/letter.ts';
import { termRecordId } from '../../knowledge/glossary-records.ts';
import { presentLetter } from '../../letters/present.ts';
import type { ReadLetter } from '../../letters/read.ts';
import { isFraud } from '../../letters/warnings.ts';
import { citationOf } from '../compose.ts';
import type { Composition } from '../compose.ts';
import { explanationIn, originOf } from '../explanation.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { dayOf } from '../today.ts';
import { whoCanHelp } from '../who-can-help.ts';

/** More words explained are not read. */
const mostTerms = 8;

/**
 * Reads a pasted letter: who sent it, what it wants, by when. What is searched for from here on
 * are words of ours for its subject: nothing of the letter reaches logs, vectors or models.
 */
export const readLetter: Step = {
  name: 'letter',
  run(state, services) {
    const { pasted } = state;
    if (pasted === null) return;
    const { letters, messages } = services;
    const text = state.asked.question.slice(pasted.start, pasted.end);
    const day = dayOf(state, services);
    const read = letters.read(text, day);
    const t = messages.for(state.language);
    state.letter = presentLetter(read, {
      t,
      language: state.language,
      today: day,
      offset: pasted.start,
      terms: termsIn(text, state, services),
    });
    state.letterTown = read.town;
    state.text = letters.subject(text, read) ?? t('letters.intro');
    state.query = state.text;
    state.detected = 'nl';
    state.municipality =
      read.town ?? services.gazetteer.get(state.asked.municipality ?? '') ?? null;
    state.handoff = contactOf(read, services) ?? whoCanHelp(state, services);
    const explained = explainedOf(read, state, services);
    state.leads.push({ kind: 'letter', intro: t('letters.intro'), alone: false, ...explained });
    state.notices.push({ kind: 'letter_private', text: t('letters.private') });
  },
};

/** The first place of each term, in the order of the letter. */
function termsIn(text: string, { language }: AnswerState, services: AnswerServices): LetterTerm[] {
  const explainer = services.terms();
  const found = explainer.findTermsIn(text);
  const first = found.filter((one, n) => found.findIndex(({ term }) => term === one.term) === n);
  return first.slice(0, mostTerms).map(({ term, start, end }) => {
    const shown = explanationIn(explainer, term, language);
    return {
      term,
      explanation: shown.explanation,
      language: shown.language,
      direction: directionOf(shown.language),
      documentId: termRecordId(term),
      quote: { text: text.slice(start, end), start, end },
    };
  });
}

/** Terms of the glossary that say what a kind of letter is. */
const termOfKind: Partial<Record<LetterKind, string>> = {
  beschikking: 'beschikking',
  voornemen: 'zienswijze',
  aanmaning: 'aanmaning',
  dwangbevel: 'dwangbevel',
  terugvordering: 'terugvordering',
  boete: 'boete',
  besluit_op_bezwaar: 'bezwaar',
};

/** Who the sender is and what such a letter is, each from the glossary with its place there. */
function explainedOf(
  { sender, kind, warnings }: ReadLetter,
  { language }: AnswerState,
  { terms, recordOf }: AnswerServices,
): Composition {
  // Who is behind a fraud is not who it says, and nothing must be paid.
  const told = isFraud(warnings) ? [] : [sender?.term, termOfKind[kind]];
  const names = told.filter((name) => name !== undefined);
  const known = names.flatMap((name) => {
    const record = recordOf(termRecordId(name));
    return record === undefined ? [] : [{ name, record }];
  });
  return {
    claims: known.map(({ name }, n) => {
      const shown = explanationIn(terms(), name, language);
      return {
        text: `${name}: ${shown.explanation}`,
        language: shown.language,
        origin: originOf(shown.language),
        citations: [n + 1],
      };
    }),
    citations: known.map(({ record }, n) =>
      citationOf(n + 1, record, record.sections[0], { start: 0, end: record.text.length }),
    ),
  };
}

/** The sender as the sociale kaart knows it, never a number that only the letter gives. */
function contactOf({ sender, town }: ReadLetter, { directory }: AnswerServices): Handoff | null {
  if (town?.contact !== undefined) {
    const { phone, url, hours, source } = town.contact;
    return {
      who: `Gemeente ${town.name}`,
      phone: phone ?? null,
      url: url ?? null,
      hours: hours ?? null,
      source,
    };
  }
  const service = directory.byId.get(sender?.service ?? '');
  if (service === undefined) return null;
  const { organization, phones, url, source_url: source } = service;
  return { who: organization, phone: phones?.[0] ?? null, url: url ?? null, hours: null, source };
}
