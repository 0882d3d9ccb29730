import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
beforeAll(async () => {
  services = await testServices({ WEGWIJS_DESK: 'local' });
  const { desk, clock } = services;
  if (desk === null) throw new Error('the desk is off');
  for (const name of ['ann', 'bob']) {
    const grants = [{ municipality: '*', role: 'editor' as const }];
    const account = await addAccount({ ...desk, clock }, { name, grants }, system);
    await setPassword({ ...desk, clock }, account, goodPassword);
  }
  server = await startServer(services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await services.dispose();
});

async function logIn(name: string, locale = 'nl-NL', width = 1280): Promise<Visit> {
  const visited = await visit(browser, `${server.url}/desk/login`, {
    locale,
    viewport: { width, height: 800 },
  });
  const { page } = visited;
  await page.fill('#name', name);
  await page.fill('#password', goodPassword);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.url}/desk`);
  return visited;
}

const question = 'Mag ik een blauwe olifant houden in mijn huis?';

/** Fills a new card by keyboard: fields in the order of the page. */
async function fillCard(page: Page): Promise<void> {
  const fields: Record<string, string> = {
    id: 'blauwe-olifant',
    topic: 'geld',
    'text.nl.questions': `${question}\nblauwe olifant in huis\nolifant houden mag dat`,
    'text.nl.answer': 'Vraag de gemeente om een voorschot.[1]',
    'text.nl.next': 'Vraag het aan uw begeleider.[1]',
    'source.0.document': 'nl/eerste-weken',
    'source.0.section': 'overbrugging',
    'source.0.quote': 'vraag de gemeente dan om een voorschot of een overbruggingsuitkering',
  };
  for (const [name, value] of Object.entries(fields))
    await page.locator(`[name="${name}"]`).fill(value);
  // What the answer began with beyond the first source is not needed.
  for (const field of await page.locator('[name^="source."]:not([name^="source.0."])').all())
    await field.fill('');
}

describe('putting an answer right', () => {
  it('goes from a typed question over two editors to a visitor’s phone, without a restart', async () => {
    const ann = await logIn('ann');
    const { page } = ann;
    await page.getByRole('link', { name: 'Antwoorden', exact: true }).click();
    await page.getByRole('link', { name: 'Antwoord verbeteren' }).click();
    await page
      .getByLabel('Een vraag zoals een bezoeker die stelt')
      .fill('Wat is huurtoeslag precies en hoe hoog?');
    await page.getByRole('button', { name: 'Antwoord ophalen' }).click();
    await page.locator('form.curate').waitFor();
    await page.goto(`${server.url}/desk/curate/new`);
    await page.getByLabel('Een vraag zoals een bezoeker die stelt').fill(question);
    await page.getByRole('button', { name: 'Antwoord ophalen' }).click();
    await fillCard(page);
    await page.locator('[name="source.0.quote"]').fill('dit staat er niet in hoor');
    await page.getByRole('button', { name: 'Voorleggen aan een collega' }).click();
    const wrong = page.locator('[name="source.0.quote"]');
    expect(await wrong.getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('[id="source.0.quote-fault"]').innerText()).toContain(
      'niet letterlijk',
    );
    expect(await seriousFindings(page)).toEqual([]);
    await wrong.fill('vraag de gemeente dan om een voorschot of een overbruggingsuitkering');
    await page.getByRole('button', { name: 'Voorleggen aan een collega' }).click();
    await page.waitForURL(/\/desk\/curate\/drafts\//);
    const draft = page.url();
    expect(await page.getByRole('button', { name: 'Goedkeuren en publiceren' }).count()).toBe(0);

    const phone = await visit(browser, `${server.url}/nl`);
    const before = await ask(phone.page, question);
    expect(await before.innerText()).not.toContain('Vraag de gemeente om een voorschot.');

    const bob = await logIn('bob', 'en-GB');
    await bob.page.goto(`${server.url}/desk/curate`);
    await bob.page.getByRole('link', { name: question }).click();
    expect(bob.page.url()).toBe(draft);
    const shown = bob.page.locator('.phone wegwijs-panel .claim').first();
    await shown.waitFor();
    expect(await shown.innerText()).toContain('Vraag de gemeente om een voorschot.');
    await bob.page.getByRole('button', { name: 'Approve and publish' }).focus();
    await bob.page.keyboard.press('Enter');
    await bob.page.getByText('published', { exact: false }).first().waitFor();

    const after = await ask(phone.page, question);
    expect(await after.innerText()).toContain('Vraag de gemeente om een voorschot.');
    // The browser tells of the form that was refused; of nothing else.
    expect(ann.complaints).toEqual([expect.stringContaining('status of 400')]);
    expect([...bob.complaints, ...phone.complaints]).toEqual([]);
    for (const { close } of [ann, bob, phone]) await close();
  });
});

describe('its pages', () => {
  const paths = [
    '/desk/curate',
    '/desk/curate/new',
    '/desk/curate/cards/inburgering-boete?in=ar',
    '/desk/curate/cards/inburgering-boete/edit',
  ];
  it.each([
    ['nl-NL', 320],
    ['en-GB', 1920],
  ] as const)('in %s, %d px wide, fit and shut nobody out', async (locale, width) => {
    const { page, complaints, close } = await logIn('ann', locale, width);
    for (const path of paths) {
      await page.goto(server.url + path);
      if (path.includes('?in='))
        await page.locator('.phone wegwijs-panel .claim').first().waitFor();
      expect([path, await overflow(page)]).toEqual([path, 0]);
      expect([path, await seriousFindings(page)]).toEqual([path, []]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('show the same without JavaScript', async () => {
    const { page, close } = await logIn('ann');
    const cookies = await page.context().cookies();
    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL' });
    await plain.addCookies(cookies);
    const still = await plain.newPage();
    await still.goto(`${server.url}/desk/curate/cards/inburgering-boete?in=ar`);
    expect(await still.locator('.face .claim').count()).toBeGreaterThan(3);
    expect(await still.locator('.phone').isVisible()).toBe(false);
    await plain.close();
    await close();
  });
});
