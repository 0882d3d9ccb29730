import { isLanguage } from '../domain/languages.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { Card } from '../knowledge/cards.ts';
import { splitMarks } from '../knowledge/cards.ts';
import { checkCard } from '../knowledge/check-cards.ts';
import type { Finding } from '../knowledge/findings.ts';
import { factsOf, missingFact } from '../verify/facts.ts';
import type { FieldFault } from './curate-form.ts';

/** What a card is checked against. */
export interface CheckContext {
  recordOf(id: string): KnowledgeRecord | undefined;
  /** The card of an id that visitors are given now. */
  cardOf(id: string): Card | undefined;
  isTown(id: string): boolean;
}

/** Where a card's file is, below `corpus/`. */
export function cardPath({ topic, id }: Pick<Card, 'topic' | 'id'>): string {
  return `cards/${topic}/${id}.yaml`;
}

/**
 * Everything that `check` says of a card, and what it says of the corpus as a whole, at the field that
 * it is about. Beyond it: no amount, date or contact in the Dutch that does not stand in what it cites.
 *
 * @param base the card that is changed; `undefined` for a new one
 */
export function checkDraft(
  card: Card,
  base: Card | undefined,
  context: CheckContext,
): FieldFault[] {
  const findings = checkCard({ file: cardPath(card), card }, (id) => context.recordOf(id));
  return [
    ...placeFaults(card, base, context),
    ...findings.map(atField),
    ...factFaults(card, context),
    ...reviewFaults(card, base),
  ];
}

export function hasErrors(faults: readonly FieldFault[]): boolean {
  return faults.some(({ level }) => level === 'error');
}

function error(field: string, rule: string, detail: string): FieldFault {
  return { field, level: 'error', rule, detail };
}

function placeFaults(
  card: Card,
  base: Card | undefined,
  { cardOf, isTown }: CheckContext,
): FieldFault[] {
  const faults: FieldFault[] = [];
  if (base === undefined && cardOf(card.id) !== undefined)
    faults.push(error('id', 'taken', `there is a card "${card.id}" already`));
  if (card.scope !== 'nl' && !isTown(card.scope))
    faults.push(error('scope', 'scope', `"${card.scope}" is no municipality`));
  for (const member of ['id', 'topic', 'scope'] as const)
    if (base !== undefined && base[member] !== card[member])
      faults.push(error(member, 'moved', `was "${base[member]}"`));
  const instead = card.instead_of === undefined ? undefined : cardOf(card.instead_of);
  if (card.instead_of !== undefined && (instead?.scope !== 'nl' || card.scope === 'nl'))
    faults.push(error('instead_of', 'instead', `"${card.instead_of}" is no national card`));
  return faults;
}

/** The field that a finding of `check` is about: it begins with the source or the language. */
function atField({ level, rule, message }: Finding): FieldFault {
  const source = /^source (\d+)/.exec(message)?.[1];
  if (source !== undefined) {
    const member =
      rule === 'quote' ? 'quote' : message.includes('section') ? 'section' : 'document';
    return { field: `source.${Number(source) - 1}.${member}`, level, rule, detail: message };
  }
  const language = /^([a-z-]+)(?::| )/.exec(message)?.[1] ?? '';
  const missing = /^has no text in ([a-z-]+)$/.exec(message)?.[1];
  if (missing !== undefined)
    return { field: `text.${missing}.answer`, level, rule, detail: message };
  const field = isLanguage(language)
    ? `text.${language}.answer`
    : rule === 'id'
      ? 'id'
      : 'text.nl.answer';
  return { field, level, rule, detail: message };
}

/** The promise of every answer: it states nothing that its source does not. */
function factFaults(card: Card, { recordOf }: CheckContext): FieldFault[] {
  const dutch = card.text.nl;
  if (dutch === undefined) return [];
  const faultOf = (sentence: string, field: string): FieldFault[] => {
    const { text, sources } = splitMarks(sentence);
    const cited = sources.flatMap((number) => card.sources[number - 1] ?? []);
    if (cited.length === 0) return [];
    const evidence = cited.map((source) => evidenceOf(source, recordOf)).join('\n');
    const missing = missingFact(factsOf(text, 'nl'), factsOf(evidence, 'nl'));
    if (missing === null) return [];
    return [
      error(field, `fact.${missing}`, `"${text.slice(0, 80)}": its source has no such ${missing}`),
    ];
  };
  return [
    ...dutch.answer.flatMap((sentence) => faultOf(sentence, 'text.nl.answer')),
    ...faultOf(dutch.next, 'text.nl.next'),
  ];
}

function evidenceOf(
  { document, section, quote }: Card['sources'][number],
  recordOf: CheckContext['recordOf'],
): string {
  const record = recordOf(document);
  const place = record?.sections.find(({ id }) => id === section);
  return record === undefined || place === undefined
    ? quote
    : `${record.title}\n${place.headingPath.join('\n')}\n${record.text.slice(place.start, place.end)}`;
}

/** Only a named person or office sets `reviewed`, in the corpus; here it can be kept, not given. */
function reviewFaults(card: Card, base: Card | undefined): FieldFault[] {
  return Object.entries(card.text).flatMap(([language, text]) => {
    if (text.status !== 'reviewed') return [];
    const before = isLanguage(language) ? base?.text[language] : undefined;
    return sameText(text, before)
      ? []
      : [
          error(
            `text.${language}.answer`,
            'reviewed',
            `${language} was changed since it was reviewed`,
          ),
        ];
  });
}

type Text = Card['text'][keyof Card['text']];

function sameText(one: Text, other: Text): boolean {
  return (
    one?.status === other?.status &&
    JSON.stringify([one?.questions, one?.answer, one?.next]) ===
      JSON.stringify([other?.questions, other?.answer, other?.next])
  );
}
