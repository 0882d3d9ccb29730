import type {
  Account,
  Counter,
  DeskEvent,
  EventKind,
  Grant,
  NewEvent,
  Receipt,
  Session,
} from '../domain/desk.ts';

export interface EventFilter {
  subject?: string | undefined;
  kinds?: readonly EventKind[] | undefined;
  /** Only events of these towns (and, with `null` among them, those of none). */
  municipalities?: readonly (string | null)[] | undefined;
  /** Only events with a higher id. */
  after?: number | undefined;
  /** Only events with a lower id. */
  before?: number | undefined;
  /** The newest `limit`; they come in their order all the same. */
  limit?: number | undefined;
}

/** What a desk keeps. Every promise that resolves has reached the disk. */
export interface Store {
  /** `sqlite` or `postgresql`. */
  readonly kind: string;
  /**
   * Adds an event; nothing changes or removes one of staff. Throws for a body that its kind does not
   * have.
   */
  append(event: NewEvent, at: number): Promise<DeskEvent>;
  /** Events in the order in which they were added. */
  events(filter?: EventFilter): Promise<DeskEvent[]>;

  /** @param codeHash and `tokenHash` of what only the visitor has; each belongs to one receipt */
  addReceipt(receipt: Receipt, codeHash: string, tokenHash: string): Promise<void>;
  receiptByCode(codeHash: string): Promise<Receipt | null>;
  receiptByToken(tokenHash: string): Promise<Receipt | null>;
  receipts(): Promise<Receipt[]>;
  removeReceipt(id: string): Promise<void>;

  addAccount(account: Account): Promise<void>;
  account(id: string): Promise<Account | null>;
  accountByName(name: string): Promise<Account | null>;
  accountBySubject(subject: string): Promise<Account | null>;
  accounts(): Promise<Account[]>;
  changeAccount(id: string, change: AccountChange): Promise<void>;

  addSession(session: Session): Promise<void>;
  session(hash: string): Promise<Session | null>;
  touchSession(hash: string, seenAt: number): Promise<void>;
  endSession(hash: string): Promise<void>;
  endSessionsOf(account: string): Promise<void>;

  /** Adds to a counter; counters hold no text of a visitor. */
  count(counter: Counter): Promise<void>;
  counters(): Promise<Counter[]>;

  /**
   * Removes what visitors left before `limit`, sessions begun before `sessions`, and questions that
   * were kept before `questions` (ms; absent: `limit`).
   */
  retain(
    limit: number,
    sessions: number,
    questions?: number,
  ): Promise<{ receipts: number; events: number }>;
  close(): Promise<void>;
}

export interface AccountChange {
  grants?: Grant[] | undefined;
  passwordHash?: string | null | undefined;
  disabled?: boolean | undefined;
}

/** Two accounts would have the same name or the same person. */
export class AccountExists extends Error {
  override readonly name = 'AccountExists';
}

/** The database cannot be opened or was made by a newer Wegwijs; the message says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
