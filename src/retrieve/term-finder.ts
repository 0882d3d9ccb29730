import type { Span } from '../domain/knowledge.ts';
import { stemWord } from '../index/stem.ts';
import { fold, longestWord } from '../index/text.ts';
import type { GlossaryTerm } from '../knowledge/glossary.ts';
import { isAbbreviation } from '../knowledge/glossary.ts';

/** A term of the glossary where a text names it. */
export interface FoundTerm extends Span {
  /** The term's own name; the text may hold a variant, an inflection or a compound. */
  term: string;
}

/** Dutch names of terms in texts: a tree of words, walked once from every word of a text. */
export interface TermFinder {
  /** Places in text order, not overlapping; of two names the one that starts first, then the longer. */
  find(text: string): FoundTerm[];
}

export interface FinderOptions {
  /**
   * For what somebody asks about, in contrast to a running text: everyday words count too, and
   * abbreviations in any case (`ind`, which in a text may be half a word).
   */
  asked?: boolean;
}

/** A word of a text with what it may be a form of. */
interface Token extends Span {
  raw: string;
  folded: string;
  stem: string;
}

interface Node {
  next: Map<string, Node>;
  names: { term: GlossaryTerm; raw: string }[];
}

interface Dictionary {
  names: Tree;
  /** Phrases in which a term's word means something else. */
  others: Tree;
  asked: boolean;
}

/** A text with its words. */
interface Read {
  text: string;
  tokens: readonly Token[];
}

interface Reached {
  node: Node;
  words: number;
}

/** A tree of names, by stems or by the words as they are. */
interface Tree {
  root: Node;
  key: (token: Token) => string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand between the words of one name; a full stop ends it. */
const joint = /^(?:[-‐]?\s{1,3}|[-‐/&'’]?)$/u;
/** Shorter names are parts of too many other words. */
const shortestPart = 7;
const shortestRest = 3;
/** Endings that make another word of a name: `bezwaarlijk` is no objection. */
const derived = /(?:lijke?|loze|loos|baar|bare|achtige?|heid|heden|schap)$/;

/**
 * @param terms names are matched inflected (`beschikkingen`), in compounds (`bezwaarbrief`) and,
 *   where they are written in capitals only, in capitals only
 */
export function createTermFinder(
  terms: readonly GlossaryTerm[],
  { asked = false }: FinderOptions = {},
): TermFinder {
  const wanted = terms.filter(({ everyday }) => asked || !everyday);
  const names: Tree = { root: newNode(), key: ({ stem }) => stem };
  const others: Tree = { root: newNode(), key: ({ folded }) => folded };
  const parts = new Map<string, GlossaryTerm>();
  for (const term of wanted) {
    for (const name of [term.term, ...term.variants]) add(names, name, term);
    for (const phrase of term.not) add(others, phrase, term);
    const whole = fold(term.term);
    if (!whole.includes(' ') && whole.length >= shortestPart && !term.everyday)
      parts.set(whole, term);
  }
  const dictionary: Dictionary = { names, others, asked };
  return {
    find(text) {
      const read: Read = { text, tokens: tokensOf(text) };
      const found: FoundTerm[] = [];
      let at = 0;
      while (at < read.tokens.length) {
        const place = placeAt(dictionary, read, at) ?? compoundAt(parts, read.tokens[at]);
        if (place !== undefined) found.push(place.found);
        at += place?.words ?? 1;
      }
      return found;
    },
  };
}

function newNode(): Node {
  return { next: new Map(), names: [] };
}

function add({ root, key }: Tree, name: string, term: GlossaryTerm): void {
  let node = root;
  for (const token of tokensOf(name)) {
    const next = node.next.get(key(token)) ?? newNode();
    node.next.set(key(token), next);
    node = next;
  }
  if (node !== root) node.names.push({ term, raw: name });
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)].map(({ 0: raw, index }) => ({
    raw,
    folded: fold(raw),
    stem: derived.test(raw) ? fold(raw) : stemWord(raw, 'nl'),
    start: index,
    end: index + raw.length,
  }));
}

interface Place {
  found: FoundTerm;
  words: number;
}

/** The longest name that starts at a word, unless a longer phrase says something else with it. */
function placeAt(
  { names, others, asked }: Dictionary,
  { text, tokens }: Read,
  at: number,
): Place | undefined {
  const reached = walk(names, { text, tokens }, at).flatMap(({ node, words }): Place[] => {
    const [first, last] = [tokens[at] as Token, tokens[at + words - 1] as Token];
    const raw = text.slice(first.start, last.end);
    const name = node.names.find((one) => asked || !isAbbreviation(one.raw) || one.raw === raw);
    if (name === undefined) return [];
    const found = { term: name.term.term, start: first.start, end: last.end };
    return meansOther(others, { text, tokens }, at, words, name.term) ? [] : [{ found, words }];
  });
  return reached.at(-1);
}

/** Every name that the words from `at` on spell, shorter ones first. */
function walk({ root, key }: Tree, { text, tokens }: Read, at: number): Reached[] {
  const reached: Reached[] = [];
  let node: Node | undefined = root;
  for (let n = at; n < tokens.length; n += 1) {
    const token = tokens[n] as Token;
    if (n > at && !joint.test(text.slice(tokens[n - 1]?.end, token.start))) break;
    node = node.next.get(key(token));
    if (node === undefined) break;
    if (node.names.length > 0) reached.push({ node, words: n - at + 1 });
  }
  return reached;
}

/** Whether the words lie within a phrase that the glossary lists as another meaning. */
function meansOther(
  others: Tree,
  read: Read,
  at: number,
  words: number,
  term: GlossaryTerm,
): boolean {
  for (let from = Math.max(0, at - longestPhrase); from <= at; from += 1) {
    const covering = walk(others, read, from).filter((one) => from + one.words >= at + words);
    if (covering.some(({ node }) => node.names.some((one) => one.term === term))) return true;
  }
  return false;
}

/** Words of a phrase that may stand before the term's own word. */
const longestPhrase = 3;

/** A compound that starts or ends with a term; the longest part that is one counts. */
function compoundAt(
  parts: ReadonlyMap<string, GlossaryTerm>,
  token: Token | undefined,
): Place | undefined {
  if (token === undefined) return undefined;
  const { folded, start, end } = token;
  if (folded.length > longestWord || derived.test(folded)) return undefined;
  for (let length = folded.length - shortestRest; length >= shortestPart; length -= 1) {
    const term = parts.get(folded.slice(0, length)) ?? parts.get(folded.slice(-length));
    if (term !== undefined) return { found: { term: term.term, start, end }, words: 1 };
  }
  return undefined;
}
