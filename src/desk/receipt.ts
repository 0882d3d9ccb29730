import type { DeskEvent, EventBodies, Receipt } from '../domain/desk.ts';

/** How long a code opens its receipt, ms: as long as a visit takes. */
export const receiptLife = 4 * 60 * 60 * 1000;

/** What became of a receipt. */
export interface ReceiptState {
  /** Whether its code still opens it. */
  open: boolean;
  /** Accounts that looked at it, each once, in order. */
  viewedBy: string[];
  /** What staff said is wrong, and did not take back: the last note for a claim counts. */
  corrections: Correction[];
}

export type Correction = EventBodies['claim.corrected'] & { by: string };

/** The name under which a receipt's events are kept. */
export function receiptSubject({ id }: Pick<Receipt, 'id'>): string {
  return `receipt:${id}`;
}

/** Derives the state from the events about this receipt, in their order; others are passed over. */
export function receiptState(
  receipt: Pick<Receipt, 'id' | 'expiresAt'>,
  events: readonly DeskEvent[],
  now: number,
): ReceiptState {
  const own = events.filter(({ subject }) => subject === receiptSubject(receipt));
  const viewers = own.filter(({ kind }) => kind === 'receipt.viewed').map(accountOf);
  const corrections = new Map<number, Correction>();
  for (const event of own) {
    if (event.kind === 'claim.corrected')
      corrections.set(event.body.claim, { ...event.body, by: accountOf(event) });
    if (event.kind === 'claim.restored') corrections.delete(event.body.claim);
  }
  return {
    open: now < receipt.expiresAt && !own.some(({ kind }) => kind === 'receipt.withdrawn'),
    viewedBy: [...new Set(viewers)],
    corrections: [...corrections.values()].sort((a, b) => a.claim - b.claim),
  };
}

function accountOf({ actor }: DeskEvent): string {
  return actor.type === 'staff' ? actor.account : actor.type;
}
