import { normalisePhrase } from './normalise.ts';

/** How the items of a pattern must stand to each other. */
export type Order = 'sentence' | 'sequence' | 'message';

/** One line of a rule file, read. */
export interface Pattern {
  order: Order;
  /** Names of concepts (`<name>`) or phrases, one list of alternatives an item. */
  items: string[][];
  /** Concepts that must not stand in the same sentence (for `message`: anywhere). */
  vetoes: string[];
}

const signs: readonly [string, Order][] = [
  [' + ', 'sentence'],
  [' & ', 'message'],
  [' _ ', 'sequence'],
];

/**
 * Reads one line:
 * - `a + b`: both in one sentence, near each other, in any order
 * - `a _ b`: in this order, at most a few words between
 * - `a _ b + c`: all in one sentence
 * - `a & b`: both anywhere in the message
 * - `… / veto other`: unless one of these concepts is there too
 * - `<name>` is a concept, anything else a phrase; `(a|b|)` are alternatives, `*` the rest of a word
 */
export function parsePattern(line: string): Pattern {
  const [body = '', vetoes = ''] = line.split(' / ');
  const [sign, order] = signs.find(([sign]) => body.includes(sign)) ?? [' + ', 'sentence'];
  return {
    order,
    items: body
      .split(order === 'sentence' ? / [+_] / : sign)
      .map((item) => alternatives(item.trim())),
    vetoes: vetoes.split(' ').filter((name) => name !== ''),
  };
}

/** The lines of a rule file, without blank ones. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The phrases of a list separated by commas, its alternatives spelled out. */
export function phrasesOf(text: string): string[] {
  return text.split(',').flatMap((phrase) => alternatives(phrase.trim()));
}

/** Spells out `(a|b)`: "(end|take) my life" → "end my life", "take my life". */
function alternatives(item: string): string[] {
  if (item.startsWith('<')) return [item];
  const group = /\(([^()]*)\)/.exec(item);
  if (group === null) return [normalisePhrase(item)].filter((phrase) => phrase !== '');
  const before = item.slice(0, group.index);
  const after = item.slice(group.index + group[0].length);
  return (group[1] ?? '').split('|').flatMap((one) => alternatives(before + one + after));
}
