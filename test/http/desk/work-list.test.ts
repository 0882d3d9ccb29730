import { parse } from 'node:querystring';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { doneHolds, workMark } from '../../../src/desk/work-list.ts';
import { findWork } from '../../../src/desk/work-list-findings.ts';
import type { Account } from '../../../src/domain/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

const start = Date.UTC(2026, 10, 22, 12);
let desk: TestDesk;
let samira: Account;
let marks: Record<'nijmegen' | 'rotterdam' | 'nl', string>;

beforeAll(async () => {
  desk = await testDesk();
  samira = await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  await desk.account('rob <b>', { municipality: 'rotterdam', role: 'editor' });
  await desk.account('chief', { municipality: '*', role: 'admin' });
  const items = findWork(desk.services.upkeep(), '2026-11-22');
  const of = (town: string | null): string =>
    workMark(items.find(({ municipality }) => municipality === town)?.key ?? '');
  marks = { nijmegen: of('nijmegen'), rotterdam: of('rotterdam'), nl: of(null) };
});
afterAll(() => desk.dispose());
beforeEach(() => {
  desk.now.ms = start;
});

async function as(name: string, app = desk.again()): Promise<Browser> {
  const browser = new Browser(app);
  expect((await browser.logIn(name)).status).toBe(303);
  return browser;
}

async function text(browser: Browser, path: string): Promise<string> {
  const response = await browser.go(path);
  expect(response.status).toBe(200);
  return response.text();
}

async function send(
  browser: Browser,
  path: string,
  fields: Record<string, string> = {},
): Promise<Response> {
  return browser.post(path, { ...fields, csrf: await browser.csrf() });
}

async function table(browser: Browser, query = ''): Promise<Record<string, string>[]> {
  const body = await text(browser, `/desk/work.csv?${query}`);
  return [...csvParse(body.replace(/^\ufeff/, ''))];
}

