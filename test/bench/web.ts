/// <reference lib="dom" />
/**
 * `npm run bench:web`: what the page costs an old phone. Chromium with a CPU four times slower and a slow 4G
 * line (150 ms, 1.6 Mbit/s down), nothing cached; median of five. A report, not a test.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../helpers/browser.ts';
import { startServer } from '../helpers/server.ts';
import { testServices } from '../helpers/services.ts';
import { ensureWebBuild } from '../helpers/web-build.ts';

interface Measured {
  /** First contentful paint, ms. */
  paint: number;
  /** Until a start question can be tapped in the element itself, ms. */
  usable: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Longest task on the main thread, ms. */
  longest: number;
  /** Bytes over the line. */
  bytes: number;
}

const runs = 5;

ensureWebBuild();
const services = await testServices();
const server = await startServer(services);
const browser = await launchBrowser();
try {
  console.log('| page | first paint ms | usable ms | shift | longest task ms | kB |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const path of ['/nl', '/ar/nijmegen', '/ti', '/uk']) {
    const all: Measured[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await measure(browser, server.url + path));
    const middle = (name: keyof Measured): number =>
      all.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
    const [paint, usable, longest] = [middle('paint'), middle('usable'), middle('longest')];
    console.log(
      `| ${path} | ${Math.round(paint)} | ${Math.round(usable)} | ${middle('shift').toFixed(3)} | ` +
        `${Math.round(longest)} | ${Math.round(middle('bytes') / 1024)} |`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  await services.dispose();
}

async function measure(chromium: Browser, url: string): Promise<Measured> {
  const context = await chromium.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(() => {
    const seen = { shift: 0, longest: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const one of list.getEntries())
        seen.shift += (one as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  const usable = await page
    .waitForFunction(() => {
      const panel = document
        .querySelector('wegwijs-chat')
        ?.shadowRoot?.querySelector('wegwijs-panel');
      return panel?.shadowRoot?.querySelector('.question') ? performance.now() : false;
    })
    .then((handle) => handle.jsonValue());
  await page.waitForLoadState('networkidle');
  const { paint, shift, longest } = await page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    ...(globalThis as unknown as { seen: { shift: number; longest: number } }).seen,
  }));
  await context.close();
  return { paint, usable: Number(usable), shift, longest, bytes };
}
