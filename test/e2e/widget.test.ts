/// <reference lib="dom" />
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';
import { ask, seriousFindings, visit } from '../helpers/face.ts';
import type { HostPage } from '../helpers/host-page.ts';
import { startHostPage } from '../helpers/host-page.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';
import { crisisQuestion, spoken } from './faces.ts';

let folder: string;
let host: HostPage;
let stranger: HostPage;
let services: TestServices;
let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-sites-'));
  [host, stranger] = await Promise.all([startHostPage(), startHostPage()]);
  const file = join(folder, 'sites.yaml');
  await writeFile(
    file,
    `sites:\n  - id: welkom\n    origins: ["${host.origin}"]\n    municipality: nijmegen\n` +
      `    tokens: { accent: "#7a1f5c" }\n    greeting: { nl: Welkom in Nijmegen }\n`,
  );
  services = await testServices({ WEGWIJS_SITES: file });
  server = await startServer(services);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.close(), host.close(), stranger.close()]);
  await services.dispose();
  await rm(folder, { recursive: true, force: true });
});

/** The policy that the README prints: one script source, one connection. */
function strictPolicy(): string {
  return `default-src 'none'; script-src ${server.url}; connect-src ${server.url}`;
}

function embedding(language: string, extra = ''): string {
  return `<!doctype html><html lang="nl"><title>Welkom</title><main><h1>Welkom</h1>${extra}</main>
    <script async src="${server.url}/widget.js" data-municipality="nijmegen" data-lang="${language}" data-position="end"></script>`;
}

describe.each(spoken)('the widget in $language', ({ language, direction, tag, words }) => {
  it('opens on a strict page, answers, shows help first, and gives the focus back', async () => {
    host.show(embedding(language), strictPolicy());
    const { page, complaints, close } = await visit(browser, host.origin);
    const launcher = page.locator('button[part=launcher]');
    await launcher.click();
    await page.locator('.start h1').waitFor();
    const panel = page.locator('.panel');
    expect([await panel.getAttribute('lang'), await panel.getAttribute('dir')]).toEqual([
      tag,
      direction,
    ]);
    const turn = await ask(page, words.first['gezondheid'] ?? '');
    const scrolls = await page
      .locator('.scroll')
      .evaluate((box) => getComputedStyle(box).overflowY);
    expect(scrolls).toBe('auto');
    expect(await turn.getAttribute('data-status')).toBe('answered');
    await turn.locator('.mark').first().click();
    await page.locator('dialog .text mark').waitFor();
    await page.keyboard.press('Escape');
    const second = await ask(page, crisisQuestion(language));
    expect(await second.locator('article.answer > *').first().getAttribute('class')).toBe('crisis');
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('.bar button:has([data-icon=close])').click();
    await panel.waitFor({ state: 'hidden' });
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute('part') ?? '',
    );
    expect(focused).toBe('launcher');
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await close();
  });
});

