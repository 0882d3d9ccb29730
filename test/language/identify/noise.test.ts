import { describe, expect, it } from 'vitest';
import { loadLanguageDetectors } from '../../../src/adapters/language-detectors/load.ts';
import { isLanguage } from '../../../src/domain/languages.ts';
import { generator } from '../../../src/evaluate/metrics.ts';
import { createLanguageIdentifier } from '../../../src/language/identify/identifier.ts';

const detectors = await loadLanguageDetectors((error) => {
  throw error;
});
const { identify } = createLanguageIdentifier(detectors);

describe('what is in no language', () => {
  it.each([
    'asdf qwer zxcv',
    'asdf',
    'qwerty',
    'sdfkjh sdfkjh',
    'hjkl hjkl',
    'xcvb nm',
    'zzzzz',
    'aaaa',
    'qazwsx edcrfv',
    'A',
    'x',
    'я',
    'фыва олдж',
    'йцукен',
    'шгнекуц',
    'ضصثقف',
    'شسيبل',
    'عغفقثصض',
    'ጿቯጧ ኟዧቿ ሿፗቧ',
  ])('%s', (text) => {
    expect(identify(text).language).toBe('und');
  });

  it.each(['nuqneH pagh DaSuq', 'qatlh jaghpu vIleghlaHbe', 'DujDaq ghoS jabwI ghaH'])(
    'is taken for no language of ours: %s',
    (text) => {
      expect(isLanguage(identify(text).language)).toBe(false);
    },
  );

  it('consonants hit at random, nearly always', () => {
    const random = generator(11);
    const word = (): string =>
      Array.from({ length: 6 }, () =>
        'bcdfghjklmnpqrstvwxz'.charAt(Math.floor(20 * random())),
      ).join('');
    const texts = Array.from({ length: 200 }, () => `${word()} ${word()}`);
    const found = texts.filter((text) => identify(text).language === 'und');
    expect(found.length).toBeGreaterThan(190);
  });

  it('Ethiopic letters hit at random, nearly always', () => {
    const random = generator(12);
    const letters = Array.from({ length: 0x158 }, (_, n) => String.fromCodePoint(0x1200 + n));
    const known = letters.filter((letter) => /\p{L}/u.test(letter));
    const word = (): string =>
      Array.from({ length: 4 }, () => known[Math.floor(known.length * random())]).join('');
    const texts = Array.from({ length: 200 }, () => `${word()} ${word()} ${word()}`);
    const found = texts.filter((text) => identify(text).language === 'und');
    expect(found.length).toBeGreaterThan(180);
  });

  it('whatever the page is in', () => {
    expect(identify('asdf qwer zxcv', { pageLanguage: 'ti' }).language).toBe('und');
  });
});

describe('what only looks strange', () => {
  it.each([
    ['rajli hddni bl9tel', 'ar'],
    ['مبقيتش باغي نعيش', 'ar'],
    ['lhbti buddy', 'nl'],
    ['tôi cần giúp đỡ trả tiền thuê nhà', 'vi'],
    ['mən kirayəni necə ödəyə bilərəm', 'az'],
    ['би хаанаас тусламж авч болох вэ', 'mn'],
    ['szeretnék segítséget kérni', 'hu'],
    ['ልጄ ታሟል', 'am'],
    ['ሮቦት ዲኻ', 'ti'],
    ['huurtoeslag', 'nl'],
  ])('%s keeps its language', (text, language) => {
    const { language: found, alternatives } = identify(text);
    expect([found, ...alternatives.map((one) => one.language)]).toContain(language);
    expect(found).not.toBe('und');
  });
});
