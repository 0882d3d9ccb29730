import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/adapters/readers/decode.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));

describe('decodeText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Één café €5'), 'Één café €5'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'gemeente'), 'gemeente'],
    ['UTF-16 little endian', bytes([0xff, 0xfe], 'a\0\u00e9\0'), 'aé'],
    ['UTF-16 big endian', bytes([0xfe, 0xff], '\0a\0\u00e9'), 'aé'],
    [
      'Windows-1252',
      bytes('caf\u00e9 ', [0x80], '12,50 ', [0x93], 'ja', [0x94]),
      'café €12,50 “ja”',
    ],
    [
      'the encoding that a page declares',
      bytes('<meta charset="iso-8859-5">', [0xbf, 0xe0, 0xd8, 0xd2, 0xd5, 0xe2]),
      '<meta charset="iso-8859-5">Привет',
    ],
    [
      'the encoding that an XML file declares',
      bytes('<?xml version="1.0" encoding="iso-8859-15"?><al>', [0xa4], '</al>'),
      '<?xml version="1.0" encoding="iso-8859-15"?><al>€</al>',
    ],
    [
      'XML that wrongly calls itself UTF-8',
      bytes('<?xml version="1.0" encoding="UTF-8"?>caf\u00e9 ', [0x80]),
      '<?xml version="1.0" encoding="UTF-8"?>café €',
    ],
    [
      'an http-equiv declaration',
      bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1254">', [0xfe]),
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1254">ş',
    ],
  ])('reads %s', (_, encoded, text) => {
    expect(decodeText(encoded)).toBe(text);
  });

  test('trusts valid UTF-8 more than what the page declares', () => {
    const page = '<meta charset="windows-1252">één';
    expect(decodeText(new TextEncoder().encode(page))).toBe(page);
  });

  test('falls back on Windows-1252 where the declared encoding does not exist', () => {
    expect(decodeText(bytes('<meta charset="klingon">caf\u00e9'))).toBe(
      '<meta charset="klingon">café',
    );
  });

  test('gives back every text written in an encoding with a mark', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
        expect(decodeText(new Uint8Array(wide))).toBe(text);
        expect(decodeText(new Uint8Array(wide.swap16()))).toBe(text);
        expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
      }),
    );
  });

  test('makes a well-formed text of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        // A lone surrogate is the one thing that UTF-8 cannot carry there and back.
        const text = decodeText(any);
        expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
      }),
    );
  });
});
