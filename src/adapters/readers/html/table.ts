import type { Block } from '../../../ingest/blocks.ts';
import type { PageContent } from './content.ts';
import { textOf } from './text.ts';
import type { HtmlElement } from './dom.ts';
import { attribute, childElements, descendants, squeeze } from './dom.ts';

interface Cell {
  text: string;
  isHeader: boolean;
  isBold: boolean;
}

interface Row {
  cells: Cell[];
  inHead: boolean;
  /** A single cell over the whole width. */
  spans: boolean;
}

/** A table of a page may be as wide as it says; no reader sees more than this. */
const maximumColumns = 100;

/** False for a table that only places things: it is read like any other part of the page. */
export function isDataTable(table: HtmlElement, content: PageContent): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role') ?? '')) return false;
  if (content.isLayout(table)) return false;
  return rowElements(table).some((row) => cellElements(row.element).length > 1);
}

/**
 * One block a row, each cell with its column's header. Cells over several columns or rows are
 * repeated in each, so that every row can stand alone; in a table without a header row the first
 * cell of a row names the others if it is marked as a header.
 */
export function tableBlocks(table: HtmlElement, content: PageContent): Block[] {
  const rows = readRows(table, content);
  const headerRows = countHeaderRows(rows);
  const header = columnNames(rows.slice(0, headerRows));
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption');
  const title = caption === undefined ? '' : squeeze(textOf(caption, content));
  return [
    ...(title === '' ? [] : [{ kind: 'paragraph' as const, text: title }]),
    ...rows.slice(headerRows).flatMap((row) => rowBlock(row, header)),
  ];
}

function rowBlock(row: Row, header: readonly string[]): Block[] {
  const texts = row.cells.map(({ text }) => text);
  if (texts.every((text) => text === '')) return [];
  if (row.spans) return [{ kind: 'paragraph', text: texts[0] ?? '' }];
  const [name, ...rest] = row.cells;
  if (header.length === 0 && name?.isHeader === true && rest.length > 0) {
    return [{ kind: 'row', header: rest.map(() => name.text), cells: texts.slice(1) }];
  }
  return [{ kind: 'row', header: texts.map((_, column) => header[column] ?? ''), cells: texts }];
}

function columnNames(rows: readonly Row[]): string[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const names = rows.map(({ cells }) => cells[column]?.text ?? '');
    return names.filter((name, at) => name !== '' && name !== names[at - 1]).join(' ');
  });
}

/** Rows that name the columns: marked so, or set in bold, or the only one without figures. */
function countHeaderRows(rows: readonly Row[]): number {
  const isMarked = ({ inHead, cells }: Row) => inHead || cells.every(({ isHeader }) => isHeader);
  const marked = rows.findIndex((row) => !isMarked(row));
  if (marked > 0) return marked;
  const [first, ...body] = rows;
  if (first === undefined || body.length === 0 || !first.cells.every(({ text }) => isName(text))) {
    return 0;
  }
  const bold = first.cells.every(({ isBold }) => isBold) && !body.every((row) => allBold(row));
  const figures =
    body.length > 1 && body.every(({ cells }) => cells.some(({ text }) => /\d/.test(text)));
  return !first.spans && (bold || figures) ? 1 : 0;
}

function allBold(row: Row): boolean {
  return row.cells.every(({ isBold }) => isBold);
}

function isName(text: string): boolean {
  return text !== '' && text.length <= 60 && !/\d/.test(text);
}

function readRows(table: HtmlElement, content: PageContent): Row[] {
  const below: { cell: Cell; left: number }[] = [];
  return rowElements(table).map(({ element, inHead }) => {
    const cells: Cell[] = [];
    const takeSpanned = () => {
      for (let open = below[cells.length]; open !== undefined && open.left > 0;) {
        open.left -= 1;
        cells.push(open.cell);
        open = below[cells.length];
      }
    };
    const own = cellElements(element);
    for (const cellElement of own) {
      takeSpanned();
      const cell = readCell(cellElement, content);
      const left = spanOf(cellElement, 'rowspan') - 1;
      for (let wide = spanOf(cellElement, 'colspan'); wide > 0; wide -= 1) {
        if (cells.length >= maximumColumns) break;
        below[cells.length] = { cell, left };
        cells.push(cell);
      }
    }
    takeSpanned();
    return {
      cells,
      inHead,
      spans: own.length === 1 && cells.every((cell) => cell === cells[0]) && cells.length > 1,
    };
  });
}

function readCell(element: HtmlElement, content: PageContent): Cell {
  const text = squeeze(textOf(element, content));
  const bold = descendants(element).filter(
    ({ tagName }) => tagName === 'b' || tagName === 'strong',
  );
  const boldText = bold.map((part) => squeeze(textOf(part, content))).join(' ');
  return {
    text,
    isHeader: element.tagName === 'th',
    isBold: text !== '' && squeeze(boldText) === text,
  };
}

function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

function rowElements(table: HtmlElement): { element: HtmlElement; inHead: boolean }[] {
  return childElements(table).flatMap((part) => {
    const inHead = part.tagName === 'thead';
    const rows = part.tagName === 'tr' ? [part] : childElements(part);
    return rows.filter(({ tagName }) => tagName === 'tr').map((element) => ({ element, inHead }));
  });
}

function cellElements(row: HtmlElement): HtmlElement[] {
  return childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}
