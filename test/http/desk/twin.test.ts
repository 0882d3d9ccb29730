import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { composeCard } from '../../../src/answer/compose-card.ts';
import { createApp } from '../../../src/app.ts';
import { receiptLife } from '../../../src/desk/receipt.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import type { TwinUpdate } from '../../../src/domain/twin.ts';
import type { Card } from '../../../src/knowledge/cards.ts';
import { splitMarks } from '../../../src/knowledge/cards.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { Browser, testDesk } from '../../helpers/desk.ts';
import type { TestServer } from '../../helpers/server.ts';
import { startServer } from '../../helpers/server.ts';

interface Made {
  code: string;
  token: string;
}

let desk: TestDesk;
let server: TestServer;
let staff: Browser;
let answer: Answer;
let card: Card | undefined;
let made: Made;
let path: string;

beforeAll(async () => {
  desk = await testDesk({ WEGWIJS_SITES: 'web/demo/sites.yaml' });
  server = await startServer(desk.services);
  await desk.account('samira', { municipality: 'nijmegen', role: 'desk' });
  await desk.account('rob', { municipality: 'rotterdam', role: 'admin' });
  // Without the embedder no card is found; this is the one that would be.
  const { cards, recordOf } = desk.services;
  card = cards.find(({ id }) => id === 'wonen-huurtoeslag');
  const text = card?.text.ti;
  if (card === undefined || text === undefined) throw new Error('there is no such card');
  const quoted = await desk.answer('nijmegen');
  const intro = desk.services.messages.for('ti')('answer.intro.national');
  const composed = composeCard(card, text, 'ti', recordOf);
  answer = { ...quoted, language: 'ti', intro, notices: [], ...composed };
});
afterAll(async () => {
  await server.close();
  await desk.dispose();
});
beforeEach(async () => {
  desk.now.ms = Date.UTC(2026, 10, 22, 12);
  staff = new Browser(desk.again());
  await staff.logIn('samira');
  made = await receiptOf(answer);
  path = `/desk/receipts/${made.code.replaceAll('-', '')}`;
});

async function receiptOf(
  shown: Answer,
  question = 'Waar kan ik huurtoeslag krijgen?',
): Promise<Made> {
  const body = JSON.stringify({ answer: shown, question });
  const { desk: real } = desk.services;
  const app = createApp({ ...desk.services, desk: { ...real, isOurs: () => true } });
  const response = await new Browser(app).go('/api/receipts', { method: 'POST', body });
  return (await response.json()) as Made;
}
const page = async (query = ''): Promise<string> => (await staff.go(`${path}${query}`)).text();
const send = async (fields: Record<string, string>, browser = staff): Promise<Response> =>
  browser.post(path, { ...fields, csrf: await browser.csrf() });
const state = async (): Promise<object> =>
  ((await (await staff.go(path.replace('/desk', '/desk/api'))).json()) as { state: object }).state;

describe('the twin', () => {
  it('shows each claim in Dutch beside the language of the visitor, with the same source numbers', async () => {
    const { nl } = card?.text ?? {};
    const shown = await page();
    expect(answer.claims.length).toBeGreaterThan(2);
    for (const { text, language } of answer.claims) {
      expect(shown).toContain(`lang="${language}"`);
      expect(shown).toContain(escaped(text));
    }
    for (const sentence of [...(nl?.answer ?? []), nl?.next ?? ''])
      expect(shown).toContain(escaped(splitMarks(sentence).text));
    for (const { id, quote } of answer.citations) {
      expect(shown).toContain(`href="#source-${id}"`);
      expect(shown).toContain(`id="source-${id}"`);
      expect(shown).toContain(escaped(quote.text));
    }
    expect(shown).toContain('Translated by a computer, not read by anybody');
    expect(shown).toContain('Municipality: Nijmegen');
  });

  it('says where there is no Dutch version, and shows the sources all the same', async () => {
    const claims = answer.claims.map((claim) => ({
      ...claim,
      text: 'ካልእ።',
      origin: 'model' as const,
    }));
    const { code } = await receiptOf({ ...answer, claims }, '');
    const shown = await (await staff.go(`/desk/receipts/${code}`)).text();
    expect(shown.split('No Dutch version.').length - 1).toBe(claims.length);
    expect(shown).toContain('Written by a language model');
  });

  it('tells of what is over and what is old', async () => {
    desk.now.ms = Date.UTC(2040, 0, 1);
    staff = new Browser(desk.again());
    await staff.logIn('samira');
    made = await receiptOf(answer);
    const shown = await (await staff.go(`/desk/receipts/${made.code}`)).text();
    const dated = answer.citations.filter(({ validUntil }) => validUntil !== null);
    for (const { validUntil } of dated) expect(shown).toContain(`Expired on ${validUntil ?? ''}`);
    const years = answer.citations.filter(({ year }) => year !== null);
    expect(dated.length + years.length).toBeGreaterThan(0);
    for (const { year } of years)
      expect(shown).toContain(`<strong>Is about ${year ?? ''}</strong>`);
  });

  it('notes once in ten minutes that the same person looks', async () => {
    const { store } = desk.services.desk;
    const before = (await store.events({ kinds: ['receipt.viewed'] })).length;
    await page();
    await page();
    desk.now.ms += 10 * 60_000;
    await page();
    expect((await store.events({ kinds: ['receipt.viewed'] })).length - before).toBe(2);
  });
});

