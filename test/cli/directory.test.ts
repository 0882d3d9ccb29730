import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { exportServices } from '../../src/directory/exchange/export.ts';
import type { Service } from '../../src/directory/schema.ts';
import { makeService } from '../directory/make-service.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-directory-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function directory(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const main = join(packageRoot, 'src', 'main.ts');
    execFile(
      process.execPath,
      ['--import', 'tsx', main, 'directory', ...args],
      { cwd: packageRoot, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr });
      },
    );
  });
}

const mapping = `fields:
  name: Naam
  description: Omschrijving
  category: Soort
  phones: {column: Telefoon, split: ["/"]}
  addresses: {columns: [Straat, Plaats], join: ", "}
  hours: Openingstijden
  assured_date: Datum
constants: {source_url: "https://www.voorbeeld.nl/socialekaart", source_title: Sociale kaart}
categories: {Eten: food_bank, Geld: debt_help, Taal: language_course}
`;
const kinds = ['Eten', 'Geld', 'Taal'] as const;

const places = Array.from({ length: 1000 }, (_, n) => ({
  Naam: `Plek ${n}; "${kinds[n % 3] ?? ''}"`,
  Omschrijving: `Helpt mensen in wijk ${n}, ook 's avonds.`,
  Soort: kinds[n % 3] ?? '',
  Telefoon: `024-${1000000 + n}`,
  Straat: `Straat ${n}`,
  Plaats: 'Voorbeeld',
  Openingstijden: 'ma t/m vr 9.00 - 17.00',
  Datum: '01-10-2026',
}));

function csvOf(rows: readonly Record<string, string>[]): string {
  const cells = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  const quoted = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';'));
  return quoted.join('\r\n');
}

describe('wegwijs directory import', { timeout: 60_000 }, () => {
  const paths = (name: string) => ({
    source: join(folder, name),
    map: join(folder, 'mapping.yaml'),
    out: join(folder, `${name}.yaml`),
    report: join(folder, `${name}.report.json`),
  });
  const read = async (path: string): Promise<unknown> => parse(await readFile(path, 'utf8'));

  it("loads a municipality's 1,000 services from CSV in one command", async () => {
    const { source, map, out, report } = paths('thousand.csv');
    await writeFile(source, csvOf(places));
    await writeFile(map, mapping);
    const args = ['--mapping', map, '--municipality', 'arnhem', '--out', out, '--report', report];
    const { code, stdout } = await directory('import', source, ...args);
    expect(stdout).toContain('1000 services written');
    expect(code).toBe(0);
    expect(await read(report)).toMatchObject({ taken: 1000, refused: [], notes: [] });
    const services = (await read(out)) as Service[];
    expect(new Set(services.map(({ id }) => id)).size).toBe(1000);
    expect(services[1]).toMatchObject({
      name: 'Plek 1; "Geld"',
      category: 'debt_help',
      municipality: 'arnhem',
      phones: ['024-1000001'],
      addresses: ['Straat 1, Voorbeeld'],
      assured_date: '2026-10-01',
    });
  });

  it('loads 1,000 from HSDS as they were', async () => {
    const services = places.map((place, n) =>
      makeService({
        id: `arnhem-${n}`,
        name: place.Naam,
        municipality: 'arnhem',
        minimum_age: n % 99,
      }),
    );
    const { source, out } = paths('thousand.json');
    await writeFile(source, exportServices(services, 'hsds').text);
    expect((await directory('import', source, '--out', out)).code).toBe(0);
    expect(await read(out)).toEqual(services);
  });

  it('takes the good rows, reports the others with their line and reason, and ends with 1', async () => {
    const { source, map, out, report } = paths('mixed.csv');
    const bad = [
      { ...places[0], Naam: '' },
      { ...places[1], Telefoon: 'geen' },
      { ...places[2], Soort: 'Vissen' },
    ] as typeof places;
    await writeFile(source, csvOf([...places.slice(0, 7), ...bad]));
    await writeFile(map, mapping);
    const args = ['--mapping', map, '--municipality', 'arnhem', '--out', out, '--report', report];
    const { code, stdout } = await directory('import', source, ...args);
    expect(code).toBe(1);
    expect(stdout).toContain('7 services written');
    expect(await read(report)).toMatchObject({
      taken: 7,
      refused: [
        { row: 9, name: null, reason: 'name: is missing' },
        { row: 10, reason: 'phones.0: is not a Dutch telephone number' },
        { row: 11, reason: 'category: "Vissen" is not one of ours; map it' },
      ],
    });
  });

  it('says in one sentence what is wrong with a file or a mapping', async () => {
    const { source, map, out } = paths('broken.json');
    await writeFile(source, '{"contents": [');
    const broken = await directory('import', source, '--out', out);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toMatch(/broken\.json: is not JSON/);
    await writeFile(map, 'fields: {naam: Naam}\n');
    const mapped = await directory('import', source, '--mapping', map, '--out', out);
    expect(mapped.code).toBe(1);
    expect(mapped.stderr).toMatch(/mapping\.yaml: line 1/);
    expect(mapped.stderr).not.toContain('    at ');
    const missing = await directory('import', join(folder, 'niet.csv'), '--out', out);
    expect(missing.code).toBe(1);
    expect(missing.stderr).not.toContain('    at ');
  });

  it('needs to know where to write', async () => {
    expect((await directory('import', 'x.csv')).code).toBe(2);
  });
});

describe('wegwijs directory list and export', { timeout: 60_000 }, () => {
  it('lists a town and the national services', async () => {
    const { code, stdout } = await directory(
      'list',
      '--municipality',
      'rotterdam',
      '--category',
      'food_bank',
      '--json',
    );
    expect(code).toBe(0);
    const [first] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ id: 'rotterdam-voedselbank' });
  });

  it('exports what it imports', async () => {
    const { stdout } = await directory('export', '--format', 'csv', '--municipality', 'nijmegen');
    const source = join(folder, 'nijmegen.csv');
    const out = join(folder, 'nijmegen.yaml');
    await writeFile(source, stdout);
    expect((await directory('import', source, '--out', out)).code).toBe(0);
    const shipped = parse(
      await readFile(join(packageRoot, 'corpus', 'directory', 'nijmegen.yaml'), 'utf8'),
    ) as unknown;
    expect(parse(await readFile(out, 'utf8'))).toEqual(shipped);
  });

  it('refuses a format that there is not', async () => {
    expect((await directory('export', '--format', 'pdf')).code).toBe(2);
  });
});
