/** No node: the root is nobody's child. */
export const none = 0;

const nothing: readonly number[] = [];
/** Stands for the rest of a word; no normalised text has it. */
const rest = '*'.charCodeAt(0);

/** A letter tree as plain data. */
export interface LetterTreeData {
  first: Map<number, number>;
  whole: Map<number, number[]>;
  open: Map<number, number[]>;
  letters: Uint16Array;
  children: Uint32Array;
  siblings: Uint32Array;
}

/**
 * A letter tree in flat arrays, some ten bytes a node where objects take three hundred: a node is a
 * number, its children are a chain of siblings. The root has hundreds, so those are looked up.
 */
export class LetterTree {
  private readonly first: Map<number, number>;
  private readonly whole: Map<number, number[]>;
  private readonly open: Map<number, number[]>;
  private letters: Uint16Array;
  private children: Uint32Array;
  private siblings: Uint32Array;
  private last: number;

  /** @param data what {@link LetterTree.data} gave; without it the tree is empty */
  constructor(data: LetterTreeData = emptyTree()) {
    this.first = data.first;
    this.whole = data.whole;
    this.open = data.open;
    this.letters = data.letters;
    this.children = data.children;
    this.siblings = data.siblings;
    this.last = data.letters.length - 1;
  }

  /** The whole tree, to be kept. */
  get data(): LetterTreeData {
    const { first, whole, open, last } = this;
    return {
      first,
      whole,
      open,
      letters: this.letters.slice(0, last + 1),
      children: this.children.slice(0, last + 1),
      siblings: this.siblings.slice(0, last + 1),
    };
  }

  /**
   * @param phrase letters, each `*` for the rest of the word it stands in
   * @param goesOn whether the last word may go on
   */
  add(phrase: string, goesOn: boolean, id: number): void {
    let at = none;
    for (let i = 0; i < phrase.length; i++) {
      const letter = phrase.charCodeAt(i);
      at = this.next(at, letter) || this.grow(at, letter);
    }
    const ids = goesOn ? this.open : this.whole;
    ids.set(at, [...new Set([...(ids.get(at) ?? nothing), id])]);
  }

  /** The child of a node by its letter, or `none`. */
  next(at: number, letter: number): number {
    if (at === none) return this.first.get(letter) ?? none;
    let child = this.children[at] ?? none;
    while (child !== none && this.letters[child] !== letter) child = this.siblings[child] ?? none;
    return child;
  }

  /** Ids of phrases that end at a node, at the end of a word. */
  ending(at: number): readonly number[] {
    return this.whole.get(at) ?? nothing;
  }

  /** Ids of phrases that end at a node, wherever in a word. */
  passing(at: number): readonly number[] {
    return this.open.get(at) ?? nothing;
  }

  /** Where a phrase goes on after the rest of this word, beginning with a space, or `none`. */
  afterWord(at: number): number {
    return this.next(at, rest);
  }

  private grow(parent: number, letter: number): number {
    const node = ++this.last;
    if (node >= this.letters.length) this.widen();
    this.letters[node] = letter;
    if (parent === none) {
      this.first.set(letter, node);
    } else {
      this.siblings[node] = this.children[parent] ?? none;
      this.children[parent] = node;
    }
    return node;
  }

  private widen(): void {
    const { letters, children, siblings } = this;
    const room = Math.max(1024, 2 * letters.length);
    this.letters = new Uint16Array(room);
    this.children = new Uint32Array(room);
    this.siblings = new Uint32Array(room);
    this.letters.set(letters);
    this.children.set(children);
    this.siblings.set(siblings);
  }
}

/** The root alone. */
function emptyTree(): LetterTreeData {
  return {
    first: new Map(),
    whole: new Map(),
    open: new Map(),
    letters: new Uint16Array(1),
    children: new Uint32Array(1),
    siblings: new Uint32Array(1),
  };
}
