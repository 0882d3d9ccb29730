import { compile } from './compile.ts';
import type { CompiledRule, LanguageRules, Rules } from './compile.ts';
import { normalise } from './normalise.ts';
import { indexPhrases, PhraseIndex } from './trie.ts';
import type { Occurrence, PhraseIndexData } from './trie.ts';

/** A rule that a message fulfils. */
export interface Match {
  label: string;
  /** The line of the rule file, led by its language. */
  line: string;
}

/** What stands where in one message; occurrences by first token, `ends` the sentence ends. */
interface Found {
  byId: Map<number, Occurrence[]>;
  ends: number[];
}

/** Tokens between the first item of a pattern and another in the same sentence. */
const reach = 10;
/** Tokens between two neighbours of a sequence. */
const gap = 4;

/** Rules and phrases made ready, as plain data. */
export interface MatcherData {
  phrases: PhraseIndexData;
  harmless: Set<number>;
  rules: CompiledRule[];
}

/** Makes rules of many languages ready; takes half a second for those of a crisis. */
export function compileMatcher(
  shared: Rules,
  languages: Readonly<Record<string, LanguageRules>>,
): MatcherData {
  const { entries, rules, harmless } = compile(shared, languages);
  return { phrases: indexPhrases([...entries, { phrase: '.', id: sentenceEnd }]), harmless, rules };
}

/**
 * Recognises patterns of concepts in messages of many languages at once. The shared rules are
 * written once and hold for every language that has words for all their concepts, so what was
 * learnt from a phrasing in one language serves the others. Words that a language calls `harmless`
 * ("killing time") hide whatever else would be recognised in them.
 *
 * Cost: linear in the text; for each rule whose first item occurs, a binary search an item and
 * occurrence.
 */
export class Matcher {
  private readonly index: PhraseIndex;
  private readonly harmless: ReadonlySet<number>;
  private readonly rulesByFirst = new Map<number, CompiledRule[]>();

  constructor({ phrases, harmless, rules }: MatcherData) {
    this.index = new PhraseIndex(phrases);
    this.harmless = harmless;
    for (const rule of rules) {
      const first = rule.items[0] ?? sentenceEnd;
      const list = this.rulesByFirst.get(first);
      if (list === undefined) this.rulesByFirst.set(first, [rule]);
      else list.push(rule);
    }
  }

  /** One match a label, for every label that a message fulfils a rule of. */
  match(text: string): Match[] {
    const found = this.find(normalise(text));
    const matches = new Map<string, Match>();
    for (const id of found.byId.keys()) {
      for (const rule of this.rulesByFirst.get(id) ?? []) {
        if (matches.has(rule.label) || !holds(rule, found)) continue;
        matches.set(rule.label, { label: rule.label, line: rule.line });
      }
    }
    return [...matches.values()];
  }

  private find(text: string): Found {
    const byId = new Map<number, Occurrence[]>();
    const hidden: Occurrence[] = [];
    this.index.scan(text, (id, first, last) => {
      if (this.harmless.has(id)) hidden.push({ first, last });
      else (byId.get(id) ?? newList(byId, id)).push({ first, last });
    });
    const ends = (byId.get(sentenceEnd) ?? []).map(({ first }) => first);
    return { byId: hidden.length === 0 ? byId : withoutHidden(byId, hidden), ends };
  }
}

/** Id of the token `.`; those of phrases begin at 1. */
const sentenceEnd = 0;

function newList(byId: Map<number, Occurrence[]>, id: number): Occurrence[] {
  const list: Occurrence[] = [];
  byId.set(id, list);
  return list;
}

function withoutHidden(
  byId: Map<number, Occurrence[]>,
  hidden: Occurrence[],
): Map<number, Occurrence[]> {
  const tokens = new Set<number>();
  for (const { first, last } of hidden) for (let i = first; i <= last; i++) tokens.add(i);
  const kept = new Map<number, Occurrence[]>();
  for (const [id, list] of byId) {
    const rest = list.filter(({ first, last }) => !tokens.has(first) && !tokens.has(last));
    if (rest.length > 0) kept.set(id, rest);
  }
  return kept;
}

function holds(rule: CompiledRule, found: Found): boolean {
  const lists = rule.items.map((id) => found.byId.get(id) ?? []);
  if (lists.some((list) => list.length === 0)) return false;
  const vetoes = rule.vetoes.flatMap((id) => found.byId.get(id) ?? []);
  if (rule.order === 'message') return vetoes.length === 0;
  vetoes.sort((a, b) => a.first - b.first);
  const [first = [], ...others] = lists;
  return first.some((one) => {
    const sentence = sentenceOf(one, found.ends);
    const near =
      rule.order === 'sequence' ? inSequence(one, others, sentence) : nearby(one, others, sentence);
    return near && !someBetween(vetoes, sentence.first, sentence.last);
  });
}

function nearby(one: Occurrence, others: Occurrence[][], sentence: Occurrence): boolean {
  const from = Math.max(sentence.first, one.first - reach);
  const to = Math.min(sentence.last, one.last + reach);
  return others.every((list) => someBetween(list, from, to));
}

/** Whether every list has an occurrence shortly after one of the list before it. */
function inSequence(one: Occurrence, others: Occurrence[][], sentence: Occurrence): boolean {
  let reached = [one];
  for (const list of others) {
    reached = reached.flatMap(({ last }) =>
      between(list, last + 1, Math.min(last + 1 + gap, sentence.last)),
    );
    if (reached.length === 0) return false;
  }
  return true;
}

/** First and last token of the sentence that an occurrence stands in. */
function sentenceOf({ first, last }: Occurrence, ends: number[]): Occurrence {
  const next = lowerBound(ends.length, (i) => (ends[i] ?? 0) >= last);
  const before = lowerBound(ends.length, (i) => (ends[i] ?? 0) >= first) - 1;
  return { first: before < 0 ? 0 : (ends[before] ?? 0), last: ends[next] ?? Infinity };
}

function someBetween(list: Occurrence[], from: number, to: number): boolean {
  const one = list[lowerBound(list.length, (i) => (list[i]?.first ?? 0) >= from)];
  return one !== undefined && one.first <= to;
}

function between(list: Occurrence[], from: number, to: number): Occurrence[] {
  const start = lowerBound(list.length, (i) => (list[i]?.first ?? 0) >= from);
  const found: Occurrence[] = [];
  for (let i = start; i < list.length && (list[i]?.first ?? Infinity) <= to; i++) {
    const one = list[i];
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** The smallest index for which `reached` holds; `length` when there is none. */
function lowerBound(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
