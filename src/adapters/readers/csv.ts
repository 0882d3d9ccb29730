import { CSVLoader } from '@langchain/community/document_loaders/fs/csv';
import type { Block, ReadDocument } from '../../ingest/blocks.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { Delimiter } from './csv-dialect.ts';
import { dialectOf, recordShapes } from './csv-dialect.ts';

/**
 * A table of values divided by `,` `;` or tab, with its header in the first row.
 *
 * Every further row becomes a {@link RowBlock}; short rows are filled up, cells beyond the header
 * keep an empty one. Single cells above the header (a title, a remark) become paragraphs.
 */
export async function readCsv(text: string): Promise<ReadDocument> {
  const { delimiter, body } = dialectOf(text);
  const rows = await parseRows(body, delimiter);
  const headerAt = rows.length > 1 ? firstFullRow(rows) : 0;
  const header = rows[headerAt] ?? [];
  const data = rows.slice(headerAt + 1);
  if (data.length === 0) throw new UnreadableFile('has no rows below its header');
  const above = rows.slice(0, headerAt).map(paragraph);
  return { blocks: [...above, ...data.map((cells) => rowBlock(header, cells))] };
}

/** Private use, so that it stands in no text; taken out where somebody tries. */
const cellMark = '\ue000';
const maximumColumns = 1000;

/**
 * The loader writes each cell as `column: value`. Numbered columns instead of the file's own names
 * keep apart what it would fold together: doubled and empty names, cells beyond the header, and
 * cells of several lines.
 */
async function parseRows(text: string, delimiter: Delimiter): Promise<string[][]> {
  const { widths, openQuote } = recordShapes(text, delimiter);
  if (openQuote !== undefined) {
    throw new UnreadableFile(`line ${openQuote}: a quotation mark is opened and never closed`);
  }
  const columns = widths.reduce((widest, width) => Math.max(widest, width), 1);
  if (columns > maximumColumns) throw new UnreadableFile(`has more than ${maximumColumns} columns`);
  const names = Array.from({ length: columns }, (_, column) => `${cellMark}${column}`);
  const source = `${names.join(delimiter)}\n${text.replaceAll(cellMark, '')}`;
  const rows = await new CSVLoader(new Blob([source]), { separator: delimiter }).load();
  return rows.map(({ pageContent }) => cellsOf(pageContent)).filter((cells) => cells.length > 0);
}

function cellsOf(row: string): string[] {
  const cells = row.split(/\n?\ue000\d+: /).slice(1);
  while (cells.at(-1)?.trim() === '') cells.pop();
  return cells;
}

/** The header is the first row that is more than a lone title, if there is such a row. */
function firstFullRow(rows: readonly string[][]): number {
  return Math.max(
    0,
    rows.findIndex((cells) => filled(cells).length > 1),
  );
}

function filled(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

function paragraph(cells: readonly string[]): Block {
  return { kind: 'paragraph', text: filled(cells).join(' ') };
}

function rowBlock(header: readonly string[], cells: readonly string[]): Block {
  const width = Math.max(header.length, cells.length);
  const fill = (row: readonly string[]) => Array.from({ length: width }, (_, at) => row[at] ?? '');
  return { kind: 'row', header: fill(header), cells: fill(cells) };
}
