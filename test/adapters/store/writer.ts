import type { StoreAddress } from '../../../src/adapters/store/database.ts';
import { openStore } from '../../../src/adapters/store/open-store.ts';
import { made, noon } from './samples.ts';

/**
 * A process of its own that opens a store, adds events, and says of each that it was acknowledged.
 * Its arguments: the address as JSON, how many, and a name for its events' subject.
 */
const [address = '', count = '', name = ''] = process.argv.slice(2);
const store = await openStore(JSON.parse(address) as StoreAddress);
for (let n = 0; n < Number(count); n += 1) {
  await store.append({ ...made, subject: `receipt:${name}-${n}` }, noon);
  process.stdout.write(`${n}\n`);
}
await store.close();
