import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passwordLink, plainName } from '../../../src/desk/accounts.ts';
import { freeTries } from '../../../src/desk/lock-out.ts';
import { system } from '../../../src/desk/services.ts';
import type { DeskEvent } from '../../../src/domain/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, goodPassword, testDesk } from '../../helpers/desk.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.dispose());
beforeEach(() => {
  desk.now.ms += 24 * 60 * 60 * 1000;
});

const fresh = (): Browser => new Browser(desk.again());
const day = 24 * 60 * 60 * 1000;

async function eventsOf(name: string): Promise<DeskEvent[]> {
  const { store } = desk.services.desk;
  const account = await store.accountByName(plainName(name));
  return store.events({ subject: `account:${account?.id ?? ''}` });
}

describe('the login page', () => {
  it('is in Dutch and English, by the browser and by a link that is remembered', async () => {
    const browser = fresh();
    const dutch = await browser.go('/desk/login', { headers: { 'accept-language': 'nl' } });
    const page = await dutch.text();
    expect(page).toContain('<html lang="nl"');
    expect(page).toContain('Naam of e-mailadres');
    await browser.go('/desk/login?language=en', { headers: { 'accept-language': 'nl' } });
    const later = await browser.go('/desk/login', { headers: { 'accept-language': 'nl' } });
    expect(await later.text()).toContain('Name or e-mail address');
  });

  it('needs no script, tells password managers what is what, and has a label for every field', async () => {
    const page = await (await fresh().go('/desk/login')).text();
    expect(page).not.toContain('<script');
    expect(page).toContain('autocomplete="username"');
    expect(page).toContain('autocomplete="current-password"');
    const ids = [...page.matchAll(/<input\s+id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['name', 'password']);
    for (const id of ids) expect(page).toContain(`<label for="${id ?? ''}">`);
  });

  it('writes markup in a name as text', async () => {
    const browser = fresh();
    const response = await browser.logIn('"><script>alert(1)</script>');
    expect(response.status).toBe(401);
    const page = await response.text();
    expect(page).not.toContain('<script');
    expect(page).toContain('role="alert"');
  });

  it('takes the name in any case, the password as it is', async () => {
    await desk.account('Case@Example.nl', { municipality: 'nijmegen', role: 'desk' });
    expect((await fresh().logIn(' CASE@example.NL ')).status).toBe(303);
    expect((await fresh().logIn('case@example.nl', goodPassword.toUpperCase())).status).toBe(401);
  });

  it.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with the token of another browser', { csrf: 'x'.repeat(43) }],
  ])('refuses a form %s, so that nobody is logged in as somebody else', async (_, fields) => {
    await desk.account(`victim ${Object.keys(fields).length}`, { municipality: '*', role: 'desk' });
    const browser = fresh();
    await browser.csrf('/desk/login');
    const name = `victim ${Object.keys(fields).length}`;
    const response = await browser.post('/desk/login', { name, password: goodPassword, ...fields });
    expect(response.status).toBe(400);
    expect(browser.cookies.has('wegwijs-session')).toBe(false);
  });
});

