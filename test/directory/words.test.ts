import { describe, expect, it } from 'vitest';
import { currentService } from '../../src/directory/successor.ts';
import { isStale } from '../../src/directory/freshness.ts';
import type { Words } from '../../src/directory/words.ts';
import {
  audienceOf,
  descriptionOf,
  labelOf,
  noWords,
  wordsFile,
} from '../../src/directory/words.ts';
import { makeService } from './make-service.ts';

const words: Words = wordsFile.parse({
  categories: {
    food_bank: { nl: 'Voedselbank', en: 'Food bank', fa: 'بانک غذا', ar: 'بنك الطعام' },
    shelter: { nl: 'Opvang' },
  },
  themes: { ouderen: { nl: 'Ouderen', en: 'Older people' } },
  audiences: {
    refugees: { match: ['vluchtelingen'], nl: 'vluchtelingen', en: 'refugees', ar: 'اللاجئين' },
  },
  templates: {
    en: { for: '{category} for {audience}' },
    ar: { plain: 'مكان: {category}', for: '{category} من أجل {audience}' },
  },
});

describe('the description of a service', () => {
  const service = makeService({ audience: 'Vluchtelingen' });

  it.each([
    ['nl', service.description, 'nl', 'authored'],
    ['nl-simple', service.description, 'nl', 'authored'],
    ['en', 'Food bank for refugees', 'en', 'machine'],
    ['ar', 'بنك الطعام من أجل اللاجئين', 'ar', 'machine'],
    // Dari has no word of its own here: Persian, and it says so.
    ['prs', 'بانک غذا', 'fa', 'machine'],
    // Somali has none either: English is what most can get explained.
    ['so', 'Food bank for refugees', 'en', 'machine'],
  ] as const)('in %s', (language, text, textLanguage, status) => {
    expect(descriptionOf(service, language, words)).toMatchObject({
      text,
      language: textLanguage,
      status,
    });
  });

  it("is its own text where there is one, with that text's status", () => {
    const own = makeService({ text: { en: { description: 'Gives food.', status: 'reviewed' } } });
    expect(descriptionOf(own, 'en', words)).toMatchObject({
      text: 'Gives food.',
      status: 'reviewed',
    });
  });

  it('leaves an audience out that there are no words for', () => {
    const other = makeService({ audience: 'vissers' });
    expect(descriptionOf(other, 'en', words).text).toBe('Food bank');
    expect(descriptionOf(other, 'ar', words).text).toBe('مكان: بنك الطعام');
  });

  it('stays Dutch, and says so, where nobody has a word for the category', () => {
    const shelter = makeService({ category: 'shelter' });
    expect(descriptionOf(shelter, 'en', words)).toMatchObject({ language: 'nl', direction: 'ltr' });
    expect(descriptionOf(service, 'ar', noWords)).toMatchObject({ language: 'nl' });
  });

  it('takes placeholders in a label for text', () => {
    const odd: Words = { ...words, categories: { food_bank: { en: '$& {audience}' } } };
    expect(descriptionOf(makeService(), 'en', odd).text).toBe('$& ');
  });
});

describe('labels and audiences', () => {
  it('come in the nearest language there is, an id as readable words where there is none', () => {
    expect(labelOf(words.categories, 'food_bank', 'tr').label).toBe('Food bank');
    expect(labelOf(words.categories, 'digital_help', 'tr').label).toBe('digital help');
  });

  it('are told from names that every object has', () => {
    expect(labelOf(words.categories, 'constructor', 'en').label).toBe('constructor');
  });

  it('stay Dutch with the tag of Dutch where there are no words', () => {
    expect(audienceOf({ audience: 'vissers' }, 'ar', words)).toEqual({
      text: 'vissers',
      language: 'nl',
      direction: 'ltr',
    });
    expect(audienceOf({}, 'ar', words)).toBeNull();
  });

  it('refuse a template that does not say whom for', () => {
    expect(wordsFile.safeParse({ ...words, templates: { en: { for: 'x' } } }).success).toBe(false);
  });
});

describe('data that are old', () => {
  it.each([
    [undefined, true],
    ['2025-11-21', true],
    ['2025-11-22', false],
    ['2026-11-22', false],
  ])('assured on %s: %s', (assured_date, stale) => {
    expect(isStale({ assured_date }, '2026-11-22')).toBe(stale);
  });

  it('count a leap day as the last of February', () => {
    expect(isStale({ assured_date: '2027-02-28' }, '2028-02-29')).toBe(true);
    expect(isStale({ assured_date: '2027-03-01' }, '2028-02-29')).toBe(false);
  });
});

describe('a service that was replaced', () => {
  const chain = (...links: [string, string?][]) =>
    new Map(links.map(([id, superseded_by]) => [id, makeService({ id, superseded_by })]));

  it('leads to the last of its successors', () => {
    expect(currentService('a', chain(['a', 'b'], ['b', 'c'], ['c']))?.id).toBe('c');
    expect(currentService('c', chain(['a', 'c'], ['c']))?.id).toBe('c');
  });

  it.each([
    ['is not known', chain(), 'a'],
    ['leads nowhere', chain(['a', 'x']), 'a'],
    ['leads to itself', chain(['a', 'a']), 'a'],
    ['leads in a circle', chain(['a', 'b'], ['b', 'a']), 'a'],
  ])('that %s gives nothing', (_, services, id) => {
    expect(currentService(id, services)).toBeUndefined();
  });
});
