import { StoreUnavailable } from '../../ports/store.ts';
import type { Store } from '../../ports/store.ts';
import { accountTables } from './accounts.ts';
import { counterTable } from './counters.ts';
import type { StoreAddress } from './database.ts';
import { migrate, openDatabase } from './database.ts';
import { eventTable } from './events.ts';
import { receiptTable } from './receipts.ts';
import { retain } from './retain.ts';
import { sessionTable } from './sessions.ts';

/**
 * The desk's store, its tables up to date.
 *
 * @throws StoreUnavailable where the database cannot be reached or is of another version
 */
export async function openStore(address: StoreAddress): Promise<Store> {
  const db = await openDatabase(address).catch((cause: unknown) => {
    throw new StoreUnavailable("the desk's database cannot be opened", { cause });
  });
  await migrate(db, address.kind).catch(async (cause: unknown) => {
    await db.destroy();
    throw cause;
  });
  return {
    kind: address.kind,
    ...eventTable(db),
    ...receiptTable(db),
    ...accountTables(db),
    ...sessionTable(db),
    ...counterTable(db),
    retain: (limit, sessions, questions) => retain(db, limit, sessions, questions),
    close: () => db.destroy(),
  };
}
