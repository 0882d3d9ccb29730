import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

// Chromium calls home at start-up; none of that belongs in a test.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * A real browser: one that is installed, else Debian's package (as root), else Playwright's own
 * download. Throws one sentence with the remedy where there is none to be had.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findInstalled() ?? installDebian() ?? downloadPlaywright();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    ...(executablePath === '' ? {} : { executablePath }),
    args: [...quiet, ...sandbox],
  });
}

function findInstalled(): string | undefined {
  return installed.find((path) => existsSync(path));
}

function installDebian(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  try {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  return findInstalled();
}

/** Empty: Playwright finds what it has downloaded itself. */
function downloadPlaywright(): string {
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium-headless-shell'], {
      stdio: 'ignore',
    });
    return '';
  } catch (cause) {
    throw new Error('No browser was found: install Chromium or Chrome, then run the tests again.', {
      cause,
    });
  }
}
