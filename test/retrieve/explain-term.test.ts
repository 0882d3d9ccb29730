import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/adapters/retrieval-data/glossary.ts';
import { createGlossary, glossaryFile } from '../../src/knowledge/glossary.ts';
import { createTermExplainer } from '../../src/retrieve/explain-term.ts';

const small = createTermExplainer(
  createGlossary(
    glossaryFile.parse([
      {
        term: 'borg',
        topic: 'wonen',
        variants: ['waarborgsom'],
        see: ['huurcontract'],
        explanation: { nl: 'Geld vooraf.', en: 'Money in advance.', ar: 'مبلغ مقدم.' },
        translations: { en: ['deposit'], ar: ['تأمين'] },
      },
      {
        term: 'huurcontract',
        explanation: { nl: 'Afspraken over de huur.' },
        translations: { en: ['lease', 'deposit agreement'] },
      },
    ]),
  ),
);

describe('an explained term', () => {
  it('comes in the language of the reader, with the Dutch beside it', () => {
    expect(small.explain('borg', 'ar')).toEqual({
      term: 'borg',
      topic: 'wonen',
      explanation: 'مبلغ مقدم.',
      language: 'ar',
      translations: ['تأمين'],
      dutch: 'Geld vooraf.',
      see: ['huurcontract'],
    });
  });

  it.each([
    ['ti', 'borg', 'en'],
    ['de', 'borg', 'en'],
    ['nl-simple', 'huurcontract', 'nl'],
    ['', 'huurcontract', 'nl'],
  ])(
    'comes in the nearest language where there is none: %s, %s → %s',
    (language, word, expected) => {
      expect(small.explain(word, language)?.language).toBe(expected);
    },
  );

  it('is the one whose commonest translation is meant', () => {
    expect(small.explain('what is a deposit', 'en')?.term).toBe('borg');
    expect(small.explain('what is a deposit agreement', 'en')?.term).toBe('huurcontract');
  });
});

describe('questions about a word of the shipped glossary', async () => {
  const explainer = createTermExplainer(await readGlossary());

  it.each([
    ['nl', 'beschikking', 'beschikking'],
    ['nl', 'Wat betekent “beslagvrije voet” in mijn brief?', 'beslagvrije voet'],
    ['nl', 'wat is een beschikking van de gemeente', 'beschikking'],
    ['nl', 'aanmaningen', 'aanmaning'],
    ['nl', 'bezwaarbrief', 'bezwaar'],
    ['nl', 'wat is duo', 'DUO'],
    ['nl', 'gemeente', 'gemeente'],
    ['nl', 'eerst accept giro nu niet meer', 'acceptgiro'],
    ['nl', 'met terug werkende kracht', 'terugwerkende kracht'],
    ['nl', 'machteging', 'machtiging'],
    ['nl', 'kwijtschelling', 'kwijtschelding'],
    ['en', 'what does dwangbevel mean?', 'dwangbevel'],
    ['en', 'bailiff', 'deurwaarder'],
    ['en', 'What is a payslip', 'loonstrook'],
    ['ar', 'ما معنى bijstand', 'bijstandsuitkering'],
    ['ar', 'النفقة', 'alimentatie'],
    ['ru', 'кто такой переводчик', 'tolk'],
    ['uk', 'аліментів', 'alimentatie'],
    ['ti', 'ዕዳ', 'schuldhulpverlening'],
    ['nl', 'qwertyuiop', undefined],
    ['nl', '', undefined],
    ['nl', '🙂', undefined],
  ])('%s: %s → %s', (language, question, term) => {
    expect(explainer.explain(question, language)?.term).toBe(term);
  });

  it('does not read on in a text that is no question', () => {
    expect(explainer.explain(`${'x '.repeat(5_000)}beschikking`, 'nl')).toBeUndefined();
  });

  it('finds every term by its own name and every variant', () => {
    const lost = explainer
      .list('nl')
      .flatMap(({ term, names }) =>
        names.filter((name) => explainer.explain(name, 'nl')?.term !== term),
      );
    expect(lost).toEqual([]);
  });

  it('marks a letter without marking what everybody knows', () => {
    const letter =
      'Betreft: beschikking terugvordering. Uw gemeente doet een beroep op u. In beroep gaan kan.';
    expect(explainer.findTermsIn(letter).map(({ term }) => term)).toEqual([
      'betreft',
      'beschikking',
      'terugvordering',
      'beroep',
    ]);
  });
});
