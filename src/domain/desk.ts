import type { Answer } from './answer.ts';
import type { IsoDate, Municipality } from './knowledge.ts';

/** What staff may do, from the least to the most; each may do what those before it may. */
export const roles = ['desk', 'editor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** A role in one municipality, or in all (`*`). */
export interface Grant {
  municipality: string;
  role: Role;
}

/** Who did it. Nothing is known about a visitor but that it was one. */
export type Actor = { type: 'visitor' } | { type: 'staff'; account: string } | { type: 'system' };

/** What happens to something that is written: an answer's correction, a card, a notice. */
interface Writing {
  version: string;
  note?: string | undefined;
}
type Nothing = Record<string, never>;

/** Every kind of event, with what it tells beside who, when and about what. The list only grows. */
export interface EventBodies {
  'receipt.made': { language: string; status: string };
  'receipt.withdrawn': Nothing;
  'receipt.viewed': Nothing;
  'claim.corrected': { claim: number; note: string };
  'card.proposed': Writing;
  'card.approved': Writing;
  'card.published': Writing;
  'account.added': { name: string; grants: Grant[] };
  'account.changed': { grants: Grant[] };
  'account.disabled': Nothing;
  'account.enabled': Nothing;
  'account.link': Nothing;
  'account.password': Nothing;
  'login.tried': Nothing;
  'login.succeeded': { by: 'password' | 'oidc' };
  'session.ended': { all: boolean };
  'audit.viewed': Nothing;
  'retention.done': { receipts: number; events: number };
}
export type EventKind = keyof EventBodies;

/** An event as it is handed in. */
export type NewEvent = {
  [K in EventKind]: {
    kind: K;
    actor: Actor;
    /** What it is about: `receipt:<id>`, `account:<id>`, `card:<id>`. */
    subject: string;
    municipality: Municipality | null;
    body: EventBodies[K];
  };
}[EventKind];

/** An event as it was kept: with its place in the order, and its time (ms since 1970). */
export type DeskEvent = NewEvent & { id: number; at: number };

/** A question and its answer, as a visitor chose to show them. Times are ms since 1970. */
export interface Receipt {
  id: string;
  madeAt: number;
  /** The code is dead from here on. */
  expiresAt: number;
  municipality: Municipality | null;
  language: string;
  /** Personal data replaced by placeholders; empty where the visitor sent none. */
  question: string;
  answer: Answer;
}

/** Somebody who may use the desk. */
export interface Account {
  id: string;
  /** As they log in: in small letters. */
  name: string;
  /** argon2id; `null` where none was set, or where they come from an identity provider. */
  passwordHash: string | null;
  /** `<issuer> <sub>` of an identity provider. */
  subject: string | null;
  grants: Grant[];
  disabled: boolean;
}

/** Times are ms since 1970. */
export interface Session {
  /** SHA-256 (hex) of what the cookie holds: whoever reads the store cannot log in with it. */
  hash: string;
  account: string;
  begunAt: number;
  seenAt: number;
}

/** How often something happened, without text: `name` says what. */
export interface Counter {
  day: IsoDate;
  name: string;
  language: string;
  municipality: Municipality | null;
  topic: string | null;
  count: number;
}
