import { joinsMarker } from './bullets.ts';
import type { Part, PdfText, Viewport } from './parts.ts';
import { dominant, uprightParts } from './parts.ts';

/** A part of a line that stands apart from its neighbours, as a cell of a table does. */
export interface PdfCell {
  text: string;
  x: number;
  right: number;
}

/** All measures in points; y runs downwards from the top of the upright page. */
export interface PdfLine {
  /** Counted from 1. */
  page: number;
  text: string;
  x: number;
  right: number;
  /** Where the words start after a bullet or number. */
  textX: number;
  baseline: number;
  size: number;
  /** The one most of it is set in. */
  font: string;
  /** No other font occurs in it. */
  oneFont: boolean;
  cells: PdfCell[];
}

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  lines: PdfLine[];
}

/** Wider than a space in justified text. */
const cellGap = 1.8;
/** Narrower than the narrowest space, wider than kerning. */
const wordGap = 0.15;

/**
 * The lines of a page in the order in which they were drawn, which for the programs that write
 * documents is the reading order; a page whose order contradicts its heights is sorted.
 */
export function pageLines(number: number, texts: readonly PdfText[], viewport: Viewport): PdfPage {
  const { parts, width, height } = uprightParts(texts, viewport);
  const lines = groupParts(parts).map((line) => toLine(number, line));
  return { number, width, height, lines: inReadingOrder(lines.filter(({ text }) => text !== '')) };
}

function groupParts(parts: readonly Part[]): Part[][] {
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined || last === undefined || !sameLine(last, part)) lines.push([part]);
    else if (!isOverprint(last, part)) line.push(part);
  }
  return lines;
}

function sameLine(last: Part, next: Part): boolean {
  const size = Math.max(last.size, next.size);
  if (Math.abs(last.baseline - next.baseline) > size * 0.5) return false;
  return (
    last.rightToLeft ||
    next.rightToLeft ||
    next.x >= last.right - size * 0.6 ||
    isOverprint(last, next)
  );
}

/** Some programs print twice to make text bold. */
function isOverprint(last: Part, next: Part): boolean {
  return last.text === next.text && Math.abs(last.x - next.x) < last.size * 0.1;
}

function toLine(page: number, drawn: readonly Part[]): PdfLine {
  const size = dominant(drawn, (part) => part.size) ?? 0;
  const baseline = drawn.find((part) => part.size === size)?.baseline ?? 0;
  const readable = withoutNoteMarks(drawn, size, baseline);
  const rightToLeft = dominant(readable, (part) => (part.rightToLeft ? 1 : 0)) === 1;
  const ordered = rightToLeft ? fromTheRight(readable) : readable;
  const cells = rightToLeft ? [wholeCell(ordered, size)] : toCells(ordered, size);
  return {
    page,
    text: cells
      .map(({ text }) => text)
      .join(' ')
      .trim(),
    x: least(ordered.map(({ x }) => x)),
    right: most(ordered.map(({ right }) => right)),
    textX: (joinsMarker(ordered[0]?.text ?? '') ? ordered[1] : ordered[0])?.x ?? 0,
    baseline,
    size,
    font: dominantFont(ordered),
    oneFont: ordered.every(({ font }) => font === ordered[0]?.font),
    cells,
  };
}

/** Raised figures point to footnotes; glued to a word or an amount they would change it. */
function withoutNoteMarks(parts: readonly Part[], size: number, baseline: number): readonly Part[] {
  return parts.filter((part, at) => {
    const raised = part.size < size * 0.8 && part.baseline < baseline - size * 0.1;
    const isUnit = /(?:^|[\s\d])[ck]?m$/.test(parts[at - 1]?.text ?? '');
    return at === 0 || !raised || isUnit || !/^\d{1,3}$/.test(part.text);
  });
}

function toCells(parts: readonly Part[], size: number): PdfCell[] {
  const cells: PdfCell[] = [];
  for (const part of parts) {
    const cell = cells.at(-1);
    const gap = cell === undefined ? 0 : part.x - cell.right;
    const afterMarker = cells.length === 1 && joinsMarker(cell?.text ?? '');
    if (cell === undefined || (gap > size * cellGap && !afterMarker)) {
      cells.push({ text: part.text, x: part.x, right: part.right });
    } else {
      cell.text += part.spaced || gap > size * wordGap ? ` ${part.text}` : part.text;
      cell.right = Math.max(cell.right, part.right);
    }
  }
  return cells;
}

/** Right to left, save that numbers and Latin words in between run the other way. */
function fromTheRight(parts: readonly Part[]): Part[] {
  const ordered: Part[] = [];
  let run: Part[] = [];
  for (const part of parts.toSorted((one, other) => other.x - one.x)) {
    if (part.rightToLeft) {
      ordered.push(...run, part);
      run = [];
    } else {
      run.unshift(part);
    }
  }
  return [...ordered, ...run];
}

/** Of lines from right to left only the gaps say where words end: letters may come one by one. */
function wholeCell(parts: readonly Part[], size: number): PdfCell {
  const text = parts.reduce((words, part, at) => {
    const last = parts[at - 1];
    const gap = last === undefined ? 0 : Math.max(last.x - part.right, part.x - last.right);
    return gap > size * wordGap ? `${words} ${part.text}` : words + part.text;
  }, '');
  return { text, x: least(parts.map(({ x }) => x)), right: most(parts.map(({ right }) => right)) };
}

/** Lines drawn above an earlier line that they stand over: not columns but a wild order. */
function inReadingOrder(lines: PdfLine[]): PdfLine[] {
  let wild = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before === undefined || line.baseline >= before.baseline - line.size) return;
    if (line.x < before.right && before.x < line.right) wild += 1;
  });
  // Heads and feet are drawn before or after the text and make two such jumps.
  if (wild <= 2) return lines;
  return lines.toSorted((one, other) => one.baseline - other.baseline || one.x - other.x);
}

function dominantFont(parts: readonly Part[]): string {
  const characters = new Map<string, number>();
  for (const { font, text } of parts)
    characters.set(font, (characters.get(font) ?? 0) + text.length);
  return [...characters].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
