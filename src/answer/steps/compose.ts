import type { Claim, NoticeKind } from '../../domain/answer.ts';
import { isLanguage } from '../../domain/languages.ts';
import { currentText } from '../../knowledge/cards.ts';
import type { Card } from '../../knowledge/cards.ts';
import type { Candidate, NearPieces } from '../../domain/retrieval.ts';
import type { Composition } from '../compose.ts';
import { composeQuotes } from '../compose.ts';
import { lacksOwnSum } from '../amounts.ts';
import { differsByTown } from '../by-town.ts';
import { composeCard } from '../compose-card.ts';
import type { Asked } from '../lead-sentence.ts';
import { inReadingOrder, mergeCompositions } from '../merge.ts';
import type { AnswerServices, AnswerState, Step } from '../state.ts';
import type { CardPair } from '../second-card.ts';
import { cardPair } from '../second-card.ts';
import { answerThreshold } from '../thresholds.ts';
import { framed, newestFirst, withoutExpired } from '../time.ts';
import { asksHistory } from '../today.ts';

/** As many statements as a card has, and one more: more is not read by somebody under stress. */
const mostClaims = 7;
const mostOfTwo = 3;
/** Statements of a card that are read before what a passage says beside it. */
const beforeBeside = 2;

/** Statements of a second card below those of the first. */
const mostBeside = 2;

/** How near a passage must be to be quoted beside a card. */
const firstPassages = 3;
const surelyLocal = { confidence: 0.8, score: 0.38 };
const surelyMeant = { confidence: 0.95, score: 0.42 };

/**
 * What the model wrote, where it wrote anything that holds; else the card that answers, in the asker's
 * language; else sentences quoted under a localised frame.
 */
export const compose: Step = {
  name: 'compose',
  run(state, services) {
    const written = { claims: state.claims, citations: state.citations };
    const made = state.claims.length > 0 ? written : mainPart(state, services);
    const whole = mergeCompositions([...state.leads, made], mostClaims);
    const current = withoutExpired(whole, state, services);
    state.claims = toldAsDutch(current.claims, state, services);
    state.citations = current.citations;
    state.status = state.parts.some(({ missing }) => missing) ? 'partial' : 'answered';
    state.intro = introOf(state, services);
    addTimeNotice(state, services);
    addLanguageNotice(state, services);
  },
};

/** Cards and documents, unless data of our own say it all. */
function mainPart(state: AnswerState, services: AnswerServices): Composition {
  if (state.leads.some(({ alone }) => alone)) return { claims: [], citations: [] };
  const [first, second] = state.parts.map(({ card }) => card);
  if (first != null && second != null && first !== second)
    return mergeCompositions(
      [first, second].flatMap((card) => {
        const part = fromCard(card, state, services);
        return part === null ? [] : [shortened(part)];
      }),
      mostClaims,
    );
  const pair = cardPair(state);
  if (pair !== null) {
    const two = fromPair(pair, state, services);
    if (two !== null) return two;
  }
  const card = fromCard(state.card, state, services);
  if (card === null) return fromPassages(state, services);
  const beside = composeQuotes(besideCard(state, services), services.recordOf);
  return withBeside(card, { ...beside, claims: beside.claims.slice(0, 2) });
}

/** One card, and below it what the other says to the question. */
function fromPair(
  { first, second }: CardPair,
  state: AnswerState,
  services: AnswerServices,
): Composition | null {
  const whole = fromCard(first, state, services);
  const other = fromCard(second, state, services);
  if (whole === null || other === null) return null;
  state.card = first;
  state.secondCard = second;
  const frame = services.messages.for(state.language)('compose.alsoMeant');
  const [lead, ...rest] = other.claims.slice(0, mostBeside);
  const said = lead === undefined ? [] : [{ ...lead, frame }, ...rest];
  const beside = said.map((claim): Claim => ({ ...claim, role: undefined }));
  return mergeCompositions([whole, { ...other, claims: beside }], mostClaims);
}

