/// <reference lib="dom" />
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readingLimits } from '../../src/adapters/readers/limits.ts';
import { readPdf } from '../../src/adapters/readers/pdf.ts';
import { launchBrowser } from '../helpers/browser.ts';
import type { TestDesk } from '../helpers/desk.ts';
import { goodPassword, testDesk } from '../helpers/desk.ts';
import { ask, overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import { ensureWebBuild } from '../helpers/web-build.ts';

let desk: TestDesk;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  ensureWebBuild();
  desk = await testDesk({ WEGWIJS_EMBEDDER: 'local' });
  await desk.account('edith', { municipality: 'nijmegen', role: 'editor' });
  server = await startServer(desk.services);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
  await desk.dispose();
});

const widths = [320, 768, 1920];

async function fits(page: Page): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflow(page)).toBe(0);
  }
  expect(await seriousFindings(page)).toEqual([]);
}

async function staff(options: BrowserContextOptions = {}): ReturnType<typeof visit> {
  const visited = await visit(browser, `${server.url}/desk/login`, { locale: 'nl', ...options });
  await visited.page.fill('#name', 'edith');
  await visited.page.fill('#password', goodPassword);
  await visited.page.keyboard.press('Enter');
  await visited.page.waitForURL(`${server.url}/desk`);
  return visited;
}

/** What a printer gets: the number of sheets and their text. */
async function printed(page: Page): Promise<{ sheets: number; text: string }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { sheets, text: JSON.stringify(await readPdf(new Uint8Array(pdf), readingLimits)) };
}

const own = '#plan form input';

