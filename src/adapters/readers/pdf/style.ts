import type { PdfLine, PdfPage } from './lines.ts';
import { median } from './furniture.ts';

export interface BodyStyle {
  size: number;
  font: string;
  /** Usual distance between baselines, in sizes. */
  leading: number;
}

/** What a document looks like as a whole. */
export interface Print {
  body: BodyStyle;
  edges: ColumnEdges;
}

export function printOf(pages: readonly PdfPage[]): Print {
  return { body: bodyStyle(pages), edges: new ColumnEdges(pages) };
}

/** The style that most characters of a document are set in. */
export function bodyStyle(pages: readonly PdfPage[]): BodyStyle {
  const lines = pages.flatMap((page) => page.lines);
  const size = mostCharacters(lines, (line) => roundSize(line.size)) ?? 10;
  const inSize = lines.filter((line) => roundSize(line.size) === size);
  const font = mostCharacters(inSize, (line) => line.font) ?? '';
  return { size, font, leading: usualLeading(inSize) };
}

export function roundSize(size: number): number {
  return Math.round(size * 2) / 2;
}

function usualLeading(lines: readonly PdfLine[]): number {
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    if (before?.page !== line.page) return [];
    const gap = (line.baseline - before.baseline) / line.size;
    return gap > 0.8 && gap < 2.5 ? [gap] : [];
  });
  return gaps.length === 0 ? 1.2 : median(gaps);
}

function mostCharacters<T>(
  lines: readonly PdfLine[],
  valueOf: (line: PdfLine) => T,
): T | undefined {
  const characters = new Map<T, number>();
  for (const line of lines) {
    const value = valueOf(line);
    characters.set(value, (characters.get(value) ?? 0) + line.text.length);
  }
  let best: [T, number] | undefined;
  for (const entry of characters) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

/** Where the lines that start at about the same place end, page by page. */
class ColumnEdges {
  readonly #edges = new Map<string, number>();

  constructor(pages: readonly PdfPage[]) {
    for (const { lines } of pages) {
      for (const line of lines) {
        // An indented line belongs to the column of the lines around it.
        for (const offset of [-1, 0, 1]) this.#widen(key(line, offset), line.right);
      }
    }
  }

  #widen(place: string, right: number): void {
    this.#edges.set(place, Math.max(this.#edges.get(place) ?? 0, right));
  }

  /** Share of the column's width that a line leaves empty at its end, 0 to 1. */
  slack(line: PdfLine): number {
    const edge = Math.max(this.#edges.get(key(line, 0)) ?? 0, line.right);
    return edge === line.x ? 0 : (edge - line.right) / (edge - line.x);
  }
}

const bucket = 24;

function key({ page, x }: PdfLine, offset: number): string {
  return `${page} ${Math.round(x / bucket) + offset}`;
}
