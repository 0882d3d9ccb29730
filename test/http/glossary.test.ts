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

const get = (path: string, headers = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { headers }));

describe('GET /api/glossary/:term', () => {
  it('explains a word from a letter in the language of the reader', async () => {
    const response = await get('/api/glossary/beschikkingen?language=en');
    expect(response.status).toBe(200);
    const found = (await response.json()) as { documentId: string };
    expect(found).toMatchObject({
      term: 'beschikking',
      topic: 'brieven',
      explanation: { language: 'en', direction: 'ltr' },
      documentId: 'begrip/beschikking',
    });
  });

  it('gives an address under which the Dutch explanation can be opened', async () => {
    const found = (await (await get('/api/glossary/BSN')).json()) as {
      documentId: string;
      dutch: string;
    };
    const document = await get(`/api/documents/${found.documentId}`);
    expect(document.status).toBe(200);
    expect(await document.json()).toMatchObject({ kind: 'term', text: `BSN: ${found.dutch}` });
  });

  it('takes words with spaces, slashes and other alphabets', async () => {
    for (const word of ['bijzondere bijstand', 'Belastingdienst/Toeslagen', 'ديون']) {
      const response = await get(`/api/glossary/${encodeURIComponent(word)}?language=AR`);
      expect(response.status).toBe(200);
    }
  });

  it.each([
    ['a word that is no term', 'qwertyuiop', 404],
    ['nothing but a space', '%20', 404],
    ['NUL', '%00', 404],
    ['a broken escape', '%E0%A4%A', 404],
    ['a lone surrogate', '%ED%A0%80', 404],
    ['markup', encodeURIComponent('<script>alert(1)</script>'), 404],
    ['a path', '..%2f..%2fetc%2fpasswd', 404],
    ['a name of every object', '__proto__', 404],
    ['101 characters', 'a'.repeat(101), 400],
    ['10,000 characters', 'bezwaar'.repeat(1_500), 400],
    ['a language that is none', 'bezwaar?language=%3Cscript%3E', 400],
    ['a language of 10,000 letters', `bezwaar?language=${'a'.repeat(10_000)}`, 400],
  ])('answers %s with a plain message', async (_, path, status) => {
    const response = await get(`/api/glossary/${path}`);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).not.toMatch(/undefined|\[object|Error/);
  });
});

describe('GET /api/glossary', () => {
  it('lists all terms for the widget', async () => {
    const response = await get('/api/glossary?language=nl-simple');
    const { terms, ...about } = (await response.json()) as { terms: { term: string }[] };
    expect(about).toEqual({ language: 'nl-simple', direction: 'ltr' });
    expect(terms).toHaveLength(services.glossary.terms.length);
    expect(terms.find(({ term }) => term === 'bezwaar')).toMatchObject({
      topic: 'recht',
      everyday: false,
      language: 'nl-simple',
    });
  });

  it('is not sent again to who has it', async () => {
    const tag = (await get('/api/glossary?language=ar')).headers.get('etag') ?? '';
    const again = await get('/api/glossary?language=ar', { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it.each(['?language=', '?language=%00', '?language[]=nl', '?language=nl&language=ar'])(
    'never answers %s with a 5xx',
    async (query) => {
      expect((await get(`/api/glossary${query}`)).status).toBeLessThan(500);
    },
  );
});
