import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseManifest } from '../../../src/ingest/manifest.ts';
import type { FetchReport } from '../../../src/adapters/regulations/fetch.ts';
import {
  fetchRegulations,
  findRegulations,
  importRegulation,
} from '../../../src/adapters/regulations/fetch.ts';
import { ServiceUnavailable } from '../../../src/adapters/regulations/http.ts';
import { NotAShelf, Shelf } from '../../../src/adapters/regulations/shelf.ts';
import { createSruClient } from '../../../src/adapters/regulations/sru-client.ts';
import { SearchRefused } from '../../../src/regulations/search-page.ts';
import type { RegulationQuery } from '../../../src/regulations/search-query.ts';
import { artikel, cvdr, sampleLaw } from '../../regulations/samples.ts';
import type { ServedRegulation, SruServer } from './sru-server.ts';
import { startSruServer } from './sru-server.ts';

const law = (
  from: string,
  until: string,
  more: Partial<ServedRegulation> = {},
): ServedRegulation => ({
  source: 'bwb',
  identifier: 'BWBR0099001',
  title: 'Proefwet voorbeelden',
  from,
  until,
  modified: from,
  xml: sampleLaw({ day: from, amount: `€ ${from.slice(0, 4)}` }),
  ...more,
});

const local = (version: number, from: string, until: string): ServedRegulation => ({
  source: 'cvdr',
  identifier: `CVDR990001_${version}`,
  title: 'Proefverordening stoepen',
  from,
  until,
  modified: from,
  xml: cvdr({
    identifier: `CVDR990001_${version}`,
    from,
    until,
    body: artikel({ nr: '1', leden: ['Eén.'] }),
  }),
});

/** Five versions of one law, two of a local regulation, one other law. */
const served = (): ServedRegulation[] => [
  law('2020-01-01', '2020-12-31'),
  law('2021-01-01', '2021-12-31'),
  law('2022-01-01', '2022-12-31'),
  law('2023-01-01', '2023-12-31'),
  law('2024-01-01', '9999-12-31'),
  law('2024-01-01', '9999-12-31', {
    identifier: 'BWBR0099002',
    title: 'Andere wet',
    xml: sampleLaw({ id: 'BWBR0099002' }),
  }),
  local(1, '2022-02-01', '2024-02-01'),
  local(2, '2024-02-01', ''),
];

