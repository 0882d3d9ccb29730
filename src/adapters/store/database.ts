import { Kysely, Migrator } from 'kysely';
import { StoreUnavailable } from '../../ports/store.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';

export type StoreKind = 'sqlite' | 'postgresql';
export type Database = Kysely<Tables>;

/** Where the desk's rows are. */
export type StoreAddress = { kind: 'sqlite'; path: string } | { kind: 'postgresql'; url: string };

/** Opens a database as it is; only the driver that is needed is loaded. */
export async function openDatabase(address: StoreAddress): Promise<Database> {
  const dialect =
    address.kind === 'sqlite'
      ? (await import('./libsql.ts')).libsqlDialect(address.path)
      : (await import('./postgres.ts')).postgresDialect(address.url);
  return new Kysely<Tables>({ dialect });
}

/**
 * Brings the tables up to date; servers that start together wait for each other.
 *
 * @param upTo name of the last migration to run; all when left out
 * @throws StoreUnavailable with what to do
 */
export async function migrate(db: Database, kind: StoreKind, upTo?: string): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations(kind)) };
  const migrator = new Migrator({ db, provider });
  const { error } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error === undefined) return;
  const newer = error instanceof Error && error.message.includes('corrupted migrations');
  throw new StoreUnavailable(
    newer
      ? "the desk's database was made by another version of Wegwijs: start that, or restore a copy"
      : `the desk's database cannot be opened: ${error instanceof Error ? error.message : 'unknown fault'}`,
    { cause: error },
  );
}
