import { receiptLife } from './receipt.ts';
import type { DeskServices } from './services.ts';
import { system } from './services.ts';
import { absoluteLife } from './session.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Removes what visitors left more than `days` ago, tries to log in from before that, and sessions
 * that have ended; decisions of staff stay. Questions are kept for `questionDays`; where that is off,
 * those of before are gone as well. That it ran is kept where it removed something.
 */
export async function retain(
  { store, clock }: Pick<DeskServices, 'store' | 'clock'>,
  days: number,
  questionDays: number | null = null,
): Promise<{ receipts: number; events: number }> {
  const now = clock.now().getTime();
  const questions = questionDays === null ? now + 1 : now - questionDays * day;
  const removed = await store.retain(now - days * day, now - absoluteLife, questions);
  const about = { actor: system, subject: 'retention', municipality: null };
  if (removed.receipts + removed.events > 0)
    await store.append({ kind: 'retention.done', ...about, body: removed }, now);
  return removed;
}

/** What the privacy page tells about what is kept; a visitor who pressed nothing leaves nothing. */
export interface PrivacyFacts {
  /** Days that a shown question, without personal data, and its answer are kept. */
  receiptDays: number;
  /** Hours that a code opens them. */
  codeHours: number;
}

export function privacyFacts(days: number): PrivacyFacts {
  return { receiptDays: days, codeHours: receiptLife / (60 * 60 * 1000) };
}
