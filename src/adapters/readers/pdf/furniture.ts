import type { PdfLine, PdfPage } from './lines.ts';

/** Part of the height, above and below, in which heads and feet stand. */
const marginShare = 0.12;
/** Lines from the edge that may belong to a head or foot. */
const linesAtEdge = 4;
/** Points by which one head may stand higher than the next. */
const heightTolerance = 6;
const enoughPages = 3;

const pageNumber =
  /^[-–—|\s]*(?:(?:pagina|page|blz|pag|p)\.?\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|van|of)\s*\d{1,4})?[-–—|\s]*$/i;
const contentsLine = /(?:\.{4,}|(?:\s\.){4,}|…{2,}|_{4,})\s*\d{1,4}$/;

interface MarginLine {
  line: PdfLine;
  page: number;
}

/**
 * The lines of all pages without page numbers, running heads and feet, and tables of contents.
 *
 * A running line repeats at the same height on at least three pages (two of a document of two), or
 * holds a number that counts along with the pages; `Hoofdstuk 3` on top of the third page may do
 * so too, but in large letters.
 */
export function withoutFurniture(pages: readonly PdfPage[], bodySize: number): PdfPage[] {
  const needed = Math.max(2, Math.min(enoughPages, pages.length));
  const heads = marginLines(pages, 'head');
  const feet = marginLines(pages, 'foot');
  const furniture = new Set<PdfLine>();
  for (const margin of [heads, feet]) {
    const small = margin.filter(({ line }) => line.size <= bodySize * 1.1);
    for (const line of [...repeated(margin, needed), ...counting(small, needed)])
      furniture.add(line);
    for (const { line } of margin) if (pageNumber.test(line.text)) furniture.add(line);
  }
  return pages.map((page) => ({
    ...page,
    lines: page.lines.filter((line) => !furniture.has(line) && !contentsLine.test(line.text)),
  }));
}

/** The lines nearest the upper or lower edge of each page. */
function marginLines(pages: readonly PdfPage[], edge: 'head' | 'foot'): MarginLine[] {
  return pages.flatMap(({ lines, height, number }) => {
    const outside = ({ baseline }: PdfLine) =>
      edge === 'head' ? baseline < height * marginShare : baseline > height * (1 - marginShare);
    const sorted = lines.filter(outside).toSorted((one, other) => one.baseline - other.baseline);
    const near = edge === 'head' ? sorted.slice(0, linesAtEdge) : sorted.slice(-linesAtEdge);
    return near.map((line) => ({ line, page: number }));
  });
}

/** Lines that say the same on enough pages. */
function repeated(margin: readonly MarginLine[], needed: number): PdfLine[] {
  return groups(margin, ({ line }) => [line.text]).flatMap((group) => atOneHeight(group, needed));
}

/** Lines with a number that differs from the page's own by the same amount on enough pages. */
function counting(margin: readonly MarginLine[], needed: number): PdfLine[] {
  const offsets = ({ line, page }: MarginLine) =>
    (line.text.match(/\d{1,4}/g) ?? []).map((found) => Number(found) - page);
  return groups(margin, offsets).flatMap((group) => atOneHeight(group, needed));
}

function groups(
  margin: readonly MarginLine[],
  keysOf: (line: MarginLine) => readonly (string | number)[],
): MarginLine[][] {
  const byKey = new Map<string | number, MarginLine[]>();
  for (const line of margin) {
    for (const key of new Set(keysOf(line))) {
      const group = byKey.get(key) ?? [];
      byKey.set(key, group);
      group.push(line);
    }
  }
  return [...byKey.values()];
}

function atOneHeight(group: readonly MarginLine[], needed: number): PdfLine[] {
  const height = median(group.map(({ line }) => line.baseline));
  const level = group.filter(({ line }) => Math.abs(line.baseline - height) <= heightTolerance);
  const pages = new Set(level.map(({ page }) => page)).size;
  return pages >= needed ? level.map(({ line }) => line) : [];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
