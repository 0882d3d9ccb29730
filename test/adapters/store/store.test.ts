import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/adapters/store/database.ts';
import { migrate, openDatabase } from '../../../src/adapters/store/database.ts';
import { openStore } from '../../../src/adapters/store/open-store.ts';
import type { NewEvent } from '../../../src/domain/desk.ts';
import type { Store } from '../../../src/ports/store.ts';
import { AccountExists, StoreUnavailable } from '../../../src/ports/store.ts';
import type { Databases } from '../../helpers/databases.ts';
import { startDatabases } from '../../helpers/databases.ts';
import { account, answer, corrected, made, noon, receipt } from './samples.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.close());

describe.each(['sqlite', 'postgresql'] as const)('a store on %s', (kind) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await databases.fresh(kind));
  });
  afterAll(() => store.close());

  it('says what it is', () => {
    expect(store.kind).toBe(kind);
  });

  describe('events', () => {
    it('come back whole and in the order in which they were added, whatever their time', async () => {
      const first = await store.append(corrected, noon);
      const second = await store.append(made, noon - 5_000);
      expect(second.id).toBeGreaterThan(first.id);
      expect(await store.events()).toEqual([first, second]);
      expect(first).toEqual({ ...corrected, id: first.id, at: noon });
    });

    it('are found by subject, kind, town, place in the order', async () => {
      const elsewhere = await store.append(
        { ...made, subject: 'receipt:r-2', municipality: 'rotterdam' },
        noon,
      );
      const nowhere = await store.append(
        { ...made, subject: 'receipt:r-3', municipality: null },
        noon,
      );
      expect(await store.events({ subject: 'receipt:r-2' })).toEqual([elsewhere]);
      expect(await store.events({ kinds: ['claim.corrected'] })).toHaveLength(1);
      expect(await store.events({ municipalities: ['rotterdam'] })).toEqual([elsewhere]);
      expect(await store.events({ municipalities: ['rotterdam', null] })).toEqual([
        elsewhere,
        nowhere,
      ]);
      expect(await store.events({ municipalities: [] })).toEqual([]);
      expect(await store.events({ after: elsewhere.id })).toEqual([nowhere]);
      expect(await store.events({ before: nowhere.id, limit: 1 })).toEqual([elsewhere]);
    });

    it.each<[string, object]>([
      ['with a member that its kind does not have', { language: 'ti', status: 'x', name: 'Fatma' }],
      ['without a member', { language: 'ti' }],
      ['with text where a word belongs', { language: 'ti', status: 'x'.repeat(101) }],
    ])('are refused %s', async (_, body) => {
      const before = await store.events();
      await expect(store.append({ ...made, body } as NewEvent, noon)).rejects.toThrow();
      expect(await store.events()).toEqual(before);
    });

    it('added at the same moment all arrive, each once', async () => {
      const subject = 'receipt:together';
      const added = await Promise.all(
        Array.from({ length: 100 }, (_, n) => store.append({ ...made, subject }, noon + n)),
      );
      const kept = await store.events({ subject });
      expect(kept.map(({ at }) => at).toSorted()).toEqual(added.map(({ at }) => at));
    });
  });

  describe('receipts', () => {
    it('are found by code and by token only, and come back as they were', async () => {
      await store.addReceipt(receipt(), 'code-1', 'token-1');
      expect(await store.receiptByCode('code-1')).toEqual(receipt());
      expect(await store.receiptByToken('token-1')).toEqual(receipt());
      expect(await store.receiptByCode('token-1')).toBeNull();
      expect(await store.receiptByCode("' or 1=1 --")).toBeNull();
      const kept = await store.receiptByCode('code-1');
      expect(JSON.stringify(kept?.answer)).toBe(JSON.stringify(answer));
    });

    it('never share a code', async () => {
      const twice = store.addReceipt(receipt({ id: 'r-9' }), 'code-1', 'token-9');
      await expect(twice).rejects.toThrow();
    });

    it('are gone when removed', async () => {
      await store.addReceipt(receipt({ id: 'r-8' }), 'code-8', 'token-8');
      await store.removeReceipt('r-8');
      expect(await store.receiptByCode('code-8')).toBeNull();
      expect((await store.receipts()).map(({ id }) => id)).toEqual(['r-1']);
    });
  });

  describe('accounts', () => {
    it('are found by id, name and person', async () => {
      const own = account({ subject: 'https://login.example sub-1', passwordHash: '$argon2id$' });
      await store.addAccount(own);
      expect(await store.account('u-1')).toEqual(own);
      expect(await store.accountByName(own.name)).toEqual(own);
      expect(await store.accountBySubject('https://login.example sub-1')).toEqual(own);
      expect(await store.accountByName('SAMIRA')).toBeNull();
    });

    it.each([
      ['name', account({ id: 'u-2' })],
      ['person', account({ id: 'u-3', name: 'x', subject: 'https://login.example sub-1' })],
    ])('never share a %s', async (_, other) => {
      await expect(store.addAccount(other)).rejects.toThrow(AccountExists);
      expect(await store.accounts()).toHaveLength(1);
    });

    it('change only where they are told to', async () => {
      await store.changeAccount('u-1', { disabled: true });
      await store.changeAccount('u-1', { grants: [{ municipality: '*', role: 'admin' }] });
      const changed = await store.account('u-1');
      expect(changed).toMatchObject({ disabled: true, passwordHash: '$argon2id$' });
      expect(changed?.grants).toEqual([{ municipality: '*', role: 'admin' }]);
      await store.changeAccount('u-1', { passwordHash: null, disabled: false });
      expect(await store.account('u-1')).toMatchObject({ disabled: false, passwordHash: null });
    });
  });

  describe('sessions', () => {
    it('begin, are seen and end one by one or all of an account', async () => {
      const session = { account: 'u-1', begunAt: noon, seenAt: noon };
      for (const hash of ['s-1', 's-2', 's-3']) await store.addSession({ ...session, hash });
      await store.touchSession('s-1', noon + 5);
      expect(await store.session('s-1')).toEqual({ ...session, hash: 's-1', seenAt: noon + 5 });
      await store.endSession('s-1');
      expect(await store.session('s-1')).toBeNull();
      expect(await store.session('s-2')).not.toBeNull();
      await store.endSessionsOf('u-1');
      expect(await store.session('s-2')).toBeNull();
      expect(await store.session('s-3')).toBeNull();
    });

    it('belong to an account that is there', async () => {
      const orphan = { hash: 's-9', account: 'nobody', begunAt: noon, seenAt: noon };
      await expect(store.addSession(orphan)).rejects.toThrow();
    });
  });

  it('counters add up, with and without a town', async () => {
    const tap = { day: '2026-11-22', name: 'helped.yes', language: 'ti', count: 1 };
    const taps = [
      { ...tap, municipality: 'nijmegen', topic: 'nl/huurtoeslag' },
      { ...tap, municipality: null, topic: null },
    ];
    await Promise.all([...taps, ...taps, ...taps].map((one) => store.count(one)));
    const counted = await store.counters();
    expect(counted).toHaveLength(2);
    for (const one of taps) expect(counted).toContainEqual({ ...one, count: 3 });
  });

  it('forgets what visitors left and old sessions, and keeps what staff decided', async () => {
    const own = await openStore(await databases.fresh(kind));
    const limit = noon;
    const tried: NewEvent = {
      kind: 'login.tried',
      actor: { type: 'system' },
      subject: 'account:u-1',
      municipality: null,
      body: {},
    };
    await own.addAccount(account());
    for (const at of [limit - 1, limit])
      for (const event of [made, corrected, tried]) await own.append(event, at);
    await own.addReceipt(receipt({ id: 'old', madeAt: limit - 1 }), 'c1', 't1');
    await own.addReceipt(receipt({ id: 'new', madeAt: limit }), 'c2', 't2');
    await own.addSession({ hash: 's', account: 'u-1', begunAt: noon - 10, seenAt: noon });
    await own.count({
      day: '2020-01-01',
      name: 'helped.no',
      language: 'nl',
      municipality: null,
      topic: null,
      count: 1,
    });
    expect(await own.retain(limit, noon - 5)).toEqual({ receipts: 1, events: 2 });
    expect((await own.receipts()).map(({ id }) => id)).toEqual(['new']);
    const left = (await own.events()).map(({ kind, at }) => `${kind} ${at - limit}`);
    expect(left).toEqual([
      'claim.corrected -1',
      'receipt.made 0',
      'claim.corrected 0',
      'login.tried 0',
    ]);
    expect(await own.session('s')).toBeNull();
    expect(await own.counters()).toHaveLength(1);
    expect(await own.retain(limit, noon - 5)).toEqual({ receipts: 0, events: 0 });
    await own.close();
  });

  it('forgets kept questions by a day of their own, and nothing else by it', async () => {
    const own = await openStore(await databases.fresh(kind));
    const body = { question: 'Waar?', language: 'nl', status: 'not_found', topic: null };
    const about = {
      actor: { type: 'visitor' },
      subject: 'question:1',
      municipality: null,
    } as const;
    const asked: NewEvent = { kind: 'question.kept', ...about, body };
    for (const at of [noon - 1, noon])
      for (const event of [made, asked]) await own.append(event, at);
    expect(await own.retain(0, 0, noon)).toEqual({ receipts: 0, events: 1 });
    const left = (await own.events()).map(({ kind: one, at }) => `${one} ${at - noon}`);
    expect(left).toEqual(['receipt.made -1', 'receipt.made 0', 'question.kept 0']);
    await own.close();
  });

  describe('its database', () => {
    const withRows = async (): Promise<Database> => {
      const address = await databases.fresh(kind);
      const own = await openStore(address);
      await own.append(made, noon);
      await own.append(corrected, noon);
      await own.close();
      return openDatabase(address);
    };

    it.each([
      ['an event is changed', sql`update events set body = '{}'`],
      ['an event of staff is removed', sql`delete from events where actor = 'staff'`],
      ['all events are removed', sql`delete from events`],
    ])('refuses it when %s', async (_, statement) => {
      const db = await withRows();
      await expect(statement.execute(db)).rejects.toThrow(/events/);
      expect(await db.selectFrom('events').selectAll().execute()).toHaveLength(2);
      await db.destroy();
    });

    it('of a first version, filled, is brought up to date without a loss', async () => {
      const address = await databases.fresh(kind);
      const db = await openDatabase(address);
      await migrate(db, kind, '0001-events-receipts-accounts');
      const event = {
        at: noon,
        kind: 'claim.corrected',
        actor: 'staff',
        account: 'u-1',
        subject: 'receipt:r-1',
        municipality: 'nijmegen',
        body: JSON.stringify(corrected.body),
      };
      for (let n = 0; n < 50; n += 1)
        await db
          .insertInto('events')
          .values({ ...event, at: noon + n })
          .execute();
      await expect(db.selectFrom('counters').selectAll().execute()).rejects.toThrow();
      await db.destroy();
      const own = await openStore(address);
      const kept = await own.events();
      expect(kept.map(({ at }) => at)).toEqual(Array.from({ length: 50 }, (_, n) => noon + n));
      expect(kept[0]).toMatchObject(corrected);
      await own.append(made, noon);
      expect(await own.counters()).toEqual([]);
      await own.close();
    });

    it('of a newer version is refused with what to do', async () => {
      const address = await databases.fresh(kind);
      await (await openStore(address)).close();
      const db = await openDatabase(address);
      await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030')`.execute(
        db,
      );
      await db.destroy();
      const opening = openStore(address);
      await expect(opening).rejects.toThrow(StoreUnavailable);
      await expect(opening).rejects.toThrow(/another version of Wegwijs/);
    });
  });
});

it('a database that is not there is told in one sentence', async () => {
  const opening = openStore({ kind: 'postgresql', url: 'postgresql://x@127.0.0.1:1/x' });
  await expect(opening).rejects.toThrow(StoreUnavailable);
});
