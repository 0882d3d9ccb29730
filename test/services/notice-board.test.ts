import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLocaleFiles } from '../../src/adapters/files/locale-files.ts';
import { openStore } from '../../src/adapters/store/open-store.ts';
import { endNotice, postNotice } from '../../src/desk/notices.ts';
import type { Account } from '../../src/domain/desk.ts';
import { createMessages } from '../../src/language/messages.ts';
import type { Store } from '../../src/ports/store.ts';
import type { NoticeBoard } from '../../src/services/notice-board.ts';
import { openNoticeBoard, tellingOfNotices } from '../../src/services/notice-board.ts';

const folder = mkdtempSync(join(tmpdir(), 'wegwijs-board-'));
const now = { ms: Date.UTC(2026, 10, 22, 12) };
const clock = { now: () => new Date(now.ms) };
const edith: Account = {
  ...{ id: 'edith', name: 'edith', passwordHash: null, subject: null, disabled: false },
  grants: [{ municipality: '*', role: 'editor' }],
};
const failures: object[] = [];
const stores: Store[] = [];
let asked = 0;

/** A process of its own on one database: its store, and the board that its answers read. */
async function openProcess(): Promise<{ store: Store; board: NoticeBoard }> {
  const inner = await openStore({ kind: 'sqlite', path: join(folder, 'desk.db') });
  stores.push(inner);
  let posted = 0;
  const counted: Store = {
    ...inner,
    events: (filter) => {
      asked += 1;
      return inner.events(filter);
    },
  };
  const store = tellingOfNotices(counted, () => {
    posted += 1;
  });
  const log = { info: () => undefined, error: (about: object) => failures.push(about) };
  const messages = await createMessages(await readLocaleFiles());
  const board = openNoticeBoard(store, [], { messages, clock, log, posted: () => posted });
  return { store, board };
}

let own: Awaited<ReturnType<typeof openProcess>>;
let other: Awaited<ReturnType<typeof openProcess>>;
beforeAll(async () => {
  own = await openProcess();
  other = await openProcess();
});
afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const shown = async ({ board }: typeof own): Promise<string[]> =>
  (await board({ municipality: 'nijmegen', topics: [], language: 'nl' })).map(({ text }) => text);

const text = 'De balie is vandaag dicht.';
const body = { template: null, slots: {}, text, topic: null };
const days = { from: '2026-11-22', until: '2026-11-23' };

it('what a process posts or ends is in its own next answer, in another’s within five seconds', async () => {
  expect([await shown(own), await shown(other)]).toEqual([[], []]);
  const notice = { municipality: 'nijmegen', body: { ...body, ...days } };
  const id = await postNotice({ store: own.store, clock }, edith, notice);
  expect([await shown(own), await shown(other)]).toEqual([[text], []]);
  now.ms += 5_000;
  expect([await shown(own), await shown(other)]).toEqual([[text], [text]]);
  expect(await endNotice({ store: own.store, clock }, edith, id)).toBe(true);
  expect([await shown(own), await shown(other)]).toEqual([[], [text]]);
  now.ms += 5_000;
  expect([await shown(own), await shown(other)]).toEqual([[], []]);
  expect(failures).toEqual([]);
});

it('a hundred answers within five seconds ask the store once', async () => {
  now.ms += 5_000;
  asked = 0;
  for (let n = 0; n < 100; n += 1) await shown(own);
  expect(asked).toBe(1);
});
