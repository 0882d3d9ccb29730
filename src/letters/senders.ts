import { z } from 'zod';
import type { LetterView } from './view.ts';

const words = z.array(z.string().min(2)).default([]);

const sender = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    name: z.string().min(2),
    /** As they stand in a letter: in capitals only where they are (`IND`), else in any case. */
    names: words,
    /** Words that a kind of sender has in its name. */
    words,
    /** Of the glossary: who this is. */
    term: z.string().optional(),
    /** Of the sociale kaart: how to reach it. */
    service: z.string().optional(),
    /** It writes on behalf of these, whose name stands in the letter too. */
    outranks: words,
  })
  .refine(({ names, words: kinds }) => names.length + kinds.length > 0, 'has no name and no word');

/** Who sends letters, and how a letter shows it. */
export type Sender = z.infer<typeof sender>;

/** A file of `corpus/letters/`. */
export const sendersFile = z.array(sender);

/** A sender where the letter names it. Places are those of the view. */
export interface ReadSender {
  sender: Sender;
  /** Its own name, or the words of the letter. */
  name: string;
  /** The name is of the list, or the kind has one name only. */
  known: boolean;
  start: number;
  end: number;
}

export interface SenderFinder {
  find(view: LetterView): ReadSender | null;
  /** Whether a sender stands in one of the first lines. */
  inHeading(view: LetterView): boolean;
}

interface Key {
  sender: Sender;
  name: string;
  /** Lower case, as the view writes it. */
  key: string;
  /** Counts only in capitals, or as a line by itself. */
  capitals: boolean;
  word: boolean;
}

/** Lines of the heading and of the closing that count most. */
const headLines = 12;
const longestName = 80;
/** Of a name in the first lines that nothing says is somebody else's. */
const headingScore = 8;

/** Made once; a letter costs a walk along its words. */
export function createSenderFinder(senders: readonly Sender[]): SenderFinder {
  const keys = senders.flatMap((one) => [
    ...one.names.map((name): Key => keyOf(one, name, false)),
    ...one.words.map((name): Key => keyOf(one, name, true)),
  ]);
  const byFirst = new Map<string, Key[]>();
  for (const one of keys) {
    const first = firstWord(one.key);
    byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
  }
  return {
    find: (view) => best(view, matches(view, byFirst)),
    inHeading: (view) => matches(view, byFirst).some(({ score }) => score >= headingScore),
  };
}

function keyOf(one: Sender, name: string, word: boolean): Key {
  const key = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return { sender: one, name, key, capitals: /^[^a-z]{2,5}$/.test(name) && !word, word };
}

function firstWord(text: string): string {
  return /^[a-z0-9]+/.exec(text)?.[0] ?? text;
}

interface Match {
  key: Key;
  start: number;
  end: number;
  score: number;
}

const mostMatches = 400;

function matches(view: LetterView, byFirst: ReadonlyMap<string, readonly Key[]>): Match[] {
  const { text } = view;
  const found: Match[] = [];
  const lines = linesOf(text);
  for (const line of lines) {
    for (const match of spacedOut(line.row).matchAll(/[a-z0-9]+/g)) {
      for (const key of byFirst.get(match[0]) ?? byFirst.get(compound(match[0])) ?? []) {
        const one = matchAt(view, key, line, line.start + match.index);
        if (one !== null) found.push(one);
      }
      if (found.length > mostMatches) return found;
    }
  }
  return found;
}

/** `D U O` keeps its places; only its first letter matters, see {@link matchAt}. */
function spacedOut(line: string): string {
  const letters = /^ {0,12}((?:[a-z] ){1,5}[a-z]) {0,12}$/.exec(line)?.[1];
  if (letters === undefined) return line;
  const at = line.indexOf(letters);
  const joined = letters.replaceAll(' ', '');
  return line.slice(0, at) + joined + ' '.repeat(line.length - at - joined.length);
}

/** `basisschool` ends in `school`: what a kind of sender is called is often the end of a word. */
const endings = [
  'school',
  'ziekenhuis',
  'huisartsenpraktijk',
  'tandartspraktijk',
  'incasso',
  'deurwaarders',
  'deurwaarder',
  'kinderopvang',
  'woningstichting',
  'advocaten',
  'uitzendbureau',
];

function compound(word: string): string {
  return endings.find((end) => word.endsWith(end)) ?? word;
}

interface Line {
  start: number;
  end: number;
  row: string;
  /** The row without space around it, and without any. */
  whole: string;
  squeezed: string;
  /** {@link placeScore} */
  place: number;
  /** It says on whose behalf the letter is. */
  aboutOthers: boolean;
}

