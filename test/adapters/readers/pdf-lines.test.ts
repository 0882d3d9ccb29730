import { describe, expect, test } from 'vitest';
import type { PdfText } from '../../../src/adapters/readers/pdf/parts.ts';
import { pageLines } from '../../../src/adapters/readers/pdf/lines.ts';

const viewport = { width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800] };

/** Text of 10 points whose characters are 5 points wide. */
function at(x: number, y: number, str: string, dir = 'ltr'): PdfText {
  const transform = [10, 0, 0, 10, x, 800 - y];
  return { str, dir, width: str.length * 5, transform, fontName: 'f' };
}

function texts(items: PdfText[]): string[] {
  return pageLines(1, items, viewport).lines.map(({ text }) => text);
}

// No font with these scripts is on every machine, so the pieces are given as pdf.js gives them.
describe('pageLines', () => {
  test('joins letters of an Arabic word that come one by one, in either order', () => {
    const letters = [at(115, 50, 'ب', 'rtl'), at(110, 50, 'د', 'rtl'), at(105, 50, 'ل', 'rtl')];
    expect(texts(letters)).toEqual(['بدل']);
    expect(texts(letters.toReversed())).toEqual(['بدل']);
  });

  test('keeps numbers and Latin words inside an Arabic line in their own order', () => {
    const line = [
      at(200, 50, 'اتصل', 'rtl'),
      at(150, 50, 'IND'),
      at(170, 50, 'loket'),
      at(100, 50, 'الآن', 'rtl'),
    ];
    expect(texts(line)).toEqual(['اتصل IND loket الآن']);
  });

  test('turns ligatures and shapes of letters into letters', () => {
    expect(texts([at(50, 50, 'ﬁets'), at(50, 70, 'ﺑﺪﻝ', 'rtl')])).toEqual(['fiets', 'بدل']);
  });

  test('puts a space where there is a gap and none where there is none', () => {
    expect(texts([at(50, 50, 'voor'), at(70, 50, 'ziening'), at(110, 50, 'x')])).toEqual([
      'voorziening x',
    ]);
  });

  test('divides a line where the gap is wider than any space', () => {
    const [line] = pageLines(1, [at(50, 50, 'Bril'), at(300, 50, '100')], viewport).lines;
    expect(line?.cells.map(({ text }) => text)).toEqual(['Bril', '100']);
  });

  test('sorts a page whose order contradicts its heights', () => {
    const drawn = [90, 50, 110, 70, 130, 60].map((y) => at(50, y, `regel ${y}`));
    expect(texts(drawn)).toEqual(['50', '60', '70', '90', '110', '130'].map((y) => `regel ${y}`));
  });

  test('survives places that are no numbers', () => {
    expect(() => texts([{ ...at(Number.NaN, Infinity, 'x'), width: Number.NaN }])).not.toThrow();
  });
});
