import { describe, expect, it } from 'vitest';
import { digitsOf, isDutchPhone, phoneHref } from '../../src/directory/phones.ts';

describe('Dutch telephone numbers', () => {
  it.each([
    ['112', 'tel:112'],
    ['113', 'tel:113'],
    ['116 000', 'tel:116000'],
    ['14 024', 'tel:14024'],
    ['14 0318', 'tel:140318'],
    ['0800-2000', 'tel:08002000'],
    ['0800 33 55 555', 'tel:08003355555'],
    ['0900-0904', 'tel:09000904'],
    ['088 746 44 66', 'tel:+31887464466'],
    ['024 351 00 00', 'tel:+31243510000'],
    ['06-48158053', 'tel:+31648158053'],
    ['+31 24 351 00 00', 'tel:+31243510000'],
    ['0031 24 351 00 00', 'tel:+31243510000'],
  ])('%s is one, dialled as %s', (number, href) => {
    expect(isDutchPhone(number)).toBe(true);
    expect(phoneHref(number)).toBe(href);
  });

  it.each([
    ['024 351 00 0'],
    ['024 351 00 000'],
    ['000 351 00 00'],
    ['12'],
    ['+49 30 1234567'],
    ['bel ons'],
    ['024 351 00 00 (receptie)'],
    [''],
    [' 112'],
    ['112;rm -rf'],
    ['٠٢٤٣٥١٠٠٠٠'],
  ])('"%s" is none', (number) => {
    expect(isDutchPhone(number)).toBe(false);
  });

  it('are compared without what stands between the digits', () => {
    expect(digitsOf('+31 (24) 351-00 00')).toBe('+31243510000');
  });
});
