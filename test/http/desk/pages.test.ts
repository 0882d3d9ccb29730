import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser as Chromium, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../helpers/browser.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { goodPassword, testDesk } from '../../helpers/desk.ts';
import type { TestServer } from '../../helpers/server.ts';
import { startServer } from '../../helpers/server.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let desk: TestDesk;
let server: TestServer;
let browser: Chromium;
let code: string;
beforeAll(async () => {
  desk = await testDesk();
  await desk.account('samira', { municipality: '*', role: 'admin' });
  server = await startServer(desk.services);
  browser = await launchBrowser();
  const made = await fetch(`${server.url}/api/receipts`, {
    method: 'POST',
    body: JSON.stringify({ answer: await desk.answer('nijmegen'), question: 'كيف أطلب المساعدة؟' }),
  });
  ({ code } = (await made.json()) as { code: string });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await desk.dispose();
});

/** Rules of axe that are broken seriously, and whether the page is wider than its window. */
async function faultsOf(page: Page): Promise<{ broken: string[]; tooWide: boolean }> {
  // The page's own policy keeps scripts out; this one comes from outside of it.
  const { violations } = await page.evaluate<AxeResults>(`${axe}; axe.run()`);
  const broken = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return { broken, tooWide: tooWide === true };
}

describe.each([
  ['nl', 320, 'light'],
  ['nl', 1280, 'dark'],
  ['en', 1280, 'light'],
  ['en', 390, 'dark'],
] as const)('the desk in %s, %i pixels wide, %s', (locale, width, colorScheme) => {
  it('is used with the keyboard alone, and breaks no rule of accessibility', async () => {
    const context = await browser.newContext({
      locale,
      colorScheme,
      viewport: { width, height: 800 },
      bypassCSP: true,
      javaScriptEnabled: true,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const good = { broken: [], tooWide: false };
    await page.goto(`${server.url}/desk/login`);
    expect(await faultsOf(page)).toEqual(good);
    await page.focus('#name');
    await page.keyboard.type('samira');
    await page.keyboard.press('Tab');
    await page.keyboard.type('not the password');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=alert]');
    expect(await faultsOf(page)).toEqual(good);
    expect(await page.inputValue('#name')).toBe('samira');
    await page.focus('#password');
    await page.keyboard.type(goodPassword);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/desk`);
    expect(await faultsOf(page)).toEqual(good);
    await page.focus('#code');
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/desk\/receipts\//);
    expect(await page.textContent('blockquote')).toBe('كيف أطلب المساعدة؟');
    expect(await faultsOf(page)).toEqual(good);
    for (const path of ['/desk/accounts', '/desk/audit']) {
      await page.goto(`${server.url}${path}`);
      expect(await faultsOf(page)).toEqual(good);
    }
    expect(await page.getAttribute('html', 'lang')).toBe(locale);
    await context.close();
  });
});
