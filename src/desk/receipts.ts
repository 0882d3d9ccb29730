import { randomBytes, randomUUID } from 'node:crypto';
import type { Answer } from '../domain/answer.ts';
import type { Account, Receipt } from '../domain/desk.ts';
import { redact } from '../triage/redact.ts';
import { receiptLife, receiptState, receiptSubject } from './receipt.ts';
import { codeLength, codeOf } from './receipt-code.ts';
import { holds } from './roles.ts';
import { hashOf, randomSecret, seal } from './seal.ts';
import type { DeskServices } from './services.ts';
import { staff } from './services.ts';

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
    question: keptQuestion(question),
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

/** NUL and halves of signs are no text to a database. */
function keptQuestion(question: string): string {
  const { text } = redact(question);
  return text.slice(0, longestQuestion).toWellFormed().replaceAll('\0', ' ');
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

/**
 * The receipt of a code, for somebody whose town it is; that they saw it is kept. `null` alike for no
 * such code, a dead one and another town's.
 */
export async function viewReceipt(
  { store, clock, key }: DeskServices,
  account: Account,
  code: string,
): Promise<Receipt | null> {
  const receipt = await store.receiptByCode(seal(key, 'receipt', code));
  if (receipt === null || !holds(account.grants, 'desk', receipt.municipality)) return null;
  const now = clock.now().getTime();
  const subject = receiptSubject(receipt);
  const { open } = receiptState(receipt, await store.events({ subject }), now);
  if (!open) return null;
  const { municipality } = receipt;
  const seen = { kind: 'receipt.viewed', actor: staff(account), subject, municipality } as const;
  await store.append({ ...seen, body: {} }, now);
  return receipt;
}
