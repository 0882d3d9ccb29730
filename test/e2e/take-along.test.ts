/// <reference lib="dom" />
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharePath } from '../../web/share/link.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { ask, overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';
import { spoken } from './faces.ts';

let services: TestServices;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  services = await testServices();
  server = await startServer(services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await services.dispose();
});

describe('a shared address', () => {
  it.each(spoken)('asks its question again in $language, and forgets it', async (face) => {
    const { language, tag, words } = face;
    const question = words.first['wonen'] ?? '';
    const path = sharePath(question, language, 'nijmegen') ?? '';
    const { page, complaints, close } = await visit(browser, server.url + path);
    const turn = page.locator('.turn[data-state=done]');
    await turn.waitFor();
    expect(await turn.locator('.asked').innerText()).toBe(question);
    expect(await turn.getAttribute('data-status')).toBe('answered');
    expect(await page.locator('article.answer').getAttribute('lang')).toBe(tag);
    expect(page.url()).toBe(`${server.url}/${language}/nijmegen`);
    await page.reload();
    await page.locator('.question').first().waitFor();
    expect(await page.locator('.turn').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is what the QR code of the hand-out says, on screen and on paper', async () => {
    const { page, close } = await visit(browser, `${server.url}/uk/nijmegen`, {
      viewport: { width: 320, height: 640 },
    });
    const turn = await ask(page, 'Як мені знайти сімейного лікаря (huisarts)?');
    await turn.locator('button:has([data-icon=print])').click();
    await page.locator('.paper section[lang=nl] p').first().waitFor();
    expect(await page.locator('.paper section[lang=uk] p').count()).toBeGreaterThan(1);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      // Paper cannot be had in a test; everything up to it is.
      window.print = () => undefined;
    });
    await page.locator('dialog .primary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.foot').isVisible()).toBe(false);
    const box = await page.locator('.paper .qr').boundingBox();
    expect(box?.width).toBeGreaterThan(120);
    await close();
  });

  it('goes along when an answer is copied or shared', async () => {
    const { page, close } = await visit(browser, 'about:blank', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shared: [] });
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          (globalThis as unknown as { shared: ShareData[] }).shared.push(data);
          return Promise.resolve();
        },
      });
    });
    await page.goto(`${server.url}/nl`);
    const question = 'Hoe vraag ik bijstand aan?';
    const turn = await ask(page, question);
    await turn.locator('button:has([data-icon=copy])').click();
    await turn.getByText('Gekopieerd').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${server.url}${sharePath(question, 'nl', null) ?? ''}`);
    expect(copied).toContain('[1]');
    await turn.locator('button:has([data-icon=share])').click();
    await page.waitForFunction(
      () => (globalThis as unknown as { shared: ShareData[] }).shared.length === 1,
    );
    const shared = await page.evaluate(
      () => (globalThis as unknown as { shared: ShareData[] }).shared[0]?.text,
    );
    expect(shared).toBe(copied);
    await close();
  });
});

describe('"did this help?"', () => {
  it('takes a no and its reason, thanks, and counts no word of the question', async () => {
    const { page, close } = await visit(browser, `${server.url}/ar/rotterdam`);
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    const feedback = turn.locator('.feedback');
    await feedback.locator('button').nth(1).click();
    await feedback.locator('button').nth(3).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await feedback.locator('button').nth(2).click();
    await feedback.locator('button').first().waitFor({ state: 'detached' });
    expect(await feedback.locator('span').evaluate((one) => one.matches(':focus'))).toBe(true);
    const folder = join(services.config.dataDir, 'feedback');
    const [file = ''] = await readdir(folder);
    const lines = (await readFile(join(folder, file), 'utf8')).trim().split('\n');
    const counted = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(counted.map(({ vote }) => vote)).toEqual(['no', 'wrong']);
    expect(counted[0]).toMatchObject({ municipality: 'rotterdam', topic: 'nl/bijstand' });
    expect(lines.join()).not.toContain('vraag');
    await close();
  });

  it('says so where it could not be counted', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    await page.route('**/api/feedback', (route) => route.abort());
    await turn.locator('.feedback button').first().click();
    await turn.locator('.feedback').getByText('Het lukte niet').waitFor();
    await close();
  });
});
