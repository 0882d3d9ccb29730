import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readImportFile, readMapping } from '../../../src/adapters/files/directory-import.ts';
import { parseHours } from '../../../src/directory/exchange/hours-text.ts';
import { importServices } from '../../../src/directory/exchange/import.ts';
import type { ImportResult } from '../../../src/directory/exchange/import.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const mappingText = `fields:
  name: Naam
  description: {column: Omschrijving, shorten: 60}
  category: {column: Soort, split: [";"]}
  phones: {column: Telefoon, split: [";", " of "]}
  addresses: {columns: [Straat, Plaats], join: ", "}
  hours: Open
  languages: {column: Talen, split: [","]}
  url: Site
  latitude: Breedte
  longitude: Lengte
  assured_date: Gecontroleerd
constants:
  source_url: https://socialekaart.voorbeeld.nl
  source_title: Sociale kaart van Voorbeeld
categories: {Eten: food_bank, Schulden: debt_help}
languages: {Arabisch: ar, Tigrinya: ti}
`;
const header =
  'Naam;Omschrijving;Soort;Telefoon;Straat;Plaats;Open;Talen;Site;Breedte;Lengte;Gecontroleerd';

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function run(
  name: string,
  content: string | Uint8Array,
  mapped = true,
): Promise<ImportResult> {
  const mapping = await readMapping(mapped ? await file('map.yaml', mappingText) : undefined);
  const drafts = await readImportFile(await file(name, content), mapping);
  const categories = new Set(['food_bank', 'debt_help']);
  return importServices(drafts, { mapping, municipality: 'voorbeeld', categories });
}

const reasons = ({ refused }: ImportResult): string[] =>
  refused.map(({ row, reason }) => `${row} ${reason}`);

describe('a CSV of a municipality with a mapping', () => {
  it('becomes services: columns joined and split, words translated, the rest of the text kept whole', async () => {
    const row =
      'Voedselbank;Geeft eten. Elke week een pakket. Neem uw eigen tassen mee als u komt.;eten;(024) 123 45 67 of 14024;Straat 1;1234 AB Voorbeeld;ma t/m do 9.00 - 17.00 uur;Arabisch, Tigrinya;www.voorbeeld.nl;51,84;5,86;1-10-2026';
    const { services, refused, notes } = await run('a.csv', `${header}\n${row}\n`);
    expect(refused).toEqual([]);
    expect(notes).toEqual([]);
    expect(services).toEqual([
      {
        id: 'voorbeeld-voedselbank',
        name: 'Voedselbank',
        organization: 'Voedselbank',
        description: 'Geeft eten. Elke week een pakket.',
        category: 'food_bank',
        municipality: 'voorbeeld',
        url: 'https://www.voorbeeld.nl',
        phones: ['024 123 45 67', '14024'],
        addresses: ['Straat 1, 1234 AB Voorbeeld'],
        latitude: 51.84,
        longitude: 5.86,
        hours: [{ days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '17:00' }],
        languages: ['ar', 'ti'],
        source_url: 'https://socialekaart.voorbeeld.nl',
        source_title: 'Sociale kaart van Voorbeeld',
        assured_date: '2026-10-01',
      },
    ]);
  });

  const row = (changes: Record<string, string>): string =>
    header
      .split(';')
      .map(
        (name) =>
          ({ Naam: 'Bank', Omschrijving: 'Geeft eten.', Soort: 'Eten', ...changes })[name] ?? '',
      )
      .join(';');

  it.each<[string, Record<string, string>, string]>([
    ['no name', { Naam: '' }, 'name: is missing'],
    [
      'a category that is not ours',
      { Soort: 'Vissen' },
      'category: "Vissen" is not one of ours; map it',
    ],
    ['a phone that is none', { Telefoon: '024 12' }, 'phones.0: is not a Dutch telephone number'],
    [
      'a date that is none',
      { Gecontroleerd: '31-02-2026' },
      'assured_date: is not a date such as 2026-11-22',
    ],
    ['a place elsewhere', { Breedte: '5,86', Lengte: '51,84' }, 'latitude: Too small'],
    ['a formula', { Naam: '=HYPERLINK("x")' }, 'name: starts like a formula'],
    ['a script address', { Site: 'javascript:alert(1)' }, 'url: is not a web address'],
    ['a huge cell', { Naam: 'x'.repeat(5_000_000) }, 'name: Too big'],
    ['lost characters', { Naam: 'Caf\ufffd' }, 'name: holds characters that were lost'],
    ['an unknown language', { Talen: 'Klingon!' }, 'languages.0: is not a language tag'],
  ])('refuses a row with %s and takes the others', async (_, changes, reason) => {
    const result = await run('b.csv', [header, row(changes), row({ Naam: 'Goed' })].join('\n'));
    expect(result.services.map(({ name }) => name)).toEqual(['Goed']);
    const [only] = reasons(result);
    expect(only).toContain(`2 ${reason}`);
    expect(only?.length).toBeLessThan(300);
  });

  it('says which category has to be mapped', async () => {
    expect(reasons(await run('c.csv', `${header}\n${row({ Soort: 'vissen' })}`))).toEqual([
      '2 category: "vissen" is not one of ours; map it',
    ]);
  });

  it('takes the other of two categories where one is not known', async () => {
    const { services } = await run(
      'd.csv',
      `${header}\n${row({ Soort: '"Vissen;Schulden;Eten"' })}`,
    );
    expect(services[0]).toMatchObject({ category: 'debt_help', also: ['food_bank'] });
  });

  it('leaves hours out that it cannot read, and says so', async () => {
    const { services, notes } = await run('e.csv', `${header}\n${row({ Open: 'na overleg' })}`);
    expect(services[0]).not.toHaveProperty('hours');
    expect(notes).toEqual([
      { row: 2, note: 'hours are left out, they cannot be read: "na overleg"' },
    ]);
  });

  it('gives two of one name ids of their own, and passes over empty rows', async () => {
    const text = [header, row({}), ';;;;;;;;;;;', row({})].join('\r\n');
    const { services } = await run('f.csv', text);
    expect(services.map(({ id }) => id)).toEqual(['voorbeeld-bank', 'voorbeeld-bank-2']);
  });

  it("reads UTF-16, Windows-1252 and Excel's own declaration", async () => {
    const text = `${header}\n${row({ Naam: 'Café één' })}\n`;
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    for (const bytes of [utf16, Buffer.from(text, 'latin1'), Buffer.from(`sep=;\r\n${text}`)]) {
      const { services } = await run('g.csv', bytes);
      expect(services.map(({ name }) => name)).toEqual(['Café één']);
    }
  });
});

describe('a file that cannot be read as a whole says why in one sentence', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['JSON that breaks off', 'a.json', '{"contents": [', /^is not JSON/],
    ['JSON of something else', 'b.json', '{"a": 1}', /neither a GeoJSON FeatureCollection nor/],
    ['a number', 'c.json', '7', /neither/],
    ['nothing', 'd.json', '', /^is not JSON/],
    ['a picture', 'e.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not a text file/],
    ['an empty table', 'f.csv', '', /has no column "name", "category"/],
    [
      'a table without our columns',
      'g.csv',
      'Naam,Soort\nx,y\n',
      /has no column "name", "category": write a mapping/,
    ],
    ['a quote that is never closed', 'h.csv', 'name,category\n"x,y\n', /line 2: a quotation mark/],
    ['100,000 levels', 'i.json', '['.repeat(100_000), /^is not JSON/],
  ])('%s', async (_, name, content, message) => {
    const path = await file(name, content);
    await expect(readImportFile(path, await readMapping(undefined))).rejects.toThrow(message);
  });

  it('a file that is not there', async () => {
    await expect(
      readImportFile(join(folder, 'niet.csv'), await readMapping(undefined)),
    ).rejects.toThrow('ENOENT');
  });

  it.each([
    ['fields: {naam: Naam}', /line 1/],
    ['fields:\n  name: {split: [","]}', /line 2: .*either "column" or "columns"/],
    ['fields: [', /line 1/],
    ['categories: {Eten: Voedsel Bank}', /line 1/],
  ])('a mapping such as %j, with its line', async (text, message) => {
    await expect(readMapping(await file('bad.yaml', text))).rejects.toThrow(message);
  });
});

const foreign = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Voedselbank',
  description: 'Geeft eten.\r\nElke week.',
  status: 'active',
  url: 'https://voorbeeld.nl',
  organization: { id: 'x', name: 'Stichting Eten' },
  attributes: [{ id: 'x', taxonomy_term: { name: 'Eten' } }],
  service_at_locations: [
    {
      location: {
        latitude: '51.84',
        longitude: 5.86,
        addresses: [{ address_1: 'Straat 1', city: 'Voorbeeld', postal_code: '1234 AB' }],
        phones: [{ number: '024 123 45 67' }],
      },
      schedules: [
        { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00:00+01:00', closes_at: '12:00' },
      ],
    },
  ],
};

describe('HSDS of another system', () => {
  const hsds = (...services: unknown[]) => run('x.json', JSON.stringify({ contents: services }));

  it('gives what stands at the location to the service', async () => {
    const { services, refused } = await hsds(foreign);
    expect(refused).toEqual([]);
    expect(services[0]).toMatchObject({
      id: foreign.id,
      description: 'Geeft eten. Elke week.',
      category: 'food_bank',
      addresses: ['Straat 1, 1234 AB Voorbeeld'],
      phones: ['024 123 45 67'],
      latitude: 51.84,
      hours: [{ days: ['mo', 'we'], opens: '09:00', closes: '12:00' }],
      municipality: 'voorbeeld',
    });
  });

  it.each<[string, unknown, string]>([
    ['no object', 7, 'name: is missing'],
    ['null', null, 'name: is missing'],
    ['a name that is a list', { ...foreign, name: ['x'] }, 'name: Invalid input'],
    ['a bad date', { ...foreign, assured_date: '2026-13-01' }, 'assured_date: is not a date'],
    ['a polluted prototype', JSON.parse('{"__proto__": {"name": "x"}}'), 'name: is missing'],
    ['an age in words', { ...foreign, minimum_age: 'acht' }, 'minimum_age: Invalid input'],
  ])('refuses %s', async (_, service, reason) => {
    const result = await hsds(service);
    expect(reasons(result)[0]).toContain(`1 ${reason}`);
  });

  it('refuses the second of two with one id', async () => {
    const result = await hsds(foreign, { ...foreign, name: 'Andere' });
    expect(result.refused).toEqual([
      { row: 2, name: 'Andere', reason: `id: "${foreign.id}" is that of row 1 too` },
    ]);
  });

  it.each([
    ['every other week', { interval: 2 }],
    ['a day of the month', { bymonthday: '1' }],
    ['no days', { byday: undefined }],
    ['no times', { opens_at: null }],
  ])('leaves out hours of %s, with a note', async (_, changes) => {
    const schedules = [
      { freq: 'WEEKLY', byday: 'MO', opens_at: '09:00', closes_at: '12:00', ...changes },
    ];
    const { services, notes } = await hsds({ ...foreign, schedules });
    expect(services[0]).not.toHaveProperty('hours');
    expect(notes).toHaveLength(1);
  });

  it('refuses hours in another time zone instead of shifting them', async () => {
    const schedules = [{ byday: 'MO', opens_at: '09:00Z', closes_at: '12:00Z' }];
    expect(reasons(await hsds({ ...foreign, schedules }))[0]).toContain('hours.0.opens');
  });
});

describe('GeoJSON', () => {
  it('takes properties by the mapping and notes a place that is no point', async () => {
    const feature = (geometry: unknown) => ({
      type: 'Feature',
      geometry,
      properties: { Naam: 'Bank', Omschrijving: 'Geeft eten.', Soort: 'Eten', Extra: { a: 1 } },
    });
    const features = [
      feature({ type: 'Point', coordinates: [5.86, 51.84] }),
      feature({ type: 'Polygon', coordinates: [] }),
      feature({ type: 'Point', coordinates: [51.84, 5.86] }),
      'x',
    ];
    const json = JSON.stringify({ type: 'FeatureCollection', features });
    const { services, refused, notes } = await run('x.geojson', json);
    expect(services.map(({ latitude }) => latitude)).toEqual([51.84, undefined]);
    expect(notes.map(({ row }) => row)).toEqual([2]);
    expect(refused.map(({ row }) => row)).toEqual([3, 4]);
  });
});

describe('hours in a cell', () => {
  it.each([
    ['ma-vr 09:00-17:00', 'mo,tu,we,th,fr 09:00-17:00'],
    ['Maandag t/m vrijdag: 9.00 – 17.00 uur', 'mo,tu,we,th,fr 09:00-17:00'],
    ['ma, wo en vr 9 tot 12 uur; za 10.30-12', 'mo,we,fr 09:00-12:00 sa 10:30-12:00'],
    ['dagelijks 00:00-24:00', 'mo,tu,we,th,fr,sa,su 00:00-24:00'],
    ['za - ma 18:00-09:00', 'sa,su,mo 18:00-09:00'],
  ])('%s', (text, expected) => {
    const hours = parseHours(text) ?? [];
    expect(
      hours.map(({ days, opens, closes }) => `${days.join()} ${opens}-${closes}`).join(' '),
    ).toBe(expected);
  });

  it.each([
    ['gesloten'],
    ['ma 9-12; di op afspraak'],
    ['09:00-17:00'],
    ['feestdagen 9-12'],
    ['x'.repeat(100_000)],
    [`ma ${'1'.repeat(50_000)}`],
    [`${'a '.repeat(20_000)}9-12`],
  ])('not read: %#', (text) => {
    expect(parseHours(text)).toBeNull();
  });
});
