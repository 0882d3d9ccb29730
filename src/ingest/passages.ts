import { createHash } from 'node:crypto';
import type { KnowledgeRecord, Passage, Piece, Section, Span } from '../domain/knowledge.ts';
import type { PlacedBlock } from './record-text.ts';
import { sentenceSpans, trimSpan } from './sentences.ts';

/** Characters; a passage is one thought of about this size (design §5a measured it). */
const target = 420;
/** A passage never grows past this, except by one sentence that nothing can cut. */
const maximum = 560;
/** A new paragraph starts a new passage once the open one holds this much. */
const thought = 260;
/** A rest shorter than this joins its neighbour. */
const minimum = 120;
const longItem = 150;
const pieceSize = 220;
/** Headings nearest to the text; those above say little and would drown it. */
const embeddedHeadings = 2;
/** Version of the rules in this folder; part of every snapshot. */
export const chunkerVersion = 'passages-1';

/** The smallest thing that is never cut: a sentence, a list item, a table row. */
interface Unit extends Span {
  /** Index of the block within the section. */
  block: number;
  kind: PlacedBlock['kind'];
  /** Characters of the whole block. */
  blockLength: number;
}

/**
 * Cuts a record into passages: within one section, at sentence boundaries, list items with their
 * lead-in, table rows whole; each about 420 characters. Offsets point into `record.text`.
 */
export async function cutPassages(
  record: KnowledgeRecord,
  blocks: readonly PlacedBlock[],
): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const [index, section] of record.sections.entries()) {
    const own = blocks.filter((block) => block.section === index);
    const units = (await Promise.all(own.map((block, n) => toUnits(record.text, block, n)))).flat();
    for (const [n, group] of pack(units).entries()) {
      const leadIn = leadInOf(record.text, own, units, group);
      passages.push(toPassage(record, section, group, n, leadIn));
    }
  }
  return passages;
}

