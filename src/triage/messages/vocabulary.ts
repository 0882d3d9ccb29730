import { normalise } from '../normalise.ts';

/** What a word or phrase does in a message that is no question about the subject matter. */
export const roles = [
  'greeting',
  'thanks',
  /** Courtesies, which change nothing. */
  'polite',
  /** A whole question about Wegwijs itself. */
  'about',
  /** "a human being", "a real person". */
  'human',
  /** "somebody": a person only beside `talk`. */
  'someone',
  'talk',
  'my',
  /** An application, a payment, a letter. */
  'thing',
  /** `my` and `thing` in one word. */
  'mine',
  /** "where is", "has stopped". */
  'state',
  /** `my` and `state` in one: "I have not received". */
  'mystate',
  /** All three in one: "I have not been given any money". */
  'case',
  'insult',
  /** Insults only when said to somebody: "dog", "rubbish". */
  'rude',
  /** "you are a": what may stand beside an insult. */
  'you',
  'ignore',
  /** "your instructions". */
  'rules',
  /** A whole instruction to the system. */
  'order',
  /** Function words, times, offices. */
  'glue',
] as const;
export type Role = (typeof roles)[number];

/**
 * The words of one language: phrases separated by commas; `(a|b|)` alternatives, `abc*` the
 * beginning of a word, `*` alone any word.
 */
export type MessageWords = Readonly<Partial<Record<Role, string>>>;

const bits = Object.fromEntries(roles.map((role, at) => [role, 1 << at])) as Record<Role, number>;
const standsFor: Partial<Record<Role, number>> = {
  mine: bits.my | bits.thing,
  mystate: bits.my | bits.state,
  case: bits.my | bits.thing | bits.state,
};

/** The roles as one number, a bit each. */
export function maskOf(...names: readonly Role[]): number {
  return names.reduce((mask, name) => mask | (standsFor[name] ?? bits[name]), 0);
}

/** A place in a phrase. */
export interface VocabularyNode {
  words: Map<string, VocabularyNode[]>;
  beginnings: Map<string, VocabularyNode[]>;
  any: VocabularyNode[];
  /** Places that are reached without a word. */
  skips: VocabularyNode[];
  /** Mask of the phrases that end here; 0 in the middle. */
  mask: number;
}

/** Makes the net of one language; the node where all its phrases begin. */
export function compileVocabulary(words: MessageWords): VocabularyNode {
  const root = nodeWith(0);
  for (const role of roles) {
    const end = nodeWith(maskOf(role));
    for (const phrase of (words[role] ?? '').split(',')) addPhrase(root, phrase.trim(), end);
  }
  return root;
}

/** Phrases as a net of words: alternatives part and join again, so that it stays small. */
export class Vocabulary {
  readonly #root: VocabularyNode;

  /** @param root made by {@link compileVocabulary}, by this or an earlier process */
  constructor(root: VocabularyNode) {
    this.#root = root;
  }

  /** Calls back with the length in words and the mask of every phrase that begins at `at`. */
  matches(
    words: readonly string[],
    at: number,
    found: (length: number, mask: number) => void,
  ): void {
    follow(this.#root, words, at, 0, found);
  }
}

function follow(
  node: VocabularyNode,
  words: readonly string[],
  at: number,
  length: number,
  found: (length: number, mask: number) => void,
): void {
  if (node.mask !== 0) found(length, node.mask);
  for (const next of node.skips) follow(next, words, at, length, found);
  const word = words[at + length];
  if (word === undefined) return;
  for (const next of nextOf(node, word)) follow(next, words, at, length + 1, found);
}

function nodeWith(mask: number): VocabularyNode {
  return { words: new Map(), beginnings: new Map(), any: [], skips: [], mask };
}

function addPhrase(root: VocabularyNode, phrase: string, end: VocabularyNode): void {
  const parts = phrase === '' ? [] : partsOf(phrase);
  let node = root;
  for (const [at, part] of parts.entries()) {
    const join = at === parts.length - 1 ? end : nodeWith(0);
    const ways = new Set(alternatives(part).map((way) => wordsOf(normaliseWay(way)).join(' ')));
    for (const way of ways) addWay(node, way === '' ? [] : way.split(' '), join);
    node = join;
  }
}

function addWay(from: VocabularyNode, words: readonly string[], to: VocabularyNode): void {
  if (words.length === 0) from.skips.push(to);
  let node = from;
  for (const [at, word] of words.entries()) {
    const next = at === words.length - 1 ? to : nodeWith(0);
    connect(node, word, next);
    node = next;
  }
}

function connect(node: VocabularyNode, word: string, to: VocabularyNode): void {
  if (word === '*') {
    node.any.push(to);
    return;
  }
  const beginning = word.endsWith('*');
  const map = beginning ? node.beginnings : node.words;
  const key = beginning ? word.slice(0, -1) : word;
  map.set(key, [...(map.get(key) ?? []), to]);
}

/** Longest beginning of a word that a phrase can ask for. */
const longestBeginning = 14;

function nextOf(node: VocabularyNode, word: string): VocabularyNode[] {
  const next = [...(node.words.get(word) ?? []), ...node.any];
  if (node.beginnings.size === 0) return next;
  for (let length = 2; length <= Math.min(word.length, longestBeginning); length += 1) {
    next.push(...(node.beginnings.get(word.slice(0, length)) ?? []));
  }
  return next;
}

/** Stands for `*` while a phrase is normalised: a letter that no language of ours has. */
const star = 'ꙮ';

function normaliseWay(way: string): string {
  return normalise(way.replaceAll('*', star)).replaceAll(star, '*');
}

/** A phrase with alternatives, cut at the spaces outside them; one without stays whole. */
function partsOf(phrase: string): string[] {
  if (!phrase.includes('(')) return [phrase];
  let depth = 0;
  let part = '';
  const parts: string[] = [];
  for (const sign of phrase) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth > 0 || sign !== ' ') part += sign;
    else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part].filter((part) => part !== '');
}

/** Spells out `(a|b)`: "(where|how) is" → "where is", "how is". */
function alternatives(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (group === null) return [phrase];
  const before = phrase.slice(0, group.index);
  const after = phrase.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((one) => alternatives(before + one + after));
}

/** The words of a normalised text, without the ends of sentences. */
function wordsOf(normalised: string): string[] {
  return normalised.split(' ').filter((word) => word !== '' && word !== '.');
}

/** The words of a message in the form in which they are compared. */
export function messageWords(text: string): string[] {
  return wordsOf(normalise(text));
}