describe('the widget', () => {
  it('shows nothing on a site that is not listed, and that site reads nothing', async () => {
    stranger.show(embedding('nl'));
    const { page, close } = await visit(browser, 'about:blank');
    const refused = page.waitForEvent('requestfailed', (one) => one.url().endsWith('/api/site'));
    await page.goto(stranger.origin);
    await refused;
    expect(await page.locator('button[part=launcher]').count()).toBe(0);
    const read = await page.evaluate(
      (url) =>
        fetch(`${url}/api/documents/nl/bijstand`).then(
          () => 'read',
          () => 'refused',
        ),
      server.url,
    );
    expect(read).toBe('refused');
    await close();
  });

  it('follows the settings of its site', async () => {
    host.show(embedding('nl'));
    const { page, close } = await visit(browser, host.origin);
    const launcher = page.locator('button[part=launcher]');
    await launcher.click();
    expect(await page.locator('.start h1').textContent()).toBe('Welkom in Nijmegen');
    const colour = await page
      .locator('.composer .primary')
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(colour).toBe('rgb(122, 31, 92)');
    await close();
  });

  it('tells the host page what happens, never what was asked', async () => {
    host.show(embedding('nl'));
    const { page, close } = await visit(browser, host.origin);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['open', 'close', 'question', 'answer', 'source', 'language'])
        document.addEventListener(`wegwijs:${name}`, (event) => {
          heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`);
        });
    });
    await page.locator('button[part=launcher]').click();
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    await turn.locator('.mark').first().click();
    await page.keyboard.press('Escape');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    const names = heard.map((line) => line.split(' ')[0]);
    expect(names).toEqual(expect.arrayContaining(['open', 'question', 'answer', 'source']));
    expect(heard.join('\n')).not.toContain('vraag ik');
    await close();
  });

  it.each([
    { what: 'resets everything', style: '* { all: unset !important; }' },
    {
      what: 'paints over everything',
      style:
        '.neighbour { position: fixed; inset: 0; z-index: 2147483647; background: red; pointer-events: none; } button, a, p { color: transparent !important; font-size: 3px !important; }',
    },
  ])('survives a host page that $what', async ({ style }) => {
    host.show(embedding('nl', `<div class="neighbour"></div><style>${style}</style>`));
    const { page, close } = await visit(browser, host.origin);
    const launcher = page.locator('button[part=launcher]');
    await launcher.click();
    const box = await page.locator('wegwijs-panel').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    const size = await turn
      .locator('.claim')
      .first()
      .evaluate((claim) => Number.parseFloat(getComputedStyle(claim).fontSize));
    expect(size).toBeGreaterThanOrEqual(16);
    const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
      x: (box?.x ?? 0) + 20,
      y: (box?.y ?? 0) + 20,
    });
    expect(top).toBe('wegwijs-chat');
    await close();
  });

  it.each([
    { theme: 'dark', colorScheme: 'light' as const, dark: true },
    { theme: 'light', colorScheme: 'dark' as const, dark: false },
  ])('wears $theme where its page asks for it', async ({ theme, colorScheme, dark }) => {
    host.show(`<!doctype html><html lang="nl"><title>Welkom</title><main><h1>Welkom</h1></main>
      <script async src="${server.url}/widget.js" data-lang="nl" data-theme="${theme}"></script>`);
    const { page, close } = await visit(browser, host.origin, { colorScheme });
    await page.locator('button[part=launcher]').click();
    await page.locator('.start h1').waitFor();
    const isDark = (): Promise<boolean> =>
      page.locator('wegwijs-panel').evaluate((panel) => {
        const [red = 255] = (getComputedStyle(panel).backgroundColor.match(/\d+/g) ?? []).map(
          Number,
        );
        return red < 128;
      });
    expect(await isDark()).toBe(dark);
    expect(await seriousFindings(page)).toEqual([]);
    await page.locator('wegwijs-chat').evaluate((chat) => {
      chat.setAttribute('theme', 'auto');
    });
    expect(await isDark()).toBe(colorScheme === 'dark');
    await close();
  });

  it('survives patched prototypes', async () => {
    host.show(
      embedding(
        'nl',
        `<script>
          Array.prototype.toJSON = function () { return '[patched]'; };
          Array.prototype.last = function () { return this[this.length - 1]; };
          Object.prototype.extra = 'patched';
          String.prototype.strip = function () { return this; };
        </script>`,
      ),
    );
    const { page, close } = await visit(browser, host.origin);
    await page.locator('button[part=launcher]').click();
    await ask(page, 'Hoe vraag ik bijstand aan?');
    const second = await ask(page, 'En in Rotterdam?');
    expect(await second.getAttribute('data-status')).not.toBeNull();
    await close();
  });

  it('lives twice on a page, and through removal and insertion', async () => {
    const twice = `<wegwijs-chat position="start" language="ar"></wegwijs-chat><wegwijs-chat position="end" language="nl"></wegwijs-chat>`;
    host.show(embedding('nl', twice));
    const { page, complaints, close } = await visit(browser, host.origin, {
      viewport: { width: 1280, height: 800 },
    });
    const launchers = page.locator('button[part=launcher]');
    await launchers.nth(1).waitFor();
    expect(await launchers.count()).toBe(2);
    await launchers.nth(1).click();
    const turn = await ask(page, 'Hoe vraag ik bijstand aan?');
    await page.evaluate(() => {
      const chat = document.querySelectorAll('wegwijs-chat')[1];
      if (chat === undefined) return;
      chat.remove();
      document.body.append(chat);
    });
    await turn.waitFor();
    await ask(page, 'Mag ik werken in Nederland?');
    expect(await page.locator('.turn').count()).toBe(2);
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    await close();
  });

  it('leaves no name behind on the host page', async () => {
    host.show('<!doctype html><title>Leeg</title>');
    const { page, close } = await visit(browser, host.origin);
    const before = await page.evaluate(() => Object.keys(globalThis));
    host.show(embedding('nl'));
    await page.goto(host.origin);
    await page.locator('button[part=launcher]').click();
    await ask(page, 'Hoe vraag ik bijstand aan?');
    const after = await page.evaluate(() => Object.keys(globalThis));
    // Lit notes its versions, so that two copies of it know of each other.
    const notes = /^(?:lit|reactiveElement)\w*(?:Versions|Metadata)$/;
    expect(after.filter((name) => !before.includes(name) && !notes.test(name))).toEqual([]);
    await close();
  });

  it('can stand in a frame of a listed site only', async () => {
    host.show(
      `<iframe title="Wegwijs" src="${server.url}/embed/welkom" width="380" height="600"></iframe>`,
    );
    const { page, close } = await visit(browser, host.origin);
    await page.frameLocator('iframe').locator('.start h1').waitFor();
    await close();
    const policy = (await fetch(`${server.url}/nl`)).headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'none'");
    expect((await fetch(`${server.url}/embed/unknown`)).status).toBe(404);
  });
});
