/// <reference lib="dom" />
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

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

async function openPage(
  options: { javaScriptEnabled?: boolean; width?: number } = {},
): Promise<Page> {
  const { javaScriptEnabled = true, width = 390 } = options;
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(server.url);
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.fill('#question', question);
  await page.click('button[type=submit]:not(.languages button)');
  await page.waitForSelector('article[data-status]');
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

const questions = [
  { language: 'nl', direction: 'ltr', question: 'Hoe lang mag ik over mijn inburgering doen?' },
  { language: 'ar', direction: 'rtl', question: 'عمري 70 سنة وأحتاج مساعدة في نايميخن، أين أذهب؟' },
  {
    language: 'uk',
    direction: 'ltr',
    question: 'Я загубила роботу в Неймегені, куди звернутися по гроші?',
  },
  { language: 'ti', direction: 'ltr', question: 'ኣብ ሮተርዳም ቋንቋ ሆላንድ ኣበይ ክመሃር እኽእል?' },
  { language: 'fa', direction: 'rtl', question: 'چطور می‌توانم درخواست کمک مالی (bijstand) بدهم؟' },
];

describe.each(questions)('a question in $language', ({ language, direction, question }) => {
  it('is answered on the page in its direction, and its source opens at the quote', async () => {
    const page = await openPage();
    await ask(page, question);
    const article = page.locator('article').first();
    expect(await article.getAttribute('lang')).toBe(language);
    expect(await article.getAttribute('dir')).toBe(direction);
    expect(await article.getAttribute('data-status')).toBe('answered');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const source = article.locator('.sources a').first();
    await source.click();
    const mark = page.locator('mark#quote');
    await mark.waitFor();
    expect((await mark.textContent())?.length).toBeGreaterThan(10);
    expect(page.url()).not.toContain(encodeURIComponent(question));
    await page.context().close();
  });

  it('is answered without JavaScript too', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await ask(page, question);
    expect(await page.locator('article .claim').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe('the page', () => {
  it.each([320, 768, 1280])('does not overflow at %i px, in the longest answer', async (width) => {
    const page = await openPage({ width });
    await ask(page, 'Welke toeslagen zijn er en hoe vraag ik ze aan?');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it.each(['nl', 'ar'])('has no serious accessibility finding, in %s', async (language) => {
    const page = await openPage();
    await page.goto(`${server.url}/?language=${language}`);
    await ask(page, 'Hoe vraag ik bijstand aan?');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    await page.context().close();
  });

  it('asks which town is meant, and answers when one is tapped', async () => {
    const page = await openPage();
    await ask(page, 'Waar kan ik vannacht slapen, ik ben dakloos');
    expect(await page.locator('.crisis').count()).toBe(1);
    const choices = page.locator('.choices button');
    if ((await choices.count()) > 0) {
      await choices.first().click();
      await page.waitForSelector('article[data-status=answered]');
    }
    await page.context().close();
  });

  it('takes hostile text as text', async () => {
    const page = await openPage();
    await ask(page, '<img src=x onerror="document.title=\'broken\'"> bijstand');
    expect(await page.title()).toBe('Wegwijs');
    await page.context().close();
  });

  it('reads the stream with fetch in the browser', async () => {
    const page = await openPage();
    const events = await page.evaluate(async () => {
      const response = await fetch('/api/ask', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ question: 'Wat is bijstand?' }),
      });
      return [...(await response.text()).matchAll(/^event: (.*)$/gm)].map((match) => match[1]);
    });
    expect(events[0]).toBe('meta');
    expect(events.at(-1)).toBe('done');
    await page.context().close();
  });
});
