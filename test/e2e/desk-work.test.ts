/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/domain/desk.ts';
import { launchBrowser } from '../helpers/browser.ts';
import type { TestDesk } from '../helpers/desk.ts';
import { goodPassword, testDesk } from '../helpers/desk.ts';
import type { Visit } from '../helpers/face.ts';
import { overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';

const question = 'كيف أحصل على دراجة مستعملة في نايميخن؟';
let desk: TestDesk;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  desk = await testDesk({ WEGWIJS_KEEP_QUESTIONS: '14' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  const { store } = desk.services.desk;
  for (let n = 0; n < 7; n += 1) {
    const event: NewEvent = {
      ...{ kind: 'question.kept', actor: { type: 'visitor' }, subject: `question:${n}` },
      municipality: 'nijmegen',
      body: { question, language: 'ar', status: 'not_found', topic: null },
    };
    await store.append(event, desk.now.ms);
    const tap = { day: '2026-11-20', language: 'ar', municipality: 'nijmegen', count: 1 };
    await store.count({ ...tap, name: 'helped.no', topic: 'nl/bijstand' });
    await store.count({ ...tap, name: 'helped.missing', topic: 'nl/bijstand' });
  }
  server = await startServer(desk.services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await desk.dispose();
});

/** Logs in with the keyboard alone, as all that follows. */
async function loggedIn(width: number, locale: string): Promise<Visit> {
  const shown = await visit(browser, `${server.url}/desk/login`, {
    ...{ locale, viewport: { width, height: 900 }, bypassCSP: true },
  });
  const { page } = shown;
  page.setDefaultTimeout(60_000);
  await page.locator('#name').focus();
  await page.keyboard.type('edith');
  await page.keyboard.press('Tab');
  await page.keyboard.type(goodPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/desk`);
  return shown;
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = (): Promise<boolean> =>
    page.evaluate((one) => document.activeElement?.matches(one) === true, selector);
  for (let n = 0; n < 200 && !(await there()); n += 1) await page.keyboard.press('Tab');
  expect(await there(), selector).toBe(true);
}

async function sound(page: Page): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
}

describe.each([
  ['nl', 320],
  ['en', 768],
  ['nl', 1920],
] as const)('in %s, %i pixels wide', (locale, width) => {
  it('an editor takes work, gives it a day, ticks it off and takes that back, by keyboard', async () => {
    const { page, complaints, close } = await loggedIn(width, locale);
    await tabTo(page, 'a[href="/desk/work"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/desk/work`);
    await sound(page);
    await page.goto(`${server.url}/desk/work?town=nijmegen&kind=service`);
    await tabTo(page, 'summary');
    await page.keyboard.press('Enter');
    const card = page.locator('section.card').first();
    const id = (await card.getAttribute('aria-labelledby')) ?? '';
    await tabTo(page, 'section.card select');
    await page.keyboard.type('edith');
    await tabTo(page, 'section.card input[type=date]');
    await page.locator('section.card input[type=date]').first().fill('2026-12-24');
    await sound(page);
    await tabTo(page, 'section.card details button');
    await page.keyboard.press('Enter');
    await page.waitForURL(/town=nijmegen&kind=service/);
    const mine = page.locator(`section[aria-labelledby=${id}]`);
    expect(await mine.locator('time').textContent()).toBe('2026-12-24');
    expect(await mine.locator('p').first().textContent()).toContain('edith');
    await mine.locator('form[action$="/done"] button').press('Enter');
    await page.goto(`${server.url}/desk/work?state=done`);
    const done = page.locator(`section[aria-labelledby=${id}]`);
    await done.locator('form[action$="/reopen"] button').press('Enter');
    await page.goto(`${server.url}/desk/work?state=done`);
    expect(await page.locator('section.card').count()).toBe(0);
    // The next run takes the same work.
    expect(complaints).toEqual([]);
    await close();
  });

  it('the gaps are read in their own script, and one leads to a card', async () => {
    const { page, complaints, close } = await loggedIn(width, locale);
    await tabTo(page, 'a[href="/desk/gaps"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/desk/gaps`);
    await sound(page);
    const quote = page.locator('blockquote');
    expect((await quote.textContent())?.trim()).toBe(question);
    expect(await quote.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    const rows = page.locator('tbody tr');
    expect(await rows.allTextContents()).toHaveLength(1);
    await tabTo(page, 'form[action="/desk/curate/new"] button');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${server.url}/desk/curate/new`);
    expect(await page.content()).toContain('دراجة');
    expect(complaints).toEqual([]);
    await close();
  });
});
