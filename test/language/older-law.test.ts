import { describe, expect, it } from 'vitest';
import { namesOlderLaw } from '../../src/language/older-law.ts';

describe('the old law', () => {
  it.each([
    'moet ik betalen onder de oude wet',
    'I am under the old law',
    'je suis sous l’ancienne loi',
    'con la ley antigua',
    'după legea veche',
    'według starej ustawy',
    'eski yasaya göre',
    'за старим законом',
    'по старому закону',
    'по стария закон',
    'حسب القانون القديم',
    'طبق قانون قدیم',
    'د زوړ قانون له مخې',
    'بەپێی یاسای کۆن',
    'li gorî qanûna kevn',
    'xeerkii hore',
    'ብናይ ቀደም ሕጊ',
    'በድሮው ሕግ መሠረት',
    'በየድሮው ሕግ',
  ])('is named: %s', (text) => {
    expect(namesOlderLaw(text)).toBe(true);
  });

  it.each([
    'ik ben oud, moet ik inburgeren',
    'is it against the law to hit a child',
    'my old house',
    'старая квартира',
    'القانون الجديد',
    'ሓድሽ ሕጊ',
    '',
  ])('is not: %s', (text) => {
    expect(namesOlderLaw(text)).toBe(false);
  });
});
