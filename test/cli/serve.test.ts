import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

let folder: string;
let source: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-serve-'));
  source = join(folder, 'source');
  await mkdir(source);
  await writeFile(
    join(source, 'bus.txt'),
    'De bus naar het dorp\nDe bus naar het dorp rijdt op zondag niet meer.\n',
  );
});
afterAll(async () => {
  for (const child of children.filter(({ exitCode }) => exitCode === null)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

interface Line {
  msg?: string;
  port?: number;
}

interface RunningServer {
  child: ChildProcess;
  port: number;
  /** Everything that was logged so far. */
  logged(): string;
  /** Resolves when a line with this message is logged, now or later. */
  says(message: string): Promise<Line>;
}

const command = ['--import', 'tsx', join(packageRoot, 'src', 'main.ts')];
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PORT: '0',
  WEGWIJS_EMBEDDER: 'none',
  WEGWIJS_SOURCES: source,
  WEGWIJS_DATA: join(folder, 'data'),
});

/** `wegwijs serve` as a process of its own, on a port that is free. */
async function startServe(): Promise<RunningServer> {
  const child = spawn(process.execPath, [...command, 'serve'], {
    cwd: packageRoot,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const seen: Line[] = [];
  const raw: string[] = [];
  const waiting: { message: string; found: (line: Line) => void }[] = [];
  createInterface({ input: child.stderr }).on('line', (text) => {
    raw.push(text);
    if (!text.startsWith('{')) return;
    const line = JSON.parse(text) as Line;
    seen.push(line);
    for (const { message, found } of waiting) if (line.msg?.includes(message)) found(line);
  });
  const says = (message: string): Promise<Line> =>
    new Promise((found) => {
      const before = seen.find(({ msg }) => msg?.includes(message));
      if (before === undefined) waiting.push({ message, found });
      else found(before);
    });
  const { port = 0 } = await says('listening on');
  return { child, port, logged: () => raw.join('\n'), says };
}

const question = 'Rijdt de bus naar het dorp op zondag?';
const body = JSON.stringify({ question });
const head = (): string =>
  `POST /api/ask HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;

async function readAll(socket: Socket): Promise<string> {
  const parts: string[] = [];
  for await (const part of socket) parts.push(String(part));
  return parts.join('');
}

function ingest(): Promise<void> {
  return new Promise((resolve, reject) => {
    const args = [...command, 'ingest', source];
    execFile(process.execPath, args, { cwd: packageRoot, env: environment() }, (error) => {
      if (error === null) resolve();
      else reject(new Error('ingest failed', { cause: error }));
    });
  });
}

describe('wegwijs serve', { timeout: 120_000 }, () => {
  it('switches to what ingest made, drops no answer when it is stopped, and logs no question', async () => {
    const { child, port, logged, says } = await startServe();
    const url = `http://127.0.0.1:${port}`;
    const search = async (): Promise<string> =>
      (await fetch(`${url}/api/search?q=${encodeURIComponent(question)}`)).text();
    expect(await search()).toContain('rijdt op zondag niet meer');
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ ready: true });

    await writeFile(
      join(source, 'bus.txt'),
      'De bus naar het dorp\nDe bus naar het dorp rijdt op zondag elk uur.\n',
    );
    await ingest();
    await says('switched to a new index');
    expect(await search()).toContain('rijdt op zondag elk uur');

    // A question under way: its head is sent, the rest only after the server was told to stop.
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const answered = readAll(socket);
    socket.write(head());
    socket.write(body.slice(0, 10));
    // Answered after the head was read, so that the server knows of the question before it stops.
    await fetch(`${url}/healthz`);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await says('finishing running answers');
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    socket.write(body.slice(10));
    expect(await answered).toMatch(/event: done/);
    expect(await ended).toEqual([0, null]);

    expect(logged()).toContain('"listening on');
    expect(logged()).not.toContain('zondag');
  });
});
