import type { Answer, Citation, Claim } from '../domain/answer.ts';
import { isLanguage } from '../domain/languages.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText, splitMarks } from '../knowledge/cards.ts';
import { termRecordId } from '../knowledge/glossary-records.ts';
import { schemeRecordId } from '../knowledge/schemes/record.ts';
import type { Scheme } from '../knowledge/schemes/scheme.ts';
import type { Directory } from '../directory/files.ts';
import { serviceRecordId } from '../directory/record.ts';
import type { Messages } from '../language/messages.ts';
import type { TermExplainer } from '../retrieve/explain-term.ts';
import { claimKeys, messageInDutch } from './message-in-dutch.ts';

/** Where the Dutch of what an answer says is looked up. */
export interface DutchSources {
  cards: readonly Card[];
  schemes: readonly Scheme[];
  directory: Directory;
  terms(): TermExplainer;
  messages: Messages;
}

/**
 * The Dutch that a claim was made from, or `null` where there is none: what a model wrote in another
 * language has no Dutch but the quotes it stands on. Nothing is translated here.
 */
export function dutchOfClaim(claim: Claim, answer: Answer, sources: DutchSources): string | null {
  const text = withoutFrame(claim, answer, sources);
  if (text === null || claim.frame === undefined) return text;
  const year = /\d{4}/.exec(claim.frame)?.[0];
  const frame = year === undefined ? '' : sources.messages.for('nl')('compose.frame', { year });
  return `${frame} ${text}`.trim();
}

function withoutFrame(claim: Claim, answer: Answer, sources: DutchSources): string | null {
  if (claim.language === 'nl' || claim.language === 'nl-simple') return claim.text;
  if (claim.origin === 'quote' || claim.origin === 'model') return null;
  const cited = answer.citations.filter(({ id }) => claim.citations.includes(id));
  return (
    ofCard(claim, cited, answer, sources) ??
    messageInDutch(claim.text, claim.language, claimKeys, sources.messages) ??
    cited.map((one) => ofRecord(claim, one, sources)).find((one) => one !== null) ??
    null
  );
}

/**
 * The Dutch question of the card that most of an answer is from: what was asked, as far as anybody at
 * the desk can read it. `null` where the answer is of no card.
 */
export function askedLike(
  { claims }: Pick<Answer, 'claims'>,
  cards: readonly Card[],
): string | null {
  const counts = new Map<string, number>();
  for (const { text, language } of claims)
    for (const { card } of sentencesIn(cards, language).get(text) ?? [])
      counts.set(card, (counts.get(card) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return cards.find(({ id }) => id === most?.[0])?.text.nl?.questions[0] ?? null;
}

/**
 * The Dutch sentence at the same place of the card whose current text the claim is; of two cards that
 * say the same from the same words, the one that more of the answer is from.
 */
function ofCard(
  claim: Claim,
  cited: readonly Citation[],
  { claims }: Pick<Answer, 'claims'>,
  { cards }: DutchSources,
): string | null {
  const isCited = ({ document, quote }: Card['sources'][number]): boolean =>
    cited.some(
      ({ documentId, quote: { text } }) =>
        documentId === document && text.includes(quote.normalize('NFC')),
    );
  const sentences = sentencesIn(cards, claim.language);
  const share = ({ card }: DutchSentence): number =>
    claims.filter(({ text }) => sentences.get(text)?.some((one) => one.card === card)).length;
  const candidates = (sentences.get(claim.text) ?? []).filter(({ from }) => from.every(isCited));
  return candidates.toSorted((a, b) => share(b) - share(a))[0]?.dutch ?? null;
}

interface DutchSentence {
  card: string;
  dutch: string;
  from: Card['sources'];
}
type Sentences = ReadonlyMap<string, DutchSentence[]>;

const known = new WeakMap<readonly Card[], Map<string, Sentences>>();

/** Sentences of all cards in a language with their Dutch; made at the first call of each. */
function sentencesIn(cards: readonly Card[], language: string): Sentences {
  const made = known.get(cards) ?? new Map<string, Sentences>();
  known.set(cards, made);
  const before = made.get(language);
  if (before !== undefined) return before;
  const sentences = new Map<string, DutchSentence[]>();
  for (const card of cards)
    for (const [own, sentence] of pairsOf(card, language))
      sentences.set(own, [...(sentences.get(own) ?? []), sentence]);
  made.set(language, sentences);
  return sentences;
}

function pairsOf(card: Card, language: string): [string, DutchSentence][] {
  const own = isLanguage(language) ? currentText(card, language) : undefined;
  const { nl } = card.text;
  if (own === undefined || nl === undefined) return [];
  const dutch = [...nl.answer, nl.next];
  const sentences = [...own.answer, own.next];
  // Where sentences were joined or split, no place says which belongs to which.
  if (sentences.length !== dutch.length) return [];
  return sentences.map((sentence, n) => {
    const { text, sources } = splitMarks(sentence);
    const from = sources.flatMap((number) => card.sources[number - 1] ?? []);
    return [text, { card: card.id, dutch: splitMarks(dutch[n] ?? '').text, from }];
  });
}

/** What a service, a scheme or a term says of itself, in Dutch, in the form that answers have. */
function ofRecord(
  { text, language }: Claim,
  { documentId, title }: Citation,
  { directory, schemes, terms, messages }: DutchSources,
): string | null {
  const service = directory.services.find((one) => serviceRecordId(one) === documentId);
  if (service !== undefined)
    return text.startsWith(`${service.name}: `) ? `${service.name}: ${service.description}` : null;
  const scheme = schemes.find((one) => schemeRecordId(one) === documentId);
  if (scheme !== undefined) return ofScheme(scheme, text, language, messages);
  if (documentId !== termRecordId(title)) return null;
  const explained = terms().explain(title, 'nl');
  return explained === undefined ? null : `${title}: ${explained.dutch}`;
}

const outcomes = ['likely', 'maybe', 'probably-not', 'cannot-tell'] as const;

/** `Naam (misschien): wat het is`, with the outcome that the claim gives. */
function ofScheme(
  { text: texts, name, about }: Scheme,
  text: string,
  language: string,
  messages: Messages,
): string | null {
  const said = (tag: string, one: string): string =>
    ` (${messages.for(tag)(`schemes.outcome.${one}`).toLocaleLowerCase(tag)}): `;
  const outcome = outcomes.find((one) => text.includes(said(language, one)));
  if (outcome === undefined) return null;
  const plain = { name, description: about[0]?.text ?? '', ...texts.nl };
  return `${plain.name}${said('nl', outcome)}${plain.description}`;
}
