/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { ask, overflow, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

const markup = `<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=2</script>`;
const reordering = '\u202Egninepo\u202C \u2067gnaag\u2069';
const word = 'w'.repeat(50_000);

/** A document that anybody may have written. */
const hostileDocument = `# De Zonnepas ${markup}

## Wie krijgt de Zonnepas?

De Zonnepas is een gratis pas voor inwoners met weinig geld ${markup} en ${reordering}.

## Aanvragen

U vraagt de Zonnepas aan bij het loket van de gemeente. [Klik](javascript:globalThis.broken=3)

## Lang

De Zonnepas ${word} is lang.
`;

let folder: string;
let services: TestServices;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-hostile-'));
  await writeFile(join(folder, 'zonnepas.md'), hostileDocument);
  services = await testServices({ WEGWIJS_SOURCES: folder });
  server = await startServer(services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await services.dispose();
  await rm(folder, { recursive: true, force: true });
});

/** Whether anything of the texts was run or made into elements. */
function broken(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot) roots.push(one.shadowRoot);
    const images = roots.flatMap((root) => [...root.querySelectorAll('img, [onerror]')]);
    const links = roots.flatMap((root) => [...root.querySelectorAll('a')]);
    const bad = links.filter(({ href }) => /^(?!https?:|tel:|mailto:)./i.test(href));
    const { broken: run } = globalThis as unknown as { broken?: number };
    return { run, images: images.length, links: bad.map(({ href }) => href) };
  });
}

const whole = { run: undefined, images: 0, links: [] };

describe('a document with markup, scripts, reordering marks and a word of 50 kB', () => {
  it('is quoted as text on the page, and in its source', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`, {
      viewport: { width: 320, height: 640 },
    });
    const turn = await ask(page, 'Wie krijgt de Zonnepas?');
    expect(await turn.getAttribute('data-status')).toBe('answered');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await turn.locator('.claim').first().textContent()).not.toMatch(/[\u202A-\u202E]/);
    for (const mark of await turn.locator('.mark').all()) {
      await mark.click();
      await page.locator('dialog mark').first().waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
    }
    expect(await broken(page)).toEqual(whole);
    await close();
  });

  it('is quoted as text without JavaScript, and on its own page', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`, {
      viewport: { width: 320, height: 640 },
    });
    await page.evaluate(() => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/';
      const field = document.createElement('input');
      field.name = 'question';
      field.value = 'Wie krijgt de Zonnepas?';
      form.append(field);
      document.body.append(form);
      form.submit();
    });
    await page.locator('article.answer').waitFor();
    expect(await broken(page)).toEqual(whole);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.locator('a.source').first().click();
    await page.locator('mark#quote').waitFor();
    expect(await broken(page)).toEqual(whole);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });
});

describe('an answer from a server that has been tampered with', () => {
  it('runs nothing, and breaks nothing', async () => {
    const { page, close } = await visit(browser, `${server.url}/ar`, {
      viewport: { width: 320, height: 640 },
    });
    const text = (value: string): object => ({ text: value, language: 'nl', direction: 'ltr' });
    const service = {
      ...{ id: 'x', language: 'ar', direction: 'rtl', localName: word, organization: '' },
      name: `${markup}${word}`,
      description: { ...text(markup), status: 'authored' },
      category: { id: 'x', label: markup },
      ...{ phones: [{ number: '1"onclick=x', href: 'javascript:1' }], email: null },
      ...{ url: 'javascript:globalThis.broken=4', addresses: [`${markup} 1`], languages: [] },
      ...{ opening: null, openingText: reordering, checkText: markup },
    };
    const citation = {
      ...{
        id: 1,
        documentId: '../../x',
        title: markup + word,
        publisher: markup,
        municipality: null,
      },
      ...{ section: reordering, sectionId: '', url: 'javascript:globalThis.broken=5' },
      ...{ page: '/documents/x', published: 'x', year: 1, validFrom: markup, validUntil: null },
      quote: { text: markup + word, language: 'nl', start: 0, end: 5 },
      basis: [{ title: markup, publisher: markup, url: 'data:text/html,x', excerpt: markup }],
    };
    const answer = {
      ...{ id: 'x', status: 'answered', mode: 'embedded', language: 'ar', direction: 'rtl' },
      ...{ municipality: null, intro: markup + word, signature: '', timings: {} },
      crisis: { kind: 'violence', text: markup, contacts: [{ name: markup, phone: word }] },
      claims: [{ text: markup + word, language: 'ar', origin: 'machine', citations: [1, 99] }],
      citations: [citation],
      services: [service],
      handoff: { who: markup, phone: markup, url: 'JavaScript:globalThis.broken=6', hours: word },
      choices: [{ id: '"><script>', name: markup }],
      notices: [{ kind: 'old_document', text: markup }],
    };
    await page.route('**/api/ask', (route) =>
      route.fulfill({
        contentType: 'text/event-stream',
        body: `event: answer\ndata: ${JSON.stringify(answer)}\n\nevent: done\ndata: {"id":"x"}\n\n`,
      }),
    );
    const turn = await ask(page, markup);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await turn.locator('.mark').click();
    await page.locator('dialog[open]').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await turn.locator('button:has([data-icon=staff])').click();
    await page.locator('dialog[open]').waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await broken(page)).toEqual(whole);
    await close();
  });
});
