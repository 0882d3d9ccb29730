/// <reference lib="dom" />
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addAccount, setPassword } from '../../src/desk/accounts.ts';
import { system } from '../../src/desk/services.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { goodPassword } from '../helpers/desk.ts';
import type { Visit } from '../helpers/face.ts';
import { ask, overflow, seriousFindings, visit } from '../helpers/face.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;
let server: TestServer;
let browser: Browser;
let phone: Visit;
let counter: Visit;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_DESK: 'local' });
  const { desk, clock } = services;
  if (desk === null) throw new Error('the desk is off');
  const grants = [{ municipality: 'nijmegen', role: 'desk' as const }];
  const account = await addAccount({ ...desk, clock }, { name: 'samira', grants }, system);
  await setPassword({ ...desk, clock }, account, goodPassword);
  server = await startServer(services);
  browser = await launchBrowser();
  phone = await visit(browser, `${server.url}/ti/nijmegen`);
  counter = await visit(browser, `${server.url}/desk/login?language=nl`, {
    viewport: { width: 1280, height: 900 },
  });
  await logIn(counter.page);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await services.dispose();
});
beforeEach(() => {
  phone.complaints.length = 0;
});

/** From the first field with the keyboard alone, as all that follows. */
async function logIn(page: Page): Promise<void> {
  await page.locator('input[name=name]').focus();
  await page.keyboard.type('samira');
  await page.keyboard.press('Tab');
  await page.keyboard.type(goodPassword);
  await page.keyboard.press('Enter');
  await page.locator('input[name=code]').waitFor();
}

/** Asks for rent benefit, in the words of a card. */
async function asked(page: Page): Promise<Locator> {
  const card = services.cards.find(({ id }) => id === 'wonen-huurtoeslag');
  const turn = await ask(page, card?.text.ti?.questions[0] ?? '');
  expect(await turn.getAttribute('data-status')).toBe('answered');
  expect(await turn.locator('.claim[lang=ti]').count()).toBeGreaterThan(2);
  return turn;
}

/** Shows the answer at the desk; gives the code as it stands there. */
async function codeOf(turn: Locator): Promise<string> {
  const { page } = phone;
  await turn.locator('button:has([data-icon=staff])').press('Enter');
  await page.locator('dialog .give').press('Enter');
  await page.locator('.desk-code').waitFor();
  expect(await page.locator('.desk-code').evaluate((one) => one.matches(':focus'))).toBe(true);
  return page.locator('.desk-code').innerText();
}

/** Chooses in a list and presses a button of its form, with keys alone. */
async function choose(page: Page, form: Locator, value: string): Promise<void> {
  await form.locator('select').first().focus();
  await form.locator('select').first().selectOption(value);
  await form.locator('button').last().focus();
  await page.keyboard.press('Enter');
}

/** Whether Dutch stands before the client's language on one line; both are measured at one moment. */
function sideBySide(page: Page, claim: string): Promise<boolean> {
  return page.locator(`${claim} > .pair`).evaluate((pair) => {
    const [dutch, own] = [...pair.children].map((one) => one.getBoundingClientRect());
    return dutch !== undefined && own !== undefined && dutch.y === own.y && dutch.right <= own.x;
  });
}

