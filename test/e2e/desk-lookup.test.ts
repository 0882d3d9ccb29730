/// <reference lib="dom" />
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { launchBrowser } from '../helpers/browser.ts';
import type { TestDesk } from '../helpers/desk.ts';
import { goodPassword, testDesk } from '../helpers/desk.ts';
import type { Visit } from '../helpers/face.ts';
import { overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';

let desk: TestDesk;
let server: TestServer;
let browser: Browser;
/** Somebody who works for all towns is logged in with it. */
let session: { name: string; value: string; domain: string; path: string }[];

beforeAll(async () => {
  const sources = ['corpus', 'test/fixtures/look-up'].map((path) => join(packageRoot, path));
  desk = await testDesk({ WEGWIJS_SOURCES: sources.join(':'), WEGWIJS_EMBEDDER: 'local' });
  await desk.account('samira', { municipality: '*', role: 'desk' });
  server = await startServer(desk.services);
  browser = await launchBrowser();
  const { page, close } = await visit(browser, `${server.url}/desk/login`);
  await page.fill('#name', 'samira');
  await page.fill('#password', goodPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/desk`);
  session = await page.context().cookies();
  await close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await desk.dispose();
});

/** A page of the desk, logged in. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const storageState = {
    origins: [],
    cookies: session.map((cookie) => ({
      ...cookie,
      expires: -1,
      httpOnly: true,
      secure: false,
      sameSite: 'Lax' as const,
    })),
  };
  const visited = await visit(browser, server.url + path, {
    storageState,
    locale: 'en',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  visited.page.setDefaultTimeout(60_000);
  return visited;
}

const ids = (page: Page): Promise<string[]> =>
  page
    .locator('#lookup-results [data-id]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-id') ?? ''));

/** A look-up as it was asked for: its words, and whether their meaning is compared. */
const askedOf = (request: Request): string | null => {
  if (!request.url().endsWith('/results')) return null;
  const fields = new URLSearchParams(request.postData() ?? '');
  return `${fields.get('meaning') ?? ''} ${fields.get('q') ?? ''}`;
};

/**
 * Waits until the results for what stands in the field after `act`, with meaning or without, are shown. A request
 * that the next key cancels never ends, and counts for nothing.
 */
async function searched(page: Page, meaning: boolean, act: () => Promise<void>): Promise<void> {
  const ended = new Set<string | null>();
  const note = (request: Request): unknown => ended.add(askedOf(request));
  page.on('requestfinished', note);
  await act();
  const wanted = `${meaning ? '1' : ''} ${await page.inputValue('#q')}`;
  await expect.poll(() => ended.has(wanted)).toBe(true);
  page.off('requestfinished', note);
  await areShown(page);
}

async function areShown(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('#lookup-status')?.textContent ===
      document.querySelector('.count')?.textContent.trim(),
  );
}

describe('with the keyboard alone', () => {
  it('somebody searches, walks through the results, copies, asks why, opens and comes back', async () => {
    const { page, complaints, close } = await open('/desk/lookup', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.locator('#q:focus').waitFor();
    await searched(page, true, () => page.keyboard.type('/kleertoeslag per kind'));
    expect(new URL(page.url()).hash).toBe('#q=kleertoeslag+per+kind&town=*');
    await page.keyboard.press('ArrowDown');
    const first = page.locator('#lookup-results .hit').first();
    expect(await first.evaluate((hit) => hit === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('c');
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await clipboard()).toMatch(/^“.*” \(.*artikel 3 lid \d, geldig vanaf 20\d\d-01-01/);
    await page.keyboard.press('a');
    await expect.poll(clipboard).toMatch(/^Gemeente \w+\. \(20\d\d\)\. Verordening/);
    await page.keyboard.press('l');
    await expect.poll(clipboard).toMatch(/\/documents\/.*\?start=\d+&end=\d+#quote$/);
    await page.keyboard.press('w');
    expect(await page.locator('details.why[open]').count()).toBe(1);
    await page.keyboard.press('?');
    await page.locator('#lookup-help[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#lookup-help[open]').waitFor({ state: 'detached' });
    await first.focus();
    await page.keyboard.press('Escape');
    await page.locator('#q:focus').waitFor();
    await page.keyboard.press('ArrowDown');
    const at = await first.evaluate((hit) => hit.closest('[data-id]')?.getAttribute('data-id'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/lookup\/document\?/);
    await page.locator('mark#quote').waitFor();
    expect(page.url()).not.toContain('kleertoeslag+per');
    await page.keyboard.press('c');
    await page.getByText('Copied', { exact: true }).waitFor();
    await page.goBack();
    const back = page.locator(`[data-id="${at ?? ''}"] .hit:focus`);
    await back.waitFor();
    await page.keyboard.press('/');
    expect(await page.locator('#q:focus').inputValue()).toBe('kleertoeslag per kind');
    expect(complaints).toEqual([]);
    await close();
  });

  it('the letters are letters in the field, and single keys can be switched off', async () => {
    const { page, close } = await open('/desk/lookup');
    await searched(page, true, () => page.keyboard.type('kleertoeslag a/c?'));
    expect(await page.inputValue('#q')).toBe('kleertoeslag a/c?');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.locator('[data-help]').click();
    await page.uncheck('#lookup-keys');
    await page.keyboard.press('Escape');
    await page.locator('#lookup-results .hit').first().focus();
    await page.keyboard.press('?');
    await page.keyboard.press('w');
    expect(await page.locator('dialog[open], details.why[open]').count()).toBe(0);
    await close();
  });
});

describe('while somebody types', () => {
  it('words are compared at once and meaning after a pause; what is shown stays in its order', async () => {
    const { page, complaints, close } = await open('/desk/lookup');
    // On a slow machine the pause would be over before the words are compared: it waits for the test.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1_000);
    await searched(page, false, () => page.keyboard.type('huurt'));
    const typed = await ids(page);
    expect(typed.length).toBeGreaterThan(3);
    await searched(page, true, () => page.clock.runFor(1_000));
    const paused = await ids(page);
    const stayed = typed.filter((id) => paused.includes(id));
    expect(stayed.length).toBeGreaterThan(0);
    expect(paused.filter((id) => typed.includes(id))).toEqual(stayed);
    const places = await page
      .locator('#lookup-results .group')
      .evaluateAll((groups) =>
        groups.map((group) =>
          [...group.querySelectorAll('[data-id]')].map((one) => one.getAttribute('data-id')),
        ),
      );
    for (const group of places) {
      const old = group.map((id) => typed.includes(id ?? ''));
      expect(old.lastIndexOf(true)).toBe(old.filter(Boolean).length - 1);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('an answer that comes late is not shown: a new key cancels the request before it', async () => {
    const { page, close } = await open('/desk/lookup');
    const failed: string[] = [];
    page.on('requestfailed', (request) =>
      failed.push(new URLSearchParams(request.postData() ?? '').get('q') ?? ''),
    );
    let held: (() => void) | undefined;
    await page.route('**/desk/lookup/results', async (route) => {
      const q = new URLSearchParams(route.request().postData() ?? '').get('q');
      if (q === 'paspoort') await new Promise<void>((go) => (held = go));
      await route.continue().catch(() => undefined);
    });
    await page.keyboard.insertText('paspoort');
    await expect.poll(() => held !== undefined).toBe(true);
    await searched(page, true, async () => {
      await page.fill('#q', 'kleertoeslag');
    });
    held?.();
    expect(failed).toContain('paspoort');
    expect(await page.locator('#lookup-results').innerText()).toContain('kleertoeslag');
    await close();
  });

  it('the focus stays on the result that somebody is at when others come', async () => {
    const { page, close } = await open('/desk/lookup');
    await searched(page, true, () => page.keyboard.type('kleertoeslag'));
    await page.keyboard.press('ArrowDown');
    const hit = page.locator('#lookup-results .hit').first();
    const id = await hit.evaluate((one) => one.closest('[data-id]')?.getAttribute('data-id'));
    await searched(page, true, () =>
      page
        .evaluate(
          () =>
            document
              .querySelector('#kind')
              ?.dispatchEvent(new Event('change', { bubbles: true })) === true,
        )
        .then(() => undefined),
    );
    const now = await page.evaluate(() =>
      document.activeElement?.closest('[data-id]')?.getAttribute('data-id'),
    );
    expect(now).toBe(id);
    await close();
  });

  it('a server that is gone is told, and what is there stays', async () => {
    const { page, close } = await open('/desk/lookup');
    await searched(page, true, () => page.keyboard.type('kleertoeslag'));
    const before = await ids(page);
    await page.route('**/desk/lookup/results', (route) => route.abort());
    await page.keyboard.type(' kind');
    await page.getByText('No answer from the server').waitFor();
    expect(await ids(page)).toEqual(before);
    await close();
  });
});

describe('a shared address', () => {
  it('shows the same search, and no server has seen it in an address', async () => {
    const { page, close } = await open('/desk/lookup');
    const urls: string[] = [];
    page.on('request', (request) => urls.push(request.url()));
    await page.goto('about:blank');
    const shared =
      '/desk/lookup#q=kleertoeslag&town=nijmegen&beside=rotterdam&kind=regulation&year=2026';
    await page.goto(server.url + shared);
    await page.locator('.pair .side').nth(1).waitFor();
    const [left, right] = await page.locator('.pair .side').allInnerTexts();
    expect(left).toContain('120 euro');
    expect(right).toContain('75 euro');
    expect(await page.inputValue('#year')).toBe('2026');
    expect(page.url()).toContain(shared);
    expect(urls.filter((url) => /kleertoeslag/.test(url.replace(/#.*/, '')))).toEqual([]);
    await close();
  });

  it.each(['#q=%00%ED%A0%80<script>alert(1)</script>&town=../x&year=NaN&on=x', '#q=', '#%%%'])(
    'with %s breaks nothing',
    async (hash) => {
      const { page, complaints, close } = await open(`/desk/lookup${hash}`);
      await page.locator('#q:focus').waitFor();
      expect(complaints).toEqual([]);
      await close();
    },
  );
});

it('without a script the form gives the same results on a page of its own', async () => {
  const { page, close } = await open('/desk', { javaScriptEnabled: false });
  await page.fill('#q', 'kleertoeslag');
  await page.keyboard.press('Enter');
  await page.locator('#lookup-results .hit').first().waitFor();
  expect(page.url()).toBe(`${server.url}/desk/lookup`);
  expect(await page.locator('button[data-copies]:visible').count()).toBe(0);
  await page.locator('#lookup-results .hit').first().click();
  expect(await page.locator('mark#quote').innerText()).toMatch(/kleertoeslag/i);
  await close();
});

it('titles with markup are words', async () => {
  const { page, complaints, close } = await open(
    '/desk/lookup#q=kleertoeslag+cijfers&town=nijmegen',
  );
  const hit = page.locator('#lookup-results .hit', { hasText: '<img src=x' }).first();
  await hit.click();
  await page.locator('h2', { hasText: '<img src=x' }).waitFor();
  expect(await page.title()).not.toBe('broken');
  expect(complaints).toEqual([]);
  await close();
});

describe.each([
  ['nl', 320, 'light'],
  ['nl', 1920, 'dark'],
  ['en', 390, 'dark'],
  ['en', 1280, 'light'],
] as const)('in %s, %i pixels wide, %s', (locale, width, colorScheme) => {
  it('nobody is shut out, and nothing is wider than the window', async () => {
    const { page, complaints, close } = await open('/desk/lookup', {
      locale,
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
    });
    const check = async (): Promise<void> => {
      expect(await seriousFindings(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    };
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    await check();
    await searched(page, true, () => page.keyboard.type('kleertoeslag bijstandsnorm'));
    for (const details of await page.locator('#lookup-results details').all())
      await details.evaluate((one) => {
        one.setAttribute('open', '');
      });
    await check();
    await page.locator('[data-help]').click();
    await check();
    const id = 'nijmegen/verordening-kleertoeslag-2026';
    const paths = [
      `document?id=${id}&start=0&end=40`,
      'document?id=nl/bijstand&start=0&end=40',
      `beside?id=${id}&section=artikel-3-lid-1`,
      'card?id=geld-bijstand-hoogte&tongue=ti',
    ];
    for (const path of paths) {
      await page.goto(`${server.url}/desk/lookup/${path}`);
      await check();
    }
    expect(complaints).toEqual([]);
    await close();
  });
});
