/// <reference lib="dom" />
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { overflow, seriousFindings } from '../../test/helpers/face.ts';

/**
 * How a person's time is counted, in seconds: finding and pressing something, one key (200 a
 * minute: no typist), a word read (200 a minute). What the machine takes is measured and added.
 */
const cost = { click: 3, key: 0.3, word: 0.3 };
/** Screenshots are for a page of text: bytes. */
const largest = 80_000;
const folder = join(packageRoot, 'docs/screens/walks-desk');
/** Whole pages, to be looked at. */
const whole = join(packageRoot, '.cache/walks-desk');

/** What a walk cost so far. */
export interface Count {
  clicks: number;
  keys: number;
  words: number;
  /** Seconds. */
  machine: number;
}

/** Seconds that a person needs, with the machine's. */
export function secondsOf({ clicks, keys, words, machine }: Count): number {
  return clicks * cost.click + keys * cost.key + words * cost.word + machine;
}

/** Somebody at a screen: acts as a person can, counts it, and notes what is wrong with pages. */
export class Person {
  readonly page: Page;
  readonly count: Count;
  readonly notes: string[];

  constructor(page: Page, count: Count, notes: string[] = []) {
    this.page = page;
    this.count = count;
    this.notes = notes;
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => this.notes.push(`script: ${error.message}`));
  }

  static async at(
    browser: Browser,
    count: Count,
    options: BrowserContextOptions = {},
  ): Promise<Person> {
    const context = await browser.newContext({
      ...{ locale: 'nl-NL', viewport: { width: 1100, height: 800 }, reducedMotion: 'reduce' },
      ...options,
    });
    return new Person(await context.newPage(), count);
  }

  /** Opens a bookmark or a link that is not on a page. */
  async go(address: string): Promise<void> {
    this.count.clicks += 1;
    await this.#measure(() => this.page.goto(address));
  }

  /** Presses what opens a page in a tab of its own, and goes on there. */
  async open(target: Locator): Promise<Person> {
    const opened = this.page.context().waitForEvent('page');
    await this.click(target);
    return new Person(await opened, this.count, this.notes);
  }

  /** Presses something with the mouse; waits for what shows that it worked. */
  async click(target: Locator, until?: Locator): Promise<void> {
    this.count.clicks += 1;
    await this.#measure(async () => {
      await target.click();
      await until?.first().waitFor();
    });
  }

  async type(target: Locator, text: string): Promise<void> {
    this.count.clicks += 1;
    this.count.keys += text.length;
    await target.fill(text);
  }

  /** Puts in what was copied elsewhere, or leaves of a text what is wanted. */
  async paste(target: Locator, text: string): Promise<void> {
    this.count.clicks += 2;
    await target.fill(text);
  }

  /** Opens a list and picks from it. */
  async choose(target: Locator, option: { label: string } | string): Promise<void> {
    this.count.clicks += 2;
    await target.selectOption(option);
  }

  async press(key: string, until?: Locator): Promise<void> {
    this.count.keys += 1;
    await this.#measure(async () => {
      await this.page.keyboard.press(key);
      await until?.first().waitFor();
    });
  }

  /** Types where the focus is. */
  async keys(text: string): Promise<void> {
    this.count.keys += text.length;
    await this.page.keyboard.type(text);
  }

  /** Takes the hands off the keys: what is found by meaning comes after a pause, and is measured by tests. */
  async pause(): Promise<void> {
    await this.page.waitForTimeout(1500);
  }

  /** Waits for what another's doing shows here. */
  async see(target: Locator): Promise<void> {
    await this.#measure(() => target.first().waitFor());
  }

  /** Reads it, every word. */
  async read(target: Locator): Promise<string> {
    await target.first().waitFor();
    const text = (await target.allInnerTexts()).join(' ');
    this.count.words += text.split(/\s+/).filter((word) => word !== '').length;
    return text;
  }

  /** A picture for the page of the walks: what stands on the screen, small enough to be kept. */
  async shot(name: string, at?: Locator): Promise<void> {
    await at?.first().evaluate((one) => {
      one.scrollIntoView({ block: 'start' });
    });
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.jpg`), await this.#picture());
    await this.look(name);
  }

  /** The whole page, to be looked at; notes what shuts somebody out. */
  async look(name: string): Promise<void> {
    await this.page.screenshot({ path: join(whole, `${name}.png`), fullPage: true });
    const wide = await overflow(this.page);
    if (wide > 0) this.notes.push(`${name}: ${wide} px too wide`);
    this.notes.push(...(await seriousFindings(this.page)).map((one) => `${name}: ${one}`));
  }

  async #picture(): Promise<Buffer> {
    for (let quality = 75; ; quality -= 10) {
      const picture = await this.page.screenshot({ type: 'jpeg', quality });
      if (picture.length <= largest || quality <= 25) return picture;
    }
  }

  async #measure(act: () => Promise<unknown>): Promise<void> {
    const begun = performance.now();
    await act();
    this.count.machine += (performance.now() - begun) / 1000;
  }
}
