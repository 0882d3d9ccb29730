import type { Database } from './database.ts';

/**
 * Removes what visitors left before `limit`, tries to log in from before it, sessions begun before
 * `sessions`, and questions kept before `questions`, all or nothing. Decisions of staff stay.
 */
export function retain(
  db: Database,
  limit: number,
  sessions: number,
  questions = limit,
): Promise<{ receipts: number; events: number }> {
  return db.transaction().execute(async (all) => {
    await all.deleteFrom('sessions').where('begun_at', '<', sessions).execute();
    const receipts = await all
      .deleteFrom('receipts')
      .where('made_at', '<', limit)
      .executeTakeFirst();
    const events = await all
      .deleteFrom('events')
      .where(({ eb, and, or }) =>
        or([
          and([
            eb('at', '<', limit),
            or([eb('actor', '=', 'visitor'), eb('kind', '=', 'login.tried')]),
          ]),
          and([eb('at', '<', questions), eb('kind', '=', 'question.kept')]),
        ]),
      )
      .executeTakeFirst();
    return { receipts: Number(receipts.numDeletedRows), events: Number(events.numDeletedRows) };
  });
}
