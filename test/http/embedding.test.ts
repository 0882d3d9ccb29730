import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let folder: string;
let services: TestServices;
let app: ReturnType<typeof createApp>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-sites-'));
  const file = join(folder, 'sites.yaml');
  await writeFile(
    file,
    "sites:\n  - id: welkom\n    origins: ['https://welkom.example']\n    municipality: nijmegen\n",
  );
  services = await testServices({ WEGWIJS_EMBEDDER: 'none', WEGWIJS_SITES: file });
  app = createApp(services);
});
afterAll(async () => {
  await services.dispose();
  await rm(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(path, { headers: { host: 'wegwijs.example', ...headers } }));

describe('another origin', () => {
  it('that is listed reads the API and its own settings', async () => {
    const response = await get('/api/site', { origin: 'https://welkom.example' });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://welkom.example');
    expect(response.headers.get('vary')).toContain('Origin');
    expect(await response.json()).toMatchObject({ municipality: 'nijmegen' });
  });

  it.each(['https://evil.example', 'null', 'https://welkom.example.evil.example', 'nonsense'])(
    '%s that is not listed gets nothing',
    async (origin) => {
      for (const path of ['/api/site', '/api/documents/nl/bijstand', '/assets/x.js']) {
        const response = await get(path, { origin });
        expect(response.status).toBe(404);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
    },
  );

  it('asks beforehand and is told what it may send', async () => {
    const response = await app.request('/api/ask', {
      method: 'OPTIONS',
      headers: { origin: 'https://welkom.example', host: 'wegwijs.example' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'content-type, authorization, last-event-id',
    );
  });

  it('may frame the page of its own site and no other page', async () => {
    const framed = (await get('/embed/welkom')).headers;
    expect(framed.get('content-security-policy')).toContain(
      'frame-ancestors https://welkom.example',
    );
    expect(framed.get('x-frame-options')).toBeNull();
    const page = (await get('/nl')).headers;
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.get('x-frame-options')).not.toBeNull();
  });
});

describe('built files', () => {
  it('come packed as the client accepts it, and are the same unpacked', async () => {
    const bytes = async (encoding: string): Promise<Buffer> =>
      Buffer.from(await (await get('/widget.js', { 'accept-encoding': encoding })).arrayBuffer());
    const plain = await bytes('identity');
    expect(brotliDecompressSync(await bytes('gzip, br')).equals(plain)).toBe(true);
    expect(gunzipSync(await bytes('gzip')).equals(plain)).toBe(true);
  });

  it('with a hash in the name are kept for ever, the loader is asked for again', async () => {
    const page = await (await get('/nl')).text();
    const script = /src="(\/assets\/page-[^"]+\.js)"/.exec(page)?.[1] ?? '';
    expect((await get(script)).headers.get('cache-control')).toContain('immutable');
    const loader = await get('/widget.js');
    expect(loader.headers.get('cache-control')).toContain('must-revalidate');
    const again = await get('/widget.js', { 'if-none-match': loader.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('may be loaded by any site only where that is their purpose', async () => {
    expect((await get('/widget.js')).headers.get('cross-origin-resource-policy')).toBe(
      'cross-origin',
    );
    expect((await get('/sw.js')).headers.get('cross-origin-resource-policy')).toBe('same-origin');
  });
});

describe('pages', () => {
  it('hold no script and no style of their own', async () => {
    const page = await (await get('/ar/nijmegen')).text();
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    expect(page).toMatch(/<html lang="ar" dir="rtl">/);
  });

  it('say that a question leaves the building where it does', async () => {
    const text = await (await get('/nl/privacy')).text();
    expect(text).toContain('gaat niet naar een ander bedrijf');
    const remote = createApp({ ...services, remoteHost: 'api.example' });
    const other = await (await remote.request('/nl/privacy')).text();
    expect(other).toContain('api.example');
    expect(other).not.toContain('gaat niet naar een ander bedrijf');
  });

  it('answer a posted question in the page, and never put it into the title or an address', async () => {
    const body = new URLSearchParams({
      question: 'Hoe vraag ik <b>bijstand</b> aan?',
      language: 'nl',
    });
    const response = await app.request('/', { method: 'POST', body });
    const page = await response.text();
    expect(page).toContain('Hoe vraag ik &lt;b&gt;bijstand&lt;/b&gt; aan?');
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).not.toContain('bijstand');
    expect(page).toMatch(/<article[^>]+data-status="\w+"/s);
  });
});
