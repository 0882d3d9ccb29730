import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { approveAndPublish, propose, readDrafts } from '../../../src/desk/curate.ts';
import { postNotice } from '../../../src/desk/notices.ts';
import { system } from '../../../src/desk/services.ts';
import { workMark } from '../../../src/desk/work-list.ts';
import { findWork } from '../../../src/desk/work-list-findings.ts';
import { absoluteLife, idleLife } from '../../../src/desk/session.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { smallCard } from '../../helpers/cards.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
let code: string;
let rotterdammer: string;
let work: string;
let notice: string;
/** Proposals for cards of Rotterdam, one for each thing that is done to one. */
let drafts: Record<'approve' | 'reject' | 'view', string>;

beforeAll(async () => {
  desk = await testDesk({ WEGWIJS_SITES: 'web/demo/sites.yaml' });
  await desk.account('chief', { municipality: '*', role: 'admin' });
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  await desk.account('nadia', { municipality: 'nijmegen', role: 'admin' });
  const rob = await desk.account('rob', { municipality: 'rotterdam', role: 'admin' });
  rotterdammer = rob.id;
  const items = findWork(desk.services.upkeep(), '2026-11-22');
  work = workMark(items.find(({ municipality }) => municipality === 'rotterdam')?.key ?? '');
  drafts = {
    approve: await draft('deur-a'),
    reject: await draft('deur-b'),
    view: await draft('deur-c'),
  };
  await publish('deur');
  notice = await postNotice({ ...desk.services, store: desk.services.desk.store }, rob, {
    municipality: 'rotterdam',
    body: {
      ...{ template: null, slots: {}, text: 'De balie is dicht.', topic: null },
      ...{ from: '2026-11-22', until: '2026-12-22' },
    },
  });
  const made = await new Browser(desk.app).go('/api/receipts', {
    method: 'POST',
    body: JSON.stringify({ answer: await desk.answer('nijmegen') }),
  });
  ({ code } = (await made.json()) as { code: string });
});
afterAll(() => desk.dispose());
beforeEach(() => {
  desk.now.ms = Date.UTC(2026, 10, 22, 12);
});

async function draft(id: string): Promise<string> {
  const card = smallCard(id, { scope: 'rotterdam' });
  const work = { ...desk.services, store: desk.services.desk.store };
  return propose(work, system, { id, card, municipality: 'rotterdam' });
}

async function publish(id: string): Promise<void> {
  const version = await draft(id);
  const { store } = desk.services.desk;
  const account = await store.account(rotterdammer);
  const found = (await readDrafts(store)).find((one) => one.version === version);
  if (account === null || found === undefined) throw new Error('nothing to publish');
  expect(await approveAndPublish({ ...desk.services, store }, account, found)).toBe('done');
}

/** Every route of staff, with the least that it needs; `:id` is an account, `:item` work of Rotterdam. */
const routes = [
  ['GET', '/desk', 'desk'],
  ['GET', '/desk?code=x', 'desk'],
  ['POST', '/desk/logout', 'desk'],
  ['POST', '/desk/logout-everywhere', 'desk'],
  ['GET', '/desk/lookup', 'desk'],
  ['POST', '/desk/lookup', 'desk'],
  ['POST', '/desk/lookup/results', 'desk'],
  ['GET', '/desk/lookup/document?id=nl/bijstand', 'desk'],
  ['GET', '/desk/lookup/beside?id=nl/bijstand&section=bedrag', 'desk'],
  ['GET', '/desk/lookup/card?id=geld-bijstand-hoogte', 'desk'],
  ['GET', '/desk/receipts/:code', 'desk'],
  ['POST', '/desk/receipts/:code', 'desk'],
  ['GET', '/desk/api/receipts/:code', 'desk'],
  ['GET', '/desk/accounts', 'admin'],
  ['POST', '/desk/accounts', 'admin'],
  ['POST', '/desk/accounts/:id/disable', 'admin'],
  ['POST', '/desk/accounts/:id/enable', 'admin'],
  ['POST', '/desk/accounts/:id/grants', 'admin'],
  ['POST', '/desk/accounts/:id/link', 'admin'],
  ['GET', '/desk/audit', 'admin'],
  ['GET', '/desk/notices', 'desk'],
  ['POST', '/desk/notices', 'editor'],
  ['POST', '/desk/notices/preview', 'editor'],
  ['POST', '/desk/notices/change', 'editor'],
  ['POST', '/desk/notices/:notice/end', 'editor'],
  ['GET', '/desk/missing', 'desk'],
  ['POST', '/desk/missing', 'desk'],
  ['GET', '/desk/plan', 'desk'],
  ['GET', '/desk/schemes', 'desk'],
  ['POST', '/desk/schemes', 'desk'],
  ['GET', '/desk/work', 'desk'],
  ['GET', '/desk/gaps', 'desk'],
  ['GET', '/desk/gaps.csv', 'desk'],
  ['GET', '/desk/gaps/feedback.csv', 'desk'],
  ['GET', '/desk/work.csv', 'desk'],
  ['POST', '/desk/work/:item', 'editor'],
  ['POST', '/desk/work/:item/done', 'editor'],
  ['POST', '/desk/work/:item/reopen', 'editor'],
  ['GET', '/desk/curate', 'editor'],
  ['GET', '/desk/curate/new', 'editor'],
  ['POST', '/desk/curate/new', 'editor'],
  ['GET', '/desk/curate/cards/:card', 'editor'],
  ['GET', '/desk/curate/cards/:card/edit', 'editor'],
  ['POST', '/desk/curate/cards/:card/withdraw', 'editor'],
  ['POST', '/desk/curate/drafts', 'editor'],
  ['GET', '/desk/curate/drafts/:version', 'editor'],
  ['POST', '/desk/curate/drafts/:version/approve', 'editor'],
  ['POST', '/desk/curate/drafts/:version/reject', 'editor'],
] as const;

