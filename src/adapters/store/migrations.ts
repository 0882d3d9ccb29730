import type { Kysely, Migration } from 'kysely';
import { sql } from 'kysely';
import type { StoreKind } from './database.ts';

/**
 * Every change of the tables, by name and in order; one that was released is never changed. They run
 * forwards only, each in one transaction, so that a process killed half way leaves what was.
 */
export function migrations(kind: StoreKind): Record<string, Migration> {
  return {
    '0001-events-receipts-accounts': { up: (db) => first(db, kind) },
    '0002-counters-and-guarded-events': { up: (db) => second(db, kind) },
  };
}

async function first(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('events')
    .addColumn('id', kind === 'sqlite' ? 'integer' : 'bigint', (id) =>
      kind === 'sqlite'
        ? id.primaryKey().autoIncrement()
        : id.generatedAlwaysAsIdentity().primaryKey(),
    )
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('account', 'text')
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('events_subject').on('events').columns(['subject', 'id']).execute();
  await schema.createIndex('events_at').on('events').columns(['actor', 'at']).execute();
  await schema
    .createTable('receipts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .addColumn('municipality', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('accounts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('password_hash', 'text')
    .addColumn('subject', 'text', (column) => column.unique())
    .addColumn('grants', 'text', (column) => column.notNull())
    .addColumn('disabled', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('sessions')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('account', 'text', (column) => column.notNull().references('accounts.id'))
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function second(db: Kysely<unknown>, kind: StoreKind): Promise<void> {
  await db.schema
    .createTable('counters')
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('topic', 'text', (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('counters_key', ['day', 'name', 'language', 'municipality', 'topic'])
    .execute();
  for (const statement of guards[kind]) await sql.raw(statement).execute(db);
}

/** The database itself refuses to change an event, and to remove one of staff. */
const guards: Readonly<Record<StoreKind, readonly string[]>> = {
  sqlite: [
    `create trigger events_stay before update on events
      begin select raise(abort, 'events are only added'); end`,
    `create trigger events_of_staff_stay before delete on events when old.actor = 'staff'
      begin select raise(abort, 'events of staff stay'); end`,
  ],
  postgresql: [
    `create function refuse_event_change() returns trigger language plpgsql as
      $$ begin raise exception 'events are only added, and those of staff stay'; end $$`,
    `create trigger events_stay before update on events
      for each row execute function refuse_event_change()`,
    `create trigger events_of_staff_stay before delete on events
      for each row when (old.actor = 'staff') execute function refuse_event_change()`,
    `create trigger events_are_not_emptied before truncate on events
      for each statement execute function refuse_event_change()`,
  ],
};
