import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { Account, DeskEvent, NewEvent } from '../../src/domain/desk.ts';
import {
  colleagues,
  doneHolds,
  filterWork,
  mayAssign,
  mayFinish,
  possibleOwners,
  visibleWork,
  workEntries,
  workMark,
  workSubject,
} from '../../src/desk/work-list.ts';
import type { Upkeep, WorkItem } from '../../src/desk/work-list-findings.ts';
import { expiryNotice, findWork, plusDays } from '../../src/desk/work-list-findings.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

const today = '2026-11-22';
let services: TestServices;
let upkeep: Upkeep;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_EMBEDDER: 'none' });
  upkeep = services.upkeep();
});
afterAll(() => services.dispose());

/** The corpus with one card changed. */
function withCard(change: (card: Upkeep['cards'][number]) => Upkeep['cards'][number]): Upkeep {
  const [first, ...rest] = upkeep.cards;
  if (first === undefined) throw new Error('there are no cards');
  return { ...upkeep, cards: [change(structuredClone(first)), ...rest] };
}

function only(kind: WorkItem['kind'], found: readonly WorkItem[]): WorkItem[] {
  return found.filter((item) => item.kind === kind);
}

describe('what is found in the shipped corpus', () => {
  it('is in order today: no quote is broken, no translation stale, no review due', () => {
    const found = findWork(upkeep, today);
    for (const kind of ['quote', 'stale', 'review'] as const) expect(only(kind, found)).toEqual([]);
  });

  it.each([0, 400, 1_500])('leads to a file that is there, %i days from now', (days) => {
    const files = new Set(findWork(upkeep, plusDays(today, days)).map(({ file }) => file));
    expect(files.size).toBeGreaterThan(3);
    for (const file of files) expect(existsSync(join(packageRoot, file)), file).toBe(true);
  });

  it('has one name a piece of work, and comes with the most pressing first', () => {
    const found = findWork(upkeep, plusDays(today, 400));
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    expect(new Set(found.map(({ key }) => workMark(key))).size).toBe(found.length);
    const reviews = only('review', found).map(({ due }) => due);
    expect(reviews).toEqual(reviews.toSorted());
  });
});

describe('a quote', () => {
  it('that no longer stands in its section is told, with its number', () => {
    const broken = withCard((card) => ({
      ...card,
      sources: card.sources.map((source, n) =>
        n === 0 ? { ...source, quote: 'dit staat daar nergens' } : source,
      ),
    }));
    const [item, ...others] = only('quote', findWork(broken, today));
    const { id, sources } = broken.cards[0] ?? { id: '', sources: [] };
    const [source] = sources;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ target: 'card', id, due: null });
    expect(item?.parts).toEqual([`[1] ${source?.document ?? ''}#${source?.section ?? ''}`]);
  });

  it('whose document is gone is told, in the town of its card or rule', () => {
    const documents = new Map(upkeep.documents);
    documents.delete('nijmegen/wie-helpt');
    const found = only('quote', findWork({ ...upkeep, documents }, today));
    expect(new Set(found.map(({ target }) => target))).toContain('rule');
    expect(new Set(found.map(({ municipality }) => municipality))).toEqual(new Set(['nijmegen']));
  });
});

describe('a translation', () => {
  const changed = (): Upkeep =>
    withCard(({ text, ...card }) => {
      if (text.nl === undefined) throw new Error('the card has no Dutch');
      return { ...card, text: { ...text, nl: { ...text.nl, next: `${text.nl.next} Nu.` } } };
    });

  it('is stale once its Dutch changes; what was written beside the Dutch is not', () => {
    const [item, ...others] = only('stale', findWork(changed(), today));
    expect(others).toEqual([]);
    const { text = {} } = changed().cards[0] ?? {};
    const translated = Object.entries(text).filter(([, one]) => one.status !== 'authored');
    expect(translated.length).toBeGreaterThan(3);
    expect(new Set(item?.parts)).toEqual(new Set(translated.map(([tag]) => tag)));
    expect(item?.parts).not.toContain('nl');
  });

  it('of a scheme is told as well', () => {
    const schemes = upkeep.schemes.map((scheme, n) =>
      n === 0
        ? {
            ...scheme,
            text: { ...scheme.text, uk: { ...english(scheme), status: 'machine' as const } },
          }
        : scheme,
    );
    const found = only('stale', findWork({ ...upkeep, schemes }, today));
    expect(found).toMatchObject([{ target: 'scheme', id: schemes[0]?.id, parts: ['uk'] }]);
  });

  function english({ text }: Upkeep['schemes'][number]): { name: string; description: string } {
    const { name = '', description = '' } = text.en ?? {};
    return { name, description };
  }
});

