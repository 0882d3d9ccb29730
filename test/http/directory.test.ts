import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { DirectoryService } from '../../src/domain/directory.ts';
import { languages } from '../../src/domain/languages.ts';
import { createDirectory } from '../../src/directory/files.ts';
import { makeService } from '../directory/make-service.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;
let app: ReturnType<typeof createApp>;
/** The same application with services of our own making, on a Monday at 11 in Nijmegen. */
let fixed: ReturnType<typeof createApp>;

const office = [{ days: ['mo' as const], opens: '09:00', closes: '17:00' }];

beforeAll(async () => {
  services = await testServices({ WEGWIJS_EMBEDDER: 'none' });
  app = createApp(services);
  const own = [
    makeService({ id: 'fresh', hours: office, assured_date: '2026-10-01', cost: 'gratis' }),
    makeService({ id: 'stale', hours: office, assured_date: '2024-10-01' }),
    makeService({ id: 'undated', hours: office }),
    makeService({ id: 'old', superseded_by: 'fresh' }),
    makeService({ id: 'circle', superseded_by: 'circle' }),
    makeService({ id: 'placed', latitude: 51.84, longitude: 5.86, phones: ['14 024'] }),
  ];
  const directory = {
    ...createDirectory([{ services: own, leftOut: 0 }]),
    words: services.directory.words,
  };
  const clock = { now: () => new Date('2026-11-23T10:00:00Z') };
  fixed = createApp({ ...services, directory, clock });
});
afterAll(() => services.dispose());

interface List {
  language: string;
  total: number;
  services: DirectoryService[];
}

