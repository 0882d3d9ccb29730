import { randomUUID } from 'node:crypto';
import type { Account, Actor, Grant } from '../domain/desk.ts';
import type { PasswordFault } from './password.ts';
import { passwordFault } from './password.ts';
import { sameText, seal } from './seal.ts';
import type { DeskServices } from './services.ts';
import { aboutAccount, staff } from './services.ts';

/** How long a link to set a password can be used, ms. */
const linkLife = 24 * 60 * 60 * 1000;

/** People type names as they like; there is one form of each. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/**
 * A new account, without a password.
 *
 * @throws AccountExists where the name or the person has one
 */
export async function addAccount(
  { store, clock }: DeskServices,
  given: { name: string; grants: Grant[]; subject?: string },
  actor: Actor,
): Promise<Account> {
  const account: Account = {
    id: randomUUID(),
    name: plainName(given.name),
    passwordHash: null,
    subject: given.subject ?? null,
    grants: given.grants,
    disabled: false,
  };
  await store.addAccount(account);
  const body = { name: account.name, grants: account.grants };
  const about = aboutAccount(account, actor);
  await store.append({ kind: 'account.added', ...about, body }, clock.now().getTime());
  return account;
}

/** What somebody may do from their next click on. */
export async function changeGrants(
  { store, clock }: DeskServices,
  account: Account,
  grants: Grant[],
  actor: Actor,
): Promise<void> {
  await store.changeAccount(account.id, { grants });
  const about = aboutAccount(account, actor);
  await store.append(
    { kind: 'account.changed', ...about, body: { grants } },
    clock.now().getTime(),
  );
}

/** Shuts an account and ends its sessions, or opens it again. */
export async function setDisabled(
  { store, clock }: DeskServices,
  account: Account,
  disabled: boolean,
  actor: Actor,
): Promise<void> {
  await store.changeAccount(account.id, { disabled });
  if (disabled) await store.endSessionsOf(account.id);
  const kind = disabled ? 'account.disabled' : 'account.enabled';
  const about = aboutAccount(account, actor);
  await store.append({ kind, ...about, body: {} }, clock.now().getTime());
}

/** The query of a link with which its holder sets the account's password, once, within a day. */
export async function passwordLink(
  { store, clock, key }: DeskServices,
  account: Account,
  actor: Actor,
): Promise<string> {
  const until = String(clock.now().getTime() + linkLife);
  const about = aboutAccount(account, actor);
  await store.append({ kind: 'account.link', ...about, body: {} }, clock.now().getTime());
  const token = linkToken(key, account, until);
  return new URLSearchParams({ account: account.id, until, token }).toString();
}

/** The account that a link is for; `null` for one that is forged, old or used. */
export async function accountOfLink(
  { store, clock, key }: DeskServices,
  link: { account: string; until: string; token: string },
): Promise<Account | null> {
  const account = await store.account(link.account);
  if (account === null || account.disabled) return null;
  const real = sameText(link.token, linkToken(key, account, link.until));
  return real && clock.now().getTime() < Number(link.until) ? account : null;
}

/** Made from the password that it replaces: once that has changed, the link is dead. */
function linkToken(key: string, { id, passwordHash }: Account, until: string): string {
  return seal(key, 'password', id, until, passwordHash ?? '');
}

/**
 * Sets a password and ends all sessions of the account.
 *
 * @returns what is wrong with the password, which is then not set
 */
export async function setPassword(
  { store, passwords, clock }: DeskServices,
  account: Account,
  password: string,
): Promise<PasswordFault | null> {
  const fault = passwordFault(password, account.name);
  if (fault !== null) return fault;
  await store.changeAccount(account.id, { passwordHash: await passwords.hash(password) });
  await store.endSessionsOf(account.id);
  const about = aboutAccount(account, staff(account));
  await store.append({ kind: 'account.password', ...about, body: {} }, clock.now().getTime());
  return null;
}