describe('a question in Tigrinya at the desk', () => {
  it('goes by its code to the twin, is put right there, and the phone shows it', async () => {
    const turn = await asked(phone.page);
    const code = await codeOf(turn);
    expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{4}$/);
    expect(await phone.page.locator('.desk-part .qr').isVisible()).toBe(true);
    expect(await seriousFindings(phone.page)).toEqual([]);

    const { page } = counter;
    await page.goto(`${server.url}/desk`);
    await page.locator('input[name=code]').focus();
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.locator('.twin').waitFor();
    await phone.page
      .locator('.at-desk')
      .getByText(services.messages.for('ti')('web.desk.seen'))
      .first()
      .waitFor();

    const first = page.locator('#claim-0');
    const [dutch, own] = [first.locator('.pair > [lang=nl]'), first.locator('.pair > [lang=ti]')];
    expect(await sideBySide(page, '#claim-0')).toBe(true);
    const shown = await turn.locator('.claim').first().innerText();
    expect(shown.startsWith((await own.innerText()).slice(0, 30))).toBe(true);
    expect(await dutch.innerText()).toMatch(/huurtoeslag|huur/i);
    expect(await seriousFindings(page)).toEqual([]);

    await first.locator('summary').focus();
    await page.keyboard.press('Enter');
    await first.locator('select[name=reason]').selectOption('amount');
    await first.locator('select[name=sentence]').selectOption('bedrag-klopt-niet');
    await first.locator('input[name=note]').focus();
    await page.keyboard.type('<img src=x onerror=alert(1)> nieuw bedrag');
    await page.keyboard.press('Enter');
    await page.locator('#claim-0[data-wrong]').waitFor();
    await phone.page.locator('.turn .claim .wrong-mark').waitFor({ state: 'attached' });
    expect(await phone.page.locator('.at-desk').first().innerText()).toContain('እዚ መጠን ገንዘብ');
    expect(await phone.page.content()).not.toContain('nieuw bedrag');
    expect(await page.locator('#claim-0').innerText()).toContain('<img src=x onerror=alert(1)>');

    await choose(page, page.locator('#steps > form'), 'kom-terug');
    await page.locator('#steps li').waitFor();
    await phone.page.locator('.at-desk .steps').first().waitFor();
    expect(await phone.page.locator('.at-desk .steps').first().innerText()).toContain(
      'በታ ዝተሰማማዕናላ መዓልቲ ተመለሱ።',
    );

    await page.locator('#service').focus();
    await page.keyboard.type('juridisch loket');
    await page.keyboard.press('Enter');
    const add = page.locator('button[value=add-service]').first();
    await add.focus();
    await page.keyboard.press('Enter');
    await page.locator('button[value=remove-service]').waitFor();
    await phone.page.locator('.at-desk .service').first().waitFor();

    await page.locator('button[value=right]').focus();
    await page.keyboard.press('Enter');
    await phone.page.locator('.turn .claim .wrong-mark').waitFor({ state: 'detached' });

    await phone.page.keyboard.press('Escape');
    expect(await turn.locator('.at-desk').isVisible()).toBe(true);
    expect(await phone.page.locator('[role=status].sr').innerText()).toContain('በታ ዝተሰማማዕናላ');
    expect(await seriousFindings(phone.page)).toEqual([]);
    expect(await overflow(phone.page)).toBeLessThanOrEqual(0);
    expect(phone.complaints).toEqual([]);
    expect(counter.complaints).toEqual([]);
  });

  it.each([
    ['nl', 'Volgende stappen voor de bezoeker'],
    ['en', 'Next steps for the visitor'],
  ])('fits on every screen, in %s', async (language, heading) => {
    const { page } = counter;
    const { pathname } = new URL(page.url());
    await page.goto(`${server.url}${pathname}?language=${language}`);
    await page.getByRole('heading', { name: heading }).waitFor();
    await page.locator('#claim-1 summary').press('Enter');
    for (const width of [320, 390, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      expect(await sideBySide(page, '#claim-1'), `${width} px`).toBe(width >= 768);
      expect(await seriousFindings(page)).toEqual([]);
    }
    await page.screenshot({ path: `.cache/desk-twin-${language}.png`, fullPage: true });
  });

  it('goes onto the plan, in both languages', async () => {
    const { page } = counter;
    const [answer, steps] = [
      page.locator('.twin ~ p [data-plan]'),
      page.locator('#steps [data-plan]'),
    ];
    await answer.press('Enter');
    await steps.press('Enter');
    const twin = page.url();
    await page.locator('[data-plan-link] a').press('Enter');
    await page.locator('#plan .items > li').nth(1).waitFor();
    const plan = await page.locator('#plan').innerText();
    for (const text of ['Kom terug op de dag', 'በታ ዝተሰማማዕናላ', 'toeslagen.nl'])
      expect(plan).toContain(text);
    await page.goto(twin);
  });

  it('is taken back on the phone, and is gone at the desk', async () => {
    const { page } = phone;
    const turn = page.locator('.turn').first();
    await turn.locator('button:has([data-icon=staff])').press('Enter');
    await page.locator('.desk-code').waitFor();
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.screenshot({ path: '.cache/desk-twin-phone.png' });
    await page.locator('.take-back').press('Enter');
    await page.locator('dialog .give').waitFor();
    expect(await page.locator('.desk-part p').first().innerText()).toBe(
      services.messages.for('ti')('web.desk.over'),
    );
    const gone = await counter.page.reload();
    expect(gone?.status()).toBe(404);
    expect(await turn.locator('.at-desk').innerText()).toContain('በታ ዝተሰማማዕናላ');
    await page.keyboard.press('Escape');
  });

  it('comes through again when the connection was away', async () => {
    const { page } = phone;
    const turn = page.locator('.turn').first();
    await page.route('**/api/receipts/events', (route) => route.abort());
    const code = await codeOf(turn);
    const offline = services.messages.for('ti')('page.offline');
    await page.locator('dialog .at-desk').getByText(offline).waitFor();
    await counter.page.goto(`${server.url}/desk/receipts/${code}`);
    await choose(counter.page, counter.page.locator('#steps > form'), 'brief-mee');
    await counter.page.locator('#steps li').waitFor();
    await page.unroute('**/api/receipts/events');
    await turn
      .locator('.at-desk .steps')
      .getByText('እታ ደብዳበ ሒዝኩም ምጹ።')
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
  });

  it('says so in the dialog where no code could be made', async () => {
    const { page } = phone;
    await page.locator('.turn').first().locator('button:has([data-icon=staff])').press('Enter');
    await page.locator('.take-back').press('Enter');
    await page.route('**/api/receipts', (route) => route.abort());
    await page.locator('dialog .give').press('Enter');
    await page
      .locator('.desk-part .problem')
      .getByText(services.messages.for('ti')('web.failed'))
      .waitFor();
    await page.unroute('**/api/receipts');
  });
});

it('where there is no desk, nothing speaks of a code', async () => {
  const without = await startServer({ ...services, desk: null });
  const { page, close } = await visit(browser, `${without.url}/nl`);
  const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
  await turn.locator('button:has([data-icon=staff])').press('Enter');
  await page.locator('.in-dutch p').first().waitFor();
  expect(await page.locator('.desk-part').count()).toBe(0);
  await close();
  await without.close();
});
