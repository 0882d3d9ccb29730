import type { Selectable } from 'kysely';
import { checkedEvent } from '../../desk/events.ts';
import type { Actor, DeskEvent, NewEvent } from '../../domain/desk.ts';
import type { Store } from '../../ports/store.ts';
import type { Database } from './database.ts';
import type { Tables } from './schema.ts';

/** The log of events: read in order, added to, never changed. */
export function eventTable(db: Database): Pick<Store, 'append' | 'events'> {
  return {
    async append(event, at) {
      const { kind, actor, subject, municipality, body } = checkedEvent(event);
      const row = {
        at,
        kind,
        actor: actor.type,
        account: actor.type === 'staff' ? actor.account : null,
        subject,
        municipality,
        body: JSON.stringify(body),
      };
      const { id } = await db
        .insertInto('events')
        .values(row)
        .returning('id')
        .executeTakeFirstOrThrow();
      return { ...event, id, at };
    },
    async events({ subject, kinds, municipalities, after, before, limit } = {}) {
      let query = db.selectFrom('events').selectAll();
      if (subject !== undefined) query = query.where('subject', '=', subject);
      if (kinds !== undefined) query = query.where('kind', 'in', [...kinds]);
      if (after !== undefined) query = query.where('id', '>', after);
      if (before !== undefined) query = query.where('id', '<', before);
      if (municipalities !== undefined) {
        const towns = municipalities.filter((town) => town !== null);
        query = query.where(({ eb, or }) =>
          or([
            ...(towns.length === 0 ? [] : [eb('municipality', 'in', towns)]),
            ...(municipalities.includes(null) ? [eb('municipality', 'is', null)] : []),
          ]),
        );
      }
      query = query.orderBy('id', 'desc');
      if (limit !== undefined) query = query.limit(limit);
      const rows = await query.execute();
      return rows.reverse().map(eventOf);
    },
  };
}

function eventOf(row: Selectable<Tables['events']>): DeskEvent {
  const { id, at, kind, subject, municipality } = row;
  const body = JSON.parse(row.body) as unknown;
  // Rows were checked when they were added.
  return { id, at, kind, actor: actorOf(row), subject, municipality, body } as NewEvent & {
    id: number;
    at: number;
  };
}

function actorOf({ actor, account }: Selectable<Tables['events']>): Actor {
  if (account !== null) return { type: 'staff', account };
  return actor === 'visitor' ? { type: 'visitor' } : { type: 'system' };
}
