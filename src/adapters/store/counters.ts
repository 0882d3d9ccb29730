import type { Store } from '../../ports/store.ts';
import type { Database } from './database.ts';

/** Statistics without text. */
export function counterTable(db: Database): Pick<Store, 'count' | 'counters'> {
  return {
    async count({ municipality, topic, ...counter }) {
      await db
        .insertInto('counters')
        .values({ ...counter, municipality: municipality ?? '', topic: topic ?? '' })
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'name', 'language', 'municipality', 'topic'])
            .doUpdateSet((eb) => ({
              count: eb('counters.count', '+', eb.ref('excluded.count')),
            })),
        )
        .execute();
    },
    async counters() {
      const rows = await db.selectFrom('counters').selectAll().orderBy('day').execute();
      return rows.map(({ municipality, topic, ...counter }) => ({
        ...counter,
        municipality: municipality === '' ? null : municipality,
        topic: topic === '' ? null : topic,
      }));
    },
  };
}
