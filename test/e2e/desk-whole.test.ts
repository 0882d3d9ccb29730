/// <reference lib="dom" />
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readPdf } from '../../src/adapters/readers/pdf.ts';
import { readingLimits } from '../../src/adapters/readers/limits.ts';
import { addAccount, passwordLink, setPassword } from '../../src/desk/accounts.ts';
import { approveAndPublish, propose, readDrafts } from '../../src/desk/curate.ts';
import { endNotice, postNotice } from '../../src/desk/notices.ts';
import type { DeskServices } from '../../src/desk/services.ts';
import { system } from '../../src/desk/services.ts';
import type { Account, Grant } from '../../src/domain/desk.ts';
import { qrPath } from '../../web/dialogs/qr.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { smallCard } from '../helpers/cards.ts';
import { goodPassword } from '../helpers/desk.ts';
import type { Visit } from '../helpers/face.ts';
import { ask, overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;
let desk: DeskServices;
let server: TestServer;
let browser: Browser;
let chief: Account;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_DESK: 'local' });
  if (services.desk === null) throw new Error('the desk is off');
  desk = { ...services.desk, clock: services.clock };
  await account('samira', { municipality: 'nijmegen', role: 'desk' });
  chief = await account('chief', { municipality: '*', role: 'admin' });
  server = await startServer(services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await services.dispose();
});

async function account(name: string, grant: Grant): Promise<Account> {
  const added = await addAccount(desk, { name, grants: [grant] }, system);
  await setPassword(desk, added, goodPassword);
  return (await desk.store.account(added.id)) ?? added;
}

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const there = (): Promise<boolean> =>
    page.evaluate((one) => document.activeElement?.matches(one) === true, selector);
  for (let n = 0; n < 300 && !(await there()); n += 1) await page.keyboard.press('Tab');
  expect(await there(), selector).toBe(true);
}

async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

/** Goes down a list until a value is chosen. */
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector);
  const chosen = (): Promise<string> => page.locator(selector).first().inputValue();
  for (let n = 0; n < 50 && (await chosen()) !== value; n += 1)
    await page.keyboard.press('ArrowDown');
  expect(await chosen()).toBe(value);
}

async function loggedIn(
  name: string,
  language: string,
  width = 1280,
  at = server.url,
): Promise<Visit> {
  const shown = await visit(browser, `${at}/desk/login?language=${language}`, {
    viewport: { width, height: 900 },
    bypassCSP: true,
  });
  await tabTo(shown.page, '#name');
  await shown.page.keyboard.type(name);
  await shown.page.keyboard.press('Tab');
  await shown.page.keyboard.type(goodPassword);
  await shown.page.keyboard.press('Enter');
  await shown.page.waitForURL(`${at}/desk`);
  return shown;
}

interface Shown {
  code: string;
  url: string;
}

/** Asks about rent benefit in the words of a card, and shows the answer at the desk. */
async function showAtDesk(phone: Page): Promise<Shown> {
  const card = services.cards.find(({ id }) => id === 'wonen-huurtoeslag');
  const turn = await ask(phone, card?.text.ti?.questions[0] ?? '');
  expect(await turn.getAttribute('data-status')).toBe('answered');
  await turn.locator('button:has([data-icon=staff])').press('Enter');
  await phone.locator('dialog .give').press('Enter');
  await phone.locator('.desk-code').waitFor();
  const url = await phone
    .locator('wegwijs-panel')
    .evaluate((one) => (one as unknown as { turns: { desk: Shown }[] }).turns[0]?.desk.url ?? '');
  return { code: await phone.locator('.desk-code').innerText(), url };
}

const ways = [
  ['nl', 'the code is typed'],
  ['en', 'the QR code is scanned'],
] as const;

