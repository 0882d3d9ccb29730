import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_EMBEDDER: 'none' });
  app = createApp(services);
});
afterAll(() => services.dispose());

const post = (body: string | Uint8Array<ArrayBuffer>, path = '/api/ask'): Promise<Response> =>
  Promise.resolve(
    app.request(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } }),
  );

describe('bad requests to POST /api/ask get a 4xx with a plain message', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['no body', ''],
    ['no JSON', 'question=x'],
    ['an array', '[]'],
    ['no question', '{}'],
    ['an empty question', '{"question":"   "}'],
    ['a question that is a number', '{"question":5}'],
    ['broken UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe])],
    ['10,000 levels of JSON', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['10,000 levels inside', `{"question":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
    ['a municipality with a path in it', '{"question":"x","municipality":"../../etc"}'],
    ['a language that is none', '{"question":"x","language":"<script>"}'],
    [
      'a conversation of 51 turns',
      JSON.stringify({ question: 'x', conversation: Array(51).fill({ question: 'y' }) }),
    ],
    ['a question of 20,001 characters', JSON.stringify({ question: 'a'.repeat(20_001) })],
  ])('%s', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as {
      error: { code: string; message: string; reason: string };
    };
    expect(error.code).toBe('bad_request');
    expect(error.message).toMatch(/^\P{Ll}.*[.]$/su);
    for (const text of [error.message, error.reason])
      expect(text).not.toMatch(/undefined|\[object|Error|Invalid input|expected|received|error\./);
  });

  it('a question of 1 MB is too large', async () => {
    expect((await post(JSON.stringify({ question: 'a'.repeat(1_000_000) }))).status).toBe(413);
  });
});

describe('the message of an error', () => {
  const messageOf = async (response: Response): Promise<string> =>
    ((await response.json()) as { error: { message: string } }).error.message;
  const ask = (body: string, language?: string): Promise<Response> =>
    Promise.resolve(
      app.request('/api/ask', {
        method: 'POST',
        body,
        headers: language === undefined ? {} : { 'accept-language': language },
      }),
    );

  it.each([
    ['{}', undefined, 'There is no question in this request.'],
    ['{"question":" "}', 'nl-NL,nl;q=0.9', 'De vraag is leeg. Schrijf eerst uw vraag op.'],
    ['{}', 'xx', 'There is no question in this request.'],
    ['{"language":"nl"}', 'en', 'Er staat geen vraag in dit verzoek.'],
    ['{"language":"tr","question":7}', undefined, 'Bu istekte soru yok.'],
    ['{"question":"x","municipality":"../x"}', undefined, '“municipality” is not right'],
    ['[]', 'en', 'send a JSON object'],
    ['{"question":', 'en', 'must be JSON'],
  ])('to %s with %s says: %s', async (body, language, message) => {
    expect(await messageOf(await ask(body, language))).toContain(message);
  });

  it('is there in every language that we have', async () => {
    const english = await messageOf(await ask('{}', 'en'));
    for (const language of services.messages.languages.filter((tag) => tag !== 'en'))
      expect(await messageOf(await ask('{}', language))).not.toBe(english);
  });
});

describe('strange but readable questions are answered, never with a 5xx', () => {
  it.each([
    ['NUL bytes', 'Wat is\u0000 bijstand?'],
    ['a lone surrogate', 'Wat is bijstand \ud800?'],
    ['only emoji', '🙂🙂🙂'],
    ['only white space marks', '\u200f\u200e.'],
    ['bidi overrides', '\u202eWat is bijstand\u202c'],
    ['U+FDFA many times', '\ufdfa'.repeat(5_000)],
    ['markup', '<script>alert(1)</script> bijstand'],
    ['20,000 characters without a space', 'x'.repeat(20_000)],
    ['20,000 combining marks', `a${'\u0301'.repeat(19_999)}`],
    ['an unknown language', 'Zenbat diru jasotzen dut hilero lanik gabe?'],
    ['SQL and shell', `'; DROP TABLE x; -- $(rm -rf /) \`id\``],
  ])('%s', async (_, question) => {
    const response = await post(JSON.stringify({ question }));
    expect(response.status).toBe(200);
    const answer = (await response.json()) as { status: string; claims: { citations: number[] }[] };
    for (const { citations } of answer.claims) expect(citations.length).toBeGreaterThan(0);
  });

  it('the same question twice gives the same answer', async () => {
    const body = JSON.stringify({ question: 'Hoe vraag ik bijstand aan?' });
    const [first, second] = await Promise.all([post(body), post(body)]);
    const claims = async (response: Response): Promise<unknown> =>
      ((await response.json()) as { claims: unknown }).claims;
    expect(await claims(first)).toEqual(await claims(second));
  });
});

describe('other endpoints', () => {
  it.each([
    ['/api/search', 400],
    ['/api/search?q=', 400],
    ['/api/search?q=x&k=0', 400],
    ['/api/search?q=x&k=9999', 400],
    ['/api/search?q=bijstand&k=3', 200],
    ['/api/documents/', 404],
    ['/api/documents/..%2f..%2fetc%2fpasswd', 404],
    ['/api/documents/%00', 404],
    ['/api/documents/nl/bijstand', 200],
    ['/documents/nl/bijstand?start=-5&end=x', 200],
    ['/documents/nl/bijstand?start=10&end=40', 200],
    ['/documents/none', 404],
    ['/assets/..%2fpackage.json', 404],
    ['/assets/page.css', 404],
    ['/widget.js', 200],
    ['/sw.js', 200],
    ['/manifest.webmanifest', 200],
    ['/ti/nijmegen', 200],
    ['/nijmegen', 200],
    ['/ti/nowhere', 404],
    ['/xx/about', 404],
    ['/ar/privacy', 200],
    ['/embed/nobody', 404],
    ['/nothing', 404],
    ['/healthz', 200],
    ['/readyz', 200],
  ])('GET %s → %i', async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });

  it.each([
    ['GET', '/api/ask', 'POST'],
    ['DELETE', '/api/ask', 'POST'],
    ['PUT', '/api/search', 'GET, HEAD'],
    ['POST', '/api/documents/nl/bijstand', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s → 405, allowed is %s', async (method, path, allowed) => {
    const response = await app.request(path, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe(allowed);
    const { error } = (await response.json()) as { error: { code: string } };
    expect(error.code).toBe('method_not_allowed');
  });

  it('a path that is nowhere is not found, whatever the method', async () => {
    for (const method of ['GET', 'POST', 'DELETE'])
      expect((await app.request('/nothing/here', { method })).status).toBe(404);
  });

  it('shows a document with hostile offsets without breaking out of the page', async () => {
    const page = await (await app.request('/documents/nl/bijstand?start=0&end=99999999')).text();
    expect(page).toContain('<mark');
    expect(page).not.toContain('undefined');
  });

  it('tells on /readyz that words alone are compared, and still is ready', async () => {
    const state = (await (await app.request('/readyz')).json()) as {
      ready: boolean;
      notices: string[];
    };
    expect(state.ready).toBe(true);
    expect(state.notices.join(' ')).toContain('only words are compared');
  });

  it('sends security headers and a request id everywhere', async () => {
    const { headers } = await app.request('/nothing');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/\S/);
  });
});
