/** A phrase to look for; `*` at its beginning or end lets a word go on there. */
export interface Entry {
  phrase: string;
  id: number;
}

/** Where a phrase stands: numbers of its first and last token. */
export interface Occurrence {
  first: number;
  last: number;
}

interface Node {
  next: Map<number, Node>;
  /** Ids of phrases that end here at the end of a word. */
  whole: number[];
  /** Ids of phrases after which the word may go on. */
  open: number[];
}

/**
 * All phrases of all languages in two letter trees: one walked from the beginning of every word,
 * one (phrases with a leading `*`) from every letter. A walk is never deeper than the longest
 * phrase, so a scan is linear in the length of the text.
 */
export class PhraseIndex {
  private readonly atWord = node();
  private readonly anywhere = node();

  /** @param entries phrases in the form of {@link normalisePhrase} */
  constructor(entries: Iterable<Entry>) {
    for (const { phrase, id } of entries) this.add(phrase, id);
  }

  private add(phrase: string, id: number): void {
    const letters = phrase.replace(/^\*|\*$/g, '');
    let at = phrase.startsWith('*') ? this.anywhere : this.atWord;
    for (let i = 0; i < letters.length; i++) at = child(at, letters.charCodeAt(i));
    const ids = phrase.endsWith('*') ? at.open : at.whole;
    if (!ids.includes(id)) ids.push(id);
  }

  /**
   * Calls `found` for every phrase in a normalised text, by first token, then by length.
   *
   * @param text normalised text
   */
  scan(text: string, found: (id: number, first: number, last: number) => void): void {
    const token = tokenNumbers(text);
    for (let i = 1; i < text.length - 1; i++) {
      if (text.charCodeAt(i) === space) continue;
      if (text.charCodeAt(i - 1) === space) walk(this.atWord, text, i, token, found);
      walk(this.anywhere, text, i, token, found);
    }
  }
}

const space = 32;

function walk(
  from: Node,
  text: string,
  start: number,
  token: Uint32Array,
  found: (id: number, first: number, last: number) => void,
): void {
  let at: Node | undefined = from;
  for (let i = start; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (at === undefined) return;
    const last = token[i] ?? 0;
    for (const id of at.open) found(id, token[start] ?? 0, last);
    if (at.whole.length > 0 && text.charCodeAt(i + 1) === space) {
      for (const id of at.whole) found(id, token[start] ?? 0, last);
    }
  }
}

/** For each character the number of the token it belongs to. */
function tokenNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let token = -1;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== space && (i === 0 || text.charCodeAt(i - 1) === space)) token++;
    numbers[i] = Math.max(token, 0);
  }
  return numbers;
}

function node(): Node {
  return { next: new Map(), whole: [], open: [] };
}

function child(at: Node, letter: number): Node {
  let next = at.next.get(letter);
  if (next === undefined) at.next.set(letter, (next = node()));
  return next;
}
