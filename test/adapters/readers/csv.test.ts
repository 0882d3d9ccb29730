import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/adapters/readers/csv.ts';
import { UnreadableFile } from '../../../src/ingest/blocks.ts';
import { outline } from './outline.ts';

describe('readCsv', () => {
  test.each([
    ['commas', 'naam,bedrag\nA,5\nB,6\n', ['naam: A | bedrag: 5', 'naam: B | bedrag: 6']],
    [
      'semicolons and decimal commas',
      'naam;bedrag\nA;5,50\nB;6,50',
      ['naam: A | bedrag: 5,50', 'naam: B | bedrag: 6,50'],
    ],
    ['tabs', 'naam\tbedrag\nA\t5\n', ['naam: A | bedrag: 5']],
    ['the delimiter that Excel declares', 'sep=;\r\na;b\r\n1,2;3,4\r\n', ['a: 1,2 | b: 3,4']],
    [
      'a single column',
      'Regeling\nBijzondere bijstand\nStadspas\n',
      ['Regeling: Bijzondere bijstand', 'Regeling: Stadspas'],
    ],
    ['quoted delimiters and quotes', 'a;b\n"x; ""y""";z\n', ['a: x; "y" | b: z']],
    [
      'cells of several lines',
      'a;b\n"een\ntwee\n\uE0001: drie";z\n',
      ['a: een\ntwee\n1: drie | b: z'],
    ],
    ['an inch sign inside a cell', 'a;b\nbuis 5";z\nq;r\n', ['a: buis 5" | b: z', 'a: q | b: r']],
    ['short rows', 'a;b;c\n1\n1;2;3\n', ['a: 1 | b:  | c: ', 'a: 1 | b: 2 | c: 3']],
    ['long rows', 'a;b\n1;2\n1;2;3;4\n', ['a: 1 | b: 2', 'a: 1 | b: 2 | : 3 | : 4']],
    ['doubled and empty names', 'a;a;\n1;2;3\n', ['a: 1 | a: 2 | : 3']],
    [
      'names that objects already have',
      '__proto__;constructor\n1;2\n',
      ['__proto__: 1 | constructor: 2'],
    ],
    ['blank rows and rows of delimiters', 'a;b\n\n;\n1;2\n\n', ['a: 1 | b: 2']],
    ['old Macintosh line ends', 'a;b\r1;2\r3;4', ['a: 1 | b: 2', 'a: 3 | b: 4']],
    [
      'a title above the header',
      'Regelingen 2024;;\n;;\na;b;c\n1;2;3\n',
      ['Regelingen 2024', 'a: 1 | b: 2 | c: 3'],
    ],
  ])('reads %s', async (_, source, expected) => {
    expect(outline(await readCsv(source))).toEqual(expected);
  });

  test.each([
    ['only a header', 'naam;bedrag\n', 'has no rows below its header'],
    ['only delimiters', ';;;\n;;;\n', 'has no rows below its header'],
    [
      'an open quote',
      'a;b\n1;2\n"3;4\n5;6\n',
      'line 3: a quotation mark is opened and never closed',
    ],
    ['far too many columns', `${';'.repeat(1500)}x\n1\n`, 'has more than 1000 columns'],
  ])('refuses %s', async (_, source, reason) => {
    await expect(readCsv(source)).rejects.toThrow(new UnreadableFile(reason));
  });

  test('keeps every cell of any table that is written with quotes', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', ' ', '1', ':') });
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const quote = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const table = [['kop', 'b', 'c'], ...rows];
        const source = table.map((cells) => cells.map(quote).join(';')).join('\n');
        const filled = rows.filter((cells) => cells.some((value) => value.trim() !== ''));
        const expected = filled.map((cells) => cells.map((value) => value.trim()));
        if (filled.length === 0) return;
        const { blocks } = await readCsv(`sep=;\n${source}`);
        expect(blocks.map((block) => block.kind === 'row' && block.cells)).toEqual(expected);
      }),
    );
  });
});
