import { lines, parsePattern, phrasesOf } from './pattern.ts';
import type { Order } from './pattern.ts';
import type { Entry } from './trie.ts';

/** What one language calls things: concept → words and phrases, separated by commas. */
export type Words = Readonly<Record<string, string>>;

/** Rules of one set: label → lines in the form of `parsePattern`. */
export type Rules = Readonly<Record<string, string>>;

export interface LanguageRules {
  words: Words;
  /** Rules that only this language has. */
  idioms: Rules;
}

/** A language together with a close relative: the words and idioms of both, which people mix. */
export function together(one: LanguageRules, other: LanguageRules): LanguageRules {
  return {
    words: merged(one.words, other.words, ', '),
    idioms: merged(one.idioms, other.idioms, '\n'),
  };
}

function merged(one: Rules, other: Rules, separator: string): Rules {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => [name, [one[name], other[name]].filter(isText).join(separator)]),
  );
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

/** A line of a rule file for one language, its concepts and phrases as numbers. */
export interface CompiledRule {
  label: string;
  /** The line itself, for tests and for people who ask why. */
  line: string;
  order: Order;
  items: number[];
  vetoes: number[];
}

export interface Compiled {
  entries: Entry[];
  rules: CompiledRule[];
  /** Ids of the concept `harmless`, one a language. */
  harmless: Set<number>;
}

/** Gives every concept and phrase of every language its number, and turns lines into rules. */
export function compile(
  shared: Rules,
  languages: Readonly<Record<string, LanguageRules>>,
): Compiled {
  const compiled: Compiled = { entries: [], rules: [], harmless: new Set() };
  let last = 0;
  for (const [language, { words, idioms }] of Object.entries(languages)) {
    const ids = new Map<string, number>();
    const register = (name: string, phrases: readonly string[]): number => {
      const id = ids.get(name) ?? ++last;
      if (!ids.has(name)) compiled.entries.push(...phrases.map((phrase) => ({ phrase, id })));
      ids.set(name, id);
      return id;
    };
    for (const [concept, text] of Object.entries(words)) register(`<${concept}>`, phrasesOf(text));
    const harmless = ids.get('<harmless>');
    if (harmless !== undefined) compiled.harmless.add(harmless);
    for (const [label, text] of [...Object.entries(idioms), ...Object.entries(shared)]) {
      for (const line of lines(text)) {
        const rule = ruleOf(line, ids, register);
        if (rule !== null) compiled.rules.push({ label, line: `${language}: ${line}`, ...rule });
      }
    }
  }
  return compiled;
}

/** `null` when the language has no words for one of the concepts. */
function ruleOf(
  line: string,
  ids: ReadonlyMap<string, number>,
  register: (name: string, phrases: readonly string[]) => number,
): Pick<CompiledRule, 'order' | 'items' | 'vetoes'> | null {
  const { order, items, vetoes } = parsePattern(line);
  const numbers = items.map((phrases) => {
    const name = phrases[0] ?? '';
    return name.startsWith('<') ? ids.get(name) : register(phrases.join('|'), phrases);
  });
  if (numbers.length === 0 || numbers.includes(undefined)) return null;
  return {
    order,
    items: numbers as number[],
    vetoes: vetoes.flatMap((name) => ids.get(`<${name}>`) ?? []),
  };
}
