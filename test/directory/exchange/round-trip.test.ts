import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../../src/adapters/files/directory-files.ts';
import { readImportFile } from '../../../src/adapters/files/directory-import.ts';
import type { ExportFormat } from '../../../src/directory/exchange/export.ts';
import { exportServices } from '../../../src/directory/exchange/export.ts';
import { importServices } from '../../../src/directory/exchange/import.ts';
import type { ImportResult } from '../../../src/directory/exchange/import.ts';
import { noMapping } from '../../../src/directory/exchange/mapping.ts';
import type { Service } from '../../../src/directory/schema.ts';
import { anyServices } from './arbitrary.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-exchange-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const formats: ExportFormat[] = ['hsds', 'geojson', 'csv'];

/** Out to a real file and in again. */
async function roundTrip(services: Service[], format: ExportFormat): Promise<ImportResult> {
  const { text, ending } = exportServices(services, format);
  const path = join(folder, `all.${ending}`);
  await writeFile(path, text);
  const drafts = await readImportFile(path, noMapping);
  return importServices(drafts, { mapping: noMapping, categories: new Set() });
}

/** Without members that are absent, which files cannot tell from those that are not there. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(formats)('import of an export as %s', (format) => {
  it('gives the shipped services back as they were', async () => {
    const { services } = await readDirectory(() => undefined);
    const { services: back, refused, notes } = await roundTrip([...services], format);
    expect(refused).toEqual([]);
    expect(notes).toEqual([]);
    expect(plain(back)).toEqual(plain(services));
  });

  it('gives any services back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyServices, async (services) => {
        const { services: back, refused } = await roundTrip(services, format);
        expect(refused).toEqual([]);
        expect(plain(back)).toEqual(plain(services));
      }),
      { numRuns: 150 },
    );
  });
});
