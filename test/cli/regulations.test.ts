import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { SruServer } from '../adapters/regulations/sru-server.ts';
import { startSruServer } from '../adapters/regulations/sru-server.ts';
import { sampleLaw } from '../regulations/samples.ts';

let folder: string;
let server: SruServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-regulations-cli-'));
  const versions = [
    ['2023-01-01', '2023-12-31'],
    ['2024-01-01', '9999-12-31'],
  ] as const;
  server = await startSruServer(
    versions.map(([from, until]) => ({
      source: 'bwb',
      identifier: 'BWBR0099001',
      title: 'Proefwet voorbeelden',
      from,
      until,
      modified: from,
      xml: sampleLaw({ day: from, amount: `€ ${from.slice(0, 4)}` }),
    })),
  );
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

function start(...args: string[]): ChildProcessWithoutNullStreams {
  const main = join(packageRoot, 'src', 'main.ts');
  return spawn(process.execPath, ['--import', 'tsx', main, ...args], { cwd: packageRoot });
}

/** The program as a user runs it, to its end. */
function wegwijs(...args: string[]): Promise<Run> {
  return ended(start(...args));
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Run> {
  return new Promise((resolve) => {
    const run = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk: Buffer) => (run.stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (run.stderr += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, ...run });
    });
  });
}

const regulations = (command: string, ...args: string[]): Promise<Run> =>
  wegwijs('regulations', command, ...args);

describe('wegwijs regulations', () => {
  it('finds, as lines or JSON', async () => {
    const found = await regulations('search', 'proefwet', '--endpoint', server.endpoint);
    expect(found).toMatchObject({
      code: 0,
      stdout: 'BWBR0099001\t2024-01-01\t2024-01-01/\tRijksoverheid\tProefwet voorbeelden\n',
    });
    const args = ['--on', '2023-06-01', '--json', '--endpoint', server.endpoint];
    const { stdout } = await regulations('search', 'proefwet', ...args);
    expect(JSON.parse(stdout)).toMatchObject({ version: '2023-01-01', validUntil: '2023-12-31' });
    expect(await regulations('search', 'niets', '--endpoint', server.endpoint)).toMatchObject({
      code: 1,
      stdout: '',
    });
  });

  it('fetches all versions; ingest takes the folder, and search names article, lid and version', async () => {
    const out = join(folder, 'laws');
    const fetch = ['BWBR0099001', '--history', '--out', out, '--endpoint', server.endpoint];
    expect(await regulations('fetch', ...fetch)).toMatchObject({
      code: 0,
      stdout: `${out}: 2 new, 0 changed, 0 unchanged, 0 left out\n`,
    });
    expect(await regulations('fetch', ...fetch)).toMatchObject({
      code: 0,
      stdout: `${out}: 0 new, 0 changed, 2 unchanged, 0 left out\n`,
    });
    const data = join(folder, 'data');
    expect(await wegwijs('ingest', out, '--data', data)).toMatchObject({ code: 0 });
    const { stdout } = await wegwijs('search', 'bijdrage voor een stoep', '--data', data, '--json');
    const { results } = JSON.parse(stdout) as { results: { passageId: string }[] };
    expect(
      results
        .slice(0, 2)
        .map(({ passageId }) => passageId)
        .sort(),
    ).toEqual([
      'bwbr0099001-2023-01-01#artikel-35-lid-1.1',
      'bwbr0099001-2024-01-01#artikel-35-lid-1.1',
    ]);
  }, 120_000);

  it('stops at Ctrl-C, also while it waits for the service, and says how to go on', async () => {
    server.faults = [{ status: 503, headers: { 'retry-after': '100' } }];
    const out = join(folder, 'stopped');
    const asked = server.asked();
    const child = start(
      ...['regulations', 'fetch', 'BWBR0099001', '--out', out, '--endpoint', server.endpoint],
    );
    const end = ended(child);
    await asked;
    child.kill('SIGINT');
    expect(await end).toMatchObject({
      code: 130,
      stderr: expect.stringContaining('the same command goes on from here') as string,
    });
  });

  it('imports files and tells which of them it refuses', async () => {
    const [good, bad] = [join(folder, 'wet.xml'), join(folder, 'feed.xml')];
    await writeFile(good, sampleLaw());
    await writeFile(bad, '<rss/>');
    const out = join(folder, 'imported');
    const { code, stdout, stderr } = await regulations('import', good, bad, '--out', out);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: 'BWBR0099001_2024-01-01.xml: new, Proefwet voorbeelden, 3 articles\n',
    });
    expect(stderr).toContain('feed.xml: is XML, but neither a law (BWB)');
    expect(await readdir(out)).toContain('BWBR0099001_2024-01-01.xml');
  });

  it('tells which articles differ between two files', async () => {
    const [old, now] = [join(folder, 'oud.xml'), join(folder, 'nieuw.xml')];
    await writeFile(old, sampleLaw());
    await writeFile(now, sampleLaw({ amount: '€ 130' }));
    expect(await regulations('compare', old, now)).toMatchObject({
      code: 1,
      stdout: 'changed\t35 lid 1\tArtikel 35 Bijdrage voor stoepen\n',
    });
    expect(await regulations('compare', old, old)).toMatchObject({ code: 0, stdout: '' });
  });

  it.each([
    ['a law that is not there', ['fetch', 'BWBR0000001'], 1, 'BWBR0000001: no version found'],
    ['a number that is none', ['fetch', '../../etc'], 2, 'a number such as BWBR0015703'],
    [
      'a day that does not exist',
      ['fetch', 'BWBR0099001', '--on', '2024-02-30'],
      2,
      'a day such as',
    ],
    [
      'a folder of somebody else',
      ['fetch', 'BWBR0099001', '--out', '.'],
      1,
      'choose another folder',
    ],
    ['a service that refuses', ['search', '--maker', 'x'], 1, 'Query syntax error'],
    ['an address that is none', ['search', 'x', '--endpoint', 'ftp://x'], 2, 'an address such as'],
  ])(
    'ends with the right code and a sentence at %s',
    async (_, [command = '', ...args], code, message) => {
      const own =
        command === 'fetch' && !args.includes('--out') ? ['--out', join(folder, 'none')] : [];
      const at = args.includes('--out') ? ['--out', await foreignFolder()] : [];
      const service = args.includes('--endpoint') ? [] : ['--endpoint', server.endpoint];
      const run = await regulations(command, ...args, ...own, ...at, ...service);
      expect(run).toMatchObject({ code, stderr: expect.stringContaining(message) as string });
      expect(run.stderr).not.toContain('    at ');
    },
  );

  it.each(['search', 'fetch', 'import', 'compare'])(
    'explains itself: %s --help',
    async (command) => {
      const { code, stdout } = await regulations(command, '--help');
      expect(code).toBe(0);
      expect(stdout).toContain(`Usage: wegwijs regulations ${command}`);
    },
  );
});

async function foreignFolder(): Promise<string> {
  const foreign = await mkdtemp(join(folder, 'foreign-'));
  await writeFile(join(foreign, 'manifest.yaml'), 'documents: []\n');
  return foreign;
}
