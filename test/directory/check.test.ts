import { describe, expect, it } from 'vitest';
import { checkDirectory } from '../../src/directory/check.ts';
import type { DirectoryCheckInput } from '../../src/directory/check.ts';
import { readMarkdown } from '../../src/ingest/markdown.ts';
import { compileDocument } from '../../src/ingest/record.ts';

const good = `- id: nijmegen-bank
  name: Voedselbank
  organization: Voedselbank
  description: Geeft eten.
  category: food_bank
  municipality: nijmegen
  source_url: https://voorbeeld.nl
  source_title: Bron
  assured_date: 2026-10-01
`;
const words = `categories:
  food_bank: {nl: Voedselbank, en: Food bank}
themes:
  ouderen: {nl: Ouderen}
audiences: {}
templates: {}
`;
const { record } = await compileDocument(
  'documents/nijmegen/wie-helpt.md',
  readMarkdown('# Wie?\n\n## Bij wie? {#bij-wie}\nGa naar de Voedselbank in de stad.'),
  { municipality: 'nijmegen' },
);

function check(files: Record<string, string>): ReturnType<typeof checkDirectory> {
  const input: DirectoryCheckInput = {
    files: Object.entries({ 'words.yaml': words, ...files }).map(([file, source]) => ({
      file: `corpus/directory/${file}`,
      source,
    })),
    municipalities: new Set(['nijmegen', 'rotterdam']),
    recordOf: (id) => (id === record.id ? record : undefined),
    cardNames: new Set(['geld']),
    today: '2026-11-22',
  };
  return checkDirectory(input);
}

/** `rule:line` of the errors. */
function errors(files: Record<string, string>): string[] {
  return check(files)
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule, line }) => `${rule}:${line ?? '-'}`);
}

