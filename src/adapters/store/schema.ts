import type { Generated } from 'kysely';

/** Tables of the desk. Times are ms since 1970; JSON is kept as text, so that it comes back as it was. */
export interface Tables {
  events: {
    id: Generated<number>;
    at: number;
    kind: string;
    /** `visitor`, `staff` or `system`. */
    actor: string;
    account: string | null;
    subject: string;
    municipality: string | null;
    body: string;
  };
  receipts: {
    id: string;
    code_hash: string;
    token_hash: string;
    made_at: number;
    expires_at: number;
    municipality: string | null;
    language: string;
    question: string;
    answer: string;
  };
  accounts: {
    id: string;
    name: string;
    password_hash: string | null;
    subject: string | null;
    grants: string;
    disabled: number;
  };
  sessions: { hash: string; account: string; begun_at: number; seen_at: number };
  counters: {
    day: string;
    name: string;
    language: string;
    /** Empty for none: `null` is equal to nothing, not even in a key. */
    municipality: string;
    topic: string;
    count: number;
  };
}
