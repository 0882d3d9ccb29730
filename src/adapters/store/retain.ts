import type { Database } from './database.ts';

/**
 * Removes what visitors left before `limit`, tries to log in from before it, and sessions begun
 * before `sessions`, all or nothing. Decisions of staff stay.
 */
export function retain(
  db: Database,
  limit: number,
  sessions: number,
): Promise<{ receipts: number; events: number }> {
  return db.transaction().execute(async (all) => {
    await all.deleteFrom('sessions').where('begun_at', '<', sessions).execute();
    const receipts = await all
      .deleteFrom('receipts')
      .where('made_at', '<', limit)
      .executeTakeFirst();
    const events = await all
      .deleteFrom('events')
      .where('at', '<', limit)
      .where(({ eb, or }) => or([eb('actor', '=', 'visitor'), eb('kind', '=', 'login.tried')]))
      .executeTakeFirst();
    return { receipts: Number(receipts.numDeletedRows), events: Number(events.numDeletedRows) };
  });
}
