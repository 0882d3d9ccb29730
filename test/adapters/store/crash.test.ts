import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreAddress } from '../../../src/adapters/store/database.ts';
import { openStore } from '../../../src/adapters/store/open-store.ts';
import type { Databases } from '../../helpers/databases.ts';
import { startDatabases } from '../../helpers/databases.ts';

let databases: Databases;
beforeAll(async () => {
  databases = await startDatabases();
});
afterAll(() => databases.close());

/** What a writer was told is kept, and the process itself. */
interface Writer {
  child: ChildProcess;
  acknowledged: number[];
  /** Resolves when so many were acknowledged, or the process ended. */
  reached(count: number): Promise<void>;
}

function startWriter(address: StoreAddress, count: number, name: string): Writer {
  const file = join(import.meta.dirname, 'writer.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', file, JSON.stringify(address), String(count), name],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const acknowledged: number[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.push(Number(line)));
  const ended = once(lines, 'close');
  const reached = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (acknowledged.length >= wanted) resolve();
      };
      lines.on('line', look);
      void ended.then(() => {
        resolve();
      });
    });
  return { child, acknowledged, reached };
}

async function keptSubjects(address: StoreAddress): Promise<string[]> {
  const store = await openStore(address);
  const events = await store.events();
  await store.close();
  return events.map(({ subject }) => subject);
}

describe.each(['sqlite', 'postgresql'] as const)('on %s', (kind) => {
  it.each([1, 400])(
    'kill -9 after %i of 1,000 writes loses no acknowledged event',
    async (moment) => {
      const address = await databases.fresh(kind);
      const writer = startWriter(address, 1_000, 'w');
      await writer.reached(moment);
      writer.child.kill('SIGKILL');
      await writer.reached(1_000);
      const { length } = writer.acknowledged;
      expect(length).toBeGreaterThanOrEqual(moment);
      expect(length).toBeLessThan(1_000);
      const kept = await keptSubjects(address);
      // The one under way may have been kept before anybody was told.
      expect(kept.length - length).toBeOneOf([0, 1]);
      expect(kept).toEqual(kept.map((_, n) => `receipt:w-${n}`));
    },
  );

  it('four processes that start together on an empty database all write', async () => {
    const address = await databases.fresh(kind);
    const writers = ['a', 'b', 'c', 'd'].map((name) => startWriter(address, 25, name));
    await Promise.all(writers.map(({ reached }) => reached(25)));
    expect(writers.map(({ acknowledged }) => acknowledged.length)).toEqual([25, 25, 25, 25]);
    const kept = await keptSubjects(address);
    expect(new Set(kept).size).toBe(100);
  });
});

it('kill -9 of PostgreSQL itself loses no acknowledged event', async () => {
  const address = await databases.fresh('postgresql');
  const writer = startWriter(address, 1_000, 'w');
  await writer.reached(300);
  await databases.postgres.crash();
  await writer.reached(1_000);
  const { length } = writer.acknowledged;
  expect(length).toBeGreaterThanOrEqual(300);
  expect(length).toBeLessThan(1_000);
  const kept = await keptSubjects(address);
  expect(kept.slice(0, length)).toEqual(writer.acknowledged.map((n) => `receipt:w-${n}`));
});