function linesOf(text: string): Line[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    if (text.slice(start, end).trim() !== '') spans.push({ start, end });
    start = end + 1;
  }
  return spans.map((span, n) => {
    const row = text.slice(span.start, span.end);
    const whole = row.trim();
    return {
      ...span,
      row,
      whole,
      squeezed: whole.replaceAll(' ', ''),
      place: placeScore(n, spans.length, row),
      aboutOthers: /opdrachtgever|inzake|cliënt|client /.test(row),
    };
  });
}

const closing = /(?<![a-z])(?:namens|groet|groeten|hoogachtend|groetjes)(?![a-z])/;

/** The heading says who writes, then the closing; in between others are named as well. */
function placeScore(n: number, lines: number, line: string): number {
  if (n < headLines) return 10 - 0.5 * n;
  if (n >= lines - 5 || closing.test(line)) return 5;
  return 1;
}

const aboutOthers =
  /opdrachtgever|inzake|betreft|onderwerp|uw schuld|(?<![a-z])(?:bij|voor|aan|van|naar|door|te|de) $/;

function matchAt(view: LetterView, key: Key, line: Line, start: number): Match | null {
  const { text, original, at } = view;
  const { whole, squeezed, place } = line;
  const spaced = squeezed === key.key && whole.length > key.key.length;
  const end = spaced ? line.end : endOf(text, key, start);
  if (end === -1) return null;
  const alone = whole === key.key || spaced;
  const written = original.slice(at[start], at[end]);
  if (key.capitals && !alone && written !== key.name) return null;
  // An ordinary word when it is written small: `just`, `mega`, `ben`.
  if (!key.word && !alone && !/\p{Lu}/u.test(written)) return null;
  const before = text.slice(Math.max(line.start, start - 30), start);
  const other = line.aboutOthers || aboutOthers.test(before);
  const score =
    place +
    (alone ? 3 : 0) +
    (key.word ? -1.5 : 0) -
    (other ? 4 : 0) +
    Math.min(2, key.key.length / 20);
  return { key, start, end, score };
}

function endOf(text: string, { key, word }: Key, start: number): number {
  const token = /^[a-z0-9]+/.exec(text.slice(start, start + 40))?.[0] ?? '';
  if (word && token !== key && token.endsWith(key)) return start + token.length;
  if (!text.startsWith(key, start)) return -1;
  const end = start + key.length;
  return /[a-z0-9]/.test(text.charAt(end)) && /[a-z0-9+]$/.test(key) ? -1 : end;
}

/** The best place decides; a bailiff or a collector that writes for somebody else goes before them. */
function best(view: LetterView, found: readonly Match[]): ReadSender | null {
  let top: Match | undefined;
  for (const one of found) if (top === undefined || one.score > top.score) top = one;
  if (top === undefined || top.score < 1.5) return null;
  const { sender: of } = top.key;
  const above = found
    .filter(({ key, score }) => key.sender.outranks.includes(of.id) && score >= 4.5)
    .reduce<Match | undefined>(
      (kept, one) => (kept === undefined || one.score > kept.score ? one : kept),
      undefined,
    );
  return readSender(view, above ?? top, found);
}

function readSender(view: LetterView, match: Match, found: readonly Match[]): ReadSender {
  const { sender: of } = match.key;
  const named = found
    .filter(({ key }) => key.sender === of && !key.word)
    .reduce<Match | undefined>(
      (kept, one) => (kept === undefined || one.score > kept.score ? one : kept),
      undefined,
    );
  if (
    of.words.length === 0 &&
    of.names.some((name) => of.name.includes(name) || name.includes(of.name))
  )
    return { sender: of, name: of.name, known: true, start: match.start, end: match.end };
  if (named !== undefined)
    return { sender: of, name: named.key.name, known: true, start: named.start, end: named.end };
  if (!match.key.word)
    return { sender: of, name: match.key.name, known: true, start: match.start, end: match.end };
  return lineName(view, match);
}

/** The line as it stands, where it is short enough to be a name. */
function lineName(view: LetterView, { key, start, end }: Match): ReadSender {
  const { text, original, at } = view;
  const from = text.lastIndexOf('\n', start) + 1;
  const next = text.indexOf('\n', end);
  const to = next === -1 ? text.length : next;
  const line = original.slice(at[from], at[to]).replace(/\s+/g, ' ').trim();
  const isName = line.length <= longestName && !/[.?!:;]$/.test(line) && !/\d{2}/.test(line);
  const name = isName ? line : key.sender.name;
  return {
    sender: key.sender,
    name,
    known: false,
    start: isName ? from : start,
    end: isName ? to : end,
  };
}
