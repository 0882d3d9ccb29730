import { beforeAll, describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/adapters/retrieval-data/glossary.ts';
import type { Glossary } from '../../src/knowledge/glossary.ts';
import { createGlossary, glossaryFile, indexWords } from '../../src/knowledge/glossary.ts';
import { glossaryRecords, termRecordId } from '../../src/knowledge/glossary-records.ts';

const terms = glossaryFile.parse([
  {
    term: 'bijzondere bijstand',
    topic: 'geld',
    variants: ['noodhulp'],
    related: ['draagkracht'],
    explanation: { nl: 'Geld voor bijzondere kosten.', en: 'Money for special costs.' },
  },
  { term: 'dagtekening', bridge: false, variants: ['briefdatum'] },
]);

describe('a file of the glossary', () => {
  it.each([
    ['a topic that there is not', { term: 'toeslag', topic: 'sport' }],
    [
      'an explanation in a language that is not ours',
      { term: 'toeslag', explanation: { de: 'Zulage' } },
    ],
    ['an empty explanation', { term: 'toeslag', explanation: { nl: '' } }],
    ['an empty variant', { term: 'toeslag', variants: [''] }],
    ['a member that nobody knows', { term: 'toeslag', uitleg: 'Geld' }],
  ])('must not have %s', (_, term) => {
    expect(glossaryFile.safeParse([term]).success).toBe(false);
  });
});

describe('what the index takes from the glossary', () => {
  it('are the words in the names of terms that are a bridge', () => {
    expect(indexWords({ terms })).toEqual(['bijzondere', 'bijstand']);
  });

  it('is what its digest names: an explanation or a translation changes nothing in an index', () => {
    const { digest } = createGlossary(terms);
    const translated = terms.map((term) => ({
      ...term,
      explanation: {},
      translations: { en: ['special assistance'] },
    }));
    const renamed = terms.map((term) => ({ ...term, term: `${term.term}en` }));
    expect(createGlossary(translated).digest).toBe(digest);
    expect(createGlossary(renamed).digest).not.toBe(digest);
  });
});

describe('records of terms', () => {
  it('hold the term and its Dutch explanation as one text in one section', () => {
    const [record, ...others] = glossaryRecords({ terms });
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      id: 'begrip/bijzondere-bijstand',
      kind: 'term',
      title: 'bijzondere bijstand',
      publisher: 'Wegwijs',
      language: 'nl',
      text: 'bijzondere bijstand: Geld voor bijzondere kosten.',
    });
    const [section] = record?.sections ?? [];
    expect(record?.text.slice(section?.start, section?.end)).toBe(record?.text);
  });

  it('have another digest when the explanation changes', () => {
    const [before] = glossaryRecords({ terms });
    const [after] = glossaryRecords({
      terms: terms.map((term) => ({ ...term, explanation: { nl: 'Iets anders.' } })),
    });
    expect(after?.digest).not.toBe(before?.digest);
  });
});

describe('the shipped glossary', () => {
  let glossary: Glossary;
  beforeAll(async () => {
    glossary = await readGlossary();
  });

  it('explains at least 250 terms in Dutch, simple Dutch and English', () => {
    const explained = glossary.terms.filter(
      ({ explanation }) =>
        explanation.nl !== undefined &&
        explanation['nl-simple'] !== undefined &&
        explanation.en !== undefined,
    );
    expect(explained).toHaveLength(glossary.terms.length);
    expect(explained.length).toBeGreaterThanOrEqual(250);
  });

  it('gives every term an address of its own', () => {
    const ids = glossary.terms.map(({ term }) => termRecordId(term));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says each thing in one sentence of Dutch without an amount of money, which would age', () => {
    const wrong = glossary.terms
      .map(({ explanation: { nl = '' } }) => nl)
      .filter((text) => /[.!?]\s+\p{Lu}/u.test(text) || /€|\beuro\b/i.test(text));
    expect(wrong).toEqual([]);
  });
});
