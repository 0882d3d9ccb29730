import { findServices, inTown } from '../directory/find.ts';
import type { Directory } from '../directory/files.ts';
import type { Service } from '../directory/schema.ts';
import type { Account, DeskEvent, NewEvent, Receipt, WrongReason } from '../domain/desk.ts';
import type { ApprovedSentence, SentenceUse } from './approved-sentences.ts';
import { keptText } from './kept-text.ts';
import type { ReceiptState } from './receipt.ts';
import { receiptState, receiptSubject } from './receipt.ts';
import { everywhere, municipalitiesOf } from './roles.ts';

/** More than these on one phone help nobody. */
const mostServices = 8;
const mostSteps = 12;
const shownServices = 8;
/** UTF-16 units. */
export const longestNote = 1_000;

/** What may be put beside an answer. */
export interface TwinKnowledge {
  directory: Directory;
  sentences: readonly ApprovedSentence[];
}

/** A receipt with what staff did to it. */
export interface TwinState extends ReceiptState {
  /** Ids of services, in the order in which they were added. */
  services: string[];
  /** Ids of approved sentences, likewise. */
  steps: string[];
}

/** Derives the twin's state from the events about its receipt. */
export function twinState(
  receipt: Pick<Receipt, 'id' | 'expiresAt'>,
  events: readonly DeskEvent[],
  now: number,
): TwinState {
  const services = new Set<string>();
  const steps = new Set<string>();
  for (const event of events) {
    if (event.subject !== receiptSubject(receipt)) continue;
    if (event.kind === 'service.added') services.add(event.body.service);
    if (event.kind === 'service.removed') services.delete(event.body.service);
    if (event.kind === 'step.added') steps.add(event.body.sentence);
    if (event.kind === 'step.removed') steps.delete(event.body.sentence);
  }
  return {
    ...receiptState(receipt, events, now),
    services: [...services],
    steps: [...steps],
  };
}

/** What an employee does to a twin; each has one that undoes it. */
export type TwinChange =
  | { do: 'wrong'; claim: number; reason: WrongReason; note: string; sentence: string }
  | { do: 'right'; claim: number }
  | { do: 'add-service' | 'remove-service'; service: string }
  | { do: 'add-step' | 'remove-step'; step: string };

type Happening = Pick<NewEvent, 'kind' | 'body'>;

/**
 * The event that a change is; `null` where it changes nothing or is not to be had: another town's
 * service, a sentence that nobody approved, a claim that the answer does not have.
 *
 * @param town as of {@link townOf}
 */
export function eventOf(
  change: TwinChange,
  { answer }: Pick<Receipt, 'answer'>,
  state: TwinState,
  town: string | null,
  known: TwinKnowledge,
): Happening | null {
  switch (change.do) {
    case 'wrong':
      return change.claim < answer.claims.length ? wrongEvent(change, known) : null;
    case 'right':
      return state.corrections.some(({ claim }) => claim === change.claim)
        ? { kind: 'claim.restored', body: { claim: change.claim } }
        : null;
    case 'add-service':
    case 'remove-service':
      return serviceEvent(change, state, town, known);
    case 'add-step':
    case 'remove-step':
      return stepEvent(change, state, known);
  }
}

/** Only what the note says of the claim is kept, nothing that says who stands there. */
function wrongEvent(
  { claim, reason, note, sentence }: Extract<TwinChange, { do: 'wrong' }>,
  known: TwinKnowledge,
): Happening {
  const body = { claim, note: keptText(note, longestNote).trim(), reason };
  const approved = sentenceOf(sentence, 'wrong', known) !== undefined;
  return { kind: 'claim.corrected', body: approved ? { ...body, sentence } : body };
}

function serviceEvent(
  { do: wish, service }: Extract<TwinChange, { service: string }>,
  { services }: TwinState,
  town: string | null,
  { directory }: TwinKnowledge,
): Happening | null {
  if (wish === 'remove-service')
    return services.includes(service) ? { kind: 'service.removed', body: { service } } : null;
  const found = directory.byId.get(service);
  if (found === undefined || found.superseded_by !== undefined) return null;
  if (!inTown(found, town ?? '') || services.includes(service)) return null;
  return services.length < mostServices ? { kind: 'service.added', body: { service } } : null;
}

function stepEvent(
  { do: wish, step: sentence }: Extract<TwinChange, { step: string }>,
  { steps }: TwinState,
  known: TwinKnowledge,
): Happening | null {
  if (wish === 'remove-step')
    return steps.includes(sentence) ? { kind: 'step.removed', body: { sentence } } : null;
  if (sentenceOf(sentence, 'step', known) === undefined || steps.includes(sentence)) return null;
  return steps.length < mostSteps ? { kind: 'step.added', body: { sentence } } : null;
}

/** An approved sentence of a use. */
export function sentenceOf(
  id: string,
  use: SentenceUse,
  { sentences }: Pick<TwinKnowledge, 'sentences'>,
): ApprovedSentence | undefined {
  return sentences.find((one) => one.id === id && one.use === use);
}

/** Whose services are offered: the answer's town, else the employee's where they have just one. */
export function townOf(
  { municipality }: Pick<Receipt, 'municipality'>,
  { grants }: Pick<Account, 'grants'>,
): string | null {
  const own = municipalitiesOf(grants, 'desk').filter((one) => one !== everywhere);
  return municipality ?? (own.length === 1 ? (own[0] ?? null) : null);
}

/** Services whose name or text holds all words, the town's own first; national ones without a town. */
export function servicesNamed(
  words: string,
  town: string | null,
  { directory }: Pick<TwinKnowledge, 'directory'>,
): Service[] {
  if (words.trim() === '') return [];
  const query = { q: words, municipality: town ?? '', language: 'nl', offset: 0 } as const;
  return findServices(directory, { ...query, limit: shownServices }).services;
}