describe('an employee', () => {
  it('marks a claim as wrong with an approved sentence, and takes it back', async () => {
    const response = await send({
      do: 'wrong',
      claim: '1',
      reason: 'amount',
      sentence: 'bedrag-klopt-niet',
      note: 'is per 1 januari anders',
    });
    expect(response.headers.get('location')).toBe(`${path}#claim-1`);
    const shown = await page();
    expect(shown).toContain('id="claim-1" data-wrong');
    expect(shown).toContain('is per 1 januari anders');
    expect(shown).toContain('Dit bedrag of deze datum klopt niet.');
    expect(shown).toContain('እዚ መጠን ገንዘብ');
    await send({ do: 'right', claim: '1' });
    expect(await page()).not.toContain('data-wrong');
    expect(await state()).toMatchObject({ corrections: [] });
  });

  it('adds a service of the town that is searched by name, and takes it away', async () => {
    const found = await page('?service=juridisch+loket');
    const id = /name="service" value="([a-z0-9-]+)"/.exec(found)?.[1] ?? '';
    expect(id).not.toBe('');
    await send({ do: 'add-service', service: id });
    expect(await state()).toMatchObject({ services: [id] });
    await send({ do: 'add-service', service: id });
    expect(await state()).toMatchObject({ services: [id] });
    await send({ do: 'remove-service', service: id });
    expect(await state()).toMatchObject({ services: [] });
    expect(await page('?service=zzzz')).toContain('Nothing found for');
  });

  it('picks next steps in both languages, and takes one away', async () => {
    for (const step of ['brief-mee', 'kom-terug']) await send({ do: 'add-step', step });
    const shown = await page();
    expect(shown).toContain('እታ ደብዳበ ሒዝኩም ምጹ።');
    expect(await state()).toMatchObject({ steps: ['brief-mee', 'kom-terug'] });
    await send({ do: 'remove-step', step: 'brief-mee' });
    expect(await state()).toMatchObject({ steps: ['kom-terug'] });
  });

  it('of another town can do none of it, nor anybody with a code that is dead', async () => {
    const rob = new Browser(desk.again());
    await rob.logIn('rob');
    expect((await send({ do: 'add-step', step: 'brief-mee' }, rob)).status).toBe(404);
    await withdraw(made.token);
    expect((await send({ do: 'add-step', step: 'brief-mee' })).status).toBe(404);
  });

  it.each<Record<string, string>>([
    {},
    { do: 'publish' },
    { do: 'wrong', claim: '-1', reason: 'other' },
    { do: 'wrong', claim: '1e9', reason: 'other' },
    { do: 'wrong', claim: 'x', reason: 'other' },
    { do: 'wrong', claim: '0', reason: 'because' },
    { do: 'wrong', claim: '0', reason: 'other', note: 'x'.repeat(1001) },
    { do: 'add-service' },
    { do: 'add-step', step: 'x'.repeat(101) },
  ])('gets no further with a form that is none of ours: %j', async (fields) => {
    expect((await send(fields)).status).toBe(400);
    expect(await state()).toEqual({ corrections: [], services: [], steps: [] });
  });

  it('sees markup of a note and a search as text', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    await send({ do: 'wrong', claim: '0', reason: 'other', note: evil });
    const shown = await page(`?service=${encodeURIComponent(evil)}`);
    expect(shown).not.toMatch(/<img|<script>/);
    expect(shown.split('&lt;img src=x onerror=alert(1)&gt;').length).toBeGreaterThan(2);
  });

  it('who works hard is not taken for somebody who guesses', async () => {
    for (let n = 0; n < 40; n += 1) expect((await staff.go(path)).status).toBe(200);
    const tries = Array.from({ length: 31 }, (_, n) => `/desk/receipts/0000000${100 + n}`);
    const statuses: number[] = [];
    for (const [n, wrong] of tries.entries())
      statuses.push(
        (n % 2 === 0
          ? await staff.go(wrong)
          : await staff.post(wrong, {
              do: 'right',
              claim: '0',
              csrf: await staff.csrf(),
            })
        ).status,
      );
    expect(statuses).toEqual([...Array<number>(30).fill(404), 429]);
  });
});