describe('check of the sociale kaart', () => {
  it('finds nothing wrong with a good file, and counts', () => {
    const { findings, described, ...counts } = check({ 'nijmegen.yaml': good });
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(counts).toEqual({ services: 1, stale: 0, perScope: { nijmegen: 1 } });
    expect(described).toMatchObject({ nl: 1, 'nl-simple': 1, en: 1, ar: 0 });
  });

  it.each<[string, string, string, string[]]>([
    [
      'a town that is not known',
      'municipality: nijmegen',
      'municipality: nimma',
      ['municipality:6'],
    ],
    ['a category without words', 'food_bank', 'foodbank', ['category:5']],
    ['the name of what every object has', 'food_bank', 'constructor', ['category:5']],
    ['a date to come', '2026-10-01', '2026-12-01', ['dates:9']],
    ['a date that is none', '2026-10-01', '2026-02-30', ['schema:9']],
    ['a date in words', '2026-10-01', 'oktober', ['schema:9']],
    [
      'an address that is not on the web',
      'https://voorbeeld.nl',
      'javascript:alert(1)',
      ['schema:7'],
    ],
    ['no source', '  source_title: Bron\n', '', ['schema:1']],
    [
      'a field that there is not',
      'name: Voedselbank',
      'naam: Voedselbank',
      ['schema:1', 'schema:1'],
    ],
    ['a formula', 'description: Geeft eten.', 'description: "=SOM(A1)"', ['schema:4']],
    ['two lines', 'description: Geeft eten.', 'description: "Geeft\\neten."', ['schema:4']],
    ['a phone', 'category: food_bank', 'category: food_bank\n  phones: ["024 12"]', ['schema:6']],
    ['a theme', 'category: food_bank', 'category: food_bank\n  themes: [vrouwen]', ['theme:6']],
    [
      'ages',
      'category: food_bank',
      'category: food_bank\n  minimum_age: 9\n  maximum_age: 8',
      ['age:6'],
    ],
    ['half a place', 'category: food_bank', 'category: food_bank\n  latitude: 51.8', ['place:6']],
    [
      'a place in the sea',
      'category: food_bank',
      'category: food_bank\n  latitude: 5.8\n  longitude: 51.8',
      ['schema:6', 'schema:7'],
    ],
    [
      'a successor',
      'category: food_bank',
      'category: food_bank\n  superseded_by: weg',
      ['successor:6'],
    ],
    [
      'itself as successor',
      'category: food_bank',
      'category: food_bank\n  superseded_by: nijmegen-bank',
      ['successor:6'],
    ],
    [
      'closing before opening for a season',
      'category: food_bank',
      'category: food_bank\n  hours: [{days: [mo], opens: "09:00", closes: "10:00", from: 2026-02-01, until: 2026-01-01}]',
      ['schema:6'],
    ],
    [
      'a translation in other letters',
      'category: food_bank',
      'category: food_bank\n  text: {ar: {description: Gives food, status: machine}}',
      ['script:6'],
    ],
    [
      'a translation with another number',
      'category: food_bank',
      'category: food_bank\n  text: {en: {description: Gives food at 9, status: machine}}',
      ['numbers:6'],
    ],
    ['YAML that is none', 'name: Voedselbank', 'name: "Voedselbank', ['yaml:10']],
  ])('catches %s, at its line', (_, from, to, expected) => {
    expect(good).toContain(from);
    const found = errors({ 'nijmegen.yaml': good.replace(from, to) });
    expect(found).toEqual(expected);
  });

  it('catches an id that occurs twice, in another file too', () => {
    expect(errors({ 'a.yaml': good, 'b.yaml': good })).toEqual(['id:1']);
  });

  it('catches a broken service without losing the next', () => {
    const { services, findings } = check({
      'nijmegen.yaml': `- id: X\n${good.replace('nijmegen-bank', 'nijmegen-twee')}`,
    });
    expect(services).toBe(1);
    expect(findings.some(({ level, line }) => level === 'error' && line === 1)).toBe(true);
  });

  it('catches a file that is no list', () => {
    expect(errors({ 'nijmegen.yaml': 'naam: x' })).toEqual(['schema:1']);
  });

  it('counts what is older than 12 months or undated', () => {
    const old = good.replace('nijmegen-bank', 'oud').replace('2026-10-01', '2025-11-21');
    const undated = good
      .replace('nijmegen-bank', 'geen')
      .replace('  assured_date: 2026-10-01\n', '');
    expect(check({ 'a.yaml': good + old + undated })).toMatchObject({ services: 3, stale: 2 });
  });

  it('warns of an audience that there are no words for, and of words that are missing', () => {
    const audience = good.replace('category', 'audience: vissers\n  category');
    const { findings } = check({ 'nijmegen.yaml': audience });
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'audience', line: 5 }));
    const missing = findings.find(({ message }) => message === '1 of 1 have no ar');
    expect(missing).toMatchObject({ level: 'warning', rule: 'languages' });
  });

  it('lets a label keep the Dutch term in brackets', () => {
    const label = 'Food bank, ar: بنك الطعام (voedselbank)}';
    expect(errors({ 'words.yaml': words.replace('Food bank}', label) })).toEqual([]);
  });

  it('catches a label in other letters, and topics of unknown categories', () => {
    expect(errors({ 'words.yaml': words.replace('Food bank}', 'Food bank, ar: Food}') })).toEqual([
      'script:2',
    ]);
    const topics = 'topics:\n  geld: [food_bank]\nwords:\n  eten: [eten]\n';
    expect(errors({ 'topics.yaml': topics })).toEqual(['category:4']);
  });
});

const rule = (changes: Record<string, string> = {}): Record<string, string> => {
  const fields = {
    municipality: 'nijmegen',
    ages: '{min: 18}',
    service: 'nijmegen-bank',
    source: '{document: nijmegen/wie-helpt, section: bij-wie, quote: Ga naar de Voedselbank}',
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `    ${key}: ${value}\n`);
  return { 'nijmegen.yaml': good, 'who-to-go-to.yaml': `rules:\n  -\n${lines.join('')}` };
};

describe('check of the rules on who to go to', () => {
  it('finds nothing wrong with a rule that rests on its quote', () => {
    expect(errors(rule())).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['a service that there is not', { service: 'weg' }, 'reference:5'],
    ['ages that do not meet', { ages: '{min: 65, max: 64}' }, 'age:4'],
    ['another town', { municipality: 'rotterdam' }, 'municipality:5'],
    [
      'a document that there is not',
      { source: '{document: x, section: y, quote: Ga naar de}' },
      'reference:6',
    ],
    [
      'a section that there is not',
      { source: '{document: nijmegen/wie-helpt, section: y, quote: Ga naar de}' },
      'reference:6',
    ],
    [
      'a quote that does not stand there',
      { source: '{document: nijmegen/wie-helpt, section: bij-wie, quote: Ga naar huis}' },
      'quote:6',
    ],
    ['a subject that there is not', { subjects: '[eten]' }, 'schema:7'],
  ])('catches %s', (_, changes, expected) => {
    expect(errors(rule(changes))).toContain(expected);
  });
});
