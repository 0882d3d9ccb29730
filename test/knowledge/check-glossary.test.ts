import { describe, expect, it } from 'vitest';
import { checkGlossary, faultsOfTranslation } from '../../src/knowledge/check-glossary.ts';
import { glossaryFile } from '../../src/knowledge/glossary.ts';

const good = `
- term: bezwaar
  topic: recht
  variants: [bezwaarschrift]
  not: [geen bezwaar tegen]
  see: [beroep]
  explanation:
    nl: Een brief dat u het niet eens bent, binnen 6 weken.
    nl-simple: U zegt dat u het niet eens bent.
    ar: رسالة تقول إنك لا توافق، خلال ٦ أسابيع.
  translations:
    ar: [اعتراض, IND]
- term: beroep
  topic: recht
  variants: [IND]
  explanation: { nl: De rechter vragen om te beslissen. }
  translations: { ar: [IND] }
`;

const check = (source: string, file = 'corpus/glossary/recht.yaml') =>
  checkGlossary([{ file, source }]);
const errors = (source: string, file?: string) =>
  check(source, file)
    .findings.filter(({ level }) => level === 'error')
    .map(({ rule, line }) => [rule, line]);
/** The good file with one thing in it changed. */
const broken = (from: string, to: string): string => {
  if (!good.includes(from)) throw new Error(`the good file does not hold "${from}"`);
  return good.replace(from, to);
};

describe('check of the glossary', () => {
  it('lets a right file pass but for a word of another script', () => {
    expect(errors(broken('[اعتراض, IND]', '[اعتراض]'))).toEqual([]);
    expect(errors(good)).toEqual([['script', 12]]);
  });

  const right = broken('[اعتراض, IND]', '[اعتراض]');
  it.each([
    ['YAML that is none', right.replace('[bezwaarschrift]', '[bezwaarschrift'), 'yaml', undefined],
    ['an unknown member', right.replace('topic: recht', 'onderwerp: recht'), 'schema', 2],
    [
      'a term that stands in the file of another topic',
      right.replace('topic: recht', 'topic: geld'),
      'topic',
      3,
    ],
    [
      'a term without a Dutch explanation',
      right.replace('    nl: Een brief dat u het niet eens bent, binnen 6 weken.\n', ''),
      'languages',
      2,
    ],
    [
      'a reference to nothing',
      right.replace('see: [beroep]', 'see: [hoger beroep]'),
      'reference',
      6,
    ],
    ['a reference to itself', right.replace('see: [beroep]', 'see: [bezwaar]'), 'reference', 6],
    [
      'a name that two terms have',
      right.replace('variants: [IND]', 'variants: [Bezwaarschrift]'),
      'duplicate',
      13,
    ],
    [
      'a false friend without the term',
      right.replace('geen bezwaar tegen', 'geen klacht'),
      'not',
      5,
    ],
    ['a translation in the wrong script', right.replace('[اعتراض]', '[objection]'), 'script', 12],
    [
      'an explanation in the wrong script',
      right.replace('رسالة تقول إنك لا توافق، خلال ٦ أسابيع.', 'A letter, within 6 weeks.'),
      'script',
      10,
    ],
    ['another number than the Dutch', right.replace('خلال ٦', 'خلال ٤'), 'numbers', 10],
    ['a number that got lost', right.replace('خلال ٦ أسابيع', 'في الوقت'), 'numbers', 10],
    [
      'a number that only simple Dutch has',
      right.replace('U zegt dat', 'U zegt binnen 4 weken dat'),
      'numbers',
      9,
    ],
    [
      'an explanation that is too long',
      right.replace('رسالة تقول', 'رسالة تقول '.repeat(30)),
      'length',
      10,
    ],
  ])('finds %s', (_, source, rule, line) => {
    const found = errors(source);
    expect(found.map(([name]) => name)).toContain(rule);
    if (line !== undefined) expect(found).toContainEqual([rule, line]);
  });

  it('finds a name twice across files', () => {
    const { findings } = checkGlossary([
      {
        file: 'corpus/glossary/geld.yaml',
        source: '[{ term: toeslag, explanation: { nl: Geld. } }]',
      },
      {
        file: 'corpus/glossary/zorg.yaml',
        source: '[{ term: Toeslag, explanation: { nl: Geld. } }]',
      },
    ]);
    expect(findings.filter(({ rule }) => rule === 'duplicate')).toMatchObject([
      {
        file: 'corpus/glossary/zorg.yaml',
        message: '"Toeslag" of "Toeslag" is a name of "toeslag" already',
      },
    ]);
  });

  it('counts the terms of each language, and warns once for a language that is not complete', () => {
    const { terms, complete, findings } = check(good);
    expect(terms).toBe(2);
    expect(complete).toMatchObject({ nl: 2, 'nl-simple': 1, ar: 1, ti: 0 });
    const warnings = findings.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toContain(
      '1 of 2 terms have no explanation in ar',
    );
    expect(warnings).toHaveLength(19);
  });
});

describe('a translation on its way into the glossary', () => {
  const [term] = glossaryFile.parse([
    { term: 'IND', variants: ['immigratiedienst'], explanation: { nl: 'Bel 0800-2000 of 112.' } },
  ]);
  if (term === undefined) throw new Error('no term');

  it.each([
    [
      'ru',
      { translations: ['служба', 'IND'], explanation: 'Звоните 0800 2000 или 112.' },
      ['numbers'],
    ],
    ['ru', { translations: ['служба', 'IND'], explanation: 'Звоните 0800-2000 или 112.' }, []],
    ['fa', { translations: ['اداره'], explanation: 'با ۱۱۲ یا ۰۸۰۰-۲۰۰۰ تماس بگیرید.' }, []],
    ['ti', { translations: ['immigration'] }, ['script']],
    ['pl', { translations: ['urząd'] }, []],
    ['ar', {}, []],
  ] as const)('%s: %j', (language, texts, rules) => {
    expect(faultsOfTranslation(term, language, texts).map(({ rule }) => rule)).toEqual(rules);
  });
});
