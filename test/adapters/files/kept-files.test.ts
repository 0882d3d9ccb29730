import { mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../../src/adapters/files/kept-files.ts';

let folder: string;
let kept: KeptFiles;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-kept-'));
  kept = new KeptFiles(join(folder, 'kept'));
});
afterEach(() => rm(folder, { recursive: true }));

const path = (...parts: string[]): string => join(folder, 'kept', ...parts);
const value = {
  text: 'نفقة — \u2028 ሓገዝ',
  names: new Map([['a', [1, 2]]]),
  ids: new Set([7]),
  numbers: Float32Array.of(0.1, -0, 3e38),
};

describe('what is kept', () => {
  it('comes back as it was, maps and numbers too, in another process', async () => {
    await kept.write('x', 'key', value);
    expect(await new KeptFiles(path()).read('x', 'key')).toEqual(value);
  });

  it('is not there before it was kept', async () => {
    expect(await kept.read('x', 'key')).toBeNull();
  });

  it('is not there for what was made from something else', async () => {
    await kept.write('x', 'key', value);
    expect(await kept.read('x', 'other key')).toBeNull();
    expect(await kept.read('y', 'key')).toBeNull();
  });

  it('takes the place of what was kept before', async () => {
    await kept.write('x', 'one', 1);
    await kept.write('x', 'two', 2);
    expect([await kept.read('x', 'one'), await kept.read('x', 'two')]).toEqual([null, 2]);
    expect(await readdir(path())).toEqual(['x.kept']);
  });
});

describe('a file that is not as it was written', () => {
  beforeEach(() => kept.write('x', 'key', value));

  it('is not there, whichever byte changed', async () => {
    const whole = await readFile(path('x.kept'));
    for (let at = 0; at < whole.length; at += 1) {
      const altered = Buffer.from(whole);
      altered.writeUInt8(255 - altered.readUInt8(at), at);
      await writeFile(path('x.kept'), altered);
      expect(await kept.read('x', 'key'), `byte ${at}`).toBeNull();
    }
  });

  it.each([0, 1, 40, 60])('is not there when it is cut to %i bytes', async (bytes) => {
    await truncate(path('x.kept'), bytes);
    expect(await kept.read('x', 'key')).toBeNull();
  });

  it('is not there when the layout is of another version', async () => {
    const whole = await readFile(path('x.kept'));
    whole.writeUInt8(2, 15);
    await writeFile(path('x.kept'), whole);
    expect(await kept.read('x', 'key')).toBeNull();
  });

  it('is made whole by the next write', async () => {
    await truncate(path('x.kept'), 9);
    await kept.write('x', 'key', value);
    expect(await kept.read('x', 'key')).toEqual(value);
  });
});

describe('a write', () => {
  it('that was broken off leaves what was there', async () => {
    await kept.write('x', 'key', value);
    await writeFile(path('x.kept.1234'), 'half of someth');
    expect(await kept.read('x', 'key')).toEqual(value);
  });

  it('that cannot be done changes nothing and stops nobody', async () => {
    const file = join(folder, 'file');
    await writeFile(file, 'no folder');
    const nowhere = new KeptFiles(file);
    await nowhere.write('x', 'key', value);
    expect(await nowhere.read('x', 'key')).toBeNull();
    expect(await readFile(file, 'utf8')).toBe('no folder');
  });

  it('beside another of the same name leaves one of them, whole', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => kept.write('x', 'key', { ...value, n })));
    expect(await kept.read('x', 'key')).toMatchObject(value);
    expect(await readdir(path())).toEqual(['x.kept']);
  });
});
