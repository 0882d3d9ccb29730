import type { Block, ReadDocument } from '../../../ingest/blocks.ts';
import { itemText } from './bullets.ts';
import { unfoldColumns } from './columns.ts';
import type { Draft } from './drafts.ts';
import { gatherDrafts } from './drafts.ts';
import { withoutFurniture } from './furniture.ts';
import { headingLevels } from './headings.ts';
import type { PdfLine, PdfPage } from './lines.ts';
import type { BodyStyle } from './style.ts';
import { bodyStyle, printOf } from './style.ts';
import { pdfTable } from './tables.ts';
import { LineJoiner } from './wraps.ts';

/**
 * Finds the structure of printed pages again: paragraphs, headings, items, rows; and the title,
 * unless the file names one itself. The title leaves the text.
 */
export function layOutPages(
  printed: readonly PdfPage[],
  named: string | undefined,
): Pick<ReadDocument, 'blocks' | 'title'> {
  const size = bodyStyle(printed).size;
  const pages = withoutFurniture(printed, size).map(unfoldColumns);
  const print = printOf(pages);
  const joiner = new LineJoiner(pages.flatMap(({ lines }) => lines.map(({ text }) => text)));
  const { flow, notes } = splitNotes(pages, print.body);
  const drafts = placeNotes(gatherDrafts(flow, print), gatherDrafts(notes, print));
  const printedTitle = findTitle(drafts, print.body);
  const title = printedTitle === undefined ? undefined : joiner.join(textsOf(printedTitle));
  const isTitle = named === undefined || title === undefined || sameWords(named, title);
  const kept = drafts.filter((draft) => draft !== printedTitle || !isTitle);
  return { title: named ?? title, blocks: toBlocks(kept, joiner) };
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(one) === words(other);
}

function textsOf({ lines }: Draft): string[] {
  return lines.map(({ text }) => text);
}

/** Small print below the text of a page: it must not cut a paragraph that goes on overleaf. */
function splitNotes(
  pages: readonly PdfPage[],
  body: BodyStyle,
): { flow: PdfLine[]; notes: PdfLine[] } {
  const split = pages.map(({ lines }) => {
    const last = lines.findLastIndex((line) => line.size >= body.size * 0.9);
    const end = last < 0 ? lines.length : last + 1;
    return { flow: lines.slice(0, end), notes: lines.slice(end) };
  });
  return { flow: split.flatMap(({ flow }) => flow), notes: split.flatMap(({ notes }) => notes) };
}

/** Puts notes behind the last block that starts on their page. */
function placeNotes(text: readonly Draft[], notes: readonly Draft[]): Draft[] {
  const drafts = [...text, ...notes].map((draft) => ({ draft, page: draft.lines[0]?.page ?? 0 }));
  return drafts.toSorted((one, other) => one.page - other.page).map(({ draft }) => draft);
}

/** The largest heading of the first page with text, if it is larger than all text. */
function findTitle(drafts: readonly Draft[], body: BodyStyle): Draft | undefined {
  const firstPage = drafts[0]?.lines[0]?.page;
  const candidates = drafts.filter(
    (draft) =>
      draft.kind === 'heading' && draft.style.by === 'size' && draft.lines[0]?.page === firstPage,
  );
  const size = (draft: Draft) => draft.lines[0]?.size ?? 0;
  const largest = candidates.reduce<Draft | undefined>(
    (best, draft) => (best === undefined || size(draft) > size(best) ? draft : best),
    undefined,
  );
  return largest !== undefined && size(largest) >= body.size * 1.2 ? largest : undefined;
}

function toBlocks(drafts: readonly Draft[], joiner: LineJoiner): Block[] {
  const levelOf = headingLevels(
    drafts.flatMap((draft) => (draft.kind === 'heading' ? [draft.style] : [])),
  );
  return drafts.flatMap((draft): Block[] => {
    const text = joiner.join(textsOf(draft));
    switch (draft.kind) {
      case 'heading':
        return [{ kind: 'heading', level: levelOf(draft.style), text }];
      case 'item':
        return [{ kind: 'item', text: itemText(text) }];
      case 'table':
        return pdfTable(draft.lines, joiner);
      case 'paragraph':
        return [{ kind: 'paragraph', text }];
    }
  });
}
