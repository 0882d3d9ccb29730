/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { ask, visit } from '../helpers/face.ts';
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

interface Spoken {
  text: string;
  lang: string;
  end(): void;
}

/**
 * Stands where the browser's voices stand, which a browser without a screen has none of. Speaks nothing:
 * keeps what it is given until the test says that it has been spoken.
 */
function voices(...tags: string[]): string {
  return `(() => {
    const spoken = [];
    class SpeechSynthesisUtterance {
      constructor(text) { this.text = text; }
    }
    const speechSynthesis = Object.assign(new EventTarget(), {
      getVoices: () => ${JSON.stringify(tags)}.map((lang) => ({ lang, name: lang })),
      speak: (one) => spoken.push({ text: one.text, lang: one.lang, end: () => one.onend() }),
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speechSynthesis });
    Object.assign(globalThis, { SpeechSynthesisUtterance, spoken });
  })()`;
}

function spokenOn(page: Page): Promise<{ text: string; lang: string }[]> {
  return page.evaluate(() =>
    (globalThis as unknown as { spoken: Spoken[] }).spoken.map(({ text, lang }) => ({
      text,
      lang,
    })),
  );
}

/** The sentence that is spoken now has been said to its end. */
function sayToEnd(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as unknown as { spoken: Spoken[] }).spoken.at(-1)?.end();
  });
}

const listenButton = '.actions button:has([data-icon=speaker])';

describe('listening', () => {
  it('reads sentence after sentence in a voice of the language, and marks the one it reads', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(voices('en-GB', 'uk-UA', 'nl-NL'));
    await page.goto(`${server.url}/uk`);
    const turn = await ask(page, 'Як довго я можу проходити інтеграцію (inburgering)?');
    const claims = turn.locator('.claim');
    await turn.locator(listenButton).click();
    expect(await claims.nth(0).getAttribute('data-read')).not.toBeNull();
    expect(await turn.locator('[data-read]').count()).toBe(1);
    await sayToEnd(page);
    await claims.nth(1).and(page.locator('[data-read]')).waitFor();
    const said = await spokenOn(page);
    expect(said.map(({ lang }) => lang)).toEqual(['uk-UA', 'uk-UA']);
    expect(await claims.nth(0).innerText()).toContain(said[0]?.text);
    await turn.locator('.actions button:has([data-icon=stop])').click();
    expect(await turn.locator('[data-read]').count()).toBe(0);
    await close();
  });

  it('ends by itself after the last sentence', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(voices('nl'));
    await page.goto(`${server.url}/nl`);
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    await turn.locator(listenButton).click();
    const count = await turn.locator('.claim').count();
    for (let n = 0; n < count; n += 1) await sayToEnd(page);
    await turn.locator(listenButton).waitFor();
    expect(await spokenOn(page)).toHaveLength(count);
    await close();
  });

  it('is not offered where there is no voice: no Tigrinya is read by an English one', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(voices('en-US', 'am-ET'));
    await page.goto(`${server.url}/ti`);
    const turn = await ask(page, 'ንኢንቡርገሪንግ (inburgering) ክንደይ ግዜ ኣለኒ፧');
    await turn.locator('.actions button').nth(1).waitFor();
    expect(await turn.locator(listenButton).count()).toBe(0);
    await close();
  });

  it('reads the Dutch words of a source in a Dutch voice, whatever the language', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(voices('nl-NL'));
    await page.goto(`${server.url}/ti`);
    const turn = await ask(page, 'ንኢንቡርገሪንግ (inburgering) ክንደይ ግዜ ኣለኒ፧');
    await turn.locator('.mark').first().click();
    await page.locator('dialog .text mark').waitFor();
    await page.locator('dialog button:has([data-icon=speaker])').click();
    const [said] = await spokenOn(page);
    expect(said?.lang).toBe('nl-NL');
    expect(await page.locator('dialog mark').innerText()).toBe(said?.text);
    await close();
  });
});

/** Stands where the browser's speech recognition stands; hears what the test says. */
const recognition = `(() => {
  class Recognition {
    start() { globalThis.listening = this; }
    abort() { globalThis.listening = undefined; this.onend?.(); }
  }
  Object.assign(globalThis, { SpeechRecognition: Recognition });
})()`;

describe('speaking', () => {
  it('says first where the voice goes, listens in the language, and leaves the words to check', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(recognition);
    await page.goto(`${server.url}/ar`);
    await page.locator('.composer button:has([data-icon=microphone])').click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    const before = await page.evaluate(() => 'listening' in globalThis);
    expect(before).toBe(false);
    expect((await dialog.locator('p').innerText()).length).toBeGreaterThan(60);
    await dialog.locator('button.primary').click();
    const heardIn = await page.evaluate(() => {
      const { listening } = globalThis as unknown as {
        listening: { lang: string; onresult(event: unknown): void; onend(): void };
      };
      listening.onresult({
        results: [[{ transcript: 'كيف أطلب' }], [{ transcript: 'المساعدة؟' }]],
      });
      listening.onend();
      return listening.lang;
    });
    expect(heardIn).toBe('ar-EG');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.locator('textarea').inputValue()).toBe('كيف أطلب المساعدة؟');
    expect(await page.locator('.turn').count()).toBe(0);
    await close();
  });

  it('is offered only where the browser understands the language', async () => {
    const { page, close } = await visit(browser, 'about:blank');
    await page.addInitScript(recognition);
    await page.goto(`${server.url}/ti`);
    await page.locator('.composer').waitFor();
    expect(await page.locator('[data-icon=microphone]').count()).toBe(0);
    await close();
  });
});
