import type { Account, Session } from '../domain/desk.ts';
import { hashOf, randomSecret, sameText, seal } from './seal.ts';
import type { DeskServices } from './services.ts';
import { aboutAccount, staff } from './services.ts';

/** Without a click for so long, a session ends: a counter is left alone (ms). */
export const idleLife = 60 * 60 * 1000;
/** A working day; after that everybody logs in again (ms). */
export const absoluteLife = 12 * 60 * 60 * 1000;
/** A click is noted at most so often, ms: not every page costs a write. */
const noteEvery = 60_000;

/** Somebody who is logged in. */
export interface Staff {
  account: Account;
  /** The secret that their cookie holds. */
  secret: string;
  /** Goes into every form and must come back with it. */
  csrf: string;
}

/** Whether a session still counts. */
export function sessionLives({ begunAt, seenAt }: Session, now: number): boolean {
  return now < begunAt + absoluteLife && now < seenAt + idleLife;
}

/** Begins a session with a new secret, ends the one that the browser came with; gives the cookie. */
export async function beginSession(
  { store, clock, key }: DeskServices,
  { id }: Account,
  earlierCookie: string | undefined,
): Promise<string> {
  const earlier = secretOf(key, earlierCookie);
  if (earlier !== null) await store.endSession(hashOf(earlier));
  const now = clock.now().getTime();
  const secret = randomSecret();
  await store.addSession({ hash: hashOf(secret), account: id, begunAt: now, seenAt: now });
  return `${secret}.${seal(key, 'session', secret)}`;
}

/**
 * Who holds this cookie; `null` for nobody. A cookie that this installation did not make is refused
 * before the store is asked, so that it takes no longer than an address that does not exist.
 */
export async function staffOf(
  { store, clock, key }: DeskServices,
  cookie: string | undefined,
): Promise<Staff | null> {
  const secret = secretOf(key, cookie);
  const session = secret === null ? null : await store.session(hashOf(secret));
  const now = clock.now().getTime();
  if (secret === null || session === null || !sessionLives(session, now)) return null;
  const account = await store.account(session.account);
  if (account === null || account.disabled) return null;
  if (now - session.seenAt >= noteEvery) await store.touchSession(session.hash, now);
  return { account, secret, csrf: seal(key, 'csrf', secret) };
}

/** Ends this session, or all of its account on every device. */
export async function endSession(
  { store, clock }: DeskServices,
  { account, secret }: Staff,
  all: boolean,
): Promise<void> {
  await (all ? store.endSessionsOf(account.id) : store.endSession(hashOf(secret)));
  const about = aboutAccount(account, staff(account));
  await store.append({ kind: 'session.ended', ...about, body: { all } }, clock.now().getTime());
}

function secretOf(key: string, cookie = ''): string | null {
  const [secret = '', mark = ''] = cookie.slice(0, 200).split('.');
  return sameText(mark, seal(key, 'session', secret)) ? secret : null;
}
