import { describe, expect, it } from 'vitest';
import { compileWords, languageList, wordsFindings } from '../../scripts/web/words.ts';
import { languages } from '../../src/domain/languages.ts';
import { dateIn, translator } from '../../web/shared/words.ts';

describe.each(languages)('the words of %s', (language) => {
  it('are those of Dutch, no more and no fewer, with their placeholders and plural forms', () => {
    expect(wordsFindings(language)).toEqual([]);
  });

  it('are in the letters of the language, and none was left in Dutch or English', () => {
    const own = compileWords(language);
    const script = scripts[language] ?? /\p{Script=Latin}/u;
    const strange = Object.entries(own).filter(
      ([key, text]) => key !== 'lang.dutch' && hasWords(text) && !script.test(JSON.stringify(text)),
    );
    expect(strange).toEqual([]);
    if (['nl', 'nl-simple', 'en'].includes(language)) return;
    const foreign = ['nl', 'en'].map(compileWords);
    const same = Object.entries(own).filter(
      ([key, text]) => hasWords(text) && foreign.some((words) => words[key] === text),
    );
    expect(same).toEqual([]);
  });
});

const arabic = /\p{Script=Arabic}/u;
const ethiopic = /\p{Script=Ethiopic}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
/** Languages that are not written in Latin letters. */
const scripts: Record<string, RegExp> = {
  ...{ ar: arabic, fa: arabic, prs: arabic, ps: arabic, ckb: arabic },
  ...{ ti: ethiopic, am: ethiopic },
  ...{ uk: cyrillic, ru: cyrillic, bg: cyrillic },
};

/** Whether there is more than placeholders, our name, and a word that Europe shares. */
function hasWords(text: string | Record<string, string>): boolean {
  const plain = JSON.stringify(text).replace(/\{\{\w+\}\}|Wegwijs/g, '');
  return plain.replace(/\P{L}/gu, '').length > 12;
}

describe('the translator', () => {
  it.each([
    ['ar', 0, 'لا مصادر'],
    ['ar', 1, 'مصدر واحد'],
    ['ar', 2, 'مصدران'],
    ['ar', 3, '٣ مصادر'],
    ['ar', 11, '١١ مصدرًا'],
    ['ar', 100, '١٠٠ مصدر'],
    ['uk', 1, '1 джерело'],
    ['uk', 3, '3 джерела'],
    ['uk', 5, '5 джерел'],
    ['pl', 22, '22 źródła'],
    ['ro', 20, '20 de surse'],
    ['nl', 1, '1 bron'],
    ['nl', 2, '2 bronnen'],
  ])('counts in %s: %i → %s', (language, count, text) => {
    const t = translator(compileWords(language), language);
    const digits = (said: string): string =>
      said.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
    expect(digits(t('sources', { count }))).toBe(digits(text));
  });

  it('never puts a value of one placeholder into another', () => {
    const t = translator(compileWords('nl'), 'nl');
    expect(t('validFrom', { date: '{{date}} $& $1' })).toBe('Geldig vanaf {{date}} $& $1');
  });
});

describe('dates', () => {
  it.each([
    ['nl', '2026-11-22', '22 november 2026'],
    ['uk', '2026-11-22', '22 листопада 2026 р.'],
    ['nl', '2018', '2018'],
    ['nl', '2018-05', 'mei 2018'],
    ['nl', 'soon', ''],
    ['nl-simple', '2026-11-22', '22 november 2026'],
    // No browser knows such a language: figures, never English.
    ['qaa', '2026-11-22', '22-11-2026'],
    ['qaa', '2018-05', '05-2018'],
  ])('in %s: %s → %s', (language, iso, text) => {
    expect(dateIn(language, iso)).toBe(text);
  });

  it('stay in the calendar that Dutch letters use, also in Persian', () => {
    expect(
      dateIn('fa', '2026-11-22').replace(/[۰-۹]/g, (d) => String(d.charCodeAt(0) - 0x6f0)),
    ).toContain('2026');
  });
});

describe('the language menu', () => {
  it('has every language once, by a name of its own', () => {
    const list = languageList();
    expect(list.map(({ tag }) => tag).toSorted()).toEqual([...languages].toSorted());
    expect(new Set(list.map(({ own }) => own)).size).toBe(languages.length);
  });
});