describe('an amount', () => {
  const endsOn = (end: string): Upkeep => ({
    ...upkeep,
    norms: upkeep.norms.map((norm) => ({
      ...norm,
      values: norm.values.map((value) => ({ ...value, valid_until: end })),
    })),
  });
  const norms = (end: string): WorkItem[] =>
    only('expiry', findWork(endsOn(end), today)).filter(({ target }) => target === 'norm');

  it.each([
    [expiryNotice, true],
    [expiryNotice + 1, false],
    [0, true],
    [-900, true],
  ])('that ends in %i days is told: %s', (days, told) => {
    const end = plusDays(today, days);
    expect(norms(end).length).toBe(told ? upkeep.norms.length : 0);
    if (told) expect(norms(end)[0]?.due).toBe(end);
  });

  it('that was renewed is new work when it ends again', () => {
    expect(norms('2026-12-31')[0]?.key).not.toBe(norms('2027-01-01')[0]?.key);
  });

  it('of a period before the newest is no work', () => {
    const [norm] = upkeep.norms;
    if (norm === undefined) throw new Error('there are no norms');
    const [value] = norm.values;
    if (value === undefined) throw new Error('the norm has no values');
    const values = ['2020-12-31', '2099-12-31'].map((end) => ({ ...value, valid_until: end }));
    expect(findWork({ ...upkeep, norms: [{ ...norm, values }] }, today)).not.toContainEqual(
      expect.objectContaining({ target: 'norm' }),
    );
  });
});

describe('a review', () => {
  it.each([
    ['2025-11-22', true],
    ['2025-11-23', false],
    ['2024-02-29', true],
  ])('of %s is due: %s', (reviewed, due) => {
    const found = findWork(
      withCard((card) => ({ ...card, reviewed })),
      today,
    );
    expect(only('review', found).length).toBe(due ? 1 : 0);
  });

  it('of 29 February is due on a day that there is', () => {
    const found = findWork(
      withCard((card) => ({ ...card, reviewed: '2024-02-29' })),
      today,
    );
    expect(only('review', found)[0]?.due).toBe('2025-03-01');
  });
});

it('a service is work once nobody assured it for a year; one that was replaced is none', () => {
  const [service] = upkeep.directory.services;
  if (service === undefined) throw new Error('there are no services');
  const found = (change: Partial<typeof service>): WorkItem[] =>
    only(
      'service',
      findWork(
        { ...upkeep, directory: { rules: [], services: [{ ...service, ...change }] } },
        today,
      ),
    );
  expect(found({ assured_date: '2025-11-22' })).toEqual([]);
  expect(found({ assured_date: '2025-11-21' })).toMatchObject([{ due: '2026-11-21' }]);
  expect(found({ assured_date: undefined })).toMatchObject([{ due: null }]);
  expect(found({ assured_date: undefined, superseded_by: 'another' })).toEqual([]);
});

