import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createApp } from '../../src/app.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_EMBEDDER: 'none' });
});
afterAll(() => services.dispose());

const tap = { vote: 'no', language: 'ti', municipality: 'nijmegen', topic: 'nl/bijstand' };

/** Sends to an application of its own, so that no test uses up the taps of another. */
function send(
  body: unknown,
  headers: Record<string, string> = { 'content-type': 'application/json' },
  app = createApp(services),
): Response | Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return app.request('/api/feedback', { method: 'POST', headers, body: text });
}

async function lastCounted(): Promise<Record<string, unknown>> {
  const folder = join(services.config.dataDir, 'feedback');
  const [file = ''] = (await readdir(folder)).toSorted().slice(-1);
  const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n');
  return JSON.parse(lines.at(-1) ?? '') as Record<string, unknown>;
}

describe('a tap on "did this help?"', () => {
  it('is counted by day, language, town and cited document, and by nothing else', async () => {
    expect((await send(tap)).status).toBe(204);
    const counted = await lastCounted();
    expect(counted['day']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect({ ...counted, day: '' }).toEqual({ day: '', ...tap });
  });

  it.each([
    [{ language: 'my name is Jan' }, { language: 'other' }],
    [{ municipality: 'Jan woont hier' }, { municipality: null }],
    [{ topic: 'mijn vraag' }, { topic: null }],
    [
      { topic: null, municipality: null },
      { topic: null, municipality: null },
    ],
    [{ question: 'Mijn naam is Jan' }, { vote: 'no' }],
  ])('keeps nothing that a visitor wrote: %j', async (sent, kept) => {
    expect((await send({ ...tap, ...sent })).status).toBe(204);
    const counted = await lastCounted();
    expect(counted).toMatchObject(kept);
    expect(JSON.stringify(counted)).not.toMatch(/Jan|mijn/);
  });

  it.each([
    ['no JSON', '{', {}],
    ['a choice that is none', { ...tap, vote: 'maybe' }, {}],
    ['no choice', {}, {}],
    ['a list', [], {}],
    ['a form of another website', 'vote=yes&language=nl', { 'content-type': 'text/plain' }],
    ['no content type', JSON.stringify(tap), { 'content-type': '' }],
    ['text without end', { ...tap, topic: 'x'.repeat(10_000) }, {}],
  ])('is refused with a sentence for %s', async (_, body, headers) => {
    const response = await send(body, { 'content-type': 'application/json', ...headers });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message.length).toBeGreaterThan(10);
  });

  it('is refused to the script of a website that is not listed', async () => {
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' };
    const response = await send(tap, headers);
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is taken sixty times a minute from one address, and no more', async () => {
    const app = createApp(services);
    const json = { 'content-type': 'application/json' };
    const statuses: number[] = [];
    for (let n = 0; n < 61; n += 1) statuses.push((await send(tap, json, app)).status);
    expect(statuses.slice(0, 60).every((status) => status === 204)).toBe(true);
    expect(statuses[60]).toBe(429);
  });
});

describe('"did this help?" on the page without JavaScript', () => {
  const post = (
    fields: Record<string, string>,
    headers: Record<string, string> = {},
  ): Response | Promise<Response> =>
    createApp(services).request('/feedback', {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
    });
  const { topic, municipality } = tap;

  it('is asked below an answer, and counted in one tap with the reason', async () => {
    const asked = await createApp(services).request('/', {
      method: 'POST',
      body: new URLSearchParams({ question: 'Hoe vraag ik bijstand aan?', language: 'uk' }),
    });
    expect(await asked.text()).toContain('action="/feedback"');
    const response = await post({ vote: 'wrong', language: 'uk', municipality, topic });
    expect(await response.text()).toContain(services.messages.for('uk')('web.feedback.thanks'));
    expect(await lastCounted()).toMatchObject({ vote: 'wrong', language: 'uk', topic });
  });

  it.each([
    [{ vote: 'maybe', language: 'nl' }, {}, 400],
    [{ language: 'nl' }, {}, 400],
    [{ vote: 'yes', language: 'nl' }, { 'sec-fetch-site': 'cross-site' }, 404],
    [{ vote: 'yes', language: 'nl' }, { 'sec-fetch-site': 'same-origin' }, 200],
    [{ vote: 'yes', language: '<script>' }, {}, 200],
  ])('answers %j with %j by %i', async (fields, headers, status) => {
    const response = await post(fields, headers);
    expect(response.status).toBe(status);
    expect(await response.text()).not.toContain('<script>');
  });
});