describe('an account', () => {
  it.each(['', 'admin', 'password', 'wegwijs'])(
    'without a password opens with no %j',
    async (word) => {
      const { services, now } = desk;
      const clock = { now: () => new Date(now.ms) };
      const name = `none-${word}`;
      const account = { id: name, name, passwordHash: null, subject: null, disabled: false };
      await services.desk.store.addAccount({ ...account, grants: [] });
      expect(clock.now().getTime()).toBe(now.ms);
      expect((await fresh().logIn(name, word)).status).toBe(401);
    },
  );

  it('is shut after too many tries even for the right password, and opens by itself', async () => {
    await desk.account('shut', { municipality: 'nijmegen', role: 'desk' });
    for (let n = 0; n < freeTries; n += 1)
      expect((await fresh().logIn('shut', 'wrong wrong wrong')).status).toBe(401);
    expect((await fresh().logIn('shut')).status).toBe(401);
    desk.now.ms += 30_000;
    expect((await fresh().logIn('shut')).status).toBe(303);
  });

  it('waits twice as long after each further try', async () => {
    await desk.account('twice', { municipality: 'nijmegen', role: 'desk' });
    const fail = (): Promise<Response> => fresh().logIn('twice', 'wrong wrong wrong');
    for (let n = 0; n < freeTries; n += 1) await fail();
    desk.now.ms += 30_000;
    await fail();
    desk.now.ms += 59_999;
    expect((await fresh().logIn('twice')).status).toBe(401);
    desk.now.ms += 1;
    expect((await fresh().logIn('twice')).status).toBe(303);
  });

  it('lets five of twenty guesses at the same moment through, not twenty', async () => {
    await desk.account('race', { municipality: 'nijmegen', role: 'desk' });
    const tried = await Promise.all(Array.from({ length: 20 }, () => fresh().logIn('race', 'no')));
    expect(tried.map(({ status }) => status)).toEqual(Array(20).fill(401));
    expect((await fresh().logIn('race')).status).toBe(401);
    desk.now.ms += 30_000;
    expect((await fresh().logIn('race')).status).toBe(303);
  });

  it('that does not exist costs the same work and says the same words', async () => {
    await desk.account('known', { municipality: 'nijmegen', role: 'desk' });
    const { store } = desk.services.desk;
    const pageOf = async (name: string): Promise<{ page: string; written: number }> => {
      const before = (await store.events()).length;
      const page = await (await fresh().logIn(name, 'wrong wrong wrong')).text();
      const written = (await store.events()).length - before;
      return { page: page.replace(/value="[^"]*"/g, ''), written };
    };
    for (let n = 0; n < freeTries + 2; n += 1)
      expect(await pageOf('known')).toEqual(await pageOf('never heard of'));
  });

  it('keeps no name that somebody tried', async () => {
    await fresh().logIn('my.password.by.mistake', 'x');
    expect(JSON.stringify(await desk.services.desk.store.events())).not.toContain('by.mistake');
  });

  it('that is blocked does not open', async () => {
    const { id } = await desk.account('blocked', { municipality: 'nijmegen', role: 'desk' });
    await desk.services.desk.store.changeAccount(id, { disabled: true });
    expect((await fresh().logIn('blocked')).status).toBe(401);
  });

  it('from one address is tried thirty times a minute, not more', async () => {
    const browser = fresh();
    const statuses: number[] = [];
    for (let n = 0; n < 32; n += 1)
      statuses.push((await browser.post('/desk/login', { name: `n${n}`, password: 'x' })).status);
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(400));
    expect(statuses.slice(30)).toEqual([429, 429]);
  });

  it('tells who came in and who went', async () => {
    await desk.account('told', { municipality: 'nijmegen', role: 'desk' });
    const browser = fresh();
    await browser.logIn('told');
    await browser.post('/desk/logout', { csrf: await browser.csrf() });
    const told = (await eventsOf('told')).map(({ kind, actor }) => `${kind} ${actor.type}`);
    expect(told).toEqual([
      'account.added system',
      'account.password staff',
      'login.tried system',
      'login.succeeded staff',
      'session.ended staff',
    ]);
  });
});

describe('the link to set a password', () => {
  const linkFor = async (name: string): Promise<string> => {
    const { desk: parts, clock } = desk.services;
    const account = await desk.account(name, { municipality: 'nijmegen', role: 'desk' });
    const current = await parts.store.account(account.id);
    const services = { ...parts, clock };
    return `/desk/password?${await passwordLink(services, current ?? account, system)}`;
  };
  const set = async (browser: Browser, link: string, password: string, again = password) =>
    browser.post(link, { password, again, csrf: await browser.csrf(link) });

  it('works once, and ends the sessions that there were', async () => {
    const link = await linkFor('once');
    const before = fresh();
    await before.logIn('once');
    const browser = fresh();
    const done = await set(browser, link, 'een nieuw wachtwoord');
    expect([done.status, done.headers.get('location')]).toEqual([303, '/desk/login?password=kept']);
    expect((await before.go('/desk')).status).toBe(404);
    expect((await fresh().logIn('once')).status).toBe(401);
    expect((await fresh().logIn('once', 'een nieuw wachtwoord')).status).toBe(303);
    expect((await fresh().go(link)).status).toBe(404);
  });

  it('works for a day', async () => {
    const link = await linkFor('late');
    desk.now.ms += day - 1;
    expect((await fresh().go(link)).status).toBe(200);
    desk.now.ms += 1;
    expect((await fresh().go(link)).status).toBe(404);
  });

  it('cannot be made longer, for another account, or from nothing', async () => {
    const link = await linkFor('forged');
    const other = await desk.account('other', { municipality: '*', role: 'admin' });
    const changed = (name: string, value: string): string => {
      const url = new URL(link, 'http://x');
      url.searchParams.set(name, value);
      return `${url.pathname}${url.search}`;
    };
    for (const forged of [
      changed('until', String(desk.now.ms * 2)),
      changed('account', other.id),
      changed('token', ''),
      changed('until', 'x'),
      '/desk/password',
    ])
      expect((await fresh().go(forged)).status).toBe(404);
  });

  it.each<[string, Record<string, string>]>([
    ['without a token', {}],
    ['with a token that is not of its page', { csrf: 'x'.repeat(43) }],
  ])('sets nothing by a form %s', async (name, fields) => {
    const link = await linkFor(`csrf ${name}`);
    const browser = fresh();
    await browser.csrf(link);
    const password = 'een nieuw wachtwoord';
    const response = await browser.post(link, { password, again: password, ...fields });
    expect(response.status).toBe(400);
    expect((await fresh().logIn(`csrf ${name}`, password)).status).toBe(401);
  });

  it.each([
    ['short', 'kort', 'kort', 'fewer than 12'],
    ['two different ones', 'een nieuw wachtwoord', 'een ander wachtwoord', 'not the same'],
  ])('refuses a password: %s', async (name, password, again, message) => {
    const link = await linkFor(`fault ${name}`);
    const response = await set(fresh(), link, password, again);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
    expect((await fresh().logIn(`fault ${name}`)).status).toBe(303);
  });
});

