import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { languages } from '../../src/domain/languages.ts';
import type { TestDesk } from '../helpers/desk.ts';
import { Browser, testDesk } from '../helpers/desk.ts';

let desk: TestDesk;
let logged: string;

beforeAll(async () => {
  const lines: string[] = [];
  desk = await testDesk();
  const { services } = desk;
  const note = (fields: object, message: string): void => {
    lines.push(JSON.stringify(fields), message);
    logged = lines.join('\n');
  };
  logged = '';
  desk.app = createApp({ ...services, log: { info: note, error: note } });
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
});
afterAll(() => desk.dispose());

const family = {
  ...{ town: 'nijmegen', kind: 'single', offspring: 'some', childrenAges: '7', age: '34' },
  ...{ amount: '1100', basis: 'net', incomeKind: 'benefit', savings: '200' },
  residence: 'asylum-permit',
};

function send(fields: Record<string, string>, path = '/en/schemes'): Response | Promise<Response> {
  return desk.app.request(path, { method: 'POST', body: new URLSearchParams(fields) });
}

describe('the scheme check', () => {
  it.each(languages)('asks its six questions in %s, each of which may stay empty', async (tag) => {
    const page = await (await desk.app.request(`/${tag}/schemes`)).text();
    expect(page.match(/<fieldset>/g)).toHaveLength(6);
    expect(page).not.toContain('required');
    expect(page).toContain(desk.services.messages.for(tag)('web.schemes'));
    expect(page).not.toMatch(/(?:check|schemes|web)\.[a-z]+[A-Z.]?[\w-]*</);
  });

  it('speaks the language that the browser asks for, and keeps a town that is given', async () => {
    const headers = { 'accept-language': 'uk' };
    const page = await (
      await desk.app.request('/schemes?municipality=nijmegen', { headers })
    ).text();
    expect(page).toContain('<html lang="uk"');
    expect(page).toMatch(/<option value="nijmegen" selected\s*>/);
  });

  it('gives the town’s own schemes in place of the national ones, the likeliest first', async () => {
    const page = await (await send(family)).text();
    const shown = [...page.matchAll(/data-scheme="([^"]+)"/g)].map(([, id]) => id);
    expect(shown).toContain('nijmegen/bijzondere-bijstand');
    expect(shown).not.toContain('nl/bijzondere-bijstand');
    expect(shown.filter((id) => id?.startsWith('rotterdam/'))).toEqual([]);
    const groups = [...page.matchAll(/data-outcome="([^"]+)"/g)].map(([, outcome]) => outcome);
    const order = ['likely', 'maybe', 'cannot-tell', 'probably-not'];
    expect(groups).toEqual(order.filter((outcome) => groups.includes(outcome)));
  });

  it('tells the rule with its article, what was compared, the source, and what is missing', async () => {
    const page = await (await send({ ...family, age: '', savings: '' })).text();
    const card = page.split('<li class="card"').find((part) => part.includes('nl/aio'));
    expect(card).toContain('U krijgt een AIO-aanvulling als u');
    expect(card).toContain('https://www.svb.nl/nl/aio/kijk-of-u-een-aio-aanvulling-krijgt');
    expect(card).toContain('how old the adults are');
    const old = await (await send({ ...family, amount: '9000' })).text();
    expect(old).toMatch(/You:\s*<bdi dir="ltr">€\s?9\.000/);
    expect(old).toContain('Limit:');
  });

  it('says that it is no decision, before and after the outcomes', async () => {
    const page = await (await send(family)).text();
    expect(page.match(/This is not a decision/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('keeps nothing: no cache, no log, and nothing of it on the next page', async () => {
    const secret = '1234,56';
    const response = await send({ ...family, amount: secret });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(logged).not.toContain('1234');
    expect(await (await desk.app.request('/en/schemes')).text()).not.toContain(secret);
  });

  it('asks again for what is no number, with what was typed still there', async () => {
    const page = await (await send({ ...family, age: 'old' })).text();
    expect(page).toContain('role="alert"');
    expect(page).toMatch(/id="age"[^>]*value="old"[^>]*aria-invalid="true"/s);
    expect(page).not.toContain('data-outcome');
  });

  it.each([
    ['markup', { amount: '"><script>alert(1)</script>', town: '<b>' }],
    ['NUL and lone surrogates', { age: '\0\uD800', residence: '\uDC00' }],
    ['members of objects', { __proto__: 'x', constructor: 'y', kind: 'toString' }],
    ['100 kB', { childrenAges: '1,'.repeat(50_000) }],
  ])('survives %s', async (_name, fields) => {
    const response = await send(fields);
    expect(response.status).toBe(200);
    expect(await response.text()).not.toContain('<script>alert');
  });

  it('takes a body that is no form as an empty one, and refuses one that is too large', async () => {
    const odd = {
      method: 'POST',
      body: '{"age":',
      headers: { 'content-type': 'application/json' },
    };
    expect((await desk.app.request('/schemes', odd)).status).toBe(200);
    expect((await send({ amount: '1'.repeat(300_000) })).status).toBe(413);
  });

  it('is linked from the chat page', async () => {
    expect(await (await desk.app.request('/ti')).text()).toContain('href="/ti/schemes"');
  });
});

describe('the scheme check at the desk', () => {
  it('stands in Dutch beside the client’s language, and keeps nothing', async () => {
    const browser = new Browser(desk.app);
    await browser.logIn('samira');
    const empty = await (await browser.go('/desk/schemes?client=ti')).text();
    expect(empty).toMatch(/<option value="nijmegen" selected\s*>/);
    const csrf = await browser.csrf('/desk/schemes');
    const events = (await desk.services.desk.store.events()).length;
    const response = await browser.post('/desk/schemes', { ...family, client: 'ti', csrf });
    const page = await response.text();
    expect(response.headers.get('cache-control')).toBe('no-store');
    for (const language of ['nl', 'ti']) {
      const t = desk.services.messages.for(language);
      expect(page).toContain(t('schemes.disclaimer'));
      expect(page).toContain(t('check.needed'));
    }
    expect(page).toContain('lang="ti"');
    expect(await desk.services.desk.store.events()).toHaveLength(events);
  });
});
