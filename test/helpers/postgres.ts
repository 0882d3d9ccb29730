import type { ChildProcess } from 'node:child_process';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const installed = '/usr/lib/postgresql';

export interface PostgresServer {
  /** `postgresql://…`, a Unix socket in a folder of its own: no port that could be taken. */
  url: string;
  /** An empty database of its own on this server. */
  createDatabase(name: string): Promise<string>;
  /** `kill -9` of all its processes, then a start that recovers what was acknowledged. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** A real PostgreSQL in a temporary folder, run by a user that is not root. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = programs();
  const user = otherUser();
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-postgres-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder, stdio: 'ignore' } as const;
  const settings = ['-U', 'wegwijs', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...settings], options);
  const urlOf = (database: string): string =>
    `postgresql://wegwijs@localhost/${database}?host=${encodeURIComponent(folder)}`;
  const start = (): ChildProcess =>
    spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses='], options);
  let server = start();
  const url = urlOf('postgres');
  await untilReady(url, () => server);
  return {
    url,
    async createDatabase(name) {
      await ask(url, `create database ${name}`);
      return urlOf(name);
    },
    async crash() {
      server.kill('SIGKILL');
      await once(server, 'exit');
      server = start();
      await untilReady(url, () => (server = server.exitCode === null ? server : start()));
    },
    async stop() {
      // Fast shutdown: connections that a failed test left open do not hold it.
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the programs are; Debian's package is installed where it is missing and we may. */
function programs(): string {
  const find = (): string | undefined =>
    existsSync(installed)
      ? readdirSync(installed)
          .map((version) => join(installed, version, 'bin'))
          .findLast((folder) => existsSync(join(folder, 'initdb')))
      : undefined;
  if (find() === undefined && process.getuid?.() === 0) {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: environment,
    });
  }
  const found = find();
  if (found === undefined)
    throw new Error("The store's tests need PostgreSQL: apt-get install postgresql");
  return found;
}

/** PostgreSQL refuses to run as root. */
function otherUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(url: string, server: () => ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    try {
      server();
      await ask(url, 'select 1');
      return;
    } catch {
      await pause(50);
    }
  }
  throw new Error('PostgreSQL did not start within a minute');
}

async function ask(url: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A server that goes away while it recovers is told by the query that fails.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(query);
  } finally {
    await client.end();
  }
}
