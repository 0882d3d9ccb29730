import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '../../src/index/text.ts';

describe('tokenise', () => {
  it.each([
    ['Huurtoeslag: €250 per maand!', ['Huurtoeslag', '250', 'per', 'maand']],
    ["l'aide d'urgence", ['l', 'aide', 'd', 'urgence']],
    ["Trump'ın B1-niveau", ['Trump', 'ın', 'B1', 'niveau']],
    ['增长2.7%，酒吧', ['增长', '2', '7', '酒吧']],
    ['ما هي الضريبة؟', ['ما', 'هي', 'الضريبة']],
    ['ትምህርቲ፡ቋንቋ።', ['ትምህርቲ', 'ቋንቋ']],
    ['می‌خواهم', ['می', 'خواهم']],
    ['', []],
    ['\0\u{1f600} —', []],
  ])('%j', (text, words) => {
    expect(tokenise(text)).toEqual(words);
  });
});

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ısı', 'isi'],
    ['Straße', 'strasse'],
    ['żółw', 'zolw'],
    ['مَدْرَسَةٌ', 'مدرسه'],
    ['علي', 'علی'],
    ['كتاب', 'کتاب'],
    ['۲۰۲۴', '2024'],
    ['٢٠٢٤', '2024'],
    ['ﷺ', 'صلی الله علیه وسلم'],
    ['ﬁets', 'fiets'],
  ])('%s → %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
