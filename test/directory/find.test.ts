import { describe, expect, it } from 'vitest';
import { categoriesFor, topicsFile } from '../../src/directory/topics.ts';
import type { ServiceQuery } from '../../src/directory/find.ts';
import { findServices } from '../../src/directory/find.ts';
import { servicesForAnswer } from '../../src/directory/for-answer.ts';
import { noWords, wordsFile } from '../../src/directory/words.ts';
import { makeService } from './make-service.ts';

const services = [
  makeService({ id: 'nl-bank', name: 'Voedselbanken Nederland', municipality: undefined }),
  makeService({
    id: 'nij-eten',
    name: 'Samen Eten',
    organization: 'Samen Eten',
    description: 'Elke week een voedselbank.',
  }),
  makeService({
    id: 'nij-bank',
    phones: ['024 351 00 00'],
    languages: ['ar'],
    themes: ['ouderen'],
  }),
  makeService({ id: 'rot-bank', name: 'Voedselbank Rotterdam', municipality: 'rotterdam' }),
  makeService({
    id: 'nij-geld',
    name: 'Geldhulp',
    organization: 'Geldhulp',
    category: 'debt_help',
    also: ['food_bank'],
  }),
  makeService({ id: 'nij-oud', name: 'Oude Voedselbank', superseded_by: 'nij-bank' }),
];
const words = wordsFile.parse({
  categories: { food_bank: { nl: 'Voedselbank', en: 'Food bank', ar: 'بنك الطعام' } },
  themes: {},
  audiences: {},
  templates: {},
});

function ids(query: Partial<ServiceQuery>): string[] {
  const whole: ServiceQuery = { language: 'nl', limit: 10, offset: 0, ...query };
  return findServices({ services, words }, whole).services.map(({ id }) => id);
}

describe('findServices', () => {
  it("gives the town's own services first, then national ones, never another town's", () => {
    expect(ids({ municipality: 'nijmegen' })).toEqual([
      'nij-eten',
      'nij-bank',
      'nij-geld',
      'nl-bank',
    ]);
    expect(ids({ municipality: 'arnhem' })).toEqual(['nl-bank']);
  });

  it('without a town gives national ones first, then every town', () => {
    expect(ids({})).toEqual(['nl-bank', 'nij-eten', 'nij-bank', 'rot-bank', 'nij-geld']);
  });

  it('never gives one that was replaced', () => {
    expect(ids({ q: 'oude' })).toEqual([]);
  });

  it('puts a place first where the language of the reader is spoken', () => {
    expect(ids({ municipality: 'nijmegen', language: 'ar' })[0]).toBe('nij-bank');
  });

  it('finds a category among the further ones too', () => {
    expect(ids({ municipality: 'nijmegen', category: 'debt_help' })).toEqual(['nij-geld']);
    expect(ids({ municipality: 'nijmegen', category: 'food_bank' })).toContain('nij-geld');
    expect(ids({ theme: 'ouderen' })).toEqual(['nij-bank']);
  });

  it('ranks a word in the name above the same word in the description', () => {
    expect(ids({ municipality: 'nijmegen', q: 'VOEDSELBANK' })).toEqual([
      'nij-bank',
      'nij-eten',
      'nij-geld',
      'nl-bank',
    ]);
  });

  it("needs every word of the query, and finds words of the reader's language", () => {
    expect(ids({ municipality: 'nijmegen', q: 'voedselbank samen' })).toEqual(['nij-eten']);
    expect(ids({ municipality: 'rotterdam', q: 'الطعام', language: 'ar' })).toContain('rot-bank');
    expect(ids({ q: 'zwembad' })).toEqual([]);
    expect(ids({ q: '🙂 …' })).toHaveLength(5);
  });

  it('sorts by distance where it is known; other places follow in their order', () => {
    const placed = [
      makeService({ id: 'unknown' }),
      makeService({ id: 'far', latitude: 51.92, longitude: 4.48 }),
      makeService({ id: 'near', latitude: 51.84, longitude: 5.86 }),
    ];
    const near = { lat: 51.85, lon: 5.85 };
    const query = { language: 'nl', limit: 9, offset: 0, near } as const;
    const found = findServices({ services: placed, words: noWords }, query);
    expect(found.services.map(({ id }) => id)).toEqual(['near', 'far', 'unknown']);
  });

  it('pages and tells how many there are', () => {
    const query = { language: 'nl', limit: 2, offset: 1 } as const;
    const found = findServices({ services, words }, query);
    expect(found.total).toBe(5);
    expect(found.services.map(({ id }) => id)).toEqual(['nij-eten', 'nij-bank']);
  });

  it('"open now" needs hours that are recent, and no holiday', () => {
    const hours = [{ days: ['mo' as const, 'fr' as const], opens: '09:00', closes: '17:00' }];
    const timed = [
      makeService({ id: 'recent', hours, assured_date: '2026-10-01' }),
      makeService({ id: 'old', hours, assured_date: '2024-10-01' }),
      makeService({ id: 'undated', hours }),
      makeService({ id: 'no-hours', assured_date: '2026-10-01' }),
    ];
    const open = (at: string) =>
      findServices(
        { services: timed, words: noWords },
        { language: 'nl', limit: 9, offset: 0, openAt: new Date(at) },
      ).services.map(({ id }) => id);
    expect(open('2026-11-23T10:00Z')).toEqual(['recent']);
    expect(open('2026-11-24T10:00Z')).toEqual([]);
    expect(open('2026-12-25T10:00Z')).toEqual([]);
  });
});

