import { describe, expect, it } from 'vitest';
import { yearsIn } from '../../src/language/years.ts';

describe('years in a question', () => {
  it.each([
    ['I came in 2016', [2016]],
    ['ik ben in 2016 begonnen met inburgeren', [2016]],
    ['وصلت سنة ٢٠١٦', [2016]],
    ['من سال ۲۰۱۷ آمدم', [2017]],
    ['я приїхав у 2019-му', [2019]],
    ['ብ2016 መጺአ', [2016]],
    ['2015yılında geldim', [2015]],
    ['op 12-03-2018 kreeg ik mijn vergunning', [2018]],
    ['12.03.2018 прийшов лист', [2018]],
    ['2019/2020', [2019, 2020]],
    ['in 2017, en weer in 2017', [2017]],
    ['sinds begin 2018.', [2018]],
    ['در سال ۱۳۹۵ آمدم', [2016]],
    ['በ2009 ዓ.ም መጣሁ', [2017]],
    ['በ2016 እ.ኤ.አ መጣሁ', [2016]],
  ])('%s', (text, years) => {
    expect(yearsIn(text)).toEqual(years);
  });

  it.each([
    'ik verdien € 2016 per maand',
    '2015 euro huur',
    '2000,50',
    '2.016',
    'ik woon in 2016 AB Haarlem',
    '06-20162017',
    '12016',
    'bus 2099',
    'in 1850',
    'artikel 20165',
    '٢٠٠٠ يورو',
    '',
  ])('what is none: %s', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });
});
