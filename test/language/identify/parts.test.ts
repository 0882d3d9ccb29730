import { describe, expect, it } from 'vitest';
import { isDutchTerm } from '../../../src/language/identify/dutch-terms.ts';
import {
  foldWord,
  gramsOf,
  withoutAccents,
  wordsOf,
} from '../../../src/language/identify/features.ts';
import { passageOf } from '../../../src/language/identify/passage.ts';
import { loadProfile, makeProfile } from '../../../src/language/identify/profile-model.ts';
import { framesOf, sampleOf } from '../../../src/language/identify/sample.ts';
import { canWrite, scriptOf } from '../../../src/language/identify/scripts.ts';
import { settle } from '../../../src/language/identify/settle.ts';

describe('words and grams', () => {
  it('words keep digits of the Arabic chat alphabet and lose numbers and signs', () => {
    expect(wordsOf("3andi 2 wlad, l'aide: ch7al? 06-123")).toEqual([
      '3andi',
      'wlad',
      "l'aide",
      'ch7al',
    ]);
  });

  it('one yeh, one kaf and no vowel signs, whatever the keyboard', () => {
    expect(foldWord('كَيْفَ')).toBe(foldWord('کیف'));
  });

  it('grams run over the edges of a word, which is counted whole too', () => {
    expect(gramsOf('huis')).toEqual(
      expect.arrayContaining(['h', '_h', '_hui', 'uis_', 'is_', '_huis_']),
    );
    expect(gramsOf('huis')).not.toContain('_');
  });

  it('letters beyond the basic plane are not torn apart', () => {
    expect(gramsOf('𐐷𐐷').every((gram) => gram.isWellFormed())).toBe(true);
  });

  it('accents fall away as on a foreign keyboard', () => {
    expect(withoutAccents('çocuğun ışığı, żółć, größe')).toBe('cocugun isigi, zolc, grosse');
  });
});

describe('a profile', () => {
  const model = loadProfile(
    makeProfile({ nl: ['huis', 'ik', 'niet', 'huis'], en: ['house', 'i', 'not', 'am', 'are'] }),
  );

  it('fits the words it was made of best', () => {
    const { fits } = model.fit(['huis', 'niet']);
    expect(fits[0]).toBeGreaterThan(fits[1] ?? 0);
  });

  it('finds what nobody has seen equally unlikely in every language, however much text each has', () => {
    const { fits, anyone } = model.fit(['ქართული']);
    expect(fits[0]).toBeCloseTo(fits[1] ?? 0, 5);
    expect(fits[0]).toBeCloseTo(anyone, 5);
  });

  it('says nothing about no words', () => {
    expect(model.fit([])).toEqual({ fits: [0, 0], anyone: 0, grams: 0 });
  });
});

describe('the passage that is judged', () => {
  it.each([
    ['ما هي huurtoeslag', 'Arab', ['ما', 'هي']],
    ['how do I apply for huurtoeslag', 'Latn', ['how', 'do', 'I', 'apply', 'for']],
    ["Rotterdam'da peki?", 'Latn', ['peki']],
    ['Wat betekent مساعدة precies?', 'Latn', ['Wat', 'betekent', 'precies']],
    ['thanks شكرا', 'Arab', ['شكرا']],
    ['オランダ語はどこで', 'Jpan', ['オランダ語はどこで']],
    ['نايميخن', 'Arab', ['نايميخن']],
  ])('of %s is in %s', (text, script, words) => {
    expect(passageOf(text)).toMatchObject({ script, words, onlyTerms: false });
  });

  it('knows a message that is only Dutch terms', () => {
    expect(passageOf('DigiD huurtoeslag')).toMatchObject({ onlyTerms: true });
    expect(passageOf('1234 AB 56')).toBeUndefined();
  });
});

describe('Dutch terms', () => {
  it.each(['huurtoeslag', 'bijstandsuitkering', 'digid', 'nijmegen', 'роттердаме'])(
    '%s says nothing about the asker',
    (word) => {
      expect(isDutchTerm(word)).toBe(true);
    },
  );

  it.each(['aanvragen', 'help', 'maison', 'ik'])('%s does', (word) => {
    expect(isDutchTerm(word)).toBe(false);
  });
});

describe('samples and frames', () => {
  it('addresses and postcodes are not language', () => {
    expect(sampleOf('zie https://x.nl/a of mail a@b.nl in 1234 AB')).toBe('zie of mail in ');
  });

  it('the frame is what stands around a quotation or before a colon', () => {
    expect(framesOf('what does "u moet betalen" mean here')[0]).toMatch(/^what does\s+mean here$/);
    expect(framesOf('bu ne demek: U moet betalen')).toEqual(['bu ne demek']);
    expect(framesOf('vertaal: U moet betalen')).toEqual([]);
  });
});

describe('scripts', () => {
  it('kana beside Han is Japanese', () => {
    expect(scriptOf('日本語は')).toBe('Jpan');
    expect(scriptOf('日本')).toBe('Hani');
    expect(scriptOf('123')).toBeUndefined();
  });

  it('a detector that names a language of another script is not heard', () => {
    expect(canWrite('Cyrl', 'bg')).toBe(true);
    expect(canWrite('Cyrl', 'az')).toBe(false);
    expect(canWrite('Latn', 'ar')).toBe(false);
    expect(canWrite('Latn', 'it')).toBe(true);
  });
});

describe('settling', () => {
  const shares = [
    { language: 'ti', confidence: 0.6 },
    { language: 'am', confidence: 0.3 },
    { language: 'tr', confidence: 0.05 },
  ];

  it('the page wins a tie and nothing else', () => {
    expect(settle(shares, false, 'am').language).toBe('am');
    expect(settle(shares, false, 'tr').language).toBe('ti');
    expect(settle(shares, false, undefined).alternatives.map((one) => one.language)).toEqual([
      'am',
      'tr',
    ]);
  });

  it('nothing is nothing, on every page', () => {
    expect(settle([], false, 'ar')).toEqual({ language: 'und', confidence: 0, alternatives: [] });
  });
});