describe.each(ways)('one visit, the desk in %s: %s', (language, way) => {
  it('from a question in Tigrinya to a printed plan in two languages, with keys alone', async () => {
    const phone = await visit(browser, `${server.url}/ti/nijmegen`);
    const { code, url } = await showAtDesk(phone.page);
    const qr = await phone.page.locator('.desk-part .qr path').getAttribute('d');
    expect(qr).toBe(qrPath(url).path);
    expect(url).toBe(`${server.url}/desk/receipts/${code.replaceAll('-', '')}`);

    const { page, complaints, close } = await loggedIn('samira', language);
    if (way === 'the code is typed') {
      await tabTo(page, '#code');
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Enter');
    } else await page.goto(url);
    await page.locator('.twin').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const wrong = await page.locator('#claim-0 .pair > [lang=nl]').innerText();
    const right = await page.locator('#claim-1 .pair > [lang=nl]').innerText();

    await press(page, '#claim-0 summary');
    await choose(page, '#claim-0 select[name=reason]', 'outdated');
    await tabTo(page, '#claim-0 input[name=note]');
    await page.keyboard.type('nieuwe regel');
    await press(page, '#claim-0 button[value=wrong]');
    // The phone stays as it is: nothing is loaded anew there.
    await phone.page.locator('.turn .claim .wrong-mark').waitFor({ state: 'attached' });
    await page.locator('#claim-0[data-wrong]').waitFor();
    await choose(page, '#step', 'kom-terug');
    await press(page, 'button[value=add-step]');
    await phone.page.locator('.at-desk .steps').first().waitFor();
    expect(await phone.page.locator('.at-desk .steps').first().innerText()).toContain('ተመለሱ');

    await press(page, '.twin ~ p [data-plan]');
    await press(page, '#steps [data-plan]');
    await press(page, '[data-plan-link] a');
    await page.locator('#plan .items > li').nth(1).waitFor();
    expect(await page.locator('#plan .columns [lang=ti]').count()).toBe(2);
    const plan = await page.locator('#plan').innerText();
    expect(plan).toContain('Kom terug op de dag');
    expect(plan).toContain(right.replace(/\s*\[?\d+\]?\s*$/, '').slice(0, 30));
    expect(plan).not.toContain(wrong.slice(0, 30));
    await printsOnA4(page);
    expect([...complaints, ...phone.complaints]).toEqual([]);
    await close();
    await phone.close();
  });
});

/** The button asks for the printer; what that gets is A4, in both languages, with the sources' codes. */
async function printsOnA4(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = 'yes';
    };
  });
  await press(page, '#plan .aside .primary');
  expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('#plan .qr').first().isVisible()).toBe(true);
  expect(await page.locator('#plan .aside').first().isVisible()).toBe(false);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const [, width = '', height = ''] =
    /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1')) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
  const text = JSON.stringify(await readPdf(new Uint8Array(pdf), readingLimits));
  for (const words of ['Kom terug', 'ተመለሱ', 'huurtoeslag', '/documents/'])
    expect(text).toContain(words);
  await page.emulateMedia({ media: null });
}

/** What lies in the tab while its page is there; read from a script of the page's own. */
const keptInTab = (page: Page): Promise<string | null> =>
  page.evaluate(() => sessionStorage.getItem('wegwijs-desk'));

