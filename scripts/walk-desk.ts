/**
 * Walks the desk in ten situations at a counter, on the real product in a real Chromium, counts what
 * each costs a person and takes the pictures of docs/walks-desk.md. Takes two minutes.
 *
 *   npx tsx scripts/walk-desk.ts [--documents FOLDER]… [--data FOLDER] [walks…]
 *
 * Walks are named by their numbers. The third needs municipal documents of 2017, which are no part of
 * the project; without `--documents` it finds amounts alone. `--data` keeps what was embedded.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/helpers/browser.ts';
import { atTheCounter } from './walks/counter.ts';
import { atTheEditors } from './walks/editors.ts';
import { openOffice } from './walks/office.ts';
import { secondsOf } from './walks/person.ts';
import { startProduct } from './walks/product.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', multiple: true }, data: { type: 'string' } },
});
const product = await startProduct(values.documents ?? [], values.data);
const browser = await launchBrowser();
let failed = 0;
try {
  const office = await openOffice(product, browser);
  for (const { number, name, walk } of [...atTheCounter, ...atTheEditors]) {
    if (positionals.length > 0 && !positionals.includes(String(number))) continue;
    const count = { clicks: 0, keys: 0, words: 0, machine: 0 };
    try {
      const notes = await walk(office, count);
      const { clicks, keys, words, machine } = count;
      const seconds = Math.round(secondsOf(count));
      console.log(
        `${number}. ${name}: ${seconds} s (${clicks} clicks, ${keys} keys, ${words} words read, machine ${machine.toFixed(1)} s)`,
      );
      for (const note of notes) console.log(`   ! ${note}`);
    } catch (cause) {
      failed += 1;
      console.log(`${number}. ${name}: stuck\n`, cause);
    }
    for (const context of browser.contexts()) await context.close();
  }
} finally {
  await browser.close();
  await product.stop();
}
process.exitCode = failed === 0 ? 0 : 1;
