import type { LetterTreeData } from './letter-tree.ts';
import { LetterTree, none } from './letter-tree.ts';

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

/** Both letter trees as plain data. */
export interface PhraseIndexData {
  atWord: LetterTreeData;
  anywhere: LetterTreeData;
}

/** @param entries phrases in the form of {@link normalisePhrase} */
export function indexPhrases(entries: Iterable<Entry>): PhraseIndexData {
  const [atWord, anywhere] = [new LetterTree(), new LetterTree()];
  for (const { phrase, id } of entries) {
    const tree = phrase.startsWith('*') ? anywhere : atWord;
    tree.add(phrase.replace(/^\*|\*$/g, ''), phrase.endsWith('*'), id);
  }
  return { atWord: atWord.data, anywhere: anywhere.data };
}

/**
 * All phrases of all languages in two letter trees: one walked from the beginning of every word,
 * one (phrases with a leading `*`) from every letter. A walk is never deeper than the longest
 * phrase, so a scan is linear in the length of the text.
 */
export class PhraseIndex {
  private readonly atWord: LetterTree;
  private readonly anywhere: LetterTree;

  constructor({ atWord, anywhere }: PhraseIndexData) {
    this.atWord = new LetterTree(atWord);
    this.anywhere = new LetterTree(anywhere);
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
      if (text.charCodeAt(i - 1) === space) walk(this.atWord, none, view, i, report);
      walk(this.anywhere, none, view, i, report);
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
  tree: LetterTree,
  from: number,
  view: View,
  start: number,
  found: (id: number, last: number) => void,
): void {
  const { text, token, wordEnd } = view;
  let at = from;
  for (let i = start; i < text.length; i++) {
    at = tree.next(at, text.charCodeAt(i));
    if (at === none) return;
    const last = token[i] ?? 0;
    for (const id of tree.passing(at)) found(id, last);
    if (text.charCodeAt(i + 1) === space) for (const id of tree.ending(at)) found(id, last);
    const after = tree.afterWord(at);
    if (after !== none) walk(tree, after, view, wordEnd[i] ?? text.length, found);
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
