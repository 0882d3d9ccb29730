import { describe, expect, it } from 'vitest';
import { articlesNamed, citationLine, regulationOf } from '../../src/regulations/reference.ts';

const law = { id: 'BWBR0015703', source: 'bwb' };
const local = { id: 'CVDR719087', source: 'cvdr' };

describe('regulationOf', () => {
  it.each([
    ['https://wetten.overheid.nl/BWBR0015703', law],
    ['http://wetten.overheid.nl/bwbr0015703/', law],
    ['https://wetten.overheid.nl/BWBR0015703/2024-01-01', { ...law, version: '2024-01-01' }],
    [
      'https://wetten.overheid.nl/BWBR0015703/2024-01-01#Hoofdstuk4_Paragraaf4.1_Artikel35',
      { ...law, version: '2024-01-01', article: '35' },
    ],
    ['https://wetten.overheid.nl/BWBR0015703/#Hoofdstuk4_Artikel4:83', { ...law, article: '4:83' }],
    [
      'https://wetten.overheid.nl/BWBR0015703#Artikel9a_Lid2',
      { ...law, article: '9a', paragraph: '2' },
    ],
    [
      'https://wetten.overheid.nl/jci1.3:c:BWBR0015703&hoofdstuk=4&artikel=35&lid=1&z=2024-01-01',
      { ...law, article: '35', paragraph: '1' },
    ],
    ['https://wetten.overheid.nl/jci1.3:c:BWBR0015703%26artikel=78gg', { ...law, article: '78gg' }],
    [
      'http://wetten.overheid.nl/cgi-bin/deeplink/law1/bwbid=BWBR0015703/article=2.10',
      { ...law, article: '2.10' },
    ],
    [
      'https://cprmv.open-regels.nl/rules/BWBR0015703_2026-07-01_0_Artikel-21_onderdeel-a',
      { ...law, version: '2026-07-01', article: '21' },
    ],
    ['https://lokaleregelgeving.overheid.nl/CVDR719087', local],
    ['https://lokaleregelgeving.overheid.nl/CVDR719087/3', { ...local, version: '3' }],
    [
      'https://repository.officiele-overheidspublicaties.nl/cvdr/CVDR719087/1/html/CVDR719087_1.html',
      { ...local, version: '1' },
    ],
    [
      'http://decentrale.regelgeving.overheid.nl/cvdr/XHTMLoutput/Actueel/Koggenland/CVDR719087.html',
      local,
    ],
  ])('reads %s', (url, expected) => {
    expect(regulationOf(url)).toEqual(expected);
  });

  it.each([
    ['artikel 35', { article: '35' }],
    ['artikel 35, derde lid', { article: '35', paragraph: '3' }],
    ['Participatiewet, artikel 35 lid 2a', { article: '35', paragraph: '2a' }],
    ['artikelen 11, 19 en 34', {}],
    ['hoofdstuk 4', {}],
    ['', {}],
  ])('takes from %j beside the address the one article that it names', (words, place) => {
    expect(regulationOf('https://wetten.overheid.nl/BWBR0015703', words)).toEqual({
      ...law,
      ...place,
    });
  });

  it('believes the address more than the words beside it', () => {
    const url = 'https://wetten.overheid.nl/BWBR0015703#Artikel35';
    expect(regulationOf(url, 'artikel 36 lid 1')).toEqual({ ...law, article: '35' });
  });

  it.each([
    null,
    '',
    'https://www.nijmegen.nl/regels',
    'javascript:alert("BWBR0015703")',
    'https://wetten.overheid.nl/BWBR123',
    'https://wetten.overheid.nl/%E0%A4%A',
  ])('finds none in %j', (url) => {
    expect(regulationOf(url)).toBeNull();
  });
});

describe('articlesNamed', () => {
  it.each([
    ['artikelen 11, 19 en 34', ['11', '19', '34']],
    ['Artikel 4:83 en artikel 4:84 Awb', ['4:83', '4:84']],
    ['art. 2.10', ['2.10']],
    ['artikel 35 en artikel 35', ['35']],
    ['artikel 78gg van de wet', ['78gg']],
    ['artikel 8 euro', ['8']],
    ['kledingartikelen', []],
  ])('reads %j', (words, numbers) => {
    expect(articlesNamed(words).map(({ article }) => article)).toEqual(numbers);
  });
});

describe('citationLine', () => {
  it.each([
    [
      { article: '35', paragraph: '1' },
      '2024-01-01',
      null,
      'artikel 35 lid 1, geldig vanaf 2024-01-01',
    ],
    [
      { article: '35' },
      '2020-01-01',
      '2023-12-31',
      'artikel 35, geldig vanaf 2020-01-01 tot en met 2023-12-31',
    ],
    [{ article: '35' }, null, '2023-12-31', 'artikel 35, geldig tot en met 2023-12-31'],
    [{ article: '35' }, null, null, 'artikel 35'],
    [{}, '2024-01-01', null, 'geldig vanaf 2024-01-01'],
  ])('writes %j from %s until %s', (place, validFrom, validUntil, line) => {
    expect(citationLine(place, { validFrom, validUntil })).toBe(line);
  });
});
