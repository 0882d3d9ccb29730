import { mkdtemp, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampOf, unsettled } from '../../../src/adapters/files/file-stamps.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-stamp-'));
  path = join(folder, 'a.txt');
  await writeFile(path, 'een');
});
afterEach(() => rm(folder, { recursive: true }));

/** Long after the file was written, without waiting for it. */
const later = (): number => Date.now() + 60_000;

describe('the stamp of a file', () => {
  it('stays while nothing happens', async () => {
    expect(await stampOf(path, later())).toBe(await stampOf(path, later()));
  });

  it('is another after a change', async () => {
    const before = await stampOf(path, later());
    await writeFile(path, 'een en twee');
    expect(await stampOf(path, later())).not.toBe(before);
  });

  it('is another after a file of the same size and time took its place', async () => {
    const time = new Date('2020-01-01');
    await utimes(path, time, time);
    const before = await stampOf(path, later());
    await writeFile(join(folder, 'b.txt'), 'oog');
    await utimes(join(folder, 'b.txt'), time, time);
    await rename(join(folder, 'b.txt'), path);
    const { size, mtimeMs } = await stat(path);
    expect([size, mtimeMs]).toEqual([3, time.getTime()]);
    expect(await stampOf(path, later())).not.toBe(before);
  });

  it('says nothing of a file that was written a moment ago', async () => {
    expect(await stampOf(path)).toBe(unsettled);
  });

  it('does not exist without a file', async () => {
    await expect(stampOf(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });
});