describe('services beside an answer', () => {
  const forAnswer = (options: Partial<Parameters<typeof servicesForAnswer>[0]>): string[] =>
    servicesForAnswer({
      services,
      municipality: 'nijmegen',
      language: 'nl',
      categories: ['food_bank'],
      k: 3,
      ...options,
    }).map(({ id }) => id);

  it("are of the asker's town or national, those that can be reached first", () => {
    expect(forAnswer({})).toEqual(['nij-bank', 'nij-eten', 'nij-geld']);
    expect(forAnswer({ k: 9 })).toEqual(['nij-bank', 'nij-eten', 'nij-geld', 'nl-bank']);
  });

  it('are national where the town is not known', () => {
    expect(forAnswer({ municipality: null })).toEqual(['nl-bank']);
  });

  it('take turns between the categories, so that not all are of one kind', () => {
    expect(forAnswer({ categories: ['debt_help', 'food_bank'], k: 2 })).toEqual([
      'nij-geld',
      'nij-bank',
    ]);
  });

  it('are none for categories that nothing is in', () => {
    expect(forAnswer({ categories: ['transport'] })).toEqual([]);
    expect(forAnswer({ categories: [] })).toEqual([]);
    expect(forAnswer({ k: 0 })).toEqual([]);
  });
});

describe('categories for an answer', () => {
  const topics = topicsFile.parse({
    topics: { geld: ['debt_help'], voedselbank: ['food_bank'] },
    words: { schuld: ['debt_help', 'legal_aid'] },
  });

  it.each([
    ['the card before its topic', { card: { id: 'voedselbank', topic: 'geld' } }, ['food_bank']],
    ['the topic', { card: { id: 'x', topic: 'geld' } }, ['debt_help']],
    ['words', { words: ['Schuld', 'onbekend'] }, ['debt_help', 'legal_aid']],
    [
      'both, each once',
      { card: { id: 'x', topic: 'geld' }, words: ['schuld'] },
      ['debt_help', 'legal_aid'],
    ],
    ['nothing', {}, []],
    ['a name that every object has', { words: ['constructor'] }, []],
  ])('%s', (_, subject, expected) => {
    expect(categoriesFor(topics, subject)).toEqual(expected);
  });
});
