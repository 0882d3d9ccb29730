/// <reference lib="dom" />
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const letter = `Dienst Uitvoering Onderwijs
Postbus 30155
9700 LG Groningen

Groningen, 10 november 2026
Onderwerp: boete inburgering

Geachte mevrouw,

U moest voor 1 oktober 2026 uw inburgering afronden. Dat is niet gelukt. Daarom krijgt u een boete van € 340,00.

Betaal het bedrag binnen 6 weken na de datum van deze brief.

Bent u het niet eens met deze beschikking? Dan kunt u binnen zes weken na de dagtekening van deze brief bezwaar maken.

Met vriendelijke groet,
DUO`;

describe.each(spoken)('a pasted letter in $language', ({ language, direction, words }) => {
  it('is told in short, with its last day large and the words it stands on', async () => {
    const { page, complaints, close } = await visit(browser, `${server.url}/${language}`, {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.locator('.hint').innerText()).toBe(words.letter.hint);
    const turn = await ask(page, letter);
    const block = turn.locator('.letter');
    await block.waitFor();
    expect(await turn.locator('article.answer').getAttribute('dir')).toBe(direction);
    expect(await block.locator('p').first().innerText()).toContain('DUO');
    expect(await block.locator('.day').count()).toBe(1);
    expect(await block.locator('.amount').first().innerText()).toMatch(/340|٣٤٠|۳۴۰/);
    await block.locator('summary').click();
    const marks = await block.locator('details mark').allInnerTexts();
    expect(marks).toContain('binnen 6 weken na de datum van deze brief');
    expect(await block.locator('.text').textContent()).toContain(letter);
    await block.locator('.terms button').first().click();
    await page.locator('dialog[open] .large').waitFor();
    await page.keyboard.press('Escape');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('a letter that may be a fraud', () => {
  it('shows the signs, and not what it wants', async () => {
    const { page, close } = await visit(browser, `${server.url}/nl`);
    const fraud = letter
      .replace('Betaal het bedrag', 'Klik hier om te betalen: https://duo-betalen.xyz/mijn. Betaal')
      .replace('Postbus', 'Maak over naar LT12 1000 0111 0100 1000. Postbus');
    const block = (await ask(page, fraud)).locator('.letter');
    await block.locator('.warning').first().waitFor();
    expect(await block.locator('.day, .amount').count()).toBe(0);
    await close();
  });

  it('is told without JavaScript as well', async () => {
    const { page, close } = await visit(browser, `${server.url}/uk`, { javaScriptEnabled: false });
    await page.locator('.composer textarea').fill(letter);
    await page.locator('.composer .primary').click();
    await page.locator('.letter').getByText('DUO').first().waitFor();
    await close();
  });
});
