import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';
import type { OidcServer, Person } from '../../helpers/oidc-server.ts';
import { client, startOidcServer } from '../../helpers/oidc-server.ts';

let server: OidcServer;
let desk: TestDesk;
beforeAll(async () => {
  server = await startOidcServer('http://localhost/desk/callback');
  desk = await testDesk({
    LOG_LEVEL: 'silent',
    WEGWIJS_DESK: 'oidc',
    WEGWIJS_PUBLIC_URL: 'http://localhost',
    OIDC_ISSUER: server.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_SCOPE: 'openid',
    OIDC_GRANTS: 'wegwijs-balie=desk@nijmegen,wegwijs-beheer=admin@nijmegen',
  });
});
afterAll(async () => {
  await desk.dispose();
  await server.close();
});

/** The address at which the provider sends this browser back. */
async function toProvider(browser: Browser, person: Person): Promise<URL> {
  server.person = person;
  const away = await browser.go('/desk/login/oidc');
  expect(away.status).toBe(303);
  return server.walk(away.headers.get('location') ?? '');
}

async function logIn(browser: Browser, person: Person): Promise<Response> {
  const { pathname, search } = await toProvider(browser, person);
  return browser.go(`${pathname}${search}`);
}

const samira = { sub: 's-1', preferred_username: 'Samira@example.nl', roles: ['wegwijs-balie'] };
const fresh = (): Browser => new Browser(desk.again());

describe('with an identity provider', () => {
  it('the login page has one link and no form, and passwords do not exist', async () => {
    const page = await (await fresh().go('/desk/login')).text();
    expect(page).toContain('href="/desk/login/oidc"');
    expect(page).not.toContain('<form');
    for (const path of ['/desk/login', '/desk/password'])
      expect((await fresh().post(path, { name: 'x', password: 'y' })).status).toBe(404);
  });

  it('somebody with a role comes in, and has an account from then on', async () => {
    const browser = fresh();
    const done = await logIn(browser, samira);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/desk']);
    expect(await (await browser.go('/desk')).text()).toContain('samira@example.nl');
    const account = await desk.services.desk.store.accountBySubject(`${server.issuer} s-1`);
    expect(account).toMatchObject({
      name: 'samira@example.nl',
      passwordHash: null,
      grants: [{ municipality: 'nijmegen', role: 'desk' }],
    });
    expect((await browser.go('/desk/accounts')).status).toBe(404);
  });

  it('a role that changed at the provider changes here at the next login, once', async () => {
    const before = (await desk.services.desk.store.accounts()).length;
    const browser = fresh();
    await logIn(browser, { ...samira, roles: ['wegwijs-beheer', 'something else'] });
    expect((await browser.go('/desk/accounts')).status).toBe(200);
    await logIn(fresh(), { ...samira, roles: ['wegwijs-beheer'] });
    const changed = await desk.services.desk.store.events({ kinds: ['account.changed'] });
    expect(changed).toHaveLength(1);
    expect((await desk.services.desk.store.accounts()).length).toBe(before);
  });

  it.each<[string, Person]>([
    ['no roles', { sub: 's-2' }],
    ['other roles', { sub: 's-3', roles: ['visitor', 'admin'] }],
    ['roles that are no list', { sub: 's-4', roles: { 'wegwijs-balie': true } }],
  ])('somebody with %s stays outside', async (_, person) => {
    const browser = fresh();
    const refused = await logIn(browser, person);
    expect(refused.status).toBe(401);
    expect(await refused.text()).toContain('role="alert"');
    expect((await browser.go('/desk')).status).toBe(404);
    const subject = `${server.issuer} ${person.sub}`;
    expect(await desk.services.desk.store.accountBySubject(subject)).toBeNull();
  });

  it('somebody who lost every role, or is blocked here, stays outside', async () => {
    expect((await logIn(fresh(), { ...samira, roles: [] })).status).toBe(401);
    const { store } = desk.services.desk;
    const { id = '' } = (await store.accountBySubject(`${server.issuer} s-1`)) ?? {};
    await store.changeAccount(id, { disabled: true });
    expect((await logIn(fresh(), samira)).status).toBe(401);
    await store.changeAccount(id, { disabled: false });
  });

  it('two people with the same name are two accounts', async () => {
    const twin = { ...samira, sub: 's-9' };
    const browser = fresh();
    expect((await logIn(browser, twin)).status).toBe(303);
    expect(await (await browser.go('/desk')).text()).toMatch(/samira@example\.nl \([\w-]{6}\)/);
  });

  it.each<[string, (url: URL) => void]>([
    [
      'another state',
      ({ searchParams }) => {
        searchParams.set('state', 'x');
      },
    ],
    [
      'no state',
      ({ searchParams }) => {
        searchParams.delete('state');
      },
    ],
    [
      'another code',
      ({ searchParams }) => {
        searchParams.set('code', 'x');
      },
    ],
    [
      'an error',
      (url) => {
        url.search = '?error=access_denied';
      },
    ],
    [
      'nothing',
      (url) => {
        url.search = '';
      },
    ],
  ])('who comes back with %s stays outside', async (_, change) => {
    const browser = fresh();
    const back = await toProvider(browser, samira);
    change(back);
    expect((await browser.go(`/desk/callback${back.search}`)).status).toBe(401);
    expect((await browser.go('/desk')).status).toBe(404);
  });

  it('an answer of the provider is of use in its own browser alone, and once', async () => {
    const browser = fresh();
    const back = await toProvider(browser, samira);
    const other = fresh();
    await toProvider(other, samira);
    const path = `/desk/callback${back.search}`;
    expect((await other.go(path)).status).toBe(401);
    expect((await fresh().go(path)).status).toBe(401);
    const cookies = new Map(browser.cookies);
    expect((await browser.go(path)).status).toBe(303);
    const again = fresh();
    for (const [name, value] of cookies) again.cookies.set(name, value);
    expect((await again.go(path)).status).toBe(401);
  });

  it('a login of the provider begins a session of its own', async () => {
    const victim = fresh();
    const attacker = fresh();
    await logIn(attacker, samira);
    victim.cookies.set('wegwijs-session', attacker.cookies.get('wegwijs-session') ?? '');
    await logIn(victim, { ...samira, sub: 's-9' });
    expect((await attacker.go('/desk')).status).toBe(404);
    expect((await victim.go('/desk')).status).toBe(200);
  });

  it('that does not answer, the login says so and the rest goes on', async () => {
    const alone = await testDesk({
      LOG_LEVEL: 'silent',
      WEGWIJS_DESK: 'oidc',
      WEGWIJS_PUBLIC_URL: 'http://localhost',
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_GRANTS: 'x=desk@*',
    });
    const browser = new Browser(alone.app);
    expect((await browser.go('/desk/login/oidc')).status).toBe(401);
    expect((await browser.go('/healthz')).status).toBe(200);
    await alone.dispose();
  });
});
