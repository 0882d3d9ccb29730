/** A phrase to look for; `*` before its first word or after any lets that word go on there. */
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
  /** Where a phrase goes on after the rest of this word, beginning with a space. */
  rest: Node | undefined;
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
    for (let i = 0; i < letters.length; i++) {
      if (letters.charAt(i) === '*') at = at.rest ??= node();
      else at = child(at, letters.charCodeAt(i));
    }
    const ids = phrase.endsWith('*') ? at.open : at.whole;
    if (!ids.includes(id)) ids.push(id);
  }

  /**
   * Calls `found` for every phrase in a normalised text, by first token, then by length.
   *
   * @param text normalised text
   */
  scan(text: string, found: (id: number, first: number, last: number) => void): void {
    const view = viewOf(text);
    for (let i = 1; i < text.length - 1; i++) {
      if (text.charCodeAt(i) === space) continue;
      const first = view.token[i] ?? 0;
      const report = (id: number, last: number): void => {
        found(id, first, last);
      };
      if (text.charCodeAt(i - 1) === space) walk(this.atWord, view, i, report);
      walk(this.anywhere, view, i, report);
    }
  }
}

/** A text with, for each character, the number of its token and the end of that token. */
interface View {
  text: string;
  token: Uint32Array;
  wordEnd: Uint32Array;
}

const space = 32;

function walk(
  from: Node,
  view: View,
  start: number,
  found: (id: number, last: number) => void,
): void {
  const { text, token, wordEnd } = view;
  let at: Node | undefined = from;
  for (let i = start; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (at === undefined) return;
    const last = token[i] ?? 0;
    for (const id of at.open) found(id, last);
    if (at.whole.length > 0 && text.charCodeAt(i + 1) === space) {
      for (const id of at.whole) found(id, last);
    }
    if (at.rest !== undefined) walk(at.rest, view, wordEnd[i] ?? text.length, found);
  }
}

function viewOf(text: string): View {
  const token = new Uint32Array(text.length);
  const wordEnd = new Uint32Array(text.length);
  for (let i = 0, number = -1; i < text.length; i++) {
    if (text.charCodeAt(i) !== space && (i === 0 || text.charCodeAt(i - 1) === space)) number++;
    token[i] = Math.max(number, 0);
  }
  for (let i = text.length - 1, end = text.length; i >= 0; i--) {
    if (text.charCodeAt(i) === space) end = i;
    wordEnd[i] = end;
  }
  return { text, token, wordEnd };
}

function node(): Node {
  return { next: new Map(), whole: [], open: [], rest: undefined };
}

function child(at: Node, letter: number): Node {
  let next = at.next.get(letter);
  if (next === undefined) at.next.set(letter, (next = node()));
  return next;
}