const place = (path: string): string => {
  const done = path.endsWith('/approve') ? 'approve' : path.endsWith('/reject') ? 'reject' : 'view';
  return path
    .replace(':code', code)
    .replace(':id', rotterdammer)
    .replace(':item', work)
    .replace(':notice', notice)
    .replace(':card', 'deur')
    .replace(':version', drafts[done]);
};

async function loggedIn(name: string): Promise<Browser> {
  const browser = new Browser(desk.again());
  expect((await browser.logIn(name)).status).toBe(303);
  return browser;
}

async function send(browser: Browser, method: string, path: string): Promise<Response> {
  if (method === 'GET') return browser.go(place(path));
  const account = { name: 'new', role: 'desk', municipality: 'rotterdam' };
  const fields = { ...account, action: 'add', do: 'right', claim: '0', what: 'kleding' };
  return browser.post(place(path), { ...fields, csrf: await browser.csrf() });
}

/** What a visitor can tell apart: everything but the number of the request. */
async function seen(response: Response): Promise<object> {
  const { error } = (await response.json()) as { error: object };
  const headers = [...response.headers].filter(([name]) => name !== 'x-request-id');
  return { status: response.status, headers, error: { ...error, requestId: '' } };
}

it('the list of routes is the whole list', () => {
  const staff = desk.app.routes
    .filter(({ path, method }) => path.startsWith('/desk') && method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/\/$/, '')}`);
  const doors = [
    'GET /desk/login',
    'POST /desk/login',
    'GET /desk/password',
    'POST /desk/password',
  ];
  const listed = routes.map(([method, path]) => `${method} ${path.split('?')[0] ?? ''}`);
  expect(new Set(staff)).toEqual(new Set([...doors, ...listed]));
});

describe.each(routes)('%s %s', (method, path) => {
  it.each<[string, () => Promise<Browser>]>([
    ['nobody', () => Promise.resolve(new Browser(desk.again()))],
    [
      'a cookie that somebody made up',
      () => {
        const browser = new Browser(desk.again());
        browser.cookies.set('wegwijs-session', `${'A'.repeat(43)}.${'B'.repeat(43)}`);
        return Promise.resolve(browser);
      },
    ],
    [
      'an expired session',
      async () => {
        const browser = await loggedIn('chief');
        desk.now.ms += idleLife;
        return browser;
      },
    ],
    [
      'a session that was logged out',
      async () => {
        const browser = await loggedIn('chief');
        const before = new Map(browser.cookies);
        await browser.post('/desk/logout', { csrf: await browser.csrf() });
        for (const [name, value] of before) browser.cookies.set(name, value);
        return browser;
      },
    ],
  ])('does not exist for %s', async (_, come) => {
    const browser = await come();
    const init = {
      method,
      ...(method === 'POST' ? { headers: { origin: 'http://localhost' } } : {}),
    };
    const here = await seen(await browser.go(place(path), init));
    const nowhere = await seen(await browser.go('/nothing/at/all', init));
    expect(here).toEqual(nowhere);
    expect(here).toMatchObject({ status: 404 });
  });

  it('exists for whom it is meant', async () => {
    const { status } = await send(await loggedIn('chief'), method, path);
    expect(status).toBeLessThan(400);
    await desk.services.desk.store.changeAccount(rotterdammer, { disabled: false });
  });
});

it('whatever is named in an address is tried by another town below', () => {
  const named = routes.flatMap(([, path]) => path.match(/:\w+/g) ?? []);
  const tried = [':code', ':id', ':item', ':notice', ':card', ':version'];
  expect(new Set(named)).toEqual(new Set(tried));
});

describe.each(routes.filter(([, , role]) => role === 'editor'))('%s %s', (method, path) => {
  it('does not exist for a lower role of its own town', async () => {
    if ((await desk.services.desk.store.accountByName('ruud')) === null)
      await desk.account('ruud', { municipality: 'rotterdam', role: 'desk' });
    expect((await send(await loggedIn('ruud'), method, path)).status).toBe(404);
  });
});

describe.each(routes.filter(([, , role]) => role === 'admin'))('%s %s', (method, path) => {
  it('does not exist for a lower role', async () => {
    for (const name of ['samira', 'edith'])
      expect((await send(await loggedIn(name), method, path)).status).toBe(404);
  });
});

describe.each(routes.filter(([, path]) => path.includes(':code')))('%s %s', (method, path) => {
  it("gives nothing to another town's staff", async () => {
    const response = await send(await loggedIn('rob'), method, path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('huurtoeslag');
  });
});

describe.each(routes.filter(([, path]) => path.includes(':id')))('%s %s', (method, path) => {
  it("gives nothing to another town's admin", async () => {
    expect((await send(await loggedIn('nadia'), method, path)).status).toBe(404);
    expect(await desk.services.desk.store.account(rotterdammer)).toMatchObject({ disabled: false });
  });
});

describe.each(routes.filter(([, path]) => path.includes(':item')))('%s %s', (method, path) => {
  it("gives nothing to another town's admin, nor to a lower role", async () => {
    await desk.account(`ria ${path}`, { municipality: 'rotterdam', role: 'desk' });
    for (const name of ['nadia', `ria ${path}`])
      expect((await send(await loggedIn(name), method, path)).status).toBe(404);
  });
});

describe.each(routes.filter(([, path]) => path.startsWith('/desk/notices/')))(
  '%s %s',
  (method, path) => {
    it("gives nothing to a lower role, nor of a town to another town's editor", async () => {
      expect((await send(await loggedIn('samira'), method, path)).status).toBe(404);
      if (path.includes(':notice'))
        expect((await send(await loggedIn('nadia'), method, path)).status).toBe(404);
    });
  },
);

describe.each(routes.filter(([, path]) => path.startsWith('/desk/curate')))(
  '%s %s',
  (method, path) => {
    it("gives nothing to a lower role, nor of a town to another town's editor", async () => {
      expect((await send(await loggedIn('samira'), method, path)).status).toBe(404);
      if (!/:card|:version/.test(path)) return;
      expect((await send(await loggedIn('nadia'), method, path)).status).toBe(404);
    });
  },
);

describe.each(routes.filter(([method]) => method === 'POST'))('%s %s', (_, path) => {
  it('refuses a form that is not of our page', async () => {
    const browser = await loggedIn('chief');
    const csrf = await browser.csrf();
    const other = await (await loggedIn('samira')).csrf();
    const own = { origin: 'http://localhost' };
    const tries: [Record<string, string>, Record<string, string>, number][] = [
      [{}, own, 400],
      [{ csrf: '' }, own, 400],
      [{ csrf: other }, own, 400],
      [{ csrf }, {}, 400],
      [{ csrf }, { origin: 'null' }, 404],
      [{ csrf }, { origin: 'https://evil.example' }, 404],
      [{ csrf }, { origin: 'null', 'sec-fetch-site': 'same-site' }, 404],
      [{ csrf }, { ...own, 'sec-fetch-site': 'cross-site' }, 404],
      [{ csrf }, { 'sec-fetch-site': 'same-site' }, 404],
    ];
    for (const [fields, headers, status] of tries)
      expect((await browser.post(place(path), fields, headers)).status).toBe(status);
    expect((await browser.go('/desk')).status).toBe(200);
    // What browsers send for a form of a page whose policy is `no-referrer`.
    const real = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    const fields = { csrf, name: 'real', role: 'desk', municipality: 'rotterdam' };
    expect((await browser.post(place(path), fields, real)).status).not.toBe(404);
    await desk.services.desk.store.changeAccount(rotterdammer, { disabled: false });
  });
});

describe('for pages of listed sites the desk does not exist', () => {
  it.each([
    ['a script', { origin: 'http://localhost:4000', 'sec-fetch-site': 'cross-site' }],
    ['a picture', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'a frame',
      {
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'iframe',
      },
    ],
  ])('as %s', async (_, headers) => {
    const browser = await loggedIn('chief');
    for (const path of ['/desk', '/desk/login', '/desk/audit']) {
      const response = await browser.go(path, { headers });
      expect(response.status).toBe(404);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('but a person may follow a link to it', async () => {
    const browser = await loggedIn('chief');
    const headers = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await browser.go('/desk', { headers })).status).toBe(200);
  });

  it('and no site may frame it', async () => {
    const browser = await loggedIn('chief');
    const { headers } = await browser.go('/desk');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

describe('a session', () => {
  const status = async (browser: Browser): Promise<number> => (await browser.go('/desk')).status;

  it('goes on while it is used, to the end of a working day', async () => {
    const browser = await loggedIn('chief');
    const begun = desk.now.ms;
    while (desk.now.ms + idleLife - 1 < begun + absoluteLife) {
      desk.now.ms += idleLife - 1;
      expect(await status(browser)).toBe(200);
    }
    desk.now.ms = begun + absoluteLife;
    expect(await status(browser)).toBe(404);
  });

  it('is made anew at every login, and the one that was there before ends', async () => {
    const attacker = await loggedIn('samira');
    const planted = attacker.cookies.get('wegwijs-session') ?? '';
    const victim = new Browser(desk.again());
    victim.cookies.set('wegwijs-session', planted);
    await victim.logIn('chief');
    expect(victim.cookies.get('wegwijs-session')).not.toBe(planted);
    expect(await status(attacker)).toBe(404);
    expect(await status(victim)).toBe(200);
  });

  it('ends on all devices at once, and on those of nobody else', async () => {
    const [one, two, other] = [
      await loggedIn('chief'),
      await loggedIn('chief'),
      await loggedIn('samira'),
    ];
    await one.post('/desk/logout-everywhere', { csrf: await one.csrf() });
    expect(await status(two)).toBe(404);
    expect(await status(other)).toBe(200);
  });

  it('loses its rights with the next click when the account is blocked or its role changes', async () => {
    const edith = await loggedIn('nadia');
    expect((await edith.go('/desk/audit')).status).toBe(200);
    const { store } = desk.services.desk;
    const { id = '' } = (await store.accountByName('nadia')) ?? {};
    await store.changeAccount(id, { grants: [{ municipality: 'nijmegen', role: 'desk' }] });
    expect((await edith.go('/desk/audit')).status).toBe(404);
    await store.changeAccount(id, { disabled: true });
    expect(await status(edith)).toBe(404);
    await store.changeAccount(id, {
      disabled: false,
      grants: [{ municipality: 'nijmegen', role: 'admin' }],
    });
  });

  it('is kept as a hash alone', async () => {
    const browser = await loggedIn('chief');
    const [secret = ''] = (browser.cookies.get('wegwijs-session') ?? '').split('.');
    expect(secret).toHaveLength(43);
    expect(await desk.services.desk.store.session(secret)).toBeNull();
  });

  it('is held by a cookie that no script reads; over HTTPS by one of this host alone', async () => {
    const cookieOf = async (publicUrl: string | null, origin: string): Promise<string> => {
      const services = { ...desk.services, desk: { ...desk.services.desk, publicUrl } };
      const browser = new Browser(createApp(services), origin);
      const response = await browser.logIn('chief');
      return response.headers.getSetCookie().find((line) => line.includes('session=')) ?? '';
    };
    expect(await cookieOf(null, 'http://localhost')).toMatch(
      /^wegwijs-session=[\w-]+\.[\w-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await cookieOf('https://wegwijs.example.nl', 'https://wegwijs.example.nl')).toMatch(
      /^__Host-wegwijs-session=[\w-]+\.[\w-]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});

it('without WEGWIJS_DESK none of it exists, the login neither', async () => {
  const browser = new Browser(createApp({ ...desk.services, desk: null }));
  for (const path of ['/desk', '/desk/login', '/desk/callback', '/desk/password'])
    expect(await seen(await browser.go(path))).toEqual(await seen(await browser.go('/nothing')));
  const made = await browser.go('/api/receipts', { method: 'POST', body: '{}' });
  expect(made.status).toBe(404);
});
