import { describe, expect, it } from 'vitest';
import { dialLink, partsOf, safeUrl } from '../../web/shared/text.ts';

describe('parts of a sentence', () => {
  it.each([
    ['Bel 0800-2000 nu.', ['0800-2000']],
    ['Bel +31 24 350 20 00 of mail info@nijmegen.nl.', ['+31 24 350 20 00', 'info@nijmegen.nl']],
    ['U krijgt € 1.369,06 netto.', ['€ 1.369,06']],
    ['Zie https://www.duo.nl/inburgeren voor meer.', ['https://www.duo.nl/inburgeren']],
    ['U hebt 3 jaar.', []],
  ])('%s', (text, apart) => {
    const parts = partsOf(text);
    expect(parts.filter((part) => part.apart).map((part) => part.text)).toEqual(apart);
    expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  it('lose the characters that would turn the text after them round', () => {
    expect(
      partsOf('\u202Ekab\u202C \u2066x\u2069')
        .map(({ text }) => text)
        .join(''),
    ).toBe('kab x');
  });

  it('of 50,000 characters are found at once', () => {
    expect(partsOf('9 '.repeat(25_000)).length).toBeGreaterThan(0);
    expect(partsOf('w'.repeat(50_000))).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.duo.nl/a', 'https://www.duo.nl/a'],
    ['http://duo.nl', 'http://duo.nl/'],
    ['javascript:alert(1)', null],
    [' JaVaScRiPt:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['//evil.example', null],
    ['', null],
    [null, null],
  ])('%s → %s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });

  it('of phones hold digits only', () => {
    expect(dialLink('+31 (0)24 "onclick=')).toBe('tel:+31024');
  });
});
