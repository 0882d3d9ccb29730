import type { NoticeKind } from '../../domain/answer.ts';
import { isLanguage } from '../../domain/languages.ts';
import { currentText } from '../../knowledge/cards.ts';
import type { Composition } from '../compose.ts';
import { composeQuotes } from '../compose.ts';
import { composeCard } from '../compose-card.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';

/** The card that answers, in the asker's language; else sentences quoted under a localised frame. */
export const compose: Step = {
  name: 'compose',
  run(state, services) {
    const { claims, citations } = fromCard(state, services) ?? fromPassages(state, services);
    state.claims = claims;
    state.citations = citations;
    state.status = 'answered';
    state.intro = introOf(state, services);
    addTimeNotice(state, services);
    addLanguageNotice(state, services);
  },
};

/** Of a town only when it is the asker's; who named none is answered nationally. */
function fromPassages(state: AnswerState, { recordOf }: AnswerServices): Composition {
  const good = (state.retrieval?.kept ?? []).filter(
    ({ passage, confidence }) =>
      confidence >= answerThreshold &&
      (passage.municipality === null || state.municipality !== null),
  );
  return composeQuotes(good, recordOf);
}

/** `null` where there is no card, or none of its statements can be proven any more. */
function fromCard(
  { card, language }: AnswerState,
  { recordOf }: AnswerServices,
): Composition | null {
  if (card === null) return null;
  const own = isLanguage(language) ? currentText(card, language) : undefined;
  const text = own ?? card.text.nl;
  if (text === undefined) return null;
  const composition = composeCard(card, text, own === undefined ? 'nl' : language, recordOf);
  return composition.claims.length === 0 ? null : composition;
}

/** A reader of another language is told why there is Dutch, and whose words it is. */
function addLanguageNotice(state: AnswerState, { messages }: AnswerServices): void {
  const kind = languageNotice(state);
  if (kind === null) return;
  state.notices.push({ kind, text: messages.for(state.language)(`notice.${kind}`) });
}

function languageNotice({ claims, language }: AnswerState): NoticeKind | null {
  if (claims.some(({ origin }) => origin === 'machine')) return 'machine_translation';
  const dutch = claims.filter((claim) => claim.language === 'nl');
  if (language.split('-')[0] === 'nl' || dutch.length === 0) return null;
  return dutch.some(({ origin }) => origin === 'quote') ? 'quoted_in_dutch' : 'own_dutch_text';
}

function introOf(
  state: AnswerState,
  { messages, gazetteer, hasDocuments }: AnswerServices,
): string {
  const t = messages.for(state.language);
  const towns = [...new Set(state.citations.map(({ municipality }) => municipality))];
  const town = towns.find((one) => one !== null);
  if (town === undefined) {
    const asked = state.municipality;
    const found = (state.retrieval?.kept ?? []).some(
      ({ passage, confidence }) =>
        passage.municipality === asked?.id && confidence >= answerThreshold,
    );
    const instead = asked !== null && hasDocuments(asked.id) && !found;
    return instead
      ? t('answer.intro.nationalInstead', { municipality: asked.name })
      : t('answer.intro.national');
  }
  const municipality = gazetteer.get(town)?.name ?? town;
  return t(towns.includes(null) ? 'answer.intro.mixed' : 'answer.intro.municipal', {
    municipality,
  });
}

/** A document that speaks of an earlier year says so before anybody relies on it. */
function addTimeNotice(state: AnswerState, { messages, clock }: AnswerServices): void {
  const thisYear = clock.now().getUTCFullYear();
  const years = state.citations.flatMap(({ year }) =>
    year !== null && year < thisYear - 1 ? [year] : [],
  );
  for (const year of [...new Set(years)].sort()) {
    const text = messages.for(state.language)('notice.old_document', { year: String(year) });
    state.notices.push({ kind: 'old_document', text });
  }
}
