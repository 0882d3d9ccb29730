import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readKnowledgeFiles } from '../../src/adapters/files/knowledge-files.ts';
import type { Finding } from '../../src/knowledge/findings.ts';
import { checkSchemes } from '../../src/knowledge/schemes/check-schemes.ts';
import { parseSchemes } from '../../src/knowledge/schemes/parse.ts';
import type { SchemeFile } from '../../src/knowledge/schemes/parse.ts';
import { scopeOf } from '../../src/knowledge/schemes/scheme.ts';
import { today } from './helpers.ts';

let files: SchemeFile[];
beforeAll(async () => {
  files = await readKnowledgeFiles('schemes');
});

const place = 'corpus/schemes/nl/bijstand.yaml';

/** The shipped corpus with one file's text changed. */
function changed(file: string, change: (source: string) => string): SchemeFile[] {
  return files.map((one) => (one.file === file ? { file, source: change(one.source) } : one));
}

/** The same with its content changed. */
function edited(file: string, edit: (content: Record<string, unknown>) => object): SchemeFile[] {
  return changed(file, (source) => stringify(edit(parse(source) as Record<string, unknown>)));
}

function faults(found: readonly Finding[], file = place): Finding[] {
  return found.filter((one) => one.file === file && one.level === 'error');
}

describe('the shipped schemes', () => {
  it('have no errors', () => {
    expect(checkSchemes(files, today).filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('are at least ten national ones and four for each town', () => {
    const scopes = parseSchemes(files).schemes.map(scopeOf);
    const count = (scope: string): number => scopes.filter((one) => one === scope).length;
    expect(count('nl')).toBeGreaterThanOrEqual(10);
    for (const town of ['nijmegen', 'rotterdam', 'nieuwegein'])
      expect(count(town), town).toBeGreaterThanOrEqual(4);
  });

  it('are left out one by one when they are broken', () => {
    const { schemes, rejected } = parseSchemes(changed(place, () => 'id: [broken'));
    expect(rejected).toEqual([place]);
    expect(schemes).toHaveLength(files.length - 2);
  });

  it('warn of norms that are past', () => {
    const found = checkSchemes(files, '2027-02-01');
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
    const past = found.filter(({ rule, file }) => rule === 'past' && file.endsWith('norms.yaml'));
    expect(past.map(({ message }) => message)).toContain(
      '"bijstandsnorm" has no amounts after 2026-12-31',
    );
    expect(past.every(({ line }) => (line ?? 0) > 1)).toBe(true);
  });
});

describe('check finds', () => {
  type Edit = (content: Record<string, unknown>) => object;
  it.each<[string, string, Edit]>([
    ['a missing field', 'schema', ({ apply: _, ...rest }) => rest],
    ['a field nobody knows', 'schema', (one) => ({ ...one, bonus: 1 })],
    ['an id that is not the place', 'id', (one) => ({ ...one, id: 'nl/iets-anders' })],
    ['an id that occurs twice', 'id', (one) => ({ ...one, id: 'nl/zorgtoeslag' })],
    ['an end before the beginning', 'dates', (one) => ({ ...one, valid_until: '2020-01-01' })],
    ['a review in the future', 'dates', (one) => ({ ...one, reviewed: '2027-01-01' })],
    [
      'a source read in the future',
      'dates',
      (one) => ({
        ...one,
        sources: (one.sources as object[]).map((source) => ({ ...source, accessed: '2027-01-01' })),
      }),
    ],
    [
      'a source that does not exist',
      'sources',
      (one) => ({ ...one, age: { from: 18, source: 99, article: 'artikel 11' } }),
    ],
    [
      'a norm that does not exist',
      'reference',
      (one) => ({
        ...one,
        income_ceiling_pct: { pct: 100, reference_norm: 'niets', source: 1, article: 'artikel 1' },
      }),
    ],
    [
      'a ceiling without a norm',
      'schema',
      (one) => ({ ...one, asset_ceiling: { pct: 100, source: 1, article: 'artikel 1' } }),
    ],
    [
      'a ceiling both known and unread',
      'schema',
      (one) => ({
        ...one,
        asset_ceiling: {
          pct: 100,
          reference_norm: 'bijstand-vermogen',
          unread: true,
          source: 1,
          article: 'artikel 1',
        },
      }),
    ],
    [
      'the local version of what is not there',
      'reference',
      (one) => ({ ...one, local_of: 'nl/bestaat-niet' }),
    ],
    [
      'a language that belongs to every scheme',
      'languages',
      (one) => {
        const { en: _, ...text } = one.text as Record<string, unknown>;
        return { ...one, text };
      },
    ],
    [
      'a promise',
      'promise',
      (one) => withText(one, 'nl', 'Bijstand', 'U hebt recht op geld van de gemeente.'),
    ],
    ['a wrong script', 'script', (one) => withText(one, 'ar', 'Bijstand', 'Geld om van te leven.')],
    [
      'another number than the Dutch',
      'numbers',
      (one) => withText(one, 'en', 'Social assistance', 'Money for 12 months.'),
    ],
  ])('%s', (_what, rule, edit) => {
    const found = faults(checkSchemes(edited(place, edit), today));
    expect(found.map((one) => one.rule)).toContain(rule);
  });

  it('the line of what is wrong', () => {
    const source = files.find(({ file }) => file === place)?.source ?? '';
    const line = source.split('\n').findIndex((text) => text.startsWith('reviewed:')) + 1;
    const broken = changed(place, (text) => text.replace(/^reviewed:.*$/m, 'reviewed: soon'));
    expect(faults(checkSchemes(broken, today))).toEqual([
      expect.objectContaining({ rule: 'schema', line }),
    ]);
  });

  it('a file that is no YAML', () => {
    expect(
      faults(
        checkSchemes(
          changed(place, () => 'id: "open'),
          today,
        ),
      ),
    ).toEqual([expect.objectContaining({ rule: 'yaml' })]);
  });

  it('a translation of an earlier Dutch text, as a warning', () => {
    const stale = edited(place, (one) => ({
      ...one,
      text: {
        ...(one.text as object),
        fr: {
          status: 'machine',
          source_digest: 'earlier',
          name: 'Aide sociale',
          description: 'De l’argent de la commune.',
        },
      },
    }));
    const found = checkSchemes(stale, today).filter(({ file }) => file === place);
    expect(found.filter(({ rule }) => rule === 'stale')).toEqual([
      expect.objectContaining({ level: 'warning' }),
    ]);
  });
});

describe('check finds in the norms', () => {
  const norms = 'corpus/schemes/norms.yaml';
  interface NormYaml {
    id: string;
    values: { valid_from: string; valid_until: string; amounts: Record<string, number> }[];
  }
  const editNorms = (edit: (norms: NormYaml[]) => NormYaml[]): SchemeFile[] =>
    edited(norms, (content) => ({ norms: edit(content.norms as NormYaml[]) }));
  const first = (change: (norm: NormYaml) => NormYaml) => (all: NormYaml[]) =>
    all.map((norm, n) => (n === 0 ? change(norm) : norm));

  it.each<[string, string, (norms: NormYaml[]) => NormYaml[]]>([
    ['an id twice', 'id', (all) => [...all, ...all.slice(0, 1)]],
    [
      'periods that overlap',
      'dates',
      first((norm) => ({
        ...norm,
        values: norm.values.map((value) => ({ ...value, valid_from: '2025-01-01' })),
      })),
    ],
    [
      'a period that ends before it begins',
      'dates',
      first((norm) => ({
        ...norm,
        values: norm.values.map((value) => ({ ...value, valid_until: '2020-01-01' })),
      })),
    ],
    [
      'an amount for a household that does not exist',
      'schema',
      first((norm) => ({
        ...norm,
        values: norm.values.map((value) => ({ ...value, amounts: { widow: 1 } })),
      })),
    ],
    [
      'the loss of one that the engine needs',
      'reference',
      (all) => all.filter(({ id }) => id !== 'aow-leeftijd'),
    ],
  ])('%s', (_what, rule, edit) => {
    const found = faults(checkSchemes(editNorms(edit), today), norms);
    expect(found.map((one) => one.rule)).toContain(rule);
  });
});

function withText(
  one: Record<string, unknown>,
  language: string,
  name: string,
  description: string,
): object {
  return {
    ...one,
    text: { ...(one.text as object), [language]: { status: 'authored', name, description } },
  };
}
