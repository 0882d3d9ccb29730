import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cardYaml } from '../../src/desk/curate-yaml.ts';
import { shippedCards, smallCard } from '../helpers/cards.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'wegwijs-content-cli-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ran {
  code: number;
  out: string;
  told: string;
}

function content(...words: string[]): Promise<Ran> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    WEGWIJS_DESK: 'local',
    WEGWIJS_DATA: join(folder, 'data'),
  };
  const main = join(root, 'src', 'main.ts');
  const command = ['--import', 'tsx', main, 'desk', 'content', ...words];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: root }, (error, out, told) => {
      resolve({ code: Number(error?.code ?? 0), out, told });
    });
  });
}

function write(name: string, files: Record<string, string>): string {
  const made = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), text);
  }
  return made;
}

it('wegwijs desk content reads files back as proposals, and writes them again byte for byte', async () => {
  const [first] = shippedCards();
  if (first === undefined) throw new Error('no cards');
  const changed = first.source.replace(
    /^( {2}nl:\n.*?questions:\n) {6}- .*?\n/ms,
    '$1      - Een andere vraag hierover?\n',
  );
  expect(changed).not.toBe(first.source);
  const files = {
    'cards/geld/blauwe-olifant.yaml': cardYaml(smallCard('blauwe-olifant')),
    [first.file]: changed,
  };
  const read = await content('import', write('in', files));
  expect([read.code, read.out.trim().split('\n')]).toEqual([
    0,
    Object.keys(files)
      .sort()
      .map((path) => `proposed ${path}`),
  ]);
  const out = join(folder, 'out');
  expect(await content('export', '--out', out)).toMatchObject({ code: 0, out: '' });
  const waiting = await content('export', '--out', out, '--waiting');
  expect(waiting.code).toBe(0);
  for (const [path, text] of Object.entries(files))
    expect(readFileSync(join(out, path), 'utf8')).toBe(text);
  expect(readFileSync(join(out, 'base', first.file), 'utf8')).toBe(cardYaml(first.card));

  const again = await content('import', out);
  expect(again.out).toMatch(/^same .*\nsame .*\n$/);
  writeFileSync(join(out, first.file), 'mine');
  const kept = await content('export', '--out', out, '--waiting');
  expect([kept.code, readFileSync(join(out, first.file), 'utf8')]).toEqual([1, 'mine']);
  expect(kept.told).toContain(`${first.file} is there already and says something else`);
});

it('wegwijs desk content refuses what no card may be, and says why', async () => {
  const hostile = write('hostile', {
    'cards/geld/bom.yaml': 'id: &a [x]\ntopic: [*a, *a]\n',
    'cards/geld/groot.yaml': `id: ${'x'.repeat(1_000_000)}\n`,
    'cards/geld/taal.yaml': cardYaml(smallCard('taal')).replace('  nl:', '  xx:'),
    'cards/werk/verplaatst.yaml': cardYaml(smallCard('verplaatst')),
  });
  const { code, out } = await content('import', hostile);
  expect(code).toBe(1);
  for (const part of ['[yaml]', '[size]', '[schema]', '[id]']) expect(out).toContain(part);
  expect(out.match(/^refused /gm)).toHaveLength(4);
  const none = await content('import', join(folder, 'nothing'));
  expect(none.code).toBe(1);
  expect(none.told).not.toContain('    at ');
  expect(readdirSync(folder)).not.toContain('nothing');
});
