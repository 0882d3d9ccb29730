/** No node: the root is nobody's child. */
export const none = 0;

const nothing: readonly number[] = [];
/** Stands for the rest of a word; no normalised text has it. */
const rest = '*'.charCodeAt(0);

/**
 * A letter tree in flat arrays, some ten bytes a node where objects take three hundred: a node is a
 * number, its children are a chain of siblings. The root has hundreds, so those are looked up.
 */
export class LetterTree {
  private readonly first = new Map<number, number>();
  private readonly whole = new Map<number, number[]>();
  private readonly open = new Map<number, number[]>();
  private letters = new Uint16Array(1024);
  private children = new Uint32Array(1024);
  private siblings = new Uint32Array(1024);
  private last = none;

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
    this.letters = new Uint16Array(2 * letters.length);
    this.children = new Uint32Array(2 * letters.length);
    this.siblings = new Uint32Array(2 * letters.length);
    this.letters.set(letters);
    this.children.set(children);
    this.siblings.set(siblings);
  }
}
