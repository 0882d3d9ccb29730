/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { ask, overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';
import { crisisQuestion, spoken } from './faces.ts';

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

describe.each(spoken)('the page in $language', ({ language, direction, tag, words }) => {
  it('answers a start question, and its source opens at the quote', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}/${language}`, {
      viewport: { width: 320, height: 640 },
    });
    await page.getByRole('button', { name: words.first['geld'] ?? '' }).click();
    const turn = page.locator('.turn[data-state=done]');
    await turn.waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await turn.getAttribute('data-status')).toBe('answered');
    expect(await turn.locator('article.answer').getAttribute('dir')).toBe(direction);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const mark = turn.locator('.mark').first();
    await mark.click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('.text mark').waitFor();
    const quoted = dialog.locator('blockquote');
    expect([await quoted.getAttribute('lang'), await quoted.getAttribute('dir')]).toEqual([
      'nl',
      'ltr',
    ]);
    expect((await dialog.locator('mark').textContent())?.length).toBeGreaterThan(10);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(complaints).toEqual([]);
    expect(page.url()).toBe(`${server.url}/${language}`);
    await close();
  });

  it('shows help first in a crisis, with a way to leave', async () => {
    const { page, close } = await visit(browser, `${server.url}/${language}`);
    const turn = await ask(page, crisisQuestion(language));
    const first = turn.locator('article.answer > *').first();
    expect(await first.getAttribute('class')).toBe('crisis');
    expect(await first.locator('a[href="tel:112"]').count()).toBe(1);
    expect(await first.locator('button').count()).toBe(1);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });

  it('takes a follow-up, another language and a hand-out, and shuts nobody out', async () => {
    const { page, close } = await visit(browser, `${server.url}/${language}/nijmegen`);
    await ask(page, words.first['brief'] ?? '');
    const second = await ask(page, 'Rotterdam?');
    expect(await second.locator('.claim').count()).toBeGreaterThan(0);
    expect(await seriousFindings(page)).toEqual([]);
    const other = language === 'en' ? 'nl' : 'en';
    await page.locator('.language select').selectOption(other);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, other);
    expect(await page.locator('.turn').first().locator('article.answer').getAttribute('dir')).toBe(
      direction,
    );
    await page.locator('.language select').selectOption(language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, tag);
    await page.locator('.turn').first().locator('button:has([data-icon=print])').click();
    await page.locator('dialog .paper').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.composer').isVisible()).toBe(false);
    expect(await page.locator('.paper').isVisible()).toBe(true);
    if (tag !== 'nl')
      expect(await page.locator('.paper .columns section[lang=nl]').count()).toBe(1);
    await close();
  });

  it('names a person who can help when one is asked for', async () => {
    const { page, close } = await visit(browser, `${server.url}/${language}/nijmegen`);
    await page.locator('.composer button:has([data-icon=person])').click();
    const turn = page.locator('.turn[data-state=done]');
    await turn.waitFor();
    expect(await turn.getAttribute('data-status')).toBe('handoff');
    expect(await turn.locator('.handoff a[href^="tel:"]').count()).toBe(1);
    await close();
  });

  it('answers without JavaScript, and opens the document at the quote', async () => {
    const { page, close } = await visit(browser, `${server.url}/${language}`, {
      javaScriptEnabled: false,
      viewport: { width: 320, height: 640 },
    });
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    await page.locator('.question').nth(1).click();
    const article = page.locator('article.answer');
    expect(await article.getAttribute('data-status')).toBe('answered');
    expect(await article.locator('.claim').count()).toBeGreaterThan(0);
    expect(page.url()).toBe(`${server.url}/`);
    const [inner, outer] = [320, (await page.locator('body').boundingBox())?.width ?? 0];
    expect(outer).toBeLessThanOrEqual(inner);
    await page.locator('a.source').first().click();
    await page.locator('mark#quote').waitFor();
    await close();
  });

  it.each(['about', 'privacy', 'accessibility'])('has its %s page', async (name) => {
    const { page, close } = await visit(browser, `${server.url}/${language}/${name}`);
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(await page.locator('main p').count()).toBeGreaterThan(2);
    expect(await seriousFindings(page)).toEqual([]);
    await close();
  });
});

function roleOf({ role }: { role?: { value?: unknown } }): string {
  return String(role?.value);
}

describe('the page', () => {
  it('announces an answer once, and focus goes to the question', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    await page.locator('[role=status]').evaluate((status) => {
      const said: string[] = [];
      new MutationObserver(() => {
        const text = status.textContent;
        if (text !== '' && text !== said.at(-1)) said.push(text);
      }).observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { said });
    });
    await page.locator('.question').first().click();
    await page.locator('.turn[data-state=done]').waitFor();
    expect(await page.locator('.asked').evaluate((one) => one.matches(':focus'))).toBe(true);
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said).toHaveLength(1);
    const claim = await page.locator('.claim').first().innerText();
    expect(said[0]).toContain(claim.replace(/\s*\d+$/, ''));
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const live = nodes.filter(({ properties }) =>
      properties?.some(({ name, value }) => name === 'live' && value.value === 'polite'),
    );
    expect(live.map(roleOf)).toContain('status');
    expect(nodes.map(roleOf).filter((role) => role === 'alert' || role === 'log')).toEqual([]);
    await close();
  });

  it('can be used with the keyboard alone', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`, {
      viewport: { width: 1280, height: 800 },
    });
    const names: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          let active = document.activeElement;
          while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
          return `${active?.localName ?? ''}.${active?.className ?? ''}`;
        }),
      );
    }
    expect(names.filter((name) => name === 'button.question')).toHaveLength(6);
    expect(names).toContain('textarea.');
    await page.locator('wegwijs-panel textarea').focus();
    await page.keyboard.type('Hoe vraag ik bijstand aan?');
    await page.keyboard.press('Enter');
    await page.locator('.turn[data-state=done]').waitFor();
    await page.locator('.mark').first().focus();
    const ring = await page
      .locator('.mark')
      .first()
      .evaluate((one) => getComputedStyle(one).outlineStyle);
    expect(ring).toBe('solid');
    await page.keyboard.press('Enter');
    await page.locator('dialog[open] mark').waitFor();
    await close();
  });

  it.each([
    { what: 'dark', colorScheme: 'dark' as const },
    { what: 'forced colours', forcedColors: 'active' as const },
  ])('shuts nobody out in $what', async ({ what: _, ...options }) => {
    const { page, close } = await visit(browser, `${server.url}/ar`, options);
    expect(await seriousFindings(page)).toEqual([]);
    await ask(page, 'Mijn man slaat mij, wie helpt?');
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('.mark').first().click();
    await page.locator('dialog mark').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await close();
  });

  it('fits at 400 % zoom', async () => {
    const { page, close } = await visit(browser, `${server.url}/uk`, {
      viewport: { width: 320, height: 200 },
    });
    await ask(page, 'Hoe vraag ik bijstand aan?');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // Bars that stay in view would leave nothing of so small a window.
    const position = await page.locator('.bar').evaluate((bar) => getComputedStyle(bar).position);
    expect(position).toBe('static');
    await close();
  });

  it('keeps what arrived when the network drops, and asks no second time by itself', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    let asked = 0;
    const citation = {
      id: 1,
      documentId: 'x',
      title: 'Titel',
      section: '',
      publisher: 'Gemeente',
      basis: [],
    };
    const frames =
      `event: meta\ndata: ${JSON.stringify({ language: 'nl', direction: 'ltr', crisis: null, municipality: null })}\n\n` +
      `event: citation\ndata: ${JSON.stringify(citation)}\n\n` +
      `event: delta\ndata: ${JSON.stringify({ claim: 0, text: 'Een zin.', language: 'nl', origin: 'authored', citations: [1] })}\n\n`;
    await page.route('**/api/ask', async (route) => {
      asked += 1;
      if (asked === 1) await route.fulfill({ contentType: 'text/event-stream', body: frames });
      else await route.continue();
    });
    await page.locator('wegwijs-panel textarea').fill('Hoe vraag ik bijstand aan?');
    await page.keyboard.press('Enter');
    await page.locator('.turn[data-state=lost]').waitFor();
    expect(await page.locator('.claim').textContent()).toContain('Een zin.');
    expect(asked).toBe(1);
    await page.locator('.retry').click();
    await page.locator('.turn[data-state=done]').waitFor();
    expect(await page.locator('.turn').count()).toBe(1);
    expect(await page.getByText('Een zin.').count()).toBe(0);
    expect(asked).toBe(2);
    await close();
  });

  it('keeps what was typed before its script was there', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(/\/assets\/page[^/]*\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${server.url}/nl`, { waitUntil: 'commit' });
    await page.locator('textarea').focus();
    await page.keyboard.type('Hoe vraag ik ');
    arrive();
    const field = page.locator('wegwijs-panel textarea');
    await field.waitFor();
    await page.keyboard.type('bijstand aan?');
    expect(await field.inputValue()).toBe('Hoe vraag ik bijstand aan?');
    await close();
  });

  it('stops when it is told to', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    await page.route('**/api/ask', () => undefined);
    await page.locator('wegwijs-panel textarea').fill('Hoe vraag ik bijstand aan?');
    await page.keyboard.press('Enter');
    await page.locator('.composer button:has([data-icon=stop])').click();
    await page.locator('.turn[data-state=stopped]').waitFor();
    await close();
  });

  it.each([
    { what: 'for who asked for stillness, nothing', reducedMotion: 'reduce' as const, moving: 0 },
    { what: 'else one sign', reducedMotion: 'no-preference' as const, moving: 1 },
  ])('moves while it works: $what', async ({ reducedMotion, moving }) => {
    const { page, close } = await visit(browser, `${server.url}/nl`, { reducedMotion });
    await page.route('**/api/ask', () => undefined);
    await page.locator('wegwijs-panel textarea').fill('Hoe vraag ik bijstand aan?');
    await page.keyboard.press('Enter');
    const running = page
      .locator('.pulse')
      .first()
      .evaluate((sign) => sign.getAnimations().length);
    expect(await running).toBe(moving);
    await close();
  });

  it('leaves after three times Esc in a crisis, without a trace', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.goto(`${server.url}/nl`);
    await page.route('https://www.knmi.nl/', (route) => route.fulfill({ body: 'weather' }));
    await ask(page, 'Mijn man slaat mij, wie helpt?');
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape');
    await page.waitForURL('https://www.knmi.nl/');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await close();
  });

  it('keeps answers on the device only when it is told to, and forgets them', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    await ask(page, 'Hoe vraag ik bijstand aan?');
    await page.reload();
    await page.locator('.question').first().waitFor();
    expect(await page.locator('.turn').count()).toBe(0);
    await ask(page, 'Hoe vraag ik bijstand aan?');
    await page.locator('.bar button').click();
    await page.locator('.check input').check();
    await page.reload();
    await page.locator('.turn[data-state=done]').waitFor();
    await page.locator('.bar button').click();
    await page.locator('.check input').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await close();
  });

  it('asks which town is meant, and answers when one is tapped', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    const turn = await ask(page, 'Waar kan ik mensen ontmoeten?');
    expect(await turn.getAttribute('data-status')).toBe('choose_municipality');
    await turn.locator('.choices button', { hasText: 'Nijmegen' }).click();
    const second = page.locator('.turn').nth(1);
    await second.and(page.locator('[data-state=done]')).waitFor();
    expect(await second.getAttribute('data-status')).toBe('answered');
    expect(page.url()).toMatch(/\/nl\/[a-z-]+$/);
    await close();
  });

  it('opens without a network, and says so when it is asked something', async () => {
    const { page, close } = await visit(browser, `${server.url}/uk`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    await page.locator('.question').first().waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.locator('.question').first().click();
    await page.locator('.turn[data-state=lost]').waitFor();
    expect(await page.locator('.retry').count()).toBe(1);
    await close();
  });

  it('loads nothing from anybody else', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) foreign.push(request.url());
    });
    await page.goto(`${server.url}/am`);
    await ask(page, 'Hoe vraag ik bijstand aan?');
    expect(foreign).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await close();
  });
});
