import type { Account, Actor, NewEvent } from '../domain/desk.ts';
import { everywhere } from './roles.ts';
import type { Clock } from '../ports/clock.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Store } from '../ports/store.ts';

/** What the work of the desk needs from outside. */
export interface DeskServices {
  store: Store;
  passwords: Passwords;
  clock: Clock;
  /** Of this installation; everything that is sealed hangs on it. */
  key: string;
}

/** The actor of what an account does. */
export function staff({ id }: Pick<Account, 'id'>): Actor {
  return { type: 'staff', account: id };
}

/** What the system does by itself, or somebody who has not logged in yet. */
export const system: Actor = { type: 'system' };

/** The name under which an account's events are kept. */
export function accountSubject({ id }: Pick<Account, 'id'>): string {
  return `account:${id}`;
}

/** Who, about whom, and in which town: that of the account where it has one. */
export function aboutAccount(
  account: Pick<Account, 'id' | 'grants'>,
  actor: Actor,
): Pick<NewEvent, 'actor' | 'subject' | 'municipality'> {
  const towns = new Set(account.grants.map(({ municipality }) => municipality));
  const [town = everywhere] = towns;
  const municipality = towns.size === 1 && town !== everywhere ? town : null;
  return { actor, subject: accountSubject(account), municipality };
}
