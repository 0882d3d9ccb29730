import { startsItem } from './bullets.ts';
import type { HeadingStyle } from './headings.ts';
import { distance, headingStyle, paragraphGap } from './headings.ts';
import type { PdfLine } from './lines.ts';
import type { Print } from './style.ts';
import { roundSize } from './style.ts';
import { tableLength } from './tables.ts';

/** Lines that belong together, before they become a block. */
export type Draft = Heading | { kind: 'paragraph' | 'item' | 'table'; lines: PdfLine[] };

interface Heading {
  kind: 'heading';
  lines: PdfLine[];
  style: HeadingStyle;
}

/** Puts the lines of a document together, page after page. */
export function gatherDrafts(lines: readonly PdfLine[], print: Print): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const rows = tableLength(lines, at);
    if (rows > 0) {
      drafts.push({ kind: 'table', lines: lines.slice(at, at + rows) });
      at += rows - 1;
      continue;
    }
    addLine(drafts, line, headingStyle(lines, at, print), print);
  }
  return drafts;
}

function addLine(
  drafts: Draft[],
  line: PdfLine,
  style: HeadingStyle | undefined,
  print: Print,
): void {
  const draft = drafts.at(-1);
  const last = draft?.lines.at(-1);
  if (style !== undefined) {
    if (draft?.kind === 'heading' && wrapsHeading(draft, line, style)) draft.lines.push(line);
    else drafts.push({ kind: 'heading', lines: [line], style });
    return;
  }
  if (startsItem(line.text, last === undefined || hasEnded(draft, last, print))) {
    drafts.push({ kind: 'item', lines: [line] });
  } else if (draft !== undefined && last !== undefined && continues(draft, last, line, print)) {
    draft.lines.push(line);
  } else {
    drafts.push({ kind: 'paragraph', lines: [line] });
  }
}

/** A heading set over several lines; those in plain print are short by their nature. */
function wrapsHeading(draft: Heading, line: PdfLine, style: HeadingStyle): boolean {
  const last = draft.lines.at(-1);
  if (last?.page !== line.page || style.by === 'place' || style.by !== draft.style.by) return false;
  const alike = last.font === line.font && roundSize(last.size) === roundSize(line.size);
  return alike && inside(distance(last, line), 0.5, 1.6);
}

function inside(value: number, low: number, high: number): boolean {
  return value > low && value < high;
}

const sentenceEnd = /[.!?:;]["”’)]*$/;

/** Whether what follows `last` may be something new even without a gap. */
function hasEnded(draft: Draft | undefined, last: PdfLine, { edges }: Print): boolean {
  if (draft?.kind === 'heading' || draft?.kind === 'table') return true;
  return sentenceEnd.test(last.text) || draft?.kind === 'item' || edges.slack(last) > 0.25;
}

function continues(draft: Draft, last: PdfLine, line: PdfLine, print: Print): boolean {
  if (draft.kind === 'heading' || draft.kind === 'table') return false;
  if (Math.abs(last.size - line.size) > last.size * 0.08) return false;
  const goesDown = last.page === line.page && line.baseline > last.baseline;
  return goesDown
    ? continuesBelow(draft, last, line, print)
    : continuesElsewhere(last, line, print);
}

function continuesBelow(
  draft: Draft,
  last: PdfLine,
  line: PdfLine,
  { body, edges }: Print,
): boolean {
  const leading = Math.max(body.leading, 1);
  if (distance(last, line) > leading * paragraphGap) return false;
  const first = draft.lines[0] ?? last;
  // A semicolon closes an item of a list far more often than a line of a sentence.
  const isFull = edges.slack(last) < (last.text.endsWith(';') ? 0.03 : 0.12);
  if (draft.kind === 'item') return line.x > first.textX - line.size * 0.5 || isFull;
  const ended = sentenceEnd.test(last.text);
  const left = draft.lines.reduce((least, { x }) => Math.min(least, x), first.x);
  const indented = draft.lines.length > 1 && line.x > left + line.size * 0.8;
  return !(ended && (indented || !isFull));
}

/** Over the edge of a page or column a sentence goes on, unless it had come to its end. */
function continuesElsewhere(last: PdfLine, line: PdfLine, { edges }: Print): boolean {
  if (sentenceEnd.test(last.text)) return false;
  return /^[\p{Ll}(]/u.test(line.text) || /[-,\u00ad]$/.test(last.text) || edges.slack(last) < 0.1;
}
