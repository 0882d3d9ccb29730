import type { FootnoteMark, Section, Span } from '../domain/knowledge.ts';
import type { Block, HeadingBlock } from './blocks.ts';

/** A block's place in the record's text. */
export interface PlacedBlock extends Span {
  kind: 'paragraph' | 'item' | 'row';
  /** Index into `sections`. */
  section: number;
}

export interface RecordText {
  text: string;
  sections: Section[];
  blocks: PlacedBlock[];
  footnotes: FootnoteMark[];
}

/**
 * Lays blocks out as one NFC text and notes where each lies.
 *
 * Headings and paragraphs stand between blank lines, items and rows on lines of their own; a row
 * is written `header: cell · header: cell`. Footnote marks `[^1]` leave the text and become
 * positions. Sections without any text of their own are not listed (their heading still is part
 * of the heading path of what lies below them).
 */
export function layOut(blocks: readonly Block[]): RecordText {
  const layout: RecordText = { text: '', sections: [], blocks: [], footnotes: [] };
  const headings: HeadingBlock[] = [];
  let previous: Block['kind'] | undefined;
  let heading: HeadingBlock | undefined;
  let section: number | undefined;
  for (const block of blocks) {
    const shown = blockText(block);
    const { text, marks } = stripFootnotes(shown);
    if (text === '') continue;
    layout.text += separator(previous, block.kind);
    const start = layout.text.length;
    layout.text += block.kind === 'item' ? `- ${text}` : text;
    previous = block.kind;
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      heading = { ...block, text };
      headings.push(heading);
      section = undefined;
      continue;
    }
    section ??= openSection(layout, headings, heading, start);
    const offset = block.kind === 'item' ? start + 2 : start;
    layout.blocks.push({ kind: block.kind, section, start: offset, end: layout.text.length });
    for (const mark of marks) layout.footnotes.push({ at: offset + mark.at, basis: mark.basis });
    const current = layout.sections[section];
    if (current !== undefined) current.end = layout.text.length;
  }
  return layout;
}

function blockText(block: Block): string {
  const text =
    block.kind === 'row'
      ? block.cells
          .map((cell, column) => cellText(block.header[column] ?? '', cell))
          .filter((cell) => cell !== '')
          .join(' · ')
      : block.text;
  return cleanText(text);
}

function cellText(header: string, cell: string): string {
  if (cell.trim() === '') return '';
  return header.trim() === '' ? cell.trim() : `${header.trim()}: ${cell.trim()}`;
}

// NUL and other controls never carry meaning in a document; soft hyphens and zero-width spaces
// (but not ZWNJ/ZWJ, which Persian and Kurdish need) only break search.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffe\uffff]/g;
// Bidi embeddings, overrides and isolates could make a quote read differently from what it says.
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

/** NFC, well-formed, single spaces, without invisible or direction-forcing characters. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .replace(bidiControls, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

interface Stripped {
  text: string;
  marks: FootnoteMark[];
}

function stripFootnotes(shown: string): Stripped {
  const marks: FootnoteMark[] = [];
  let text = '';
  let from = 0;
  for (const match of shown.matchAll(/ ?\[\^(\d+)\]/g)) {
    text += shown.slice(from, match.index);
    marks.push({ at: text.length, basis: Number(match[1]) });
    from = match.index + match[0].length;
  }
  return { text: text + shown.slice(from), marks };
}

function separator(previous: Block['kind'] | undefined, next: Block['kind']): string {
  if (previous === undefined) return '';
  const inList = previous === next && (next === 'item' || next === 'row');
  return inList || (next === 'item' && previous === 'paragraph') ? '\n' : '\n\n';
}

function openSection(
  layout: RecordText,
  headings: readonly HeadingBlock[],
  heading: HeadingBlock | undefined,
  start: number,
): number {
  const current = headings.includes(heading as HeadingBlock) ? heading : undefined;
  const wanted = current?.id ?? slug(current?.text ?? 'begin');
  layout.sections.push({
    id: unusedId(wanted, layout.sections),
    heading: current?.text ?? '',
    level: current?.level ?? 1,
    headingPath: headings.map(({ text }) => text),
    start,
    end: start,
    validFrom: current?.validFrom,
    validUntil: current?.validUntil,
  });
  return layout.sections.length - 1;
}

function unusedId(wanted: string, sections: readonly Section[]): string {
  const used = new Set(sections.map(({ id }) => id));
  if (!used.has(wanted)) return wanted;
  let n = 2;
  while (used.has(`${wanted}-${n}`)) n += 1;
  return `${wanted}-${n}`;
}

/** Lower-case ASCII words joined by hyphens, at most 60 characters; `deel` when nothing is left. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words.slice(0, 60).replace(/-+$/, '') || 'deel';
}
