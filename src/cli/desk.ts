import { packageRoot } from '../adapters/files/package-root.ts';
import { ConfigError, configFromProcess } from '../config/config.ts';
import { addAccount, passwordLink, plainName, setDisabled } from '../desk/accounts.ts';
import { retain } from '../desk/retention.ts';
import { grantsSchema } from '../desk/roles.ts';
import type { DeskServices } from '../desk/services.ts';
import { system } from '../desk/services.ts';
import type { Account } from '../domain/desk.ts';
import type { Desk } from '../http/desk/context.ts';
import { AccountExists } from '../ports/store.ts';
import { openDesk } from '../services/desk.ts';
import { keptKey } from '../services/signature-key.ts';
import { print, printJson, tell } from './output.ts';

export interface DeskCommand {
  /** Where the index lives, and the desk's SQLite beside it. */
  data?: string | undefined;
}

export interface AccountCommand extends DeskCommand {
  role: string;
  /** A town's id, or `*`. */
  municipality: string;
}

/** Opens the desk alone: no index, no model. */
export async function withDesk(
  { data }: DeskCommand,
  command: (desk: Desk & DeskServices, address: string) => Promise<number>,
): Promise<number> {
  const { config, secrets } = configFromProcess(packageRoot);
  if (config.desk === null)
    throw new ConfigError('the desk is off: set WEGWIJS_DESK to local or oidc');
  const dataDir = data ?? config.dataDir;
  const key = secrets.signatureKey ?? (await keptKey(dataDir));
  const desk = await openDesk(config.desk, { dataDir }, secrets, key);
  const address = config.desk.publicUrl ?? `http://${config.host}:${config.port}`;
  try {
    return await command({ ...desk, clock: { now: () => new Date() } }, address);
  } finally {
    await desk.store.close();
  }
}

/** `desk account add`: an account, and the link with which its owner sets a password. */
export function addDeskAccount(name: string, options: AccountCommand): Promise<number> {
  return withDesk(options, async (desk, address) => {
    if (desk.identity !== null)
      throw new ConfigError('accounts come from the identity provider: see OIDC_GRANTS');
    const { role, municipality } = options;
    const grants = grantsSchema.safeParse([{ role, municipality }]);
    if (!grants.success) throw new ConfigError(`${municipality} is neither a town nor *`);
    try {
      const account = await addAccount(desk, { name, grants: grants.data }, system);
      return await printLink(desk, account, address);
    } catch (cause) {
      if (!(cause instanceof AccountExists)) throw cause;
      tell(cause.message);
      return 1;
    }
  });
}

/** `desk account link`: a new link for who forgot a password; the old one works until it is used. */
export function linkDeskAccount(name: string, options: DeskCommand): Promise<number> {
  return withDesk(options, (desk, address) =>
    withAccount(desk, name, (account) => printLink(desk, account, address)),
  );
}

/** `desk account block` and `unblock`. */
export function blockDeskAccount(
  name: string,
  disabled: boolean,
  options: DeskCommand,
): Promise<number> {
  return withDesk(options, (desk) =>
    withAccount(desk, name, async (account) => {
      await setDisabled(desk, account, disabled, system);
      return 0;
    }),
  );
}

/** `desk account list`: a JSON object a line, without anything secret. */
export function listDeskAccounts(options: DeskCommand): Promise<number> {
  return withDesk(options, async ({ store }) => {
    for (const { name, grants, disabled, passwordHash, subject } of await store.accounts())
      await printJson({ name, grants, disabled, hasPassword: passwordHash !== null, subject });
    return 0;
  });
}

/** `desk retention`: removes what visitors left too long ago, as the server does by itself. */
export function deskRetention(options: DeskCommand): Promise<number> {
  return withDesk(options, async (desk) => {
    const { receipts, events } = await retain(desk, desk.retentionDays, desk.keepQuestionDays);
    await print(`${receipts} receipts and ${events} events were older and are removed`);
    return 0;
  });
}

/** `desk export`: events, receipts and counters as JSON Lines; no accounts, no sessions. */
export function exportDesk(options: DeskCommand): Promise<number> {
  return withDesk(options, async ({ store }) => {
    for (const event of await store.events()) await printJson({ table: 'events', ...event });
    for (const receipt of await store.receipts())
      await printJson({ table: 'receipts', ...receipt });
    for (const counter of await store.counters())
      await printJson({ table: 'counters', ...counter });
    return 0;
  });
}

async function withAccount(
  { store }: DeskServices,
  name: string,
  command: (account: Account) => Promise<number>,
): Promise<number> {
  const account = await store.accountByName(plainName(name));
  if (account !== null) return command(account);
  tell(`there is no account ${name}`);
  return 1;
}

async function printLink(desk: DeskServices, account: Account, address: string): Promise<number> {
  const query = await passwordLink(desk, account, system);
  tell(`${account.name} sets a password here, once, within 24 hours:`);
  await print(`${address}/desk/password?${query}`);
  return 0;
}
