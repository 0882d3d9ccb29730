import type { Store } from '../../ports/store.ts';
import type { Database } from './database.ts';

type SessionPart = 'addSession' | 'session' | 'touchSession' | 'endSession' | 'endSessionsOf';

/** Who is logged in. */
export function sessionTable(db: Database): Pick<Store, SessionPart> {
  return {
    async addSession({ hash, account, begunAt, seenAt }) {
      const row = { hash, account, begun_at: begunAt, seen_at: seenAt };
      await db.insertInto('sessions').values(row).execute();
    },
    async session(hash) {
      const row = await db
        .selectFrom('sessions')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { hash, account: row.account, begunAt: row.begun_at, seenAt: row.seen_at };
    },
    async touchSession(hash, seenAt) {
      await db.updateTable('sessions').set({ seen_at: seenAt }).where('hash', '=', hash).execute();
    },
    async endSession(hash) {
      await db.deleteFrom('sessions').where('hash', '=', hash).execute();
    },
    async endSessionsOf(account) {
      await db.deleteFrom('sessions').where('account', '=', account).execute();
    },
  };
}
