import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisLanguage, stemWord } from '../../src/index/stem.ts';
import { fold, tokenise } from '../../src/index/text.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'language', 'questions');
const tags = readdirSync(folder).map((name) => name.replace('.txt', ''));

describe('stemWord', () => {
  it.each([
    ['nl', 'gemeenten', 'gemeente'],
    ['nl', 'huurtoeslagen', 'huurtoeslag'],
    ['de', 'Wohnungen', 'Wohnung'],
    ['en', 'benefits', 'benefit'],
    ['fr', 'logements', 'logement'],
    ['ru', 'документов', 'документ'],
    ['uk', 'допомоги', 'допомога'],
    ['tr', 'kitaplar', 'kitap'],
    ['ar', 'المدارس', 'مدارس'],
  ])('%s: %s and %s meet', (language, one, other) => {
    expect(stemWord(one, language)).toBe(stemWord(other, language));
  });

  it('keeps words of a language without a stemmer, folded', () => {
    expect(stemWord('Xwendekarên', 'ku')).toBe('xwendekaren');
  });

  it('gives folded terms, whatever the stemmer does', () => {
    expect(stemWord('Älteren', 'de')).toBe(fold(stemWord('Älteren', 'de')));
  });

  it.each(tags)('survives every word of our questions in %s', (tag) => {
    const words = tokenise(readFileSync(join(folder, `${tag}.txt`), 'utf8'));
    expect(words.length).toBeGreaterThan(100);
    const stems = words.map((word) => stemWord(word, analysisLanguage(tag)));
    expect(stems.every((stem) => stem.length > 0)).toBe(true);
  });

  it.each(['nl', 'de', 'en', 'fr', 'es', 'pt', 'ro', 'ru', 'uk', 'tr', 'ar', 'xx'])(
    'survives strange words in %s',
    (language) => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', minLength: 1 }), (word) => {
          expect(typeof stemWord(word, language)).toBe('string');
        }),
      );
    },
  );
});

describe('analysisLanguage', () => {
  it.each([
    ['nl-simple', 'nl'],
    ['prs', 'fa'],
    ['kmr', 'ku'],
    ['ckb', 'ckb'],
    ['und', 'und'],
  ])('%s → %s', (tag, language) => {
    expect(analysisLanguage(tag)).toBe(language);
  });
});
