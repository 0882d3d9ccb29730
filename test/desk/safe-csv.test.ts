import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeCsv } from '../../src/desk/safe-csv.ts';

/** Rows as a spreadsheet reads them. */
const read = (table: string): string[][] => csvParseRows(table.replace(/^\ufeff/, ''));

describe('a table for a spreadsheet', () => {
  it.each(['=1+1', '+31 6', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '\u00a0=1'])(
    'makes text of what starts like a formula: %j',
    (cell) => {
      expect(read(safeCsv([[cell]]))[0]?.[0]).toMatch(/^'/);
    },
  );

  it('leaves numbers and ordinary text as they are', () => {
    expect(read(safeCsv([['a-b', 'كيف؟', 'x = 1', -3]]))).toEqual([['a-b', 'كيف؟', 'x = 1', '-3']]);
  });

  it('keeps rows and cells apart, whatever stands in them, and starts none with a sign', () => {
    const cells = fc.array(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(cells, (rows) => {
        const found = read(safeCsv(rows));
        expect(found.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const cell of found.flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
      }),
    );
  });
});
