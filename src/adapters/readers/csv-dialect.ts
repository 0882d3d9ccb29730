const delimiters = [';', '\t', ','] as const;
export type Delimiter = (typeof delimiters)[number];

export interface DelimiterGuess {
  delimiter: Delimiter;
  /** Every sampled record has the same number of cells, at least three, with a header on top. */
  consistent: boolean;
}

/** How the records of a delimited text divide, without their contents. */
export interface RecordShapes {
  /** Number of cells of each record that is not blank. */
  widths: number[];
  /** Line, counted from 1, of a quote that is never closed. */
  openQuote: number | undefined;
}

const sampledRecords = 100;
const sampledLength = 200_000;
/** Three lines of prose may happen to hold equally many commas. */
const minimumRecords = 4;
const maximumHeaderLength = 80;

/** The delimiter that divides most records alike; `undefined` where none occurs. */
export function sniffDelimiter(text: string): DelimiterGuess | undefined {
  const sample = text.slice(0, sampledLength);
  const guesses = delimiters.map((delimiter) => {
    const widths = recordShapes(sample, delimiter).widths.slice(0, sampledRecords);
    return { delimiter, widths, usual: mostFrequent(widths) };
  });
  const best = guesses
    .filter(({ usual }) => usual.value > 1)
    .reduce<(typeof guesses)[number] | undefined>(
      (a, b) => (a === undefined || b.usual.count > a.usual.count ? b : a),
      undefined,
    );
  if (best === undefined) return widestUse(text);
  const alike = best.usual.count === best.widths.length && best.usual.value >= 3;
  const consistent =
    alike && best.widths.length >= minimumRecords && hasHeader(sample, best.delimiter);
  return { delimiter: best.delimiter, consistent };
}

/** Most records are single cells, as in a list with remarks: any delimiter in use is better. */
function widestUse(text: string): DelimiterGuess | undefined {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = delimiters.find((candidate) => header.includes(candidate));
  return delimiter === undefined ? undefined : { delimiter, consistent: false };
}

function mostFrequent(widths: readonly number[]): { value: number; count: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = { value: 0, count: 0 };
  for (const [value, count] of counts) if (count > best.count) best = { value, count };
  return best;
}

function hasHeader(text: string, delimiter: Delimiter): boolean {
  const names = (text.trimStart().split(/\r?\n/, 1)[0] ?? '').split(delimiter);
  return names.every((name) => name.trim() !== '' && name.length <= maximumHeaderLength);
}

/**
 * Counts cells record by record. A quote opens a cell only as its first character, as in RFC 4180
 * and in d3-dsv, so that `5" buis` is not the start of a quotation.
 */
export function recordShapes(text: string, delimiter: Delimiter): RecordShapes {
  const widths: number[] = [];
  let cells = 1;
  let line = 1;
  let blank = true;
  let cellStart = true;
  let quotedSince: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\n') line += 1;
    if (quotedSince !== undefined) {
      if (character === '"' && text[at + 1] === '"') at += 1;
      else if (character === '"') quotedSince = undefined;
      continue;
    }
    if (character === '"' && cellStart) {
      quotedSince = line;
      blank = false;
    } else if (character === delimiter) {
      cells += 1;
    } else if (character === '\n' || character === '\r') {
      if (!blank) widths.push(cells);
      cells = 1;
      blank = true;
    } else if (character !== ' ') {
      blank = false;
    }
    cellStart = character === delimiter || character === '\n' || character === '\r';
  }
  if (!blank) widths.push(cells);
  return { widths, openQuote: quotedSince };
}

/** What divides the cells of a table (a comma where nothing tells), and the table itself. */
export function dialectOf(text: string): { delimiter: Delimiter; body: string } {
  // Excel's own way of saying which delimiter it wrote.
  const declared = /^sep=([;,\t])\r?\n/i.exec(text);
  const body = text.slice(declared?.[0].length ?? 0);
  const delimiter = (declared?.[1] as Delimiter | undefined) ?? sniffDelimiter(body)?.delimiter;
  return { delimiter: delimiter ?? ',', body };
}