let server: SruServer;
let folder: string;
beforeEach(async () => {
  server = await startSruServer(served());
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-regulations-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const policy = {
  tries: 3,
  backoff: { first: 1, most: 2 },
  timeout: 10_000,
  longestPause: 1000,
  mostBytes: 1_000_000,
};
const client = (more: Partial<typeof policy> = {}) =>
  createSruClient({ endpoint: server.endpoint, policy: { ...policy, ...more } });
const history: RegulationQuery = { source: 'bwb', id: 'BWBR0099001' };
const find = async (query: RegulationQuery) => (await findRegulations(client(), query)).found;
const fetchAll = async (query: RegulationQuery = history): Promise<FetchReport> =>
  fetchRegulations(client(), await Shelf.open(folder), await find(query));
const counts = ({ new: added, changed, unchanged, failed }: FetchReport) =>
  [added, changed, unchanged, failed].map(({ length }) => length);
const manifest = async () =>
  parseManifest(await readFile(join(folder, 'manifest.yaml'), 'utf8')).documents;

describe('a search', () => {
  it('goes through all pages, also where the service gives fewer than asked for', async () => {
    const list = await findRegulations(client(), history);
    expect(list).toMatchObject({ total: 5, unusable: 0 });
    expect(list.found.map(({ version }) => version)).toEqual(
      ['2020', '2021', '2022', '2023', '2024'].map((year) => `${year}-01-01`),
    );
    expect(server.requests.map(({ searchParams }) => searchParams.get('startRecord'))).toEqual([
      '1',
      '3',
      '5',
    ]);
  });

  it('stops asking once it has as many as are wanted', async () => {
    const { found } = await findRegulations(client(), history, { most: 2 });
    expect(found).toHaveLength(2);
    expect(server.requests).toHaveLength(1);
  });

  it('finds the version of a law on a day', async () => {
    expect(await find({ ...history, on: '2022-06-30' })).toMatchObject([
      { version: '2022-01-01', validFrom: '2022-01-01', validUntil: '2022-12-31' },
    ]);
  });

  it('finds the version of a local regulation on a day, although the service gives older ones too', async () => {
    const query = { source: 'cvdr', id: 'CVDR990001' } as const;
    expect(await find({ ...query, on: '2024-01-31' })).toMatchObject([
      { version: '1', validUntil: '2024-01-31' },
    ]);
    expect(await find({ ...query, on: '2024-02-01' })).toMatchObject([
      { version: '2', municipality: 'nijmegen', validUntil: null },
    ]);
  });

  it('looks for words in titles, quotes and operators among them', async () => {
    expect(await find({ source: 'bwb', words: ['andere'] })).toMatchObject([{ id: 'BWBR0099002' }]);
    expect(await find({ source: 'bwb', words: ['andere', 'stoep'] })).toEqual([]);
    expect(await find({ source: 'cvdr', words: ['stoepen'], maker: 'Nijmegen' })).toHaveLength(2);
  });

  it('gives a record that comes twice once, as it was changed last', async () => {
    server.regulations = [
      law('2024-01-01', '9999-12-31', { modified: '2024-05-01' }),
      law('2024-01-01', '9999-12-31', { modified: '2024-06-01' }),
      law('2024-01-01', '9999-12-31', { modified: '2024-04-01' }),
    ];
    expect(await find(history)).toMatchObject([{ modified: '2024-06-01' }]);
  });

  it('counts records that do not say what they are', async () => {
    server.regulations = [
      law('2024-01-01', ''),
      law('2023-01-01', '', { identifier: 'BWBR0099001', file: ' ' }),
    ];
    expect(await findRegulations(client(), history)).toMatchObject({ unusable: 1, total: 2 });
  });

  it('tells what the service does not understand in its own words, without trying again', async () => {
    const query = { source: 'bwb', maker: 'iemand' } as const;
    await expect(find(query)).rejects.toThrow(SearchRefused);
    await expect(find(query)).rejects.toThrow('Query syntax error');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['a fault of the server', { status: 500 }],
    ['too many requests', { status: 429, headers: { 'retry-after': '0' } }],
    ['a connection that is cut', 'cut'],
  ] as const)('tries again after %s', async (_, fault) => {
    server.faults = [fault, fault];
    expect(await find(history)).toHaveLength(5);
    expect(server.requests).toHaveLength(5);
  });

  it.each([
    [
      'faults without end',
      [{ status: 503 }, { status: 503 }, { status: 503 }],
      'answers 503 (tried 3 times)',
      3,
    ],
    ['a pause of an hour', [{ status: 503, headers: { 'retry-after': '3600' } }], 'answers 503', 1],
    ['what no other try mends', [{ status: 404 }], 'answers 404', 1],
    ['half an answer', ['garbage'], 'not well-formed XML', 1],
    [
      'being sent elsewhere',
      [{ status: 302, headers: { location: 'http://169.254.169.254/' } }],
      'sends us on to 169.254.169.254',
      1,
    ],
    [
      'being sent round',
      Array.from({ length: 4 }, () => ({ status: 302, headers: { location: '/sru/Search' } })),
      'sends us on',
      4,
    ],
  ] as const)('gives up at %s', async (_, faults, message, requests) => {
    server.faults = [...faults];
    await expect(find(history)).rejects.toSatisfy(
      (cause) => cause instanceof ServiceUnavailable && cause.message.includes(message),
    );
    expect(server.requests).toHaveLength(requests);
  });

  it('gives up where nobody answers', async () => {
    const endpoint = server.endpoint;
    await server.close();
    const gone = createSruClient({ endpoint, policy });
    await expect(findRegulations(gone, history)).rejects.toThrow('does not answer (tried 3 times)');
    server = await startSruServer([]);
  });
});

describe('fetching', () => {
  it('makes a folder that ingest takes: whole files, and what they do not say themselves', async () => {
    expect(counts(await fetchAll())).toEqual([5, 0, 0, 0]);
    expect(await readFile(join(folder, 'BWBR0099001_2022-01-01.xml'), 'utf8')).toBe(
      server.regulations[2]?.xml,
    );
    const documents = await manifest();
    expect(documents.size).toBe(5);
    expect(documents.get('BWBR0099001_2022-01-01.xml')).toEqual({
      title: 'Proefwet voorbeelden',
      publisher: 'Rijksoverheid',
      kind: 'law',
      url: 'https://wetten.overheid.nl/BWBR0099001/2022-01-01',
      valid_from: '2022-01-01',
      valid_until: '2022-12-31',
    });
    expect(documents.get('BWBR0099001_2024-01-01.xml')).not.toHaveProperty('valid_until');
  });

  it('adds to the folder, law and local regulation side by side', async () => {
    await fetchAll();
    await fetchAll({ source: 'cvdr', id: 'CVDR990001' });
    const documents = await manifest();
    expect(documents.size).toBe(7);
    expect(documents.get('CVDR990001_1.xml')).toMatchObject({
      kind: 'regulation',
      municipality: 'nijmegen',
      valid_until: '2024-01-31',
    });
  });

  it('does not fetch again what was not changed', async () => {
    await fetchAll();
    server.requests.length = 0;
    expect(counts(await fetchAll())).toEqual([0, 0, 5, 0]);
    expect(server.requests.every(({ pathname }) => pathname === '/sru/Search')).toBe(true);
  });

  it('sees by date and by words what was changed', async () => {
    await fetchAll();
    const [first, second, third] = server.regulations;
    Object.assign(first ?? {}, { modified: '2026-01-01' });
    Object.assign(second ?? {}, {
      modified: '2026-01-01',
      xml: sampleLaw({ day: '2021-01-01', amount: '€ 1' }),
    });
    // Only the record changed: an end that was not known before needs no new file.
    Object.assign(third ?? {}, { until: '2022-06-30' });
    const report = await fetchAll();
    expect(report).toMatchObject({ new: [], changed: ['BWBR0099001_2021-01-01.xml'], failed: [] });
    expect(report.unchanged).toHaveLength(4);
    expect((await manifest()).get('BWBR0099001_2022-01-01.xml')?.valid_until).toBe('2022-06-30');
    expect(await readFile(join(folder, 'BWBR0099001_2021-01-01.xml'), 'utf8')).toContain('€ 1 ');
  });

  it('fetches again a file that was lost or damaged', async () => {
    await fetchAll();
    await rm(join(folder, 'BWBR0099001_2020-01-01.xml'));
    await writeFile(join(folder, 'BWBR0099001_2021-01-01.xml'), '<toestand');
    expect(counts(await fetchAll())).toEqual([0, 2, 3, 0]);
    expect(await readFile(join(folder, 'BWBR0099001_2021-01-01.xml'), 'utf8')).toContain(
      '</toestand>',
    );
  });

  it('can be stopped at any file and goes on where it was', async () => {
    const found = await find(history);
    const stop = new AbortController();
    const onRegulation = (done: number): void => {
      if (done === 2) stop.abort(new Error('stopped'));
    };
    const run = fetchRegulations(client(), await Shelf.open(folder), found, {
      signal: stop.signal,
      onRegulation,
    });
    await expect(run).rejects.toThrow('stopped');
    expect((await manifest()).size).toBe(2);
    expect(counts(await fetchAll())).toEqual([3, 0, 2, 0]);
    expect((await readdir(folder)).sort()).toEqual([
      '.regulations.json',
      ...['2020', '2021', '2022', '2023', '2024'].map((year) => `BWBR0099001_${year}-01-01.xml`),
      'manifest.yaml',
    ]);
  });

  it('can be stopped while it waits to try again', async () => {
    server.faults = [{ status: 503, headers: { 'retry-after': '900' } }];
    const stop = new AbortController();
    const search = findRegulations(client({ longestPause: 1e6 }), history, { signal: stop.signal });
    stop.abort(new Error('stopped'));
    await expect(search).rejects.toThrow('stopped');
  });

  it.each([
    [
      'another law than it was said to be',
      { xml: sampleLaw({ id: 'BWBR0099009' }) },
      'is BWBR0099009, not BWBR0099001',
    ],
    ['no XML', { xml: 'Storing' }, 'not well-formed'],
    [
      'an entity bomb',
      { xml: '<!DOCTYPE t [<!ENTITY a "b">]><toestand bwb-id="BWBR0099001"/>' },
      'document type of its own',
    ],
    [
      'larger than a regulation can be',
      { xml: sampleLaw() + ' '.repeat(1_000_001) },
      'is larger than',
    ],
    ['on a machine of our own network', { file: 'http://10.0.0.1/secret.xml' }, 'somewhere else'],
    [
      'on this machine, but at another door',
      { file: 'http://127.0.0.1:1/x.xml' },
      'somewhere else',
    ],
    ['no address', { file: 'file:///etc/passwd' }, 'somewhere else'],
  ])('leaves out a file that is %s, and goes on', async (_, change, reason) => {
    await fetchAll();
    Object.assign(server.regulations[1] ?? {}, { modified: '2026-01-01', ...change });
    const report = await fetchAll();
    expect(counts(report)).toEqual([0, 0, 4, 1]);
    expect(report.failed[0]).toMatchObject({
      name: 'BWBR0099001_2021-01-01.xml',
      reason: expect.stringContaining(reason) as string,
    });
    // What was there stays.
    expect(await readFile(join(folder, 'BWBR0099001_2021-01-01.xml'), 'utf8')).toContain('€ 2021');
  });
});

describe('the folder', () => {
  it('is not taken over where somebody keeps a manifest of their own', async () => {
    await writeFile(join(folder, 'manifest.yaml'), 'documents: []\n');
    await expect(Shelf.open(folder)).rejects.toThrow(NotAShelf);
    expect(await readFile(join(folder, 'manifest.yaml'), 'utf8')).toBe('documents: []\n');
  });

  it.each(['{', '[]', '{"version":2,"regulations":{}}', '{"version":1,"regulations":{"x":{}}}'])(
    'says what to do where its state is damaged: %s',
    async (state) => {
      await writeFile(join(folder, '.regulations.json'), state);
      await expect(Shelf.open(folder)).rejects.toThrow('remove it to fetch all anew');
    },
  );

  it('takes a file that somebody has, whatever its encoding, and only if it is a regulation', async () => {
    const shelf = await Shelf.open(folder);
    const source = cvdr({ title: 'Café-verordening', body: artikel({ nr: '1', leden: ['Eén.'] }) });
    const latin = Buffer.from(source.replace('UTF-8', 'ISO-8859-1'), 'latin1');
    expect(await importRegulation(shelf, latin)).toMatchObject({
      name: 'CVDR990001_2.xml',
      outcome: 'new',
    });
    expect(await importRegulation(shelf, latin)).toMatchObject({ outcome: 'unchanged' });
    expect((await manifest()).get('CVDR990001_2.xml')).toMatchObject({ title: 'Café-verordening' });
    await expect(importRegulation(shelf, Buffer.from('<rss/>'))).rejects.toThrow('neither a law');
    expect(shelf.size).toBe(1);
  });

  it('keeps the end that the importer knows', async () => {
    const shelf = await Shelf.open(folder);
    await importRegulation(shelf, Buffer.from(sampleLaw()), '2025-12-31');
    expect((await manifest()).get('BWBR0099001_2024-01-01.xml')?.valid_until).toBe('2025-12-31');
  });
});
