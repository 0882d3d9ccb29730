import { describe, expect, it } from 'vitest';
import { createCompoundSplitter } from '../../src/index/compounds.ts';

const dutch = new Set(
  'huur toeslag huurtoeslag aanvraag gemeente loket kinderen kinder opvang bijstand norm zorg verzekering zorgverzekering recht'.split(
    ' ',
  ),
);
const split = createCompoundSplitter('nl', dutch);

describe('the compound splitter', () => {
  it.each([
    ['huurtoeslagaanvraag', ['huurtoeslag', 'huur', 'toeslag', 'aanvraag']],
    ['gemeenteloket', ['gemeente', 'loket']],
    ['bijstandsnorm', ['bijstand', 'norm']],
    ['kinderopvang', ['kinder', 'opvang']],
    ['huurtoeslagbesluit', ['huurtoeslag', 'huur', 'toeslag']],
    ['zorgverzekeringsrecht', ['zorgverzekering', 'zorg', 'verzekering', 'recht']],
  ])('cuts %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['gemeente', 'huurprijs', 'toeslagen', 'loket', 'onbekendwoord', '2024', ''])(
    'leaves %j whole',
    (word) => {
      expect(split(word)).toEqual([]);
    },
  );

  it('leaves languages alone that do not write compounds as one word', () => {
    expect(createCompoundSplitter('fr', dutch)('huurtoeslag')).toEqual([]);
  });

  it('gives the same answer twice', () => {
    expect(split('gemeenteloket')).toEqual(split('gemeenteloket'));
  });
});
