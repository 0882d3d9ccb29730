import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readMunicipalityFiles } from '../../../src/adapters/files/municipality-files.ts';
import { ConfigError } from '../../../src/config/config.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-towns-'));
  await writeFile(join(folder, 'ede.yaml'), 'id: ede\nname: Ede\n');
  await writeFile(join(folder, 'half.yaml'), 'id: half\nname: Half\ncontact: { phone: "…" }\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a town that somebody is still filling in is left out with a note, and stops no other', async () => {
  const notes: string[] = [];
  const towns = await readMunicipalityFiles(undefined, (one) => notes.push(one), folder);
  expect(towns.map(({ id }) => id)).toEqual(['ede']);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/half\.yaml is left out: `wegwijs check` says what is wrong with it$/);
});

it('is a mistake told in one sentence where nobody takes notes', async () => {
  await expect(readMunicipalityFiles(undefined, undefined, folder)).rejects.toThrow(ConfigError);
});
