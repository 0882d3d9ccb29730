import type { Selectable } from 'kysely';
import type { Account, Grant } from '../../domain/desk.ts';
import type { Store } from '../../ports/store.ts';
import { AccountExists } from '../../ports/store.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

type AccountPart =
  'addAccount' | 'account' | 'accountByName' | 'accountBySubject' | 'accounts' | 'changeAccount';

/** Who may use the desk. */
export function accountTables(db: Database): Pick<Store, AccountPart> {
  const by = async (column: 'id' | 'name' | 'subject', value: string): Promise<Account | null> => {
    const row = await db
      .selectFrom('accounts')
      .selectAll()
      .where(column, '=', value)
      .executeTakeFirst();
    return row === undefined ? null : accountOf(row);
  };
  return {
    async addAccount({ id, name, passwordHash, subject, grants, disabled }) {
      const row = {
        id,
        name,
        password_hash: passwordHash,
        subject,
        grants: JSON.stringify(grants),
        disabled: disabled ? 1 : 0,
      };
      const added = await db
        .insertInto('accounts')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (added === undefined) throw new AccountExists(`there is an account ${name} already`);
    },
    account: (id) => by('id', id),
    accountByName: (name) => by('name', name),
    accountBySubject: (subject) => by('subject', subject),
    async accounts() {
      const rows = await db.selectFrom('accounts').selectAll().orderBy('name').execute();
      return rows.map(accountOf);
    },
    async changeAccount(id, { grants, passwordHash, disabled }) {
      const set = {
        ...(grants === undefined ? {} : { grants: JSON.stringify(grants) }),
        ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
        ...(disabled === undefined ? {} : { disabled: disabled ? 1 : 0 }),
      };
      await db.updateTable('accounts').set(set).where('id', '=', id).execute();
    },
  };
}

function accountOf(row: Selectable<Tables['accounts']>): Account {
  const { id, name, subject } = row;
  return {
    id,
    name,
    passwordHash: row.password_hash,
    subject,
    grants: JSON.parse(row.grants) as Grant[],
    disabled: row.disabled !== 0,
  };
}
