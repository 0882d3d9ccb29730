import type { PdfCell, PdfLine, PdfPage } from './lines.ts';

/** Fewer lines side by side are a table or an address. */
const enoughLines = 8;
/** Cells of a table are shorter on average, in characters. */
const proseLength = 20;
const tolerance = 3;

/**
 * Takes apart two columns of running text that were drawn line by line across the page: first the
 * left one, then the right one, anew after every line that runs across both.
 */
export function unfoldColumns(page: PdfPage): PdfPage {
  const gutter = findGutter(page.lines);
  if (gutter === undefined) return page;
  let lines: PdfLine[] = [];
  let left: PdfLine[] = [];
  let right: PdfLine[] = [];
  const settle = () => {
    lines = lines.concat(left, right);
    left = [];
    right = [];
  };
  for (const line of page.lines) {
    const [first, second] = line.cells;
    if (first !== undefined && second !== undefined && isSplitAt(line, gutter)) {
      left.push(partOf(line, first));
      right.push(partOf(line, second));
    } else if (line.x >= gutter - tolerance) {
      right.push(line);
    } else if (line.right < gutter) {
      left.push(line);
    } else {
      settle();
      lines.push(line);
    }
  }
  settle();
  return { ...page, lines };
}

/** Where most second halves start; `undefined` on a page without such columns. */
function findGutter(lines: readonly PdfLine[]): number | undefined {
  const halved = lines.filter(({ cells }) => cells.length === 2);
  const starts = halved.map(({ cells }) => cells[1]?.x ?? 0).toSorted((one, other) => one - other);
  const gutter = starts[Math.floor(starts.length / 2)];
  if (gutter === undefined) return undefined;
  const split = halved.filter((line) => isSplitAt(line, gutter));
  if (split.length < enoughLines || split.length < lines.length / 3) return undefined;
  const isProse = [0, 1].every((side) => averageLength(split, side) >= proseLength);
  return isProse ? gutter : undefined;
}

function averageLength(lines: readonly PdfLine[], side: number): number {
  const length = lines.reduce((sum, { cells }) => sum + (cells[side]?.text.length ?? 0), 0);
  return length / lines.length;
}

function isSplitAt({ cells }: PdfLine, gutter: number): boolean {
  return cells.length === 2 && Math.abs((cells[1]?.x ?? 0) - gutter) <= tolerance;
}

function partOf(line: PdfLine, cell: PdfCell): PdfLine {
  const isFirst = cell === line.cells[0];
  return { ...line, ...cell, textX: isFirst ? line.textX : cell.x, cells: [cell] };
}