describe('the phone', () => {
  it('that loads its page anew hears of the desk as before, until it takes the answer back', async () => {
    const phone = await visit(browser, `${server.url}/ti/nijmegen`);
    await ask(phone.page, 'ሰላም');
    await phone.page.reload();
    expect(await phone.page.locator('.turn').count()).toBe(0);
    const { code, url } = await showAtDesk(phone.page);
    await phone.page.reload();
    const shown = phone.page.locator('.turn .at-desk');
    expect(await shown.innerText()).toContain(code);
    expect(await keptInTab(phone.page)).toBeNull();

    const { page, complaints, close } = await loggedIn('samira', 'nl');
    await page.goto(url);
    await choose(page, '#step', 'kom-terug');
    await press(page, 'button[value=add-step]');
    await shown.locator('.steps').getByText('ተመለሱ').waitFor();
    await phone.page.reload();
    await shown.locator('.steps').getByText('ተመለሱ').waitFor();
    // Looked at again, the dialog goes along with what the desk does meanwhile.
    await phone.page.locator('button:has([data-icon=staff])').last().press('Enter');
    expect(await phone.page.locator('.desk-code').innerText()).toBe(code);
    await press(page, 'button[value=remove-step]');
    await phone.page.locator('dialog .at-desk .steps').waitFor({ state: 'detached' });
    await phone.page.locator('.take-back').press('Enter');
    await phone.page.locator('dialog .give').waitFor();
    await phone.page.reload();
    await phone.page.locator('wegwijs-panel textarea').waitFor();
    expect(await phone.page.locator('.turn').count()).toBe(0);
    expect(await keptInTab(phone.page)).toBeNull();
    expect([...complaints, ...phone.complaints]).toEqual([]);
    await close();
    await phone.close();
  });

  it.each<[string, (kept: string) => string]>([
    ['whose time is over', (kept) => kept.replace(/"expires":"20\d\d/g, '"expires":"2020')],
    ['that is no answer', () => '[{"desk":{"expires":"2099-01-01"}}]'],
    ['that is no JSON', () => '<img src=x onerror=alert(1)>'],
  ])('does not come back to something kept %s', async (_, change) => {
    const { page, complaints, close } = await visit(browser, `${server.url}/ti/nijmegen`);
    await showAtDesk(page);
    await page.goto(`${server.url}/ti/privacy`);
    const kept = (await keptInTab(page)) ?? '';
    expect(kept).toContain('"token"');
    await page.evaluate((text) => {
      sessionStorage.setItem('wegwijs-desk', text);
    }, change(kept));
    await page.goto(`${server.url}/ti/nijmegen`);
    await page.locator('wegwijs-panel textarea').waitFor();
    expect(await page.locator('.turn').count()).toBe(0);
    expect(await keptInTab(page)).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });

  it('forgets it with the conversation', async () => {
    const { page, close } = await visit(browser, `${server.url}/ti/nijmegen`);
    await showAtDesk(page);
    await page.locator('wegwijs-panel').evaluate((one) => {
      (one as unknown as { restart(): void }).restart();
    });
    await page.goto(`${server.url}/ti/privacy`);
    expect(await keptInTab(page)).toBeNull();
    await close();
  });
});

describe('markup that somebody stored', () => {
  const evil = '<img src=x onerror="document.title=\'broken\'">';

  it('in a note, a notice and the name of a service is words: at the desk, on the phone, on paper', async () => {
    const some = services.directory.services.find(
      ({ municipality }) => municipality === 'nijmegen',
    );
    if (some === undefined) throw new Error('no service');
    const service = { ...some, id: 'evil', name: `Loket ${evil}`, description: `Hulp ${evil}` };
    const directory = {
      ...services.directory,
      services: [service, ...services.directory.services],
      byId: new Map([...services.directory.byId, [service.id, service]]),
    };
    const own = await startServer({ ...services, directory });
    const notice = await postNotice(desk, chief, {
      municipality: 'nijmegen',
      body: {
        ...{ template: null, slots: {}, text: `Let op: ${evil}`, topic: null },
        ...{ from: '2026-11-01', until: '2099-01-01' },
      },
    });
    const phone = await visit(browser, `${own.url}/ti/nijmegen`);
    const { url } = await showAtDesk(phone.page);
    const { page, complaints, close } = await loggedIn('samira', 'nl', 1280, own.url);
    await page.goto(url);
    await press(page, '#claim-0 summary');
    await tabTo(page, '#claim-0 input[name=note]');
    await page.keyboard.type(evil);
    await page.keyboard.press('Enter');
    await page.locator('#claim-0[data-wrong]').waitFor();
    await page.goto(`${url}?service=loket`);
    await press(page, 'form:has(input[value=evil]) button');
    await page.locator('button[value=remove-service]').waitFor();
    await phone.page.locator('dialog .at-desk .service').waitFor();
    await press(page, '#services [data-plan]');
    await press(page, '.twin ~ p [data-plan]');
    const twin = await page.locator('main').innerText();
    await press(page, '[data-plan-link] a');
    await page.locator('#plan .items > li').nth(1).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const paper = JSON.stringify(await readPdf(new Uint8Array(pdf), readingLimits));

    expect(twin.split(evil).length - 1).toBeGreaterThanOrEqual(3);
    expect(await page.locator('#plan').innerText()).toContain(`Loket ${evil}`);
    expect(paper).toContain('<img');
    expect(await phone.page.locator('dialog .at-desk').innerText()).toContain(`Loket ${evil}`);
    expect(await phone.page.locator('.turn .notice').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(evil)]),
    );
    for (const one of [page, phone.page]) {
      expect(await one.locator('img[src=x]').count()).toBe(0);
      expect(await one.title()).not.toBe('broken');
    }
    expect([...complaints, ...phone.complaints]).toEqual([]);
    expect(await endNotice(desk, chief, notice)).toBe(true);
    await phone.close();
    await close();
    await own.close();
  });
});