async function list(query: string, on = fixed): Promise<List> {
  const response = await on.request(`/api/directory?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as List;
}

async function one(path: string): Promise<DirectoryService> {
  const response = await fixed.request(`/api/directory/${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as DirectoryService;
}

describe('GET /api/directory', () => {
  it('gives a town its own services first, then national ones', async () => {
    const { services: found, total } = await list('municipality=nijmegen&limit=100', app);
    expect(total).toBeGreaterThan(100);
    const towns = found.map(({ municipality }) => municipality);
    expect(new Set(towns)).toEqual(new Set(['nijmegen', null]));
    expect(towns.lastIndexOf('nijmegen')).toBeLessThan(towns.indexOf(null));
  });

  it('filters by theme and category, searches and pages', async () => {
    const themed = await list('municipality=nijmegen&theme=ouderen&limit=100', app);
    expect(themed.services.every(({ themes }) => themes.some(({ id }) => id === 'ouderen'))).toBe(
      true,
    );
    const banks = await list('municipality=rotterdam&category=food_bank', app);
    expect(banks.services[0]).toMatchObject({ id: 'rotterdam-voedselbank' });
    const found = await list('municipality=nieuwegein&q=geynwijs&limit=1', app);
    expect(found.services.map(({ id }) => id)).toEqual(['nieuwegein-geynwijs']);
    const next = await list('municipality=nieuwegein&q=geynwijs&limit=1&offset=1', app);
    expect(next.services.map(({ id }) => id)).toEqual(['nieuwegein-geynwijs-jeugd']);
  });

  it.each(languages)('speaks %s, and says which language each text is in', async (language) => {
    const { services: found } = await list(`language=${language}`);
    const fresh = found.find(({ id }) => id === 'fresh');
    expect(fresh).toMatchObject({ language, name: 'Voedselbank Nijmegen' });
    expect(fresh?.openingText).toContain('17:00');
    expect(fresh?.openingText).not.toMatch(/\{\{|directory\./);
    expect(fresh?.cost?.language).toBe(language);
    const stale = found.find(({ id }) => id === 'stale');
    expect(stale?.checkText).toContain('2024');
    const undated = found.find(({ id }) => id === 'undated');
    expect(undated?.checkText).not.toMatch(/\{\{|directory\./);
    expect(languages).toContain(fresh?.description.language);
  });

  it("answers in English where it does not speak the language, in the browser's where none is named", async () => {
    expect((await list('language=de')).language).toBe('en');
    const response = await fixed.request('/api/directory', {
      headers: { 'accept-language': 'ar-SY,ar;q=0.9' },
    });
    expect(((await response.json()) as List).language).toBe('ar');
  });

  it('says nothing about this moment where data are old or undated', async () => {
    const { services: found } = await list('limit=100');
    const states = Object.fromEntries(
      found.map(({ id, opening, checkBeforeYouGo }) => [id, [opening?.state, checkBeforeYouGo]]),
    );
    expect(states).toMatchObject({
      fresh: ['open', false],
      stale: [undefined, true],
      undated: [undefined, true],
    });
  });

  it('open=now gives only what is sure to be open', async () => {
    expect((await list('open=now')).services.map(({ id }) => id)).toEqual(['fresh']);
  });

  it('tells the distance from a place', async () => {
    const [first] = (await list('near=51.85,5.86')).services;
    expect(first?.id).toBe('placed');
    expect(first?.distance).toBeCloseTo(1.11, 1);
  });
});

describe('GET /api/directory/:id', () => {
  it('gives one service', async () => {
    expect(await one('placed?language=nl')).toMatchObject({
      id: 'placed',
      insteadOf: null,
      phones: [{ number: '14 024', href: 'tel:14024' }],
      location: { lat: 51.84, lon: 5.86 },
    });
  });

  it('gives the one that came in its place, and says so', async () => {
    expect(await one('old')).toMatchObject({ id: 'fresh', insteadOf: 'old' });
  });

  it.each([
    ['nope'],
    ['circle'],
    ['__proto__'],
    ['constructor'],
    ['..%2F..%2Fetc%2Fpasswd'],
    ['%00'],
  ])('gives 404 for %s', async (id) => {
    const response = await fixed.request(`/api/directory/${id}`);
    expect(response.status).toBe(404);
  });
});

describe('GET /api/directory/categories', () => {
  it('tells what there is in a town, with labels and counts', async () => {
    const response = await app.request(
      '/api/directory/categories?municipality=nijmegen&language=en',
    );
    const { categories, themes } = (await response.json()) as {
      categories: { id: string; label: string; services: number }[];
      themes: unknown[];
    };
    expect(categories).toContainEqual(
      expect.objectContaining({
        id: 'food_bank',
        label: services.directory.words.categories.food_bank?.en,
      }),
    );
    expect(categories.every(({ services: count }) => count > 0)).toBe(true);
    expect(themes).toHaveLength(5);
  });
});

describe('GET /api/directory/export', () => {
  it.each([
    ['hsds', 'application/json', '"contents"'],
    ['jsonld', 'application/ld+json', '"@graph"'],
    ['geojson', 'application/geo+json', '"FeatureCollection"'],
    ['csv', 'text/csv', 'id,name,organization'],
  ])('as %s is a file to keep', async (format, type, content) => {
    const response = await app.request(
      `/api/directory/export?format=${format}&municipality=nijmegen`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="sociale-kaart\./,
    );
    const text = await response.text();
    expect(text).toContain(content);
    expect(text).toContain('nijmegen-stip');
    expect(text).not.toContain('rotterdam-vraagwijzer');
  });
});

describe('hostile requests get a 4xx with a plain message', () => {
  it.each([
    ['?theme=x'],
    ['?category=A%27%3B--'],
    ['?category=..%2F'],
    ['?municipality=%3Cscript%3E'],
    ['?language=%00'],
    ['?open=yes'],
    ['?limit=0'],
    ['?limit=101'],
    ['?limit=1e9'],
    ['?limit=abc'],
    ['?limit=NaN'],
    ['?offset=-1'],
    ['?offset=1.5'],
    ['?near=x'],
    ['?near=91,0'],
    ['?near=1,2,3'],
    [`?q=${'a'.repeat(201)}`],
    ['/export'],
    ['/export?format=exe'],
    ['/export?format=csv&municipality=..'],
    ['/categories?municipality=A'],
    ['/fresh?language=%3C'],
  ])('%s', async (path) => {
    const response = await fixed.request(`/api/directory${path}`);
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { message: string } };
    expect(error.message).not.toMatch(/undefined|\[object|Error/);
  });

  it.each([
    ['q=%FF%FE'],
    ['q=%00%ED%A0%80'],
    ['q=.*%2B%3F%5B%28'],
    ['q=' + encodeURIComponent('\ufdfa'.repeat(60))],
    ['q=%F0%9F%99%82'],
    ['offset=100000'],
    ['unknown=1'],
  ])('strange but readable ones are answered: %s', async (query) => {
    const response = await fixed.request(`/api/directory?${query}`);
    expect(response.status).toBe(200);
  });
});
