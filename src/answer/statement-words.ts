import { fold, tokenise } from '../index/text.ts';
import { isVague } from '../language/vague-words.ts';

/** Beginnings of words that are compared, in letters: they hold in languages that no stemmer knows. */
const beginnings = [4, 6];
const shortest = 3;
/** Questions and statements of cards recur; so many are remembered. */
const capacity = 20_000;
/** A beginning that half of a card's questions have is what the card is about. */
const topicalShare = 0.5;
const known = new Map<string, ReadonlySet<string>>();

/** The beginnings of words that something holds. */
export type Beginnings = Pick<ReadonlySet<string>, 'has'>;

/** {@link beginningsIn}, remembered: of a card's question or statement. */
export function beginningsOf(sentence: string): ReadonlySet<string> {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const found = beginningsIn(sentence);
  if (known.size >= capacity) known.clear();
  known.set(sentence, found);
  return found;
}

/** The beginnings of a text's words that tell something. */
export function beginningsIn(text: string): ReadonlySet<string> {
  const words = tokenise(text)
    .map(fold)
    .filter((word) => word.length >= shortest && !isVague(word));
  return new Set(words.flatMap(beginningsOfWord));
}

function beginningsOfWord(word: string): string[] {
  return beginnings.map((length) => (word.length > length ? word.slice(0, length) : `${word}.`));
}

/**
 * How much of what the question says each statement says and the others do not: the sum of the rarity of
 * the beginnings that they share. What the whole card is about tells nothing, so that a beginning counts
 * less the more of the card's questions have it.
 *
 * @param statements the beginnings of each
 * @param questions of the card, in the same language
 */
export function sharedWords(
  question: ReadonlySet<string>,
  statements: readonly Beginnings[],
  questions: readonly string[],
): number[] {
  const shares = statements.map(() => 0);
  const asked = questions.map(beginningsOf);
  for (const word of question) {
    const holders = statements.flatMap((own, n) => (own.has(word) ? [n] : []));
    if (holders.length === 0 || holders.length === statements.length) continue;
    const share = asked.filter((own) => own.has(word)).length / Math.max(1, asked.length);
    const topical = Math.min(1, share / topicalShare);
    const rarity = Math.log((statements.length + 0.5) / holders.length);
    for (const n of holders) shares[n] = (shares[n] ?? 0) + rarity * (1 - topical);
  }
  return shares;
}