async function toUnits(text: string, block: PlacedBlock, n: number): Promise<Unit[]> {
  const spans =
    block.kind === 'row'
      ? [{ start: block.start, end: block.end }]
      : sentenceSpans(text.slice(block.start, block.end)).map((span) => shift(span, block.start));
  const cut = await Promise.all(spans.map((span) => cutLong(text, span)));
  return cut
    .flat()
    .map((span) => ({ ...span, block: n, kind: block.kind, blockLength: block.end - block.start }));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Loaded when the first such sentence comes: most corpora have none, and it is large. */
async function splitLong(text: string): Promise<string[]> {
  const { RecursiveCharacterTextSplitter } = await import('@langchain/textsplitters');
  const splitter = new RecursiveCharacterTextSplitter({
    chunkSize: target,
    chunkOverlap: 0,
    separators: ['; ', ': ', ', ', ' · ', ' ', ''],
  });
  return splitter.splitText(text);
}

/** A "sentence" longer than a passage (a page without punctuation) is cut at the best place. */
async function cutLong(text: string, span: Span): Promise<Span[]> {
  if (span.end - span.start <= maximum) return [span];
  const parts: Span[] = [];
  let from = span.start;
  for (const part of await splitLong(text.slice(span.start, span.end))) {
    const at = text.indexOf(part, from);
    parts.push(trimSpan(text, { start: at, end: at + part.length }));
    from = at + part.length;
  }
  return parts.filter(({ start, end }) => end > start);
}

/** Groups units greedily into passages; a short rest joins the passage before it. */
function pack(units: readonly Unit[]): Unit[][] {
  const groups: Unit[][] = [];
  let open: Unit[] = [];
  for (const unit of units) {
    if (open.length > 0 && startsAnew(open, unit)) {
      groups.push(open);
      open = [];
    }
    open.push(unit);
  }
  const last = groups.at(-1);
  if (last !== undefined && length(open) < minimum && length([...last, ...open]) <= maximum) {
    last.push(...open);
  } else if (open.length > 0) {
    groups.push(open);
  }
  return groups;
}

function length(units: readonly Unit[]): number {
  return (units.at(-1)?.end ?? 0) - (units[0]?.start ?? 0);
}

function startsAnew(open: readonly Unit[], unit: Unit): boolean {
  const size = length(open);
  const last = open.at(-1);
  const newBlock = last?.block !== unit.block;
  if (size + (unit.end - unit.start) > maximum) return true;
  if (newBlock && unit.kind === 'paragraph' && size >= thought) return true;
  // Long items are thoughts of their own; short ones belong together.
  if (newBlock && unit.kind === 'item' && unit.blockLength >= longItem && size >= minimum)
    return true;
  // An item or row that would overflow the target opens a passage; a sentence may finish one.
  return size >= minimum && length([...open, unit]) > target + (newBlock ? 0 : 60);
}

/** The paragraph before a list whose later items stand in a passage of their own. */
function leadInOf(
  text: string,
  blocks: readonly PlacedBlock[],
  units: readonly Unit[],
  group: readonly Unit[],
): string {
  const first = group[0];
  if (first === undefined || first.kind !== 'item') return '';
  const at = blocks.slice(0, first.block).findLastIndex(({ kind }) => kind === 'paragraph');
  const lead = units.filter(({ block }) => block === at).at(-1);
  if (lead === undefined) return '';
  const sentence = text.slice(lead.start, lead.end);
  return sentence.endsWith(':') && sentence.length <= pieceSize ? sentence : '';
}

function toPassage(
  record: KnowledgeRecord,
  section: Section,
  units: readonly Unit[],
  n: number,
  leadIn: string,
): Passage {
  const start = units[0]?.start ?? section.start;
  const end = units.at(-1)?.end ?? section.end;
  const text = record.text.slice(start, end);
  const embedded = embeddedText(record.title, section.headingPath, [leadIn, text].join(' ').trim());
  const pieces = toPieces(units);
  return {
    id: `${record.id}#${section.id}.${n + 1}`,
    recordId: record.id,
    kind: record.kind,
    documentKind: record.documentKind,
    title: record.title,
    municipality: record.municipality,
    language: record.language,
    year: record.year,
    sectionId: section.id,
    headingPath: section.headingPath,
    validFrom: section.validFrom ?? record.validFrom,
    validUntil: section.validUntil ?? record.validUntil,
    start,
    end,
    text,
    embedded,
    pieces,
    digest: digestOf([
      embedded,
      ...pieces.map((piece) => record.text.slice(piece.start, piece.end)),
    ]),
  };
}

/** A passage that came cut from elsewhere: the record's whole text under the id it came with. */
export async function wholePassage(record: KnowledgeRecord, context: string): Promise<Passage> {
  const section = record.sections[0] ?? {
    id: '',
    heading: '',
    level: 1,
    headingPath: [],
    start: 0,
    end: 0,
  };
  const block: PlacedBlock = { kind: 'paragraph', section: 0, start: 0, end: record.text.length };
  const units = await toUnits(record.text, block, 0);
  const whole = toPassage(record, section, units, 0, '');
  const embedded = embeddedText(context, [], record.text);
  return {
    ...whole,
    start: section.start,
    end: section.end,
    id: record.id,
    text: record.text,
    embedded,
    digest: digestOf([whole.digest, embedded]),
  };
}

/** `title · heading path · text`: what a passage is about often stands only above it. */
export function embeddedText(title: string, headingPath: readonly string[], text: string): string {
  const headings = headingPath.filter((heading) => heading !== title).slice(-embeddedHeadings);
  const parts = [title, ...headings, text];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Neighbouring units of one block joined up to the size of a quote. */
function toPieces(units: readonly Unit[]): Piece[] {
  const pieces: (Piece & { block: number })[] = [];
  for (const { start, end, block } of units) {
    const open = pieces.at(-1);
    if (open?.block === block && end - open.start <= pieceSize) open.end = end;
    else pieces.push({ start, end, block });
  }
  return pieces.map(({ start, end }) => ({ start, end }));
}

/** SHA-256 (hex) over texts that cannot run into one another. */
export function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
