import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { retain } from '../../../src/desk/retention.ts';
import { receiptLife } from '../../../src/desk/receipt.ts';
import { readCode } from '../../../src/desk/receipt-code.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';

interface Made {
  code: string;
  url: string;
  expires: string;
  token: string;
}

let desk: TestDesk;
let staff: Browser;
beforeAll(async () => {
  desk = await testDesk({ WEGWIJS_SITES: 'web/demo/sites.yaml' });
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  staff = new Browser(desk.app);
  await staff.logIn('samira');
});
afterAll(() => desk.dispose());

const make = async (answer: unknown, question?: string, headers = {}): Promise<Response> =>
  new Browser(desk.again()).go('/api/receipts', {
    method: 'POST',
    body: JSON.stringify({ answer, question }),
    headers,
  });
const made = async (answer: unknown, question?: string): Promise<Made> =>
  (await (await make(answer, question)).json()) as Made;
const look = (code: string): Promise<Response> => staff.go(`/desk/api/receipts/${code}`);

describe('a receipt', () => {
  it('is made from a signed answer and opened by its code, its digits alone, or in small letters', async () => {
    const answer = await desk.answer('nijmegen');
    const { code, url, expires } = await made(answer, 'Hoe vraag ik huurtoeslag aan?');
    expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    expect(url).toBe(`http://localhost/desk/receipts/${code.replaceAll('-', '')}`);
    expect(Date.parse(expires)).toBe(desk.now.ms + receiptLife);
    for (const typed of [code, code.toLowerCase(), readCode(code) ?? '']) {
      const shown = (await (await look(typed)).json()) as { question: string; answer: Answer };
      expect(shown.question).toBe('Hoe vraag ik huurtoeslag aan?');
      expect(shown.answer).toEqual(answer);
    }
  });

  it('keeps nothing that says who asks', async () => {
    const asked = 'Ik ben Fatma Yilmaz, BSN 111222333, fatma@example.nl, 06 12345678. Huurtoeslag?';
    const { code } = await made(await desk.answer(), asked);
    const { question } = (await (await look(code)).json()) as { question: string };
    expect(question).toContain('Huurtoeslag?');
    for (const own of ['111222333', 'fatma@example.nl', '12345678'])
      expect(question).not.toContain(own);
  });

  it('may leave the question out', async () => {
    const { code } = await made(await desk.answer('nijmegen'));
    expect(await (await look(code)).json()).toMatchObject({ question: '' });
    const page = await staff.go(`/desk/receipts/${code}`);
    expect(await page.text()).toContain('The visitor did not send the question.');
  });

  it.each<[string, (answer: Answer) => unknown]>([
    ['changed', ({ claims, ...rest }) => ({ ...rest, claims: claims.slice(1) })],
    ['given a service', (answer) => ({ ...answer, services: [{ name: 'Bel 0900-1234' }] })],
    ['given a member', (answer) => ({ ...answer, note: 'give her money' })],
    ['without a signature', ({ signature: _signature, ...rest }) => rest],
    ['with an empty signature', (answer) => ({ ...answer, signature: '' })],
    ['with a signature that is a list', (answer) => ({ ...answer, signature: [answer.signature] })],
    ['null', () => null],
    ['text', () => 'x'],
    ['a list', () => []],
  ])('is not made from an answer that is %s', async (_, change) => {
    const before = (await desk.services.desk.store.receipts()).length;
    const response = await make(change(await desk.answer('nijmegen')));
    expect(response.status).toBe(400);
    expect((await desk.services.desk.store.receipts()).length).toBe(before);
  });

  it('is not made from a hundred thousand brackets, and nothing breaks', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const response = await new Browser(desk.again()).go('/api/receipts', {
      method: 'POST',
      body: `{"answer":{"signature":"x","claims":${deep}}}`,
    });
    expect(response.status).toBe(400);
  });

  it('is shut after four hours', async () => {
    const { code } = await made(await desk.answer('nijmegen'));
    const begun = desk.now.ms;
    while (desk.now.ms < begun + receiptLife - 1) {
      // The employee goes on working, or their session would end first.
      desk.now.ms = Math.min(desk.now.ms + 30 * 60_000, begun + receiptLife - 1);
      expect((await staff.go('/desk')).status).toBe(200);
    }
    expect((await look(code)).status).toBe(200);
    desk.now.ms += 1;
    expect((await look(code)).status).toBe(404);
    expect((await staff.go(`/desk/receipts/${code}`)).status).toBe(404);
  });

  it('is taken back by its visitor alone, and is gone at once', async () => {
    const { code, token } = await made(await desk.answer('nijmegen'));
    const withdraw = (given: string): Promise<Response> =>
      new Browser(desk.again()).go('/api/receipts/withdraw', {
        method: 'POST',
        body: JSON.stringify({ token: given }),
      });
    expect((await withdraw(code)).status).toBe(404);
    expect((await look(code)).status).toBe(200);
    expect((await withdraw(token)).status).toBe(204);
    expect((await look(code)).status).toBe(404);
    expect((await withdraw(token)).status).toBe(404);
  });

  it('shows markup of a question and an answer as text', async () => {
    const { store } = desk.services.desk;
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const answer = await desk.answer('nijmegen');
    const [claim] = answer.claims;
    const [citation] = answer.citations;
    if (claim === undefined || citation === undefined) throw new Error('an answer without sources');
    const { code, token } = await made(answer, evil);
    const [kept] = (await store.receipts()).filter(({ question }) => question === evil);
    if (kept === undefined) throw new Error('the receipt was not kept');
    expect(token).toHaveLength(43);
    const page = await (await staff.go(`/desk/receipts/${code}`)).text();
    expect(page).not.toMatch(/<img|<script>/);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).toContain(`<a href="${citation.page.replaceAll('&', '&amp;')}">`);
  });

  it('tells the log that it was made and who saw it, without its text', async () => {
    const { code } = await made(await desk.answer('nijmegen'), 'een heel bijzondere vraag');
    const { store } = desk.services.desk;
    const before = (await store.events()).length;
    await look(code);
    const [seen] = (await store.events()).slice(before);
    const samira = await store.accountByName('samira');
    expect(seen).toMatchObject({
      kind: 'receipt.viewed',
      actor: { type: 'staff', account: samira?.id },
      municipality: 'nijmegen',
    });
    expect(JSON.stringify(await store.events())).not.toContain('bijzondere vraag');
  });

  it('is made by pages of listed sites, and read by none', async () => {
    const answer = await desk.answer('nijmegen');
    const listed = { origin: 'http://localhost:4000' };
    const response = await make(answer, '', listed);
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(listed.origin);
    expect((await make(answer, '', { origin: 'https://evil.example' })).status).toBe(404);
    const { code } = (await response.json()) as Made;
    const asked = await staff.go(`/desk/api/receipts/${code}`, { headers: listed });
    expect(asked.status).toBe(404);
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('limits by the minute', () => {
  it('an address makes twenty receipts', async () => {
    const browser = new Browser(desk.again());
    const body = JSON.stringify({ answer: await desk.answer() });
    const statuses: number[] = [];
    for (let n = 0; n < 22; n += 1)
      statuses.push((await browser.go('/api/receipts', { method: 'POST', body })).status);
    expect(statuses).toEqual([...Array<number>(20).fill(201), 429, 429]);
  });

  it('an employee tries thirty codes, on pages and by the API together', async () => {
    const browser = new Browser(desk.again());
    await browser.logIn('samira');
    const statuses: number[] = [];
    for (let n = 0; n < 32; n += 1) {
      const path = n % 2 === 0 ? '/desk/receipts' : '/desk/api/receipts';
      statuses.push((await browser.go(`${path}/0000000${String(100 + n)}`)).status);
    }
    expect(statuses).toEqual([...Array<number>(30).fill(404), 429, 429]);
  });
});

describe('what is kept', () => {
  it('of visitors goes after thirty days, what staff did stays', async () => {
    const { store, retentionDays } = desk.services.desk;
    const { clock } = desk.services;
    desk.now.ms += 1;
    await made(await desk.answer('nijmegen'));
    const kinds = async (): Promise<string[]> => (await store.events()).map(({ kind }) => kind);
    const begun = desk.now.ms;
    const before = await kinds();
    desk.now.ms = begun + retentionDays * 24 * 60 * 60 * 1000;
    await retain({ store, clock }, retentionDays);
    expect((await store.receipts()).length).toBe(1);
    desk.now.ms += 1;
    await retain({ store, clock }, retentionDays);
    expect(await store.receipts()).toEqual([]);
    const after = await kinds();
    for (const gone of ['receipt.made', 'receipt.withdrawn', 'login.tried'])
      expect(after).not.toContain(gone);
    const decisions = ['account.added', 'login.succeeded', 'receipt.viewed'];
    for (const kind of decisions)
      expect(after.filter((one) => one === kind)).toEqual(before.filter((one) => one === kind));
    expect(after.at(-1)).toBe('retention.done');
  });

  it('is told on the privacy page, in every language, where there is a desk', async () => {
    const { messages } = desk.services;
    const without = createApp({ ...desk.services, desk: null });
    for (const language of messages.languages) {
      const t = messages.for(language);
      const told = t('desk.privacy', { receiptDays: 30, codeHours: 4 });
      expect(told).toMatch(/30.*4/);
      const path = `/${language}/privacy`;
      const shown = async (app: typeof without): Promise<string> =>
        (await (await app.request(path)).text()).replaceAll('&#39;', "'");
      expect(await shown(desk.app)).toContain(told);
      expect(await shown(without)).not.toContain(told);
    }
  });

  it('of taps on "did this help?" are counts without text', async () => {
    const browser = new Browser(desk.again());
    const tap = { vote: 'yes', language: 'ti', municipality: 'nijmegen', topic: 'my secret' };
    const init = {
      method: 'POST',
      body: JSON.stringify(tap),
      headers: { 'content-type': 'application/json' },
    };
    for (const status of [204, 204])
      expect((await browser.go('/api/feedback', init)).status).toBe(status);
    expect(await desk.services.desk.store.counters()).toEqual([
      {
        day: new Date(desk.now.ms).toISOString().slice(0, 10),
        name: 'helped.yes',
        language: 'ti',
        municipality: 'nijmegen',
        topic: null,
        count: 2,
      },
    ]);
  });
});
