import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { KeptFiles } from '../../../src/adapters/files/kept-files.ts';
import { readParsed } from '../../../src/adapters/files/parsed-files.ts';

let folder: string;
let kept: KeptFiles;
/** Names that the schema was asked about: files that were parsed, not remembered. */
let parsed: string[];

const schema = z.object({ name: z.string(), day: z.iso.date().optional() }).transform((value) => {
  parsed.push(value.name);
  return value;
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-parsed-'));
  kept = new KeptFiles(join(folder, 'kept'));
  parsed = [];
  await mkdir(join(folder, 'terms', 'deep'), { recursive: true });
  await write('a', 'aap');
  await write('deep/b', 'noot');
  // Stamps are only trusted some seconds after a change: those of these files shall be.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const file = (name: string): string => join(folder, 'terms', `${name}.yaml`);
const write = (name: string, value: string): Promise<void> =>
  writeFile(file(name), `name: ${value}\n`);

async function names(): Promise<string[]> {
  parsed = [];
  const { files } = await readParsed(join(folder, 'terms'), schema, kept);
  return files.map(({ value }) => value.name);
}

describe('files that were parsed before', () => {
  beforeEach(async () => {
    expect(await names()).toEqual(['aap', 'noot']);
    expect(parsed.toSorted()).toEqual(['aap', 'noot']);
  });

  it('are not parsed again', async () => {
    expect(await names()).toEqual(['aap', 'noot']);
    expect(parsed).toEqual([]);
  });

  it('are parsed again where their content changed, the others are not', async () => {
    await write('a', 'mies');
    expect(await names()).toEqual(['mies', 'noot']);
    expect(parsed).toEqual(['mies']);
  });

  it('are parsed again when the new content is as long as the old', async () => {
    await write('a', 'oog');
    expect(await names()).toEqual(['oog', 'noot']);
  });

  it('are not parsed again when they were written anew with the same content', async () => {
    await write('a', 'aap');
    expect(await names()).toEqual(['aap', 'noot']);
    expect(parsed).toEqual([]);
  });

  it('are joined by one that is added', async () => {
    await write('b', 'mies');
    expect(await names()).toEqual(['aap', 'mies', 'noot']);
    expect(parsed).toEqual(['mies']);
  });

  it('are gone when they are removed', async () => {
    await rm(file('a'));
    expect(await names()).toEqual(['noot']);
    expect(await names()).toEqual(['noot']);
    expect(parsed).toEqual([]);
  });

  it('are all parsed again when what was kept is damaged, and kept anew', async () => {
    const [name = ''] = await readdir(join(folder, 'kept'));
    await truncate(join(folder, 'kept', name), 100);
    expect(await names()).toEqual(['aap', 'noot']);
    expect(parsed.toSorted()).toEqual(['aap', 'noot']);
    await names();
    expect(parsed).toEqual([]);
  });
});

describe('a file that was written a moment ago', () => {
  it('is looked into again, since the next change might not show', async () => {
    vi.useRealTimers();
    await write('a', 'oud');
    expect(await names()).toEqual(['oud', 'noot']);
    await write('a', 'new');
    expect(await names()).toEqual(['new', 'noot']);
  });
});

describe('a file that is not right', () => {
  it.each([
    ['no YAML', 'name: [', 'YAMLParseError'],
    ['not what the schema wants', 'name: 3', 'ZodError'],
  ])('is told each time, the others are there: %s', async (_, source, error) => {
    await writeFile(file('a'), source);
    for (const _time of ['first', 'second']) {
      const { files, faults } = await readParsed(join(folder, 'terms'), schema, kept);
      expect(files.map(({ value }) => value.name)).toEqual(['noot']);
      expect(faults).toEqual([
        { file: expect.stringContaining('a.yaml') as string, cause: expect.anything() as unknown },
      ]);
      expect((faults[0]?.cause as Error).name).toBe(error);
    }
  });

  it('is there again as soon as it is mended', async () => {
    await writeFile(file('a'), 'name: 3');
    await names();
    await write('a', 'aap');
    expect(await names()).toEqual(['aap', 'noot']);
  });
});

describe('without a place to keep them', () => {
  it('files are parsed each time', async () => {
    const read = () => readParsed(join(folder, 'terms'), schema);
    expect((await read()).files).toEqual((await read()).files);
    expect(parsed.toSorted()).toEqual(['aap', 'aap', 'noot', 'noot']);
  });

  it('a folder that does not exist is empty', async () => {
    expect(await readParsed(join(folder, 'none'), schema)).toEqual({ files: [], faults: [] });
  });
});
