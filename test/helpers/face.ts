/// <reference lib="dom" />
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A page of its own context; whatever the page complains about is collected. */
export interface Visit {
  page: Page;
  /** Errors of scripts and of the content policy. */
  complaints: string[];
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}

/** Types a question, once the panel has taken the place of the form, and waits for its answer. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const before = await page.locator('.turn').count();
  const panel = page.locator('wegwijs-panel');
  await panel.locator('textarea').fill(question);
  await panel.locator('.composer [type=submit].primary').click();
  const turn = page.locator('.turn').nth(before);
  await turn.and(page.locator('[data-state=done]')).waitFor();
  return turn;
}

/** How far the page is wider than its window, in px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Findings of axe that shut somebody out, one line each; looks into open shadow trees. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
