import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/index/lexical.ts';
import { scoreWords } from '../../src/retrieve/lexical-query.ts';
import { makePassage } from '../index/make-passage.ts';

const passages = [
  makePassage('rent', 'Huurtoeslag helpt bij een hoge huur.'),
  makePassage('form', 'U dient een huurtoeslagaanvraag in bij de Belastingdienst.'),
  makePassage('town', 'In Nijmegen helpt Sterker ouderen.'),
  makePassage('house', 'Een huis is geen recht. De weg is vrij.'),
  ...Array.from({ length: 8 }, (_, n) =>
    makePassage(`other${n}`, 'De gemeente helpt u in de wijk.'),
  ),
];
const lexicon = buildLexicon(passages);

function search(text: string, language: string, term?: string): string[] {
  const terms = term === undefined ? [] : [{ term, variants: [], found: text }];
  const words = scoreWords({ text, language, terms }, lexicon, passages.length);
  return words.best(3, () => true).map((row) => passages[row]?.id ?? '');
}

describe('words', () => {
  it('find a word inside a compound of the passage, after the word itself', () => {
    expect(search('huurtoeslag', 'nl')).toEqual(['rent', 'form']);
  });

  it('find the parts of a compound of the question', () => {
    expect(search('gemeentehuis', 'nl')).toContain('house');
  });

  it('of a Dutch question count all, rare ones more', () => {
    expect(search('helpt Sterker de gemeente', 'nl')[0]).toBe('town');
  });

  it('of another language count only when they are rare', () => {
    // "de" and "in" are French and English words too.
    expect(search('de in', 'fr')).toEqual([]);
    expect(search('the Belastingdienst', 'en')).toEqual(['form']);
  });

  it('find names across alphabets', () => {
    expect(search('жити в Неймеген', 'uk')).toEqual(['town']);
    expect(search('العيش في نايميخن', 'ar')).toEqual(['town']);
  });

  it('take no lower-case Latin word for a name', () => {
    expect(search('nimagan', 'so')).toEqual([]);
  });

  it('are joined by the Dutch words of the glossary', () => {
    expect(search('rent allowance', 'en', 'huurtoeslag')).toEqual(['rent', 'form']);
  });

  it('that the glossary has beside a term count less than the term', () => {
    const terms = [{ term: 'huurtoeslag', variants: ['Sterker'], found: 'rent allowance' }];
    const { scores } = scoreWords(
      { text: 'rent allowance', language: 'en', terms },
      lexicon,
      passages.length,
    );
    expect(scores[2]).toBeGreaterThan(0);
    expect(scores[0]).toBeGreaterThan(scores[2] ?? 0);
  });

  it('of the glossary do not count a second time what the question says itself', () => {
    const alone = scoreWords(
      { text: 'huurtoeslag', language: 'nl', terms: [] },
      lexicon,
      passages.length,
    );
    const twice = scoreWords(
      {
        text: 'huurtoeslag',
        language: 'nl',
        terms: [{ term: 'huurtoeslag', variants: [], found: 'huurtoeslag' }],
      },
      lexicon,
      passages.length,
    );
    expect(twice.scores).toEqual(alone.scores);
  });

  it('say which of them were found', () => {
    const words = scoreWords(
      { text: 'Waar helpt Sterker?', language: 'nl', terms: [] },
      lexicon,
      passages.length,
    );
    expect(words.matched(2)).toEqual(['helpt', 'sterker']);
    expect(words.matched(3)).toEqual([]);
  });

  it('leave out rows that are not allowed, and give no more than asked for', () => {
    const words = scoreWords(
      { text: 'helpt', language: 'nl', terms: [] },
      lexicon,
      passages.length,
    );
    expect(words.best(2, (row) => row > 3)).toEqual([4, 5]);
  });

  it('beyond what a question can be are not looked at', () => {
    expect(search(`${'woord '.repeat(500)} Sterker`, 'nl')).not.toContain('town');
  });

  it.each(['', '???', '\0', '奈梅亨', 'a'.repeat(10_000)])(
    'of a strange question find nothing: %j',
    (text) => {
      expect(search(text, 'xx')).toEqual([]);
    },
  );
});
