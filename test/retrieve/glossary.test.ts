import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createGlossary, glossaryFile, indexWords } from '../../src/knowledge/glossary.ts';
import type { GlossaryTerm } from '../../src/knowledge/glossary.ts';
import { createGlossaryMatcher } from '../../src/retrieve/glossary.ts';

const parseGlossary = (text: string): GlossaryTerm[] => glossaryFile.parse(parse(text));

const source = `
- term: bijzondere bijstand
  variants: [noodhulp]
  translations: { en: [special assistance], ar: [المساعدة الخاصة] }
- term: bijstandsuitkering
  variants: [bijstand, uitkering]
  translations: { en: [welfare, social assistance], ar: [المساعدة الاجتماعية], tr: [sosyal yardım], so: [ceyr], ti: [ሓገዝ] }
- term: kinderalimentatie
  translations: { ar: [نفقة], uk: [аліменти], ckb: [نەفەقە] }
`;
const glossary = createGlossary(parseGlossary(source));
const matcher = createGlossaryMatcher(glossary);

describe('the glossary', () => {
  it.each([
    ['en', 'How do I get welfare?', ['bijstandsuitkering']],
    ['ar', 'كيف أحصل على النفقة؟', ['kinderalimentatie']],
    ['ar', 'هل بالنفقة ضريبة', ['kinderalimentatie']],
    ['uk', 'Хто платить аліментів?', ['kinderalimentatie']],
    ['uk', 'Хто платить аліменти?', ['kinderalimentatie']],
    ['tr', 'Sosyal yardımı nasıl alırım?', ['bijstandsuitkering']],
    ['so', 'Ceyrta sideen ku helaa?', ['bijstandsuitkering']],
    ['nl', 'Hoe vraag ik een uitkering aan?', ['bijstandsuitkering']],
    ['en', 'What is bijzondere bijstand?', ['bijzondere bijstand']],
    ['en', 'Where is the school?', []],
    ['zh', '', []],
  ])('%s: %s', (language, question, terms) => {
    expect(matcher.match(question, language).map(({ term }) => term)).toEqual(terms);
  });

  it('searches by related words too, but not by terms that are no bridge', () => {
    const related = createGlossaryMatcher(
      createGlossary(
        parseGlossary(`
- { term: bezwaar, variants: [bezwaarschrift], related: [klacht], translations: { en: [objection] } }
- { term: dagtekening, bridge: false, translations: { en: [date] } }
`),
      ),
    );
    expect(related.match('Which date has my objection?', 'en')).toEqual([
      { term: 'bezwaar', variants: ['bezwaarschrift', 'klacht'], found: 'objection' },
    ]);
    expect(related.match('Mijn klacht', 'nl').map(({ term }) => term)).toEqual(['bezwaar']);
    expect(related.match('de dagtekening', 'nl')).toEqual([]);
  });

  it('takes an abbreviation for itself, in any case, and never for a part of a word', () => {
    const short = createGlossaryMatcher(
      createGlossary(parseGlossary('[{ term: spoedeisende hulp, variants: [SEH] }]')),
    );
    for (const question of ['Waar is de SEH?', 'waar is de seh'])
      expect(short.match(question, 'nl')).toHaveLength(1);
    expect(short.match('Wo sehen wir uns?', 'de')).toEqual([]);
  });

  it('says which words of the question it understood', () => {
    expect(matcher.match('Who gets Special Assistance here?', 'en')).toEqual([
      { term: 'bijzondere bijstand', variants: ['noodhulp'], found: 'Special Assistance' },
    ]);
  });

  it('lends the index its Dutch words, one by one', () => {
    expect(indexWords(glossary)).toEqual(
      expect.arrayContaining(['bijzondere', 'bijstand', 'kinderalimentatie']) as string[],
    );
  });

  it('names a term once, however often the question does', () => {
    expect(matcher.match('welfare, social assistance, welfare', 'en')).toHaveLength(1);
  });

  it('does not look in other languages than the question and Dutch', () => {
    expect(matcher.match('welfare', 'fr')).toEqual([]);
  });
});

describe('the glossary file', () => {
  it.each([
    ['no term', '- variants: [x]'],
    ['an unknown member', '- { term: toeslag, vertaling: [x] }'],
    ['a language that is no tag', '- { term: toeslag, translations: { English: [x] } }'],
    ['no list', 'term: toeslag'],
  ])('must not have %s', (_, text) => {
    expect(() => parseGlossary(text)).toThrow();
  });

  it('must not have a term twice', () => {
    const terms = parseGlossary('[{ term: toeslag }, { term: toeslag }]');
    expect(() => createGlossary(terms)).toThrow('"toeslag" twice');
  });
});