describe('the phone', () => {
  const open: AbortController[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.abort();
  });

  /** A stream as a browser reads it; `next` waits for what comes. */
  async function follow(token: string, headers: Record<string, string> = {}): Promise<Phone> {
    const stop = new AbortController();
    open.push(stop);
    const response = await fetch(`${server.url}/api/receipts/events`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
      signal: stop.signal,
    });
    return phoneOf(response, stop);
  }

  it('hears at once how things stand, and every change as it is made', async () => {
    const phone = await follow(made.token);
    expect(phone.response.headers.get('content-type')).toContain('text/event-stream');
    expect((await phone.next()).update).toMatchObject({ viewed: false, wrong: [], steps: [] });
    await page();
    expect((await phone.next()).update).toMatchObject({ viewed: true });
    await send({ do: 'add-step', step: 'kom-terug' });
    const { update, id } = await phone.next();
    expect(update.steps).toEqual([
      { id: 'kom-terug', text: 'በታ ዝተሰማማዕናላ መዓልቲ ተመለሱ።', language: 'ti' },
    ]);
    expect(update.notice).not.toBeNull();
    const again = await follow(made.token, { 'last-event-id': id });
    await send({ do: 'remove-step', step: 'kom-terug' });
    expect((await again.next()).update.steps).toEqual([]);
  });

  it('who comes back is told once more what happened meanwhile', async () => {
    const first = await follow(made.token);
    const { id } = await first.next();
    first.stop.abort();
    await send({ do: 'wrong', claim: '0', reason: 'other', note: 'x', sentence: 'niet-voor-u' });
    const again = await follow(made.token, { 'last-event-id': id });
    const { update } = await again.next();
    expect(update.wrong).toEqual([
      { claim: 0, said: { id: 'niet-voor-u', text: 'እዚ ንዓኹም ኣይምልከትን እዩ።', language: 'ti' } },
    ]);
  });

  it.each<[string, () => Promise<void>]>([
    ['is taken back', () => withdraw(made.token)],
    [
      'is four hours old',
      () => {
        desk.now.ms += receiptLife;
        return Promise.resolve();
      },
    ],
  ])('hears the end when the answer %s, and is not let in again', async (_, end) => {
    const phone = await follow(made.token);
    await phone.next();
    await end();
    expect(await phone.end()).toBe(true);
  });

  it.each([
    ['no token', {}],
    ['the code', { authorization: 'Bearer CODE' }],
    ['a made-up token', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['a token that is no token', { authorization: 'Basic dXNlcjpwYXNz' }],
  ])('with %s there is nothing', async (_, headers) => {
    const response = await fetch(`${server.url}/api/receipts/events`, { headers });
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('update');
  });

  it('a token in the address opens nothing', async () => {
    const response = await fetch(`${server.url}/api/receipts/events?token=${made.token}`);
    expect(response.status).toBe(404);
  });

  it('has three streams at most, and another when one ends', async () => {
    const phones = [await follow(made.token), await follow(made.token), await follow(made.token)];
    for (const phone of phones) await phone.next();
    const fourth = await follow(made.token);
    expect(fourth.response.status).toBe(429);
    phones[0]?.stop.abort();
    await expect.poll(async () => (await follow(made.token)).response.status).toBe(200);
  });

  it('is followed from pages of listed sites alone', async () => {
    const origin = 'http://localhost:4000';
    const asked = await fetch(`${server.url}/api/receipts/events`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-headers': 'authorization,last-event-id' },
    });
    expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
    const listed = await follow(made.token, { origin });
    expect(listed.response.headers.get('access-control-allow-origin')).toBe(origin);
    const evil = await follow(made.token, { origin: 'https://evil.example' });
    expect(evil.response.status).toBe(404);
  });
});

it('a page knows from its settings whether there is a desk', async () => {
  const settings = async (app: ReturnType<typeof createApp>): Promise<unknown> =>
    ((await (await app.request('/api/site')).json()) as { desk: unknown }).desk;
  expect(await settings(desk.again())).toEqual({ hours: 4 });
  expect(await settings(createApp({ ...desk.services, desk: null }))).toBeNull();
});

async function withdraw(token: string): Promise<void> {
  const body = JSON.stringify({ token });
  const { status } = await new Browser(desk.again()).go('/api/receipts/withdraw', {
    method: 'POST',
    body,
  });
  expect(status).toBe(204);
}

interface Phone {
  response: Response;
  stop: AbortController;
  /** The next update. */
  next(): Promise<{ update: TwinUpdate; id: string }>;
  /** Whether the stream says that it is over, and closes. */
  end(): Promise<boolean>;
}

function phoneOf(response: Response, stop: AbortController): Phone {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const frame = async (): Promise<string | null> => {
    for (;;) {
      const at = buffer.indexOf('\n\n');
      if (at !== -1) {
        const one = buffer.slice(0, at);
        buffer = buffer.slice(at + 2);
        return one;
      }
      const read = await reader?.read();
      if (read?.value === undefined) return null;
      buffer += read.value;
    }
  };
  const field = (name: string, text: string): string =>
    new RegExp(`^${name}: ?(.*)$`, 'm').exec(text)?.[1] ?? '';
  return {
    response,
    stop,
    async next() {
      for (;;) {
        const one = await frame();
        if (one === null) throw new Error('the stream ended');
        if (field('event', one) === 'update')
          return { update: JSON.parse(field('data', one)) as TwinUpdate, id: field('id', one) };
      }
    },
    async end() {
      let said = false;
      for (let one = await frame(); one !== null; one = await frame())
        said ||= field('event', one) === 'end';
      return said;
    },
  };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
