import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/index/lexical.ts';
import { nameSkeleton } from '../../src/index/names.ts';
import { stemWord } from '../../src/index/stem.ts';
import { makePassage } from './make-passage.ts';

const passages = [
  makePassage('a', 'De huurtoeslag vraagt u aan in Nijmegen.'),
  makePassage('b', 'Een aanvraag kost niets. Het Huis van de Wijk helpt.'),
  makePassage('c', 'Miete und Wohnung in Nijmegen', { language: 'de' }),
  makePassage('d', 'Bel het huis.', {
    title: 'Huurtoeslag',
    headingPath: ['Huurtoeslag', 'Aanvragen'],
  }),
];
const lexicon = buildLexicon(passages);
const dutch = lexicon.find(({ language }) => language === 'nl');
const german = lexicon.find(({ language }) => language === 'de');

function rowsOf(space: 'stems' | 'words' | 'names', term: string): number[] {
  return [...(dutch?.[space].get(term)?.rows ?? [])];
}

describe('the lexicon', () => {
  it('keeps the languages of passages apart, with the rows of the whole corpus', () => {
    expect(dutch?.passages).toBe(3);
    expect([...(german?.words.get('miete')?.rows ?? [])]).toEqual([2]);
    expect(dutch?.words.has('miete')).toBe(false);
  });

  it('finds inflected forms under one stem', () => {
    expect(rowsOf('stems', stemWord('aanvragen', 'nl'))).toEqual([1, 3]);
  });

  it('splits compounds at words of the corpus', () => {
    expect(dutch?.split('huurtoeslagaanvraag')).toEqual(['huurtoeslag', 'aanvraag']);
  });

  it('splits compounds at words it is told of', () => {
    const [more] = buildLexicon(passages.slice(0, 1), ['toeslag', 'huur']);
    expect([...(more?.stems.get(stemWord('toeslag', 'nl'))?.rows ?? [])]).toEqual([0]);
  });

  it('takes for a name what is always written with a capital', () => {
    expect(rowsOf('names', nameSkeleton('Nijmegen'))).toEqual([0]);
    // "Huis" is a name in one sentence and a house in another.
    expect(rowsOf('names', nameSkeleton('Huis'))).toEqual([]);
  });

  it('weighs a heading above the text', () => {
    const posting = dutch?.stems.get(stemWord('aanvraag', 'nl'));
    const [inText = 0, inHeading = 0] = posting?.weights ?? [];
    expect(inHeading).toBeGreaterThan(inText);
  });

  it('is empty for an empty corpus', () => {
    expect(buildLexicon([])).toEqual([]);
  });
});