/** What the asker's own town says is not the last thing that they read. */
function withBeside(card: Composition, beside: Composition): Composition {
  if (beside.claims.length === 0) return card;
  const [before, after] = [card.claims.slice(0, beforeBeside), card.claims.slice(beforeBeside)];
  const parts = [{ ...card, claims: before }, beside, { ...card, claims: after }];
  return mergeCompositions(parts, mostClaims);
}

/** A Dutch quote beside sentences in the reader's language is told as what it is. */
function toldAsDutch(
  claims: readonly Claim[],
  { language }: AnswerState,
  { messages }: AnswerServices,
): Claim[] {
  if (!claims.some((claim) => claim.language === language)) return [...claims];
  return claims.map((claim) =>
    claim.origin === 'quote' && claim.language === 'nl' && !language.startsWith('nl')
      ? { ...claim, frame: claim.frame ?? messages.for(language)('compose.inDutch') }
      : claim,
  );
}

/**
 * Passages that say what the card does not: of the asker's own town beside a national card, and for
 * who reads its language the very nearest, where the card rests on none of its section. That one is
 * of a document which the card rests on, or tells a sum that the card lacks: "inschrijven kost …" of
 * another document may be about another register.
 */
function besideCard(state: AnswerState, { clock }: AnswerServices): Candidate[] {
  const { card, retrieval, municipality, crisis, language } = state;
  if (card === null || crisis !== null) return [];
  const kept = retrieval?.kept ?? [];
  const cited = new Set(card.sources.map(({ document, section }) => `${document}#${section}`));
  const isNew = ({ passage }: Candidate): boolean =>
    !cited.has(`${passage.recordId}#${passage.sectionId}`);
  const own = kept
    .slice(0, firstPassages)
    .find(
      ({ passage, confidence, score }) =>
        card.scope === 'nl' &&
        municipality !== null &&
        !isOfThePast(passage.text, clock.now()) &&
        passage.municipality === municipality.id &&
        confidence >= surelyLocal.confidence &&
        score >= surelyLocal.score,
    );
  const [first] = kept;
  const documents = new Set(card.sources.map(({ document }) => document));
  const nearest =
    first !== undefined &&
    first.passage.language === language &&
    (documents.has(first.passage.recordId) || lacksOwnSum(state)) &&
    (first.passage.municipality === null || municipality !== null) &&
    first.confidence >= surelyMeant.confidence &&
    first.score >= surelyMeant.score
      ? [first]
      : [];
  return [...new Set([...(own === undefined ? [] : [own]), ...nearest])].filter(isNew).slice(0, 1);
}

