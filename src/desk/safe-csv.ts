import { csvFormatRows } from 'd3-dsv';

/** Also behind spaces, and in the wide forms that spreadsheets take for the same signs. */
const formula = /^\s*[=+\-@＝＋－＠\t\r]/;

/**
 * A table for a spreadsheet (RFC 4180, UTF-8 with its mark, lines ended by CRLF). Spreadsheets run a
 * cell that starts like a formula, and visitors write what stands in ours: an apostrophe before it
 * makes it text.
 */
export function safeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : guarded(cell))),
  );
  return `\ufeff${csvFormatRows(cells).replaceAll('\n', '\r\n')}\r\n`;
}

function guarded(text: string): string {
  const line = text.replace(/[\r\n\0]+/g, ' ');
  return formula.test(text) ? `'${line}` : line;
}
