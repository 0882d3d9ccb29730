import { describe, expect, it } from 'vitest';
import { glossaryFile } from '../../src/knowledge/glossary.ts';
import { createTermFinder } from '../../src/retrieve/term-finder.ts';

const terms = glossaryFile.parse([
  { term: 'beschikking', not: ['ter beschikking'] },
  { term: 'bezwaar', variants: ['bezwaarschrift', 'bezwaar maken'] },
  { term: 'beroep', variants: ['in beroep gaan'], not: ['een beroep op'] },
  { term: 'bijstandsuitkering', variants: ['bijstand'] },
  { term: 'bijzondere bijstand' },
  { term: 'huurtoeslag', related: ['huursubsidie'] },
  { term: 'IND', variants: ['immigratiedienst'] },
  { term: 'B1-route' },
  { term: 'gemeente', everyday: true },
  { term: 'verzet', not: ['verzetten'] },
]);
const finder = createTermFinder(terms);
const found = (text: string, one = finder): string[] =>
  one.find(text).map(({ term, start, end }) => `${term}: ${text.slice(start, end)}`);

describe('terms in a text', () => {
  it.each<[string, string, string[]]>([
    ['as they are written', 'Uw beschikking ligt klaar.', ['beschikking: beschikking']],
    ['with a capital and in the plural', 'Beschikkingen volgen.', ['beschikking: Beschikkingen']],
    ['with another vowel in the plural', 'Alle bezwaren tellen.', ['bezwaar: bezwaren']],
    ['by a variant', 'Stuur een bezwaarschrift.', ['bezwaar: bezwaarschrift']],
    [
      'the longer name before the shorter',
      'U krijgt bijzondere bijstand.',
      ['bijzondere bijstand: bijzondere bijstand'],
    ],
    [
      'both where they stand apart',
      'Bijstand. Bijzondere bijstand.',
      ['bijstandsuitkering: Bijstand', 'bijzondere bijstand: Bijzondere bijstand'],
    ],
    ['over a line break', 'bijzondere\nbijstand', ['bijzondere bijstand: bijzondere\nbijstand']],
    ['not over a full stop', 'Het is bijzondere. Bijstand', ['bijstandsuitkering: Bijstand']],
    ['at the front of a compound', 'uw huurtoeslagaanvraag', ['huurtoeslag: huurtoeslagaanvraag']],
    ['at the end of a compound', 'een belastingbeschikking', ['beschikking: belastingbeschikking']],
    ['with a hyphen', 'De B1-route en de IND-brief', ['B1-route: B1-route', 'IND: IND']],
    ['in brackets after another language', 'اعتراض (bezwaar) خلال ٦ أسابيع', ['bezwaar: bezwaar']],
    ['right after a wide character', '🙂beroep', ['beroep: beroep']],
    ['not in a derived word', 'Dat is bezwaarlijk.', []],
    ['not in another meaning', 'Wij staan tot en ter beschikking en doen een beroep op u.', []],
    ['not as another form that means something else', 'U kunt de afspraak verzetten.', []],
    ['not by words that are only related', 'Vroeger was er huursubsidie.', []],
    ['not an abbreviation in small letters', 'De ind van de dag', []],
    ['not an everyday word', 'Uw gemeente helpt.', []],
    ['none in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('come in order and never overlap', () => {
    const text =
      'bezwaar maken en in beroep gaan tegen de beschikking huurtoeslag van de IND '.repeat(50);
    const places = finder.find(text);
    expect(places).toHaveLength(250);
    for (const [n, { start }] of places.entries())
      expect(start).toBeGreaterThanOrEqual(places[n - 1]?.end ?? 0);
  });

  it('are everyday words and small abbreviations too where somebody asks about them', () => {
    const asked = createTermFinder(terms, { asked: true });
    expect(found('wat is de ind van de gemeente', asked)).toEqual([
      'IND: ind',
      'gemeente: gemeente',
    ]);
  });

  it.each([
    ['one endless word', 'beschikking'.repeat(5_000)],
    ['only joints', '-'.repeat(20_000)],
    ['the start of a name again and again', 'bijzondere '.repeat(10_000)],
    ['combining marks', `b${'\u0301'.repeat(20_000)}eroep`],
    ['lone surrogates', '\ud800beroep\udfff'.repeat(1_000)],
  ])('can be looked for in %s', (_, text) => {
    for (const { start, end } of finder.find(text)) expect(end).toBeGreaterThan(start);
  });
});
