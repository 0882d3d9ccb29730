import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

const run = promisify(execFile);
const program = ['--import', 'tsx', join(packageRoot, 'src/main.ts')];
/** A first start embeds everything: minutes on a busy machine. */
const patience = 10 * 60_000;

/** The whole product in a process of its own, with a data folder of its own. */
export interface Product {
  url: string;
  /** The command line, on the same data; gives what it printed. */
  wegwijs(...words: string[]): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts the server as an operator does, and waits until it is ready.
 *
 * @param sources folders to index beside the corpus
 * @param data a folder whose vectors are used again; without it a new one that is removed afterwards
 */
export async function startProduct(
  sources: readonly string[],
  data: string | undefined,
): Promise<Product> {
  const dataDir = data ?? (await mkdtemp(join(tmpdir(), 'wegwijs-walk-')));
  await rm(join(dataDir, 'desk'), { recursive: true, force: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    WEGWIJS_DATA: dataDir,
    WEGWIJS_DESK: 'local',
    WEGWIJS_KEEP_QUESTIONS: '14',
    WEGWIJS_SOURCES: ['corpus', ...sources].join(':'),
    LOG_LEVEL: 'warn',
  };
  const server = spawn(process.execPath, [...program, 'serve'], {
    ...{ cwd: packageRoot, env, stdio: ['ignore', 'ignore', 'inherit'] },
  });
  await ready(url, () => server.exitCode === null);
  return {
    url,
    async wegwijs(...words) {
      const { stdout } = await run(process.execPath, [...program, ...words], {
        ...{ cwd: packageRoot, env },
      });
      return stdout.trim();
    },
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
      if (data === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(url: string, isRunning: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end && isRunning()) {
    const isUp = await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await after(500);
  }
  throw new Error('the server did not become ready');
}
