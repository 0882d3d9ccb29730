import fc from 'fast-check';
import { themes, weekdays } from '../../../src/domain/directory.ts';
import type { OpeningHours } from '../../../src/domain/directory.ts';
import type { Service } from '../../../src/directory/schema.ts';
import { serviceSchema } from '../../../src/directory/schema.ts';

/** What breaks tables: dividers, quotes, escapes, formulas, letters of every script. */
const letters = fc.constantFrom(
  ...[
    'a',
    'B',
    '7',
    ' ',
    ',',
    ';',
    '|',
    ' | ',
    '\\',
    '"',
    "'",
    '&',
    '<',
    '\t',
    '€',
    'ë',
    'ش',
    'አ',
    '🙂',
  ],
  ...['=', '+', '-', '@', '{', '[', '..', '\u200c', '%'],
);
const line = fc
  .array(letters, { minLength: 2, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((text) => serviceSchema.shape.name.safeParse(text).success);
const slug = fc.stringMatching(/^[a-z][a-z0-9]{2,9}(?:-[a-z0-9]{1,9})?$/);
const word = fc.stringMatching(/^[a-z][a-z_]{1,9}$/);
const url = fc.webUrl().filter((one) => serviceSchema.shape.url.safeParse(one).success);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map(twoDigits).join(':'));
const phone = fc.constantFrom('112', '14 024', '0800-2000', '024 351 00 00', '+31 6 12345678');

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function listOf<T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 3 });
}

const hours = fc
  .record<OpeningHours>(
    {
      days: listOf(fc.constantFrom(...weekdays)),
      opens: time,
      closes: time,
      nth: listOf(fc.constantFrom(1, 2, 5, -1)),
      from: date,
      until: date,
    },
    { requiredKeys: ['days', 'opens', 'closes'] },
  )
  .filter(({ from, until }) => from === undefined || until === undefined || from <= until);

const text = fc.record(
  {
    name: line,
    description: line,
    status: fc.constantFrom('machine' as const, 'reviewed' as const),
  },
  { requiredKeys: ['description', 'status'] },
);
const place = fc.option(
  fc.record({
    latitude: fc.double({ min: 50.7, max: 53.7, noNaN: true }),
    longitude: fc.double({ min: 3.2, max: 7.3, noNaN: true }),
  }),
);

const fields = fc.record(
  {
    id: slug,
    name: line,
    organization: line,
    description: line,
    category: word,
    also: listOf(word),
    themes: listOf(fc.constantFrom(...themes)),
    audience: line,
    minimum_age: fc.nat(120),
    maximum_age: fc.nat(120),
    municipality: slug.filter((one) => one !== 'nl'),
    url,
    phones: listOf(phone),
    email: fc.constantFrom('info@voorbeeld.nl', 'a.b+c@x-y.org'),
    addresses: listOf(line),
    hours: fc.array(hours, { minLength: 1, maxLength: 3 }),
    languages: listOf(fc.constantFrom('nl', 'ar', 'kmr', 'prs')),
    culture_specific: fc.boolean(),
    cost: line,
    eligibility: line,
    documents_required: listOf(line),
    superseded_by: slug,
    source_url: url,
    source_title: line,
    assured_date: date,
    text: fc.record({ en: text, ar: text }, { requiredKeys: [] }),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'organization',
      'description',
      'category',
      'source_url',
      'source_title',
    ],
  },
);

/** Any service that the schema takes, with what breaks tables in every text. */
export const anyService: fc.Arbitrary<Service> = fc
  .tuple(fields, place)
  .map(([one, at]) => ({ ...one, ...at }))
  .filter(({ category, also }) => also?.includes(category) !== true)
  .map((one) => serviceSchema.parse(one));

/** Several, no two with one id. */
export const anyServices: fc.Arbitrary<Service[]> = fc.uniqueArray(anyService, {
  selector: ({ id }) => id,
  maxLength: 5,
});
