import type { Block, ReadDocument } from './blocks.ts';

/**
 * Flat text, as it comes from a web page or a PDF, with its structure found again.
 *
 * - A short line without closing punctuation, followed by text, is a heading. Where the lines of
 *   a document are hard-wrapped, paragraphs are joined first.
 * - A heading right below a heading belongs under it.
 * - `Doel: …`, `Thema …`, `Ambitie: …` and the like nest in the order in which the kinds first
 *   appear; a bulleted line without a full stop that is followed by running text is the lowest
 *   heading.
 * - `1. | text | |` is a table with borders left over: a list item, its cells joined.
 */
export function readPlainText(source: string): ReadDocument {
  const lines = source.replace(/\r\n?/g, '\n').split('\n').map(classify);
  const headings = headingLines(lines);
  const levels = new HeadingLevels();
  const blocks: Block[] = [];
  lines.forEach((line, index) => {
    if (line.kind === 'blank') return;
    if (headings.has(index)) {
      blocks.push({
        kind: 'heading',
        level: levels.of(line, blocks.at(-1)),
        text: headingText(line.text),
      });
    } else if (line.kind === 'bullet') {
      blocks.push({ kind: 'item', text: line.text });
    } else {
      addText(blocks, lines, index);
    }
  });
  return { blocks: dropFurniture(blocks) };
}

/**
 * Indexes of the lines that are headings. Of three or more lonely lines in a row (a slide) only the
 * first is one, and the last where running text follows: the others are what the slide says.
 */
function headingLines(lines: readonly Line[]): Set<number> {
  const filled = [...lines.keys()].filter((index) => lines[index]?.kind !== 'blank');
  const headings = new Set(filled.filter((index) => isHeading(lines, index)));
  let run: number[] = [];
  const closeRun = (): void => {
    const lastLeads = isRunningText(nextFilled(lines, run.at(-1) ?? 0)?.text ?? '');
    const said = run.length < 3 ? [] : run.slice(1, lastLeads ? -1 : undefined);
    for (const index of said) headings.delete(index);
    run = [];
  };
  for (const index of filled) {
    const line = lines[index];
    const lonely = headings.has(index) && line?.kind === 'text' && !label.test(line.text);
    if (lonely) run.push(index);
    else closeRun();
  }
  closeRun();
  return headings;
}

interface Line {
  kind: 'blank' | 'bullet' | 'text';
  text: string;
}

const bullet = /^\s*(?:[-–—•▪◦*·]|\(?\d{1,2}[.)](?=\s*\|))\s*/;

function classify(raw: string): Line {
  const text = raw.replace(/\s*\|\s*/g, ' ').trim();
  if (/^[\s|]*$/.test(raw)) return { kind: 'blank', text: '' };
  const mark = bullet.exec(raw);
  if (mark === null) return { kind: 'text', text };
  const cells = raw.slice(mark[0].length).split('|');
  return {
    kind: 'bullet',
    text: cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' '),
  };
}

const maximumHeadingLength = 120;
/** Above this a line is running text whatever it ends in. */
const maximumBulletHeadingLength = 160;
const endsSentence = /[.!;,…]["'”’)]*$/;
/** Words that open a heading whatever its length in the planning documents of municipalities. */
const label =
  /^(thema|ambitie|doel|doelstelling|programma|hoofdstuk|paragraaf|artikel|deel|onderdeel|prioriteit)\b(?:\s*[\divxlc]+)?\s*[:.–-]?\s/i;

function isHeading(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.kind === 'blank') return false;
  const next = nextFilled(lines, index);
  if (line.kind === 'bullet') {
    // A bullet that introduces running text instead of standing in a list of bullets.
    return (
      line.text.length <= maximumBulletHeadingLength &&
      !/[;:,]$/.test(line.text) &&
      lines[index + 1]?.kind === 'text' &&
      isRunningText(lines[index + 1]?.text ?? '') &&
      (!endsSentence.test(line.text) || line.text.length < 90)
    );
  }
  if (label.test(line.text) && !/[.;]$/.test(line.text)) return true;
  if (line.text.length > maximumHeadingLength || endsSentence.test(line.text)) return false;
  if (/:$/.test(line.text)) return line.text.length <= 60 && next?.kind === 'bullet';
  if (/^\p{Ll}/u.test(line.text) || /\b(?:en|of|de|het|een|in|van|op|te)$/.test(line.text))
    return false;
  const standsApart =
    index === 0 || lines[index - 1]?.kind === 'blank' || previousIsRunning(lines, index);
  return (
    standsApart && next !== undefined && next.text !== line.text && !continuesBelow(lines, index)
  );
}

function nextFilled(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 12).find(({ kind }) => kind !== 'blank');
}

function previousIsRunning(lines: readonly Line[], index: number): boolean {
  const previous = lines[index - 1];
  return previous?.kind === 'text' && endsSentence.test(previous.text);
}

/** The line below goes on in lower case: this one was only wrapped. */
function continuesBelow(lines: readonly Line[], index: number): boolean {
  const below = lines[index + 1];
  return below?.kind === 'text' && /^\p{Ll}/u.test(below.text);
}

function isRunningText(text: string): boolean {
  return text.length > 80 || /[.!?:]$/.test(text);
}

/** Joins a hard-wrapped line to the paragraph it belongs to. */
function addText(blocks: Block[], lines: readonly Line[], index: number): void {
  const line = lines[index];
  const before = lines[index - 1];
  const last = blocks.at(-1);
  if (line === undefined) return;
  const wrapped =
    before?.kind === 'text' &&
    last?.kind === 'paragraph' &&
    (/^\p{Ll}/u.test(line.text) || (before.text.length < 100 && before.text.length > 50)) &&
    !/[.!?:]$/.test(before.text);
  if (wrapped) {
    last.text = joinWrapped(last.text, line.text);
  } else {
    blocks.push({ kind: 'paragraph', text: line.text });
  }
}

/** Puts two halves of a wrapped line together, undoing the hyphenation of a single word. */
export function joinWrapped(first: string, second: string): string {
  return /\p{Ll}-$/u.test(first) && /^\p{Ll}/u.test(second)
    ? first.slice(0, -1) + second
    : `${first} ${second}`;
}

function headingText(text: string): string {
  return text.replace(/[:\s]+$/, '');
}

/** Gives each kind of heading its level by the order in which the kinds first appear. */
class HeadingLevels {
  readonly #kinds: string[] = [];

  of(line: Line, previous: Block | undefined): number {
    const word = label.exec(line.text)?.[1]?.toLowerCase();
    const lowest = this.#kinds.length + (line.kind === 'bullet' ? 2 : 1);
    const below = previous?.kind === 'heading' ? previous.level + 1 : 1;
    if (word === undefined) return Math.max(lowest, below);
    if (!this.#kinds.includes(word)) this.#kinds.push(word);
    return this.#kinds.indexOf(word) + 1;
  }
}

/** Buttons and menus that web pages leave behind as one shouted or lonely line. */
const furniture =
  /^(?:bekijk toelichting|lees (?:meer|verder)|print|deel deze pagina|pcportal|naar boven|zie figuur)\b.{0,20}$/i;

function dropFurniture(blocks: readonly Block[]): Block[] {
  return blocks.filter((block) => block.kind === 'row' || !furniture.test(block.text.trim()));
}
