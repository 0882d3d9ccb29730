import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PostgresServer } from '../helpers/postgres.ts';
import { startPostgres } from '../helpers/postgres.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-desk-cli-'));
let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  code: number;
  out: string;
  told: string;
}

function desk(words: string[], environment: Record<string, string> = {}): Promise<Ran> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    WEGWIJS_DESK: 'local',
    WEGWIJS_DATA: folder,
    ...environment,
  };
  const command = ['--import', 'tsx', join(root, 'src', 'main.ts'), 'desk', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: root }, (error, out, told) => {
      resolve({ code: Number(error?.code ?? 0), out, told });
    });
  });
}

const lines = (out: string): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('wegwijs desk', () => {
  const run = (...words: string[]): Promise<Ran> => desk(words);

  it('adds the first account, lists it, and tells twice the same name', async () => {
    const add = ['account', 'add', 'Samira', '--role', 'admin', '--municipality', '*'];
    const added = await run(...add);
    expect(added.code).toBe(0);
    expect(added.out).toMatch(
      /^http:\/\/127\.0\.0\.1:3000\/desk\/password\?account=.+&token=.{43}\n$/,
    );
    const twice = await run(...add);
    expect([twice.code, twice.told.trim()]).toEqual([1, 'there is an account samira already']);
    const listed = {
      name: 'samira',
      grants: [{ municipality: '*', role: 'admin' }],
      disabled: false,
      hasPassword: false,
      subject: null,
    };
    expect(lines((await run('account', 'list')).out)).toEqual([listed]);
  });

  it('blocks and unblocks, and exports what was done without anything secret', async () => {
    for (const word of ['block', 'unblock'])
      expect((await run('account', word, 'Samira')).code).toBe(0);
    const { out } = await run('export');
    const kinds = lines(out).map((line) => (line as { kind: string }).kind);
    expect(kinds).toEqual(['account.added', 'account.link', 'account.disabled', 'account.enabled']);
    expect(out).not.toMatch(/token|password_hash|\$argon2/);
    expect((await run('retention')).out).toBe(
      '0 receipts and 0 events were older and are removed\n',
    );
  });
});

it('wegwijs desk works on PostgreSQL where DATABASE_URL names one', async () => {
  const environment = { DATABASE_URL: postgres.url };
  const add = ['account', 'add', 'Piet', '--role', 'desk', '--municipality', 'nijmegen'];
  expect((await desk(add, environment)).code).toBe(0);
  expect((await desk(['account', 'list'], environment)).out).toContain('"name":"piet"');
});

describe('wegwijs desk refuses', () => {
  it.each<[string, string[], Record<string, string>, number, string]>([
    ['to work when it is off', ['account', 'list'], { WEGWIJS_DESK: '' }, 2, 'the desk is off'],
    [
      'a town that cannot be one',
      ['account', 'add', 'x', '--role', 'desk', '--municipality', '../x'],
      {},
      2,
      '../x is neither a town nor *',
    ],
    ['an unknown name', ['account', 'block', 'nobody'], {}, 1, 'there is no account nobody'],
    [
      'a database that is away',
      ['account', 'list'],
      { DATABASE_URL: 'postgresql://x@127.0.0.1:1/x' },
      2,
      "the desk's database cannot be opened",
    ],
  ])('%s', async (_, words, environment, code, message) => {
    const ran = await desk(words, environment);
    expect(ran.code).toBe(code);
    expect(ran.told).toContain(message);
    expect(ran.told).not.toContain('    at ');
  });
});