/** What each address of the router needs to be a page; files and JSON are none. */
async function places(): Promise<Record<string, string>> {
  const phone = await visit(browser, `${server.url}/ti/nijmegen`);
  const { code } = await showAtDesk(phone.page);
  await phone.close();
  const work = { ...desk, curation: services.curation };
  const draft = (id: string): Promise<string> =>
    propose(work, system, { id, card: smallCard(id), municipality: null });
  const passed = await draft('blad-gepubliceerd');
  const found = (await readDrafts(desk.store)).find(({ version }) => version === passed);
  if (found !== undefined) await approveAndPublish(work, chief, found);
  await postNotice(desk, chief, {
    municipality: 'nijmegen',
    body: {
      ...{ template: null, slots: {}, text: 'De balie is vandaag dicht.', topic: null },
      ...{ from: '2026-11-01', until: '2099-01-01' },
    },
  });
  return {
    '/desk': '/desk',
    '/desk/login': '/desk/login',
    '/desk/password': `/desk/password?${await passwordLink(desk, chief, system)}`,
    '/desk/lookup': '/desk/lookup',
    '/desk/lookup/document': '/desk/lookup/document?id=nl/bijstand',
    '/desk/lookup/beside': '/desk/lookup/beside?id=nl/bijstand&section=bedrag',
    '/desk/lookup/card': '/desk/lookup/card?id=geld-bijstand-hoogte',
    '/desk/receipts/:code': `/desk/receipts/${code}`,
    '/desk/accounts': '/desk/accounts',
    '/desk/audit': '/desk/audit',
    '/desk/notices': '/desk/notices?template=closed',
    '/desk/missing': '/desk/missing?kept=1&name=Kledingbank&town=nijmegen',
    '/desk/plan': '/desk/plan?client=ar',
    '/desk/schemes': '/desk/schemes?client=so',
    '/desk/work': '/desk/work',
    '/desk/gaps': '/desk/gaps',
    '/desk/curate': '/desk/curate',
    '/desk/curate/new': '/desk/curate/new',
    '/desk/curate/cards/:card': '/desk/curate/cards/blad-gepubliceerd',
    '/desk/curate/cards/:card/edit': '/desk/curate/cards/blad-gepubliceerd/edit',
    '/desk/curate/drafts/:version': `/desk/curate/drafts/${await draft('blad')}`,
  };
}

const noPages = new Set([
  ...['/desk/api/receipts/:code', '/desk/gaps.csv', '/desk/gaps/feedback.csv', '/desk/work.csv'],
]);

describe('every page of the desk', () => {
  let pages: Record<string, string>;
  beforeAll(async () => {
    pages = await places();
  });

  it('is in this list', () => {
    const mounted = createApp(services)
      .routes.filter(({ path, method }) => path.startsWith('/desk') && method === 'GET')
      .map(({ path }) => path.replace(/\/$/, ''))
      .filter((path) => !noPages.has(path));
    expect(new Set(mounted)).toEqual(new Set(Object.keys(pages)));
  });

  it.each([
    ['nl', 1280],
    ['en', 390],
  ] as const)(
    'in %s fits from 320 to 1920 pixels and shuts nobody out',
    async (language, width) => {
      const { page, complaints, close } = await loggedIn('chief', language, width);
      const seen = new Set<string>();
      for (const path of Object.values(pages)) {
        const response = await page.goto(server.url + path);
        expect([path, response?.status()]).toEqual([path, 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        seen.add(await page.locator('main').innerText());
        expect([path, await seriousFindings(page)]).toEqual([path, []]);
        for (const wide of [320, 390, 768, 1280, 1920]) {
          await page.setViewportSize({ width: wide, height: 900 });
          expect([path, wide, await overflow(page)]).toEqual([path, wide, 0]);
        }
        await page.setViewportSize({ width, height: 900 });
      }
      expect(seen.size).toBe(Object.keys(pages).length);
      expect(complaints).toEqual([]);
      await close();
    },
    300_000,
  );
});
