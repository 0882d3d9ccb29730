import type { Block } from '../../../ingest/blocks.ts';
import type { PdfCell, PdfLine } from './lines.ts';
import type { LineJoiner } from './wraps.ts';

/** Two lines with gaps may be a coincidence. */
const enoughRows = 3;
const alignment = 3;
/** Points between a cell and the header that it may still belong to. */
const nearHeader = 30;
/** Lines closer than this, in sizes, are one row. */
const rowGap = 1.5;

interface Row {
  cells: { parts: string[]; x: number; right: number }[];
  line: PdfLine;
}

/** How many lines from `at` on form a table; 0 where none begins. */
export function tableLength(lines: readonly PdfLine[], at: number): number {
  let rows = 0;
  let end = at;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    const previous = lines[end - 1];
    if (line === undefined || line.page !== lines[at]?.page) break;
    if (line.cells.length >= 2) rows += 1;
    else if (end === at || previous === undefined || !continuesRow(previous, line)) break;
  }
  return rows >= enoughRows ? end - at : 0;
}

/** The second line of a wrapped cell: right below a cell that is not the first. */
function continuesRow(above: PdfLine, line: PdfLine): boolean {
  const isBelow = line.baseline - above.baseline < line.size * rowGap;
  return isBelow && line.x > above.x + alignment && above.cells.some(({ x }) => near(x, line.x));
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= alignment;
}

/**
 * The rows of a table found by its gaps. The first line gives the header if it looks like one
 * and every cell below stands under exactly one of its cells; a header put over the wrong figures
 * would be worse than none.
 */
export function pdfTable(lines: readonly PdfLine[], joiner: LineJoiner): Block[] {
  const rows = gatherRows(lines);
  if (isContents(rows)) return [];
  const [first, ...body] = rows;
  const header = first !== undefined && isHeader(first, body) ? first : undefined;
  const placed = header === undefined ? undefined : body.map((row) => columnsOf(row, header));
  if (header !== undefined && placed?.every((columns) => columns !== undefined)) {
    const names = texts(header, joiner);
    return body.map((row, at) => underHeader(names, texts(row, joiner), placed[at] ?? []));
  }
  return rows.map((row) => {
    const cells = texts(row, joiner);
    return { kind: 'row', header: cells.map(() => ''), cells };
  });
}

function gatherRows(lines: readonly PdfLine[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row !== undefined && line.cells.length === 1 && continuesRow(row.line, line)) {
      const cell = row.cells.find(({ x }) => near(x, line.x));
      cell?.parts.push(line.text);
      row.line = { ...row.line, baseline: line.baseline };
    } else {
      rows.push({
        line,
        cells: line.cells.map(({ text, ...place }) => ({ parts: [text], ...place })),
      });
    }
  }
  return rows;
}

function texts(row: Row, joiner: LineJoiner): string[] {
  return row.cells.map(({ parts }) => joiner.join(parts));
}

/** A table of contents without dots: a text and a page number on each line, never falling. */
function isContents(rows: readonly Row[]): boolean {
  const numbers = rows.map(({ cells }) =>
    cells.length === 2 && /^\d{1,4}$/.test(cells[1]?.parts[0] ?? '')
      ? Number(cells[1]?.parts[0])
      : -1,
  );
  const rising = numbers.every((number, at) => number >= Math.max(0, numbers[at - 1] ?? 0));
  return (
    rising && rows.length > enoughRows && new Set(numbers).size > 2 && (numbers.at(-1) ?? 0) < 1000
  );
}

/** Names without figures, set in another font than the row below or above nothing but figures. */
function isHeader(row: Row, body: readonly Row[]): boolean {
  const isNamed = !hasFigure(row) || /^(?:19|20)\d\d$/.test(row.cells.at(-1)?.parts[0] ?? '');
  return isNamed && (row.line.font !== body[0]?.line.font || body.every(hasFigure));
}

function hasFigure({ cells }: Row): boolean {
  return cells.some(({ parts }) => parts.some((part) => /\d/.test(part)));
}

/** The header column of each cell, or `undefined` where that is not certain. */
function columnsOf(row: Row, header: Row): number[] | undefined {
  const columns = row.cells.map((cell) => nearestColumn(cell, header.cells));
  const isCertain = columns.every((column, at) => column >= 0 && column > (columns[at - 1] ?? -1));
  return isCertain ? columns : undefined;
}

function nearestColumn(cell: Pick<PdfCell, 'x' | 'right'>, header: Row['cells']): number {
  const distances = header.map(({ x, right }) => Math.max(x - cell.right, cell.x - right));
  const least = distances.reduce((a, b) => Math.min(a, b), Infinity);
  const overlapping = distances.filter((distance) => distance < 0).length;
  return overlapping > 1 || least > nearHeader ? -1 : distances.indexOf(least);
}

function underHeader(
  names: readonly string[],
  cells: readonly string[],
  columns: readonly number[],
): Block {
  const filled = names.map((_, column) => cells[columns.indexOf(column)] ?? '');
  return { kind: 'row', header: [...names], cells: filled };
}
