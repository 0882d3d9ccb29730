import type { Answer } from '../../../src/domain/answer.ts';
import type { Account, NewEvent, Receipt } from '../../../src/domain/desk.ts';

export const noon = Date.UTC(2026, 10, 22, 12);

/** An answer as the engine gives it, with signs that databases stumble over. */
export const answer: Answer = {
  id: 'a-1',
  status: 'answered',
  mode: 'embedded',
  language: 'ti',
  direction: 'ltr',
  municipality: 'nijmegen',
  intro: 'ሰላም \u0000 \ud800 <script>alert(1)</script> \u202e',
  claims: [{ text: "'; drop table receipts; --", language: 'nl', origin: 'quote', citations: [1] }],
  citations: [],
  services: [],
  terms: [],
  handoff: null,
  choices: [],
  notices: [],
  timings: {},
  signature: 'x',
};

export function receipt(change: Partial<Receipt> = {}): Receipt {
  return {
    id: 'r-1',
    madeAt: noon,
    expiresAt: noon + 1,
    municipality: 'nijmegen',
    language: 'ti',
    question: 'ሰላም "\'\\ %s $1 ؟',
    answer,
    ...change,
  };
}

export function account(change: Partial<Account> = {}): Account {
  return {
    id: 'u-1',
    name: 'samira@example.nl',
    passwordHash: null,
    subject: null,
    grants: [{ municipality: 'nijmegen', role: 'desk' }],
    disabled: false,
    ...change,
  };
}

export const made: NewEvent = {
  kind: 'receipt.made',
  actor: { type: 'visitor' },
  subject: 'receipt:r-1',
  municipality: 'nijmegen',
  body: { language: 'ti', status: 'answered' },
};

export const corrected: NewEvent = {
  kind: 'claim.corrected',
  actor: { type: 'staff', account: 'u-1' },
  subject: 'receipt:r-1',
  municipality: 'nijmegen',
  body: { claim: 0, note: 'Sinds 2026 is dit €\u00a0250. <b>&' },
};
