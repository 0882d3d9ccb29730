import { createHash } from 'node:crypto';
import type { Account, DeskEvent } from '../domain/desk.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import { everywhere, holds, municipalitiesOf } from './roles.ts';
import type { WorkItem } from './work-list-findings.ts';

/** Events of the work list. */
export const workEvents = ['work.assigned', 'work.done', 'work.reopened'] as const;

/**
 * How long "done" is believed while the check still finds it, ms: an edit takes a pull request and a
 * start of the server to arrive. After that the work is open again.
 */
export const doneHolds = 14 * 24 * 60 * 60 * 1000;

/** Work with what staff decided about it. */
export interface WorkEntry extends WorkItem {
  /** Short and safe in an address; made from the key. */
  mark: string;
  /** Account. */
  owner: string | null;
  /** Set by staff, else that of the work itself. */
  due: IsoDate | null;
  /** When somebody said that it is done (ms), and still to be believed; `null`: it is open. */
  doneAt: number | null;
}

/** The name under which the events of a piece of work are kept. */
export function workSubject({ key }: Pick<WorkItem, 'key'>): string {
  return `work:${key}`;
}

/** 16 hex digits. */
export function workMark(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** Joins what was found with what was decided; `events` in their order, others are passed over. */
export function workEntries(
  items: readonly WorkItem[],
  events: readonly DeskEvent[],
  now: number,
): WorkEntry[] {
  const decided = new Map<string, DeskEvent[]>();
  for (const event of events)
    decided.set(event.subject, [...(decided.get(event.subject) ?? []), event]);
  return items.map((item) => entryOf(item, decided.get(workSubject(item)) ?? [], now));
}

function entryOf(item: WorkItem, events: readonly DeskEvent[], now: number): WorkEntry {
  let [owner, due]: [string | null, IsoDate | null] = [null, item.due];
  let doneAt: number | null = null;
  for (const event of events) {
    if (event.kind === 'work.assigned') {
      ({ owner } = event.body);
      due = event.body.due ?? item.due;
    }
    if (event.kind === 'work.done') doneAt = event.at;
    if (event.kind === 'work.reopened') doneAt = null;
  }
  // No check finds what the desk told: an editor who ticks it off has decided about it.
  if (item.kind !== 'missing' && doneAt !== null && now >= doneAt + doneHolds) doneAt = null;
  return { ...item, mark: workMark(item.key), owner, due, doneAt };
}

export const workStates = ['open', 'done', 'all'] as const;
export type WorkState = (typeof workStates)[number];

export interface WorkFilter {
  /** Town, or `nl` for what is national. */
  town?: string | undefined;
  kind?: string | undefined;
  /** Account, or `none`. */
  owner?: string | undefined;
  state: WorkState;
}

export function filterWork(entries: readonly WorkEntry[], filter: WorkFilter): WorkEntry[] {
  const { town, kind, owner, state } = filter;
  return entries.filter(
    (one) =>
      (town === undefined || (one.municipality ?? 'nl') === town) &&
      (kind === undefined || one.kind === kind) &&
      (owner === undefined || (one.owner ?? 'none') === owner) &&
      (state === 'all' || (one.doneAt !== null) === (state === 'done')),
  );
}

/** Work of the towns that somebody holds, and national work, which is everybody's. */
export function visibleWork<T extends Pick<WorkItem, 'municipality'>>(
  { grants }: Pick<Account, 'grants'>,
  entries: readonly T[],
): T[] {
  return entries.filter(({ municipality }) => holds(grants, 'desk', municipality));
}

/** Editors share out the work of their towns. */
export function mayAssign(
  { grants }: Pick<Account, 'grants'>,
  { municipality }: Pick<WorkItem, 'municipality'>,
): boolean {
  return holds(grants, 'editor', municipality);
}

/** An editor, or whose work it is. */
export function mayFinish(
  account: Pick<Account, 'id' | 'grants'>,
  entry: Pick<WorkEntry, 'municipality' | 'owner'>,
): boolean {
  return mayAssign(account, entry) || entry.owner === account.id;
}

/** Colleagues: those who hold a role in a town of this account; of others not even the name is told. */
export function colleagues(account: Account, all: readonly Account[]): Account[] {
  const towns = municipalitiesOf(account.grants, 'desk');
  return all.filter(
    ({ id, grants, disabled }) =>
      id === account.id ||
      (!disabled &&
        (towns.includes(everywhere)
          ? grants.length > 0
          : towns.some((town) => holds(grants, 'desk', town)))),
  );
}

/** Which of them can be given this work: those of its town; national work any of them. */
export function possibleOwners(
  { municipality }: Pick<WorkItem, 'municipality'>,
  those: readonly Account[],
): Account[] {
  return those.filter(({ grants }) => holds(grants, 'desk', municipality));
}
