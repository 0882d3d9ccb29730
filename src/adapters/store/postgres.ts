import { PostgresDialect } from 'kysely';
import pg from 'pg';

type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Connections of one server; each holds one for a few milliseconds. */
const connections = 5;
/** ms; a store that does not answer is told as a fault, not waited for. */
const patience = 5_000;

/** PostgreSQL behind a `postgresql://` address. */
export function postgresDialect(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    // Ids and times fit in a number (2^53) for longer than anybody will keep them.
    types: { getTypeParser: parserOf },
  });
  // A connection that dies while idle is replaced at the next question; unheard, it ends the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

function parserOf(type: TypeId, format?: 'text' | 'binary'): (value: string) => unknown {
  if (type === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(type, format) as (value: string) => unknown;
}