/** Names years, and none of them is this one or the last: an account that nobody asked for. */
function isOfThePast(text: string, now: Date): boolean {
  const years = [...text.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
  return years.length > 0 && Math.max(...years) < now.getFullYear() - 1;
}

/** Of two answers in one each must be short. */
function shortened({ claims, citations }: Composition): Composition {
  const next = claims.filter(({ role }) => role === 'next');
  const said = claims.filter(({ role }) => role !== 'next').slice(0, mostOfTwo);
  return { claims: [...said, ...next], citations };
}

/** Of a town only when it is the asker's; who named none is answered nationally. */
function fromPassages(state: AnswerState, services: AnswerServices): Composition {
  const good = (state.retrieval?.kept ?? []).filter(
    ({ passage, confidence }) =>
      confidence >= answerThreshold &&
      (passage.municipality === null || state.municipality !== null),
  );
  const { claims, citations } = composeQuotes(
    newestFirst(good, state, services),
    services.recordOf,
  );
  return { claims: inReadingOrder(claims), citations };
}

/** `null` where there is no card, or none of its statements can be proven any more. */
function fromCard(
  card: Card | null,
  state: AnswerState,
  services: AnswerServices,
): Composition | null {
  const { language, crisis } = state;
  if (card === null) return null;
  const own = isLanguage(language) ? currentText(card, language) : undefined;
  const text = own ?? card.text.nl;
  if (text === undefined) return null;
  const spoken = own === undefined ? 'nl' : language;
  const isInDanger = crisis !== null && crisis.kind !== 'homeless_tonight';
  const asked = isInDanger ? undefined : askedOf(card, state, services);
  const composition = composeCard(card, text, spoken, services.recordOf, asked);
  return composition.claims.length === 0 ? null : composition;
}

/** The question as a card's statements are compared with it: passages that were found, then the others. */
function askedOf(
  card: Card,
  { text, detected, vector, retrieval }: AnswerState,
  { gazetteer, nearPieces }: AnswerServices,
): Asked {
  const seen = [...(retrieval?.kept ?? []), ...(retrieval?.rejected ?? [])];
  const found = seen.map(({ passage, pieces }) => ({ recordId: passage.recordId, pieces }));
  const others =
    vector === null ? [] : nearPieces({ sections: card.sources, vector, language: detected });
  const isSeen = ({ recordId, pieces }: NearPieces): boolean =>
    found.some((one) => one.recordId === recordId && one.pieces[0]?.start === pieces[0]?.start);
  return {
    // The town stands in statements by the dozen and tells nothing of what is asked.
    text: gazetteer.without(text),
    language: detected,
    found: [...found, ...others.filter((one) => !isSeen(one))],
  };
}

/** A reader of another language is told why there is Dutch, and whose words it is. */
function addLanguageNotice(state: AnswerState, { messages }: AnswerServices): void {
  const kind = languageNotice(state);
  if (kind === null) return;
  state.notices.push({ kind, text: messages.for(state.language)(`notice.${kind}`) });
}

function languageNotice({ claims, language }: AnswerState): NoticeKind | null {
  if (claims.some(({ origin }) => origin === 'model')) return 'model_text';
  if (claims.some(({ origin }) => origin === 'machine')) return 'machine_translation';
  const dutch = claims.filter((claim) => claim.language === 'nl');
  if (language.split('-')[0] === 'nl' || dutch.length === 0) return null;
  return dutch.some(({ origin }) => origin === 'quote') ? 'quoted_in_dutch' : 'own_dutch_text';
}

/** What is told, in Dutch. */
function dutchOf({ card, claims }: AnswerState): string[] {
  const text = card?.text.nl;
  if (text !== undefined) return [...text.answer, text.next];
  return claims.filter(({ language }) => language === 'nl').map((claim) => claim.text);
}

function introOf(
  state: AnswerState,
  { messages, gazetteer, hasDocuments }: AnswerServices,
): string {
  const t = messages.for(state.language);
  const lead = state.leads[0];
  const missing = state.parts.filter((part) => part.missing).map(({ text }) => text);
  if (missing.length > 0)
    return `${t('answer.partial')} ${t('compose.missingPart', { part: missing.join(' · ') })}`;
  if (lead?.alone === true || lead?.kind === 'letter') return lead.intro;
  const old = framed(state.claims);
  if (old && asksHistory(state)) return t('compose.introHistory', { year: old });
  const towns = [...new Set(state.citations.map(({ municipality }) => municipality))];
  const town = towns.find((one) => one !== null);
  if (town === undefined) {
    const asked = state.municipality;
    const found = (state.retrieval?.kept ?? []).some(
      ({ passage, confidence }) =>
        passage.municipality === asked?.id && confidence >= answerThreshold,
    );
    const instead =
      asked !== null && hasDocuments(asked.id) && !found && differsByTown(dutchOf(state));
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
  // A service says itself how old it is, and a scheme by when it was checked.
  const documents = state.citations.filter(
    ({ documentId }) => !/^(?:services|schemes)\//.test(documentId),
  );
  const years = documents.flatMap(({ year }) =>
    year !== null && year < thisYear - 1 ? [year] : [],
  );
  for (const year of [...new Set(years)].sort()) {
    const text = messages.for(state.language)('notice.old_document', { year: String(year) });
    state.notices.push({ kind: 'old_document', text });
  }
}
