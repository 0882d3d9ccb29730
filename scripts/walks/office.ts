import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Count } from './person.ts';
import { Person } from './person.ts';
import type { Product } from './product.ts';

export const password = 'vier gele fietsen';

/** The product with its people: who comes in finds a session open, as at the start of a morning. */
export interface Office {
  product: Product;
  browser: Browser;
  /** Somebody of the staff, logged in, at `/desk`. */
  staff(name: Colleague, count: Count, options?: BrowserContextOptions): Promise<Person>;
  /** A client with a phone. */
  client(language: string, count: Count): Promise<Person>;
}

export interface Walk {
  number: number;
  name: string;
  /** Gives what was wrong with the pages on the way. */
  walk(office: Office, count: Count): Promise<string[]>;
}

const colleagues = {
  samira: ['desk', 'nijmegen'],
  joost: ['desk', '*'],
  edith: ['editor', '*'],
  bob: ['editor', '*'],
} as const;
export type Colleague = keyof typeof colleagues;

/** Makes the accounts by the command line, and their passwords by the links that it prints. */
export async function openOffice(product: Product, browser: Browser): Promise<Office> {
  for (const [name, [role, town]] of Object.entries(colleagues)) {
    const account = ['desk', 'account', 'add', name, '--role', role, '--municipality', town];
    const link = await product.wegwijs(...account);
    const { page } = await Person.at(browser, { clicks: 0, keys: 0, words: 0, machine: 0 });
    await page.goto(link);
    await page.fill('#password', password);
    await page.fill('#again', password);
    await page.keyboard.press('Enter');
    await page.locator('#name').waitFor();
    await page.context().close();
  }
  return {
    product,
    browser,
    async staff(name, count, options) {
      const person = await Person.at(browser, count, options);
      const { page } = person;
      await page.goto(`${product.url}/desk/login`);
      await page.fill('#name', name);
      await page.fill('#password', password);
      await page.keyboard.press('Enter');
      await page.waitForURL(`${product.url}/desk`);
      return person;
    },
    async client(language, count) {
      const person = await Person.at(browser, count, {
        ...{ locale: language, viewport: { width: 390, height: 780 }, hasTouch: true },
      });
      await person.page.goto(`${product.url}/${language}/nijmegen`);
      return person;
    },
  };
}
