import type { Account, DeskEvent } from '../domain/desk.ts';
import type { Identity } from '../ports/identity-provider.ts';
import { AccountExists } from '../ports/store.ts';
import { addAccount, changeGrants, plainName } from './accounts.ts';
import { letThrough } from './lock-out.ts';
import type { ClaimGrants } from './roles.ts';
import { grantsFromClaims } from './roles.ts';
import { seal } from './seal.ts';
import type { DeskServices } from './services.ts';
import { aboutAccount, accountSubject, staff, system } from './services.ts';

/** More tries since the last success than anybody can make between two runs of the retention job. */
const mostTries = 2_000;

/**
 * The account of a name and its password; `null` for a wrong password, an unknown name, an account
 * that is disabled or shut after too many tries. All of these take the same work, so that neither
 * words nor time tell which names there are.
 */
export async function logIn(
  services: DeskServices,
  name: string,
  password: string,
): Promise<Account | null> {
  const { store, passwords, key } = services;
  const found = await store.accountByName(plainName(name));
  const account = found?.disabled === false ? found : null;
  const id = account?.id ?? seal(key, 'unknown', plainName(name)).slice(0, 36);
  const open = await tryNow(services, accountSubject({ id }));
  const hash = open ? (account?.passwordHash ?? null) : null;
  const right = await passwords.matches(hash, password);
  if (!right || account === null) return null;
  await tellSuccess(services, account, 'password');
  return account;
}

/** Notes a try before its password is looked at; false where the account is shut at this moment. */
async function tryNow({ store, clock }: DeskServices, subject: string): Promise<boolean> {
  const now = clock.now().getTime();
  const triesOf = async (): Promise<DeskEvent[]> => {
    const kinds = ['login.tried', 'login.succeeded', 'account.password'] as const;
    const events = await store.events({ subject, kinds, limit: mostTries });
    return events.slice(events.findLastIndex(({ kind }) => kind !== 'login.tried') + 1);
  };
  const before = await triesOf();
  if (now < letThrough(before.map(({ at }) => at)).shutUntil) return false;
  const about = { actor: system, subject, municipality: null };
  const own = await store.append({ kind: 'login.tried', ...about, body: {} }, now);
  const tries = await triesOf();
  const { allowed } = letThrough(tries.map(({ at }) => at));
  return allowed[tries.findIndex(({ id }) => id === own.id)] ?? false;
}

/**
 * The account of somebody whom the identity provider vouches for: made at the first login, its roles
 * brought up to date at each. `null` where their claims give no role or the account is disabled.
 */
export async function logInAs(
  services: DeskServices,
  { subject, name, claims }: Identity,
  { claim, grants: mapping }: { claim: string; grants: ClaimGrants },
): Promise<Account | null> {
  const grants = grantsFromClaims(claims, claim, mapping);
  const known = await services.store.accountBySubject(subject);
  if (grants.length === 0 || known?.disabled === true) return null;
  const account = known ?? (await addPerson(services, { subject, name, grants }));
  if (JSON.stringify(account.grants) !== JSON.stringify(grants))
    await changeGrants(services, account, grants, system);
  await tellSuccess(services, account, 'oidc');
  return { ...account, grants };
}

/** Two people may have the same name at their provider; here the second one's is told apart. */
async function addPerson(
  services: DeskServices,
  person: { subject: string; name: string; grants: Account['grants'] },
): Promise<Account> {
  try {
    return await addAccount(services, person, system);
  } catch (cause) {
    if (!(cause instanceof AccountExists)) throw cause;
    const mark = seal(services.key, 'person', person.subject).slice(0, 6);
    return addAccount(services, { ...person, name: `${person.name} (${mark})` }, system);
  }
}

async function tellSuccess(
  { store, clock }: DeskServices,
  account: Account,
  by: 'password' | 'oidc',
): Promise<void> {
  const about = aboutAccount(account, staff(account));
  await store.append({ kind: 'login.succeeded', ...about, body: { by } }, clock.now().getTime());
}
