import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-schemes-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript file as a process of its own. */
function run(script: string, ...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', join(packageRoot, script), ...args],
      { cwd: packageRoot, env: { ...process.env, LOG_LEVEL: 'silent', WEGWIJS_DATA: folder } },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : 1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

describe('the command schemes', () => {
  it('judges a household from a file, as JSON Lines', async () => {
    const path = join(folder, 'household.json');
    await writeFile(path, JSON.stringify({ municipality: 'nijmegen', children: [] }));
    const { code, stdout } = await run('src/main.ts', 'schemes', '--household', path, '--json');
    expect(code).toBe(0);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { scheme: string; outcome: string });
    const leergeld = found.find(({ scheme }) => scheme === 'nijmegen/leergeld');
    expect(leergeld?.outcome).toBe('probably-not');
    expect(found.some(({ scheme }) => scheme.startsWith('rotterdam/'))).toBe(false);
  });

  it('prints a table in a language, with what it does not decide', async () => {
    const household = '{"children":[3],"residence":"asylum-permit"}';
    const { stdout } = await run(
      'src/main.ts',
      'schemes',
      '--household',
      household,
      '--language',
      'nl',
    );
    expect(stdout).toMatch(/^Waarschijnlijk wel {3}Kinderbijslag · /m);
    expect(stdout).toContain('Dit is geen besluit.');
  });

  it('refuses what is no household, with exit code 2', async () => {
    const { code, stderr } = await run('src/main.ts', 'schemes', '--household', '{"income":5}');
    expect(code).toBe(2);
    expect(stderr).toContain('the household is not right');
  });
});

describe('the script that merges translations', () => {
  const script = 'scripts/merge-scheme-translations.ts';

  it('lists the Dutch lines, and takes a translation that fits', async () => {
    const { stdout } = await run(script, '--list');
    const lines = stdout.trim().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      id: expect.stringContaining('/') as string,
      name: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const path = join(folder, 'fr.jsonl');
    await writeFile(
      path,
      JSON.stringify({
        id: 'nl/bijstand',
        name: 'Aide sociale',
        description: 'De l’argent pour vivre.',
      }),
    );
    const merged = await run(script, 'fr', path, '--check');
    expect(merged.stderr).toContain('1 schemes merged, 0 refused');
    expect(merged.code).toBe(0);
  });

  it('refuses other numbers, a wrong script and schemes that are not there', async () => {
    const path = join(folder, 'ar.jsonl');
    const lines = [
      { id: 'nl/bijstand', name: 'مساعدة', description: 'مال من البلدية لمدة 12 شهرًا.' },
      { id: 'nl/aio', name: 'AIO', description: 'Geld van de SVB voor ouderen.' },
      { id: 'nl/niets', name: 'مساعدة', description: 'مال من البلدية للعيش.' },
    ];
    await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    const { code, stderr } = await run(script, 'ar', path, '--check');
    expect(code).toBe(1);
    expect(stderr).toContain('nl/bijstand: ar: description has numbers [12]');
    expect(stderr).toContain('nl/aio: ar: only');
    expect(stderr).toContain('nl/niets: there is no such scheme');
    expect(stderr).toContain('0 schemes merged, 3 refused');
  });
});