describe('what staff decide', () => {
  const item: WorkItem = {
    ...{ key: 'review:card:geld:2026-12-01', kind: 'review', target: 'card', id: 'geld' },
    ...{ title: 'Geld', municipality: 'nijmegen', parts: [], due: '2026-12-01', file: 'x' },
  };
  const log = (...events: [Pick<NewEvent, 'kind' | 'body'>, number, string?][]): DeskEvent[] =>
    events.map(([event, at, subject = workSubject(item)], id) => {
      const about = { id, at, subject, municipality: 'nijmegen' };
      return { ...about, actor: { type: 'staff', account: 'edith' }, ...event } as DeskEvent;
    });
  const give = (owner: string | null, due: string | null): Pick<NewEvent, 'kind' | 'body'> => ({
    kind: 'work.assigned',
    body: { owner, due },
  });
  const done = { kind: 'work.done', body: {} } as const;
  const reopened = { kind: 'work.reopened', body: {} } as const;
  const state = (events: DeskEvent[], now = 100): unknown => {
    const [one] = workEntries([item], events, now);
    return [one?.owner, one?.due, one?.doneAt];
  };

  it('is read from the events about the work, the last of each counts', () => {
    expect(state([])).toEqual([null, '2026-12-01', null]);
    expect(state(log([give('a', '2027-01-05'), 1]))).toEqual(['a', '2027-01-05', null]);
    expect(state(log([give('a', '2027-01-05'), 1], [give('b', null), 2]))).toEqual([
      'b',
      '2026-12-01',
      null,
    ]);
    expect(state(log([give('a', null), 1], [give(null, null), 2]))).toEqual([
      null,
      '2026-12-01',
      null,
    ]);
    expect(state(log([done, 1], [reopened, 2]))).toEqual([null, '2026-12-01', null]);
    expect(state(log([done, 1, 'work:another']))).toEqual([null, '2026-12-01', null]);
  });

  it('"done" is believed for a while; what the check still finds then is open again', () => {
    expect(state(log([done, 50]), 50 + doneHolds - 1)).toEqual([null, '2026-12-01', 50]);
    expect(state(log([done, 50]), 50 + doneHolds)).toEqual([null, '2026-12-01', null]);
  });

  it('is filtered by town, kind, owner and state', () => {
    const national = { ...item, key: 'n', municipality: null, kind: 'quote' } as const;
    const entries = workEntries([item, national], log([give('a', null), 1], [done, 2]), 100);
    const keys = (filter: Partial<Parameters<typeof filterWork>[1]>): string[] =>
      filterWork(entries, { state: 'all', ...filter }).map(({ key }) => key);
    expect(keys({})).toEqual([item.key, 'n']);
    expect(keys({ town: 'nl' })).toEqual(['n']);
    expect(keys({ town: 'nijmegen' })).toEqual([item.key]);
    expect(keys({ kind: 'quote' })).toEqual(['n']);
    expect(keys({ owner: 'a' })).toEqual([item.key]);
    expect(keys({ owner: 'none' })).toEqual(['n']);
    expect(keys({ state: 'open' })).toEqual(['n']);
    expect(keys({ state: 'done' })).toEqual([item.key]);
  });
});

describe('who sees, gives and finishes work', () => {
  const person = (id: string, ...grants: Account['grants']): Account => ({
    ...{ id, name: id, passwordHash: null, subject: null, grants, disabled: false },
  });
  const desk = person('desk', { municipality: 'nijmegen', role: 'desk' });
  const editor = person('editor', { municipality: 'nijmegen', role: 'editor' });
  const other = person('other', { municipality: 'rotterdam', role: 'admin' });
  const chief = person('chief', { municipality: '*', role: 'admin' });
  const own = { municipality: 'nijmegen', owner: 'desk' };
  const national = { municipality: null, owner: null };

  it('another town sees none of it', () => {
    expect(visibleWork(other, [own, national])).toEqual([national]);
    expect(visibleWork(desk, [own, national])).toEqual([own, national]);
  });

  it('editors give it; who has it may finish it', () => {
    expect([desk, editor, other, chief].map((one) => mayAssign(one, own))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(mayFinish(desk, own)).toBe(true);
    expect(mayFinish(desk, { ...own, owner: 'editor' })).toBe(false);
    expect(mayFinish(other, { ...own, owner: 'editor' })).toBe(false);
  });

  it('it goes to colleagues of the town alone, and others are not even named', () => {
    const all = [desk, editor, other, chief, { ...desk, id: 'gone', disabled: true }];
    expect(colleagues(editor, all).map(({ id }) => id)).toEqual(['desk', 'editor', 'chief']);
    expect(colleagues(chief, all)).toHaveLength(4);
    expect(possibleOwners(own, all.slice(0, 4)).map(({ id }) => id)).toEqual([
      'desk',
      'editor',
      'chief',
    ]);
  });
});