describe('accounts, for an admin', () => {
  it('are added with a link, and changed, blocked and found in the log', async () => {
    await desk.account('boss', { municipality: 'nijmegen', role: 'admin' });
    const boss = fresh();
    await boss.logIn('boss');
    const csrf = await boss.csrf();
    const fields = { csrf, name: 'New <b>Person</b>', role: 'desk', municipality: 'nijmegen' };
    const added = await (await boss.post('/desk/accounts', fields)).text();
    expect(added).toContain('new &lt;b&gt;person&lt;/b&gt;');
    expect(added).not.toContain('<b>person');
    const link = /http:\/\/localhost(\/desk\/password\?[^<]*)</.exec(added)?.[1] ?? '';
    const path = link.replaceAll('&amp;', '&');
    expect((await set(fresh(), path, 'een nieuw wachtwoord')).status).toBe(303);
    expect((await boss.post('/desk/accounts', fields)).status).toBe(409);
    const name = 'new <b>person</b>';
    const { id = '' } = (await desk.services.desk.store.accountByName(name)) ?? {};
    const grants = { csrf, role: 'editor', municipality: 'nijmegen' };
    expect((await boss.post(`/desk/accounts/${id}/grants`, grants)).status).toBe(303);
    const changed = await desk.services.desk.store.account(id);
    expect(changed?.grants).toEqual([{ municipality: 'nijmegen', role: 'editor' }]);
    await boss.post(`/desk/accounts/${id}/disable`, { csrf });
    expect((await fresh().logIn(name, 'een nieuw wachtwoord')).status).toBe(401);
    const log = await (await boss.go('/desk/audit')).text();
    for (const words of ['account added', 'role changed', 'account blocked', 'editor · Nijmegen'])
      expect(log).toContain(words);
    expect(log).toContain('boss');
    expect(log).not.toContain('<b>person');
  });

  it('begin with the role that somebody has, and nobody takes their own away', async () => {
    const own = await desk.account('only boss', { municipality: '*', role: 'admin' });
    const other = await desk.account('erik', { municipality: 'rotterdam', role: 'editor' });
    const boss = fresh();
    await boss.logIn('only boss');
    const page = await (await boss.go('/desk/accounts')).text();
    const formOf = (id: string): string =>
      page.split(`action="/desk/accounts/${id}/grants"`)[1]?.split('</form>')[0] ?? '';
    for (const value of ['editor', 'rotterdam'])
      expect(formOf(other.id)).toContain(`value="${value}" selected`);
    expect(page).not.toContain(`/desk/accounts/${own.id}/grants`);
    const csrf = await boss.csrf();
    const less = { csrf, role: 'desk', municipality: 'nijmegen' };
    expect((await boss.post(`/desk/accounts/${own.id}/grants`, less)).status).toBe(404);
    expect((await boss.post(`/desk/accounts/${own.id}/disable`, { csrf })).status).toBe(404);
    expect((await boss.post(`/desk/accounts/${other.id}/grants`, less)).status).toBe(303);
  });

  it.each([
    ['of another town', 'rotterdam'],
    ['of all towns', '*'],
    ['of a town that does not exist', 'atlantis'],
  ])('cannot be given a role %s by an admin of one', async (title, municipality) => {
    const name = `chief ${title}`;
    await desk.account(name, { municipality: 'nijmegen', role: 'admin' });
    const colleague = await desk.account(`colleague ${title}`, {
      municipality: 'nijmegen',
      role: 'desk',
    });
    const boss = fresh();
    await boss.logIn(name);
    const fields = { csrf: await boss.csrf(), name: 'x', role: 'admin', municipality };
    expect((await boss.post('/desk/accounts', fields)).status).toBe(404);
    expect((await boss.post(`/desk/accounts/${colleague.id}/grants`, fields)).status).toBe(404);
    expect(await desk.services.desk.store.accountByName('x')).toBeNull();
  });

  it('of other towns are not on the page', async () => {
    await desk.account('near', { municipality: 'nijmegen', role: 'admin' });
    await desk.account('far away', { municipality: 'rotterdam', role: 'desk' });
    const near = fresh();
    await near.logIn('near');
    const page = await (await near.go('/desk/accounts')).text();
    expect(page).toContain('near');
    expect(page).not.toContain('far away');
    expect(await (await near.go('/desk/audit')).text()).not.toContain('far away');
  });

  const set = async (browser: Browser, link: string, password: string): Promise<Response> =>
    browser.post(link, { password, again: password, csrf: await browser.csrf(link) });
});