describe('the scheme check', () => {
  it('works without a script, from six questions to outcomes', async () => {
    const { page, close } = await visit(browser, `${server.url}/ar/schemes`, {
      javaScriptEnabled: false,
    });
    await page.selectOption('#town', 'nijmegen');
    await page.selectOption('#kind', 'single');
    await page.fill('#childrenAges', '٧');
    await page.fill('#amount', '١١٠٠');
    await page.click('form .primary');
    await page.waitForSelector('[data-scheme="nijmegen/bijzondere-bijstand"]');
    expect(await page.locator('[role=alert]').count()).toBe(0);
    expect(await page.locator('#amount').inputValue()).toBe('١١٠٠');
    expect(await page.locator('[data-plan]:visible').count()).toBe(0);
    await close();
  });

  it('fits every window, shuts nobody out, and says what is no number', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}/ti/schemes`);
    await fits(page);
    await page.fill('#age', 'x');
    await page.click('main form .primary');
    await page.waitForSelector('[role=alert]');
    await fits(page);
    await page.fill('#age', '34');
    await page.click('main form .primary');
    await page.waitForSelector('[data-outcome]');
    await fits(page);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('the plan', () => {
  it('takes an answer from the chat, is put in order by keyboard, and sends nothing', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}/ar/nijmegen`);
    const turn = await ask(page, 'كيف أطلب بدل الإيجار؟');
    const word = desk.services.messages.for('ar')('web.plan');
    const opened = page.context().waitForEvent('page');
    await turn.getByRole('button', { name: word }).click();
    const plan = await opened;
    await plan.waitForURL(/\/plan$/);
    await plan.waitForSelector('#plan li');
    const requests: string[] = [];
    plan.on('request', (request) => requests.push(request.url()));
    expect(await plan.locator('#plan li').first().locator('[lang=ar] p').count()).toBeGreaterThan(
      0,
    );
    expect(await plan.locator('#plan li').first().locator('[lang=nl] p').count()).toBeGreaterThan(
      0,
    );
    expect(await plan.locator('#plan .qr').count()).toBeGreaterThan(0);
    await plan.focus(own);
    await plan.keyboard.type('Bel de belastingtelefoon');
    await plan.keyboard.press('Enter');
    await plan.keyboard.type('maandag');
    await plan.keyboard.press('Tab');
    await plan.keyboard.type('ik zelf');
    await plan.keyboard.press('Tab');
    const last = plan.locator('#plan .items > li').last();
    expect(await last.locator('h2').textContent()).toBe('Bel de belastingtelefoon');
    while ((await plan.locator('#plan h2').first().textContent()) !== 'Bel de belastingtelefoon')
      await plan.keyboard.press('Enter');
    expect(await plan.evaluate(() => document.activeElement?.id)).toMatch(/^down-/);
    await plan.reload();
    expect(await plan.locator('[id^=when-]').first().inputValue()).toBe('maandag');
    expect(requests.filter((url) => /maandag|belasting/i.test(url))).toEqual([]);
    await fits(plan);
    const { sheets, text } = await printed(plan);
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(4);
    for (const words of ['Bel de belastingtelefoon', 'huurtoeslag', '/documents/'])
      expect(text).toContain(words);
    expect(complaints).toEqual([]);
    await close();
  });

  it('brings back what was removed, prints large, and is gone with its tab', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl/plan`);
    await page.fill(own, 'Eerste stap');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Weghalen' }).click();
    expect(await page.locator('#plan h2').count()).toBe(0);
    await page.keyboard.press('Enter');
    expect(await page.locator('#plan h2').allTextContents()).toEqual(['Eerste stap']);
    const small = await page.locator('#plan h2').evaluate((one) => getComputedStyle(one).fontSize);
    await page.getByRole('button', { name: 'Grote letters' }).click();
    const large = await page.locator('#plan h2').evaluate((one) => getComputedStyle(one).fontSize);
    expect(Number.parseFloat(large)).toBeGreaterThan(1.3 * Number.parseFloat(small));
    const other = await page.context().newPage();
    await other.goto(`${server.url}/nl/plan`);
    expect(await other.locator('#plan h2').count()).toBe(0);
    await close();
  });

  it.each(['not JSON', '[{"id":1}]', '[{"sources":[{"url":"javascript:alert(1)"}]}]', '{}'])(
    'draws nothing of what is no plan: %s',
    async (kept) => {
      const { page, complaints, close } = await visit(browser, `${server.url}/nl/plan`);
      await page.evaluate((text) => {
        sessionStorage.setItem('wegwijs-plan', text);
      }, kept);
      await page.reload();
      expect(await page.locator(own).count()).toBe(1);
      expect(await page.locator('#plan li').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('without a script is a sheet to print and write on', async () => {
    const { page, close } = await visit(browser, `${server.url}/uk/plan`, {
      javaScriptEnabled: false,
    });
    expect(await page.locator('table.lines tbody tr').count()).toBe(6);
    await close();
  });
});

describe('at the desk', () => {
  it('schemes go onto the plan in Dutch beside Tigrinya, with keys alone, and are printed', async () => {
    const { page, complaints, close } = await staff();
    await page.goto(`${server.url}/desk/schemes?client=ti`);
    await page.focus('#amount');
    await page.keyboard.type('1100');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-outcome]');
    await fits(page);
    const button = page.locator('[data-plan]:visible').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    const opened = page.context().waitForEvent('page');
    await page.locator('[data-plan-link] a').focus();
    await page.keyboard.press('Enter');
    const plan = await opened;
    await plan.waitForSelector('#plan li');
    for (const language of ['nl', 'ti'])
      expect(await plan.locator(`#plan .columns [lang=${language}]`).count()).toBe(1);
    await fits(plan);
    const { sheets, text } = await printed(plan);
    expect(sheets).toBe(1);
    expect(text).toContain('Wanneer');
    expect(complaints).toEqual([]);
    await close();
  });

  it('a notice is previewed, posted, read above the answer on a phone, and ended', async () => {
    const { page, complaints, close } = await staff();
    await page.goto(`${server.url}/desk/notices`);
    await fits(page);
    await page.selectOption('#template', 'closed');
    await page.getByRole('button', { name: 'Kiezen' }).click();
    await page.fill('[name="slot.place"]', 'Stadswinkel');
    await page.fill('[name="slot.date"]', '2026-11-24');
    await page.fill('#until', '2026-11-24');
    await page.getByRole('button', { name: 'Bekijken in alle talen' }).click();
    await page.waitForSelector('.notices .notice');
    expect(await page.locator('.notices .notice').count()).toBe(20);
    await fits(page);
    await page.getByRole('button', { name: 'Plaatsen' }).click();
    await page.waitForURL(`${server.url}/desk/notices`);
    const phone = await visit(browser, `${server.url}/uk/nijmegen`);
    const turn = await ask(phone.page, 'Як подати заяву на допомогу на оренду?');
    const notice = turn.locator('.notice[data-kind=posted]');
    expect(await notice.textContent()).toContain('Stadswinkel не працює 24 листопада 2026');
    const [above, below] = await Promise.all([
      notice.boundingBox(),
      turn.locator('.claims').boundingBox(),
    ]);
    expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
    await page.getByRole('button', { name: 'Nu beëindigen' }).click();
    const after = await ask(phone.page, 'Як подати заяву на допомогу на оренду?');
    expect(await after.locator('.notice[data-kind=posted]').count()).toBe(0);
    expect([...complaints, ...phone.complaints]).toEqual([]);
    await phone.close();
    await close();
  });
});
