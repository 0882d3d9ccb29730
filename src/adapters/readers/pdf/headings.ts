import type { PdfLine } from './lines.ts';
import type { Print } from './style.ts';
import { roundSize } from './style.ts';
import { startsItem } from './bullets.ts';

/** How a heading is told from text: the levels follow this order, sizes falling. */
export type HeadingStyle = { by: 'size'; size: number } | { by: 'font' } | { by: 'place' };

const maximumLength = 160;
const maximumPlainLength = 80;
/** A paragraph starts where the distance is that much more than between its lines. */
export const paragraphGap = 1.35;
const largerBy = 1.12;

const caption = /^(?:figuur|tabel|grafiek|bron|foto|figure|table|source|noot)\b/i;
const closed = /[.;,:!…]["”’)]*$/;

/**
 * How a line shows that it is a heading, if it does: by larger letters; by another font than the
 * text (bold) in a short line of its own; or, in plain print, as a short line without a full stop
 * that stands apart above longer text.
 */
export function headingStyle(
  lines: readonly PdfLine[],
  at: number,
  print: Print,
): HeadingStyle | undefined {
  const { body } = print;
  const line = lines[at];
  if (line === undefined || !couldBeHeading(line)) return undefined;
  if (line.size >= body.size * largerBy) return { by: 'size', size: roundSize(line.size) };
  if (caption.test(line.text) || closed.test(line.text) || line.size < body.size * 0.95)
    return undefined;
  if (line.font !== body.font && isBoldHeading(lines, at, print)) return { by: 'font' };
  return isPlainHeading(lines, at, print) ? { by: 'place' } : undefined;
}

function couldBeHeading({ text, cells }: PdfLine): boolean {
  return (
    cells.length === 1 &&
    text.length <= maximumLength &&
    /\p{L}{2}/u.test(text) &&
    !/[.;,]$/.test(text) &&
    !startsItem(text, false)
  );
}

/** A line or two in another font; more are a paragraph that is set apart. */
function isBoldHeading(lines: readonly PdfLine[], at: number, print: Print): boolean {
  const line = lines[at];
  const below = lines.slice(at + 1, at + 3);
  if (line === undefined || !/^[\p{Lu}\p{N}"'‘“]/u.test(line.text))
    return startsLowerInBold(lines, at);
  const fillsLine = print.edges.slack(line) < 0.1 && below[0]?.font !== line.font;
  if (!line.oneFont || fillsLine) return false;
  return below.some(({ font }) => font !== line.font) && !isMiddle(lines, at, print);
}

/** The second line of a heading that was wrapped. */
function startsLowerInBold(lines: readonly PdfLine[], at: number): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  return (
    line?.oneFont === true &&
    above?.font === line.font &&
    above.cells.length === 1 &&
    below?.font !== line.font
  );
}

/** A bold word that happens to fill a line inside a sentence. */
function isMiddle(lines: readonly PdfLine[], at: number, { edges }: Print): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (above === undefined || line?.page !== above.page || above.font === line.font) return false;
  return edges.slack(above) < 0.1 && !/[.!?:;]$/.test(above.text) && above.cells.length === 1;
}

function isPlainHeading(lines: readonly PdfLine[], at: number, { body, edges }: Print): boolean {
  const [above, line, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (line === undefined || below?.page !== line.page || below.baseline <= line.baseline)
    return false;
  const apart = above?.page !== line.page || distance(above, line) > body.leading * paragraphGap;
  const short = line.text.length <= maximumPlainLength && edges.slack(line) > 0.4;
  const opens = /^[\p{Lu}\p{N}]/u.test(line.text) && /^[\p{Lu}"'‘“]/u.test(below.text);
  return apart && short && opens && edges.slack(below) < 0.4 && below.cells.length === 1;
}

/** Between two baselines of a page, in sizes of the lower line. */
export function distance(above: PdfLine, line: PdfLine): number {
  return (line.baseline - above.baseline) / line.size;
}

/** Levels from 1: the larger sizes first, then bold lines, then plain ones. */
export function headingLevels(styles: readonly HeadingStyle[]): (style: HeadingStyle) => number {
  const sizes = new Set(styles.flatMap((style) => (style.by === 'size' ? [style.size] : [])));
  const falling = [...sizes].toSorted((one, other) => other - one);
  const bold = styles.some(({ by }) => by === 'font') ? 1 : 0;
  return (style) => {
    if (style.by === 'size') return Math.min(falling.indexOf(style.size) + 1, 6);
    return Math.min(falling.length + (style.by === 'font' ? 1 : bold + 1), 6);
  };
}
