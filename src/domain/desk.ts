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
/** The texts of a version of a card, as YAML; kept apart from its proposal, which lists are made of. */
export interface CardVersion {
  version: string;
  /** `null`: what was published at the desk is taken back. */
  card: string | null;
  /** What visitors read when it was begun; `null`: there was no such card. */
  base: string | null;
  /** SHA-256 (hex) of the card in the corpus at that moment; `null`: there was none. */
  corpus: string | null;
}
/** A dated notice; the days are Dutch ones, both included. */
export interface PostedBody {
  /** Id of an approved template, or `null`: words of the editor's own, in Dutch alone. */
  template: string | null;
  /** What fills the template: ISO dates, `HH:MM`, euros with a point, numbers and names as typed. */
  slots: Record<string, string>;
  /** The editor's own Dutch words; `null` with a template. */
  text: string | null;
  /** Topic of cards that it is about; `null`: every answer in its town. */
  topic: string | null;
  from: IsoDate;
  until: IsoDate;
}
type Nothing = Record<string, never>;

/** Why staff say that a claim is wrong. */
export const wrongReasons = ['outdated', 'amount', 'place', 'person', 'unclear', 'other'] as const;
export type WrongReason = (typeof wrongReasons)[number];

/** Every kind of event, with what it tells beside who, when and about what. The list only grows. */
export interface EventBodies {
  'receipt.made': { language: string; status: string };
  'receipt.withdrawn': Nothing;
  'receipt.viewed': Nothing;
  /** `sentence`: an approved one that the visitor reads beside it. */
  'claim.corrected': {
    claim: number;
    note: string;
    reason?: WrongReason | undefined;
    sentence?: string | undefined;
  };
  'claim.restored': { claim: number };
  'service.added': { service: string };
  'service.removed': { service: string };
  'step.added': { sentence: string };
  'step.removed': { sentence: string };
  /** A place that helps and is not in the sociale kaart; contact and source may be empty. */
  'service.missing': { name: string; what: string; contact: string; source: string };
  'card.written': CardVersion;
  /** `after`: the version that was published when it was begun; `takesBack`: publishes nothing. */
  'card.proposed': Writing & { title: string; after: string | null; takesBack: boolean };
  'card.approved': Writing;
  'card.rejected': Writing;
  'card.published': Writing;
  /** `due`: a day of their own in place of the work's. */
  'work.assigned': { owner: string | null; due: IsoDate | null };
  'work.done': Nothing;
  'work.reopened': Nothing;
  /** Only where the operator switched it on: a question that was not answered well, redacted. */
  'question.kept': { question: string; language: string; status: string; topic: string | null };
  'notice.posted': PostedBody;
  'notice.ended': Nothing;
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