describe('the work list', () => {
  it("shows a town's staff their own and national work, and nothing of another town", async () => {
    const rows = await table(await as('samira'));
    expect(new Set(rows.map((row) => row['Municipality']))).toEqual(
      new Set(['Nijmegen', 'national']),
    );
    const page = await text(await as('samira'), '/desk/work?town=rotterdam');
    expect(page).toContain('There is nothing to do.');
    expect(page).not.toContain(marks.rotterdam);
  });

  it('is read by the desk, but given and ticked off by an editor', async () => {
    const reader = await as('samira');
    expect(await text(reader, '/desk/work?town=nijmegen')).not.toContain('action="/desk/work/');
    for (const path of ['', '/done', '/reopen'])
      expect((await send(reader, `/desk/work/${marks.nijmegen}${path}`)).status).toBe(404);
    const editor = await text(await as('edith'), '/desk/work?town=nijmegen');
    expect(editor).toContain(`action="/desk/work/${marks.nijmegen}"`);
  });

  it('an editor changes nothing of another town, and nothing that there is not', async () => {
    const editor = await as('edith');
    for (const mark of [marks.rotterdam, '0'.repeat(16), '..%2f..', "';--"])
      for (const path of ['', '/done', '/reopen'])
        expect((await send(editor, `/desk/work/${mark}${path}`)).status).toBe(404);
    const events = await desk.services.desk.store.events({ kinds: ['work.done'] });
    expect(events).toEqual([]);
  });

  it('goes to a colleague with a day, who ticks it off; both are kept', async () => {
    const editor = await as('edith');
    const given = await send(editor, `/desk/work/${marks.nijmegen}`, {
      ...{ owner: samira.id, due: '2026-12-24', back: 'town=nijmegen&state=all&evil=//x' },
    });
    expect(given.status).toBe(303);
    expect(given.headers.get('location')).toBe('/desk/work?town=nijmegen&state=all');
    const own = await as('samira');
    expect(await table(own, 'owner=me')).toMatchObject([
      { Due: '2026-12-24', 'Who does it': 'samira', State: 'to do' },
    ]);
    expect((await send(own, `/desk/work/${marks.nijmegen}/done`)).status).toBe(303);
    expect(await table(own, 'owner=me')).toEqual([]);
    expect(await table(own, 'owner=me&state=done')).toHaveLength(1);
    expect(await text(own, '/desk/work?state=done')).toContain('Ticked off on 2026-11-22');
    const { store } = desk.services.desk;
    const events = await store.events({ kinds: ['work.assigned', 'work.done'] });
    expect(events.map(({ kind, municipality }) => [kind, municipality])).toEqual([
      ['work.assigned', 'nijmegen'],
      ['work.done', 'nijmegen'],
    ]);
    expect((await send(own, `/desk/work/${marks.nijmegen}/reopen`)).status).toBe(303);
    expect(await table(own, 'owner=me')).toHaveLength(1);
  });

  it('leads to where a card is mended, who may mend it', async () => {
    desk.now.ms = start + 400 * 86_400_000;
    const path = '/desk/work?town=nijmegen&kind=review';
    const link = /href="(\/desk\/curate\/cards\/[a-z0-9-]+)"/;
    const editor = await as('edith');
    const [, card = ''] = link.exec(await text(editor, path)) ?? [];
    expect(await text(editor, card)).toContain('<h1>');
    expect(await text(await as('samira'), path)).not.toMatch(link);
  });

  it('comes back when it was ticked off long ago and is still found', async () => {
    const editor = await as('edith');
    await send(editor, `/desk/work/${marks.nl}/done`);
    const open = async (browser: Browser): Promise<boolean> =>
      (await text(browser, '/desk/work?town=nl')).includes(`id="work-${marks.nl}"`);
    expect(await open(editor)).toBe(false);
    desk.now.ms = start + doneHolds;
    expect(await open(await as('edith'))).toBe(true);
  });

  it.each([
    ['somebody of another town', async () => (await accountOf('rob <b>')).id, ''],
    ['nobody there is', () => Promise.resolve('no-such-account'), ''],
    ['on a day that there is not', () => Promise.resolve(''), '2026-02-30'],
    ['on words', () => Promise.resolve(''), '<script>alert(1)</script>'],
  ])('is not given to or due: %s', async (_, owner, due) => {
    const editor = await as('edith');
    const fields = { owner: await owner(), due };
    expect((await send(editor, `/desk/work/${marks.nijmegen}`, fields)).status).toBe(400);
  });

  it('names nobody of another town: neither in the choice nor as owner', async () => {
    const rob = await accountOf('rob <b>');
    await send(await as('chief'), `/desk/work/${marks.nl}`, { owner: rob.id });
    const page = await text(await as('edith'), '/desk/work?state=all&kind=expiry');
    expect(page).toContain('somebody of another municipality');
    expect(page).not.toContain('rob');
    const all = await text(await as('chief'), '/desk/work?state=all&kind=expiry');
    expect(all).toContain('rob &lt;b&gt;');
    expect(all).not.toContain('rob <b>');
  });

  it('has pages, and its addresses keep the filters', async () => {
    const chief = await as('chief');
    const first = await text(chief, '/desk/work?kind=service');
    expect(first.match(/id="work-/g)).toHaveLength(20);
    const next = /href="\/desk\/work\?([^"]*page=2)"/.exec(first)?.[1] ?? '';
    expect(parse(next.replaceAll('&amp;', '&'))).toMatchObject({ kind: 'service', page: '2' });
    const second = await text(chief, '/desk/work?kind=service&page=2');
    expect(second.match(/id="work-/g)).toHaveLength(20);
    const ids = (page: string): Set<string> => new Set(page.match(/id="work-\w+"/g));
    expect([...ids(first)].filter((id) => ids(second).has(id))).toEqual([]);
    for (const page of ['0', '-1', '1e9', 'x', '99999999999999999999'])
      expect((await chief.go(`/desk/work?page=${page}`)).status).toBe(200);
  });

  it.each(['town', 'kind', 'owner', 'state'])(
    'shows no markup out of the address: %s',
    async (name) => {
      const evil = '"><script>alert(1)</script>';
      const page = await text(await as('chief'), `/desk/work?${name}=${encodeURIComponent(evil)}`);
      expect(page).not.toContain('<script>alert');
    },
  );
});

describe('stored markup and formulas', () => {
  const evil = '=HYPERLINK("https://evil.example";"x")<img src=x onerror=alert(1)>';
  const withEvilService = (): TestDesk['app'] => {
    const upkeep = desk.services.upkeep();
    const [service] = upkeep.directory.services;
    if (service === undefined) throw new Error('there are no services');
    const { assured_date: _, ...undated } = service;
    const services = [{ ...undated, id: 'evil', name: evil, municipality: 'nijmegen' }];
    const changed = { ...upkeep, directory: { ...upkeep.directory, services } };
    return createApp({ ...desk.services, upkeep: () => changed });
  };

  it('in the name of a service stay text on the page and in the table', async () => {
    const browser = await as('edith', withEvilService());
    const page = await text(browser, '/desk/work?kind=service');
    expect(page).not.toContain('<img src=x');
    expect(page).toContain('&lt;img src=x');
    const [row] = await table(browser, 'kind=service');
    expect(row?.['What']).toBe(`'${evil}`);
  });

  it('the table is a download that no browser reads as a page', async () => {
    const response = await (await as('edith')).go('/desk/work.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

async function accountOf(name: string): Promise<Account> {
  const account = await desk.services.desk.store.accountByName(name);
  if (account === null) throw new Error(`there is no ${name}`);
  return account;
}
