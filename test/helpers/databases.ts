import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreAddress } from '../../src/adapters/store/database.ts';
import type { PostgresServer } from './postgres.ts';
import { startPostgres } from './postgres.ts';

/** Both databases, for suites that must hold on either; made in `beforeAll`, gone in `afterAll`. */
export interface Databases {
  /** An empty database of its own. */
  fresh(kind: StoreAddress['kind']): Promise<StoreAddress>;
  postgres: PostgresServer;
  close(): Promise<void>;
}

export async function startDatabases(): Promise<Databases> {
  const postgres = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-store-'));
  let made = 0;
  return {
    postgres,
    async fresh(kind) {
      made += 1;
      return kind === 'sqlite'
        ? { kind, path: join(folder, String(made), 'desk.db') }
        : { kind, url: await postgres.createDatabase(`desk${made}`) };
    },
    async close() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
