import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from '../domain/answer.ts';
import type { Account, Actor, DeskEvent, NewEvent, Receipt } from '../domain/desk.ts';
import { keptText } from './kept-text.ts';
import { receiptLife, receiptSubject } from './receipt.ts';
import { codeLength, codeOf } from './receipt-code.ts';
import { holds } from './roles.ts';
import { hashOf, randomSecret, seal } from './seal.ts';
import type { DeskServices } from './services.ts';
import { staff } from './services.ts';
import type { TwinChange, TwinKnowledge, TwinState } from './twin.ts';
import { eventOf, townOf, twinState } from './twin.ts';

/** Longest question that is kept, in UTF-16 units; the rest of a pasted letter is not. */
const longestQuestion = 2_000;

export interface MadeReceipt {
  receipt: Receipt;
  /** Opens the receipt for staff. */
  code: string;
  /** Proves that somebody is the visitor who made it. */
  token: string;
}

/**
 * Keeps a question and its answer for the desk.
 *
 * @param answer one whose signature was found to be ours
 * @param question as the visitor wrote it; personal data are hidden before it is kept
 */
export async function makeReceipt(
  { store, clock, key }: DeskServices,
  answer: Answer,
  question: string,
): Promise<MadeReceipt> {
  const madeAt = clock.now().getTime();
  const { municipality, language, status } = answer;
  const receipt: Receipt = {
    id: randomUUID(),
    madeAt,
    expiresAt: madeAt + receiptLife,
    municipality,
    language,
    question: keptText(question, longestQuestion),
    answer,
  };
  const code = codeOf(randomBytes(codeLength));
  const token = randomSecret();
  await store.addReceipt(receipt, seal(key, 'receipt', code), hashOf(token));
  const about = { actor: { type: 'visitor' }, subject: receiptSubject(receipt) } as const;
  const body = { language, status };
  await store.append({ kind: 'receipt.made', ...about, municipality, body }, madeAt);
  return { receipt, code, token };
}

/** The visitor takes a receipt back: question and answer are gone at once. */
export async function withdrawReceipt(
  { store, clock }: DeskServices,
  token: string,
): Promise<boolean> {
  const receipt = await store.receiptByToken(hashOf(token));
  if (receipt === null) return false;
  await store.removeReceipt(receipt.id);
  const { municipality } = receipt;
  const about = { actor: { type: 'visitor' }, subject: receiptSubject(receipt) } as const;
  const event = { kind: 'receipt.withdrawn', ...about, municipality, body: {} } as const;
  await store.append(event, clock.now().getTime());
  return true;
}

/** How often it is kept that the same person looks at the same receipt, ms. */
const noteEvery = 10 * 60 * 1000;

/** A receipt with what became of it. */
export interface OpenReceipt {
  receipt: Receipt;
  state: TwinState;
}

/**
 * The receipt of a code, for somebody whose town it is; that they saw it is kept, every ten minutes
 * once. `null` alike for no such code, a dead one and another town's.
 */
export async function viewReceipt(
  services: DeskServices,
  account: Account,
  code: string,
): Promise<OpenReceipt | null> {
  const found = await openReceipt(services, account, code);
  if (found === null) return null;
  const { receipt, events, now } = found;
  const seen = aboutReceipt(receipt, staff(account));
  const lately = events.some(
    ({ kind, actor, at }) =>
      kind === 'receipt.viewed' &&
      actor.type === 'staff' &&
      actor.account === account.id &&
      now - at < noteEvery,
  );
  if (!lately) await services.store.append({ kind: 'receipt.viewed', ...seen, body: {} }, now);
  return found;
}

/**
 * Does something to the answer that a code opens; the visitor's page shows it.
 *
 * @returns `null` as {@link viewReceipt}; else whether it changed anything
 */
export async function changeTwin(
  services: DeskServices,
  known: TwinKnowledge,
  account: Account,
  code: string,
  change: TwinChange,
): Promise<boolean | null> {
  const found = await openReceipt(services, account, code);
  if (found === null) return null;
  const { receipt, state, now } = found;
  const event = eventOf(change, receipt, state, townOf(receipt, account), known);
  if (event === null) return false;
  // The kind and its body come together from one place.
  await services.store.append(
    { ...aboutReceipt(receipt, staff(account)), ...event } as NewEvent,
    now,
  );
  return true;
}

async function openReceipt(
  { store, clock, key }: DeskServices,
  account: Account,
  code: string,
): Promise<(OpenReceipt & { events: DeskEvent[]; now: number }) | null> {
  const receipt = await store.receiptByCode(seal(key, 'receipt', code));
  if (receipt === null || !holds(account.grants, 'desk', receipt.municipality)) return null;
  const now = clock.now().getTime();
  const events = await store.events({ subject: receiptSubject(receipt) });
  const state = twinState(receipt, events, now);
  return state.open ? { receipt, state, events, now } : null;
}

/** What the visitor who holds a token may follow; `null` for a token of nothing. */
export async function followedReceipt(
  { store }: Pick<DeskServices, 'store'>,
  token: string,
): Promise<Receipt | null> {
  return store.receiptByToken(hashOf(token));
}

function aboutReceipt(
  receipt: Receipt,
  actor: Actor,
): Pick<NewEvent, 'actor' | 'subject' | 'municipality'> {
  return { actor, subject: receiptSubject(receipt), municipality: receipt.municipality };
}
