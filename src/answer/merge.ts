import type { Citation, Claim } from '../domain/answer.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Composition } from './compose.ts';

/** Share of the shorter claim's words that the other must hold to be the same thing said twice. */
const sameShare = 0.8;
/** Shorter claims share words by chance. */
const fewestWords = 4;

/**
 * Joins parts of an answer into one: the first part leads, what to do comes last unless it came first of all,
 * nothing is said twice, and a place that several parts cite has one number.
 */
export function mergeCompositions(parts: readonly Composition[], most: number): Composition {
  const numbers = new Map<string, Citation>();
  const claims: Claim[] = [];
  for (const part of parts) {
    const renumbered = new Map(part.citations.map((one) => [one.id, numberOf(one, numbers)]));
    for (const claim of part.claims) {
      if (claims.some((before) => saysTheSame(before, claim))) continue;
      const citations = claim.citations.map((id) => renumbered.get(id) ?? id);
      claims.push({ ...claim, citations: [...new Set(citations)] });
    }
  }
  const next = claims.filter(({ role }) => role === 'next').slice(0, 2);
  const said = claims.filter(({ role }) => role !== 'next').slice(0, most);
  // What the asker should do may be the answer itself.
  const first = next.filter((one) => one === claims[0]);
  const last = next.filter((one) => one !== claims[0]);
  return onlyCited({ claims: [...first, ...said, ...last], citations: [...numbers.values()] });
}

function numberOf(citation: Citation, numbers: Map<string, Citation>): number {
  const { documentId, quote } = citation;
  const key = JSON.stringify([documentId, quote.start, quote.end]);
  const known = numbers.get(key);
  if (known !== undefined) return known.id;
  const id = numbers.size + 1;
  numbers.set(key, { ...citation, id });
  return id;
}

/** Numbers that no claim uses are dropped, and the rest counted anew. */
function onlyCited({ claims, citations }: Composition): Composition {
  const used = [...new Set(claims.flatMap((claim) => claim.citations))];
  const renumbered = new Map(used.map((id, n) => [id, n + 1]));
  return {
    claims: claims.map((claim) => ({
      ...claim,
      citations: claim.citations.map((id) => renumbered.get(id) ?? id),
    })),
    citations: used.flatMap((id, n) => {
      const found = citations.find((one) => one.id === id);
      return found === undefined ? [] : [{ ...found, id: n + 1 }];
    }),
  };
}

/** Whether two claims of one language are made of nearly the same words, numbers included. */
export function saysTheSame(a: Claim, b: Claim): boolean {
  if (a.language !== b.language) return false;
  const [some, others] = [wordsOf(a), wordsOf(b)];
  if (Math.min(some.words.size, others.words.size) < fewestWords) return a.text === b.text;
  if (some.numbers !== others.numbers) return false;
  const [short, long] =
    some.words.size <= others.words.size ? [some.words, others.words] : [others.words, some.words];
  let shared = 0;
  for (const word of short) if (long.has(word)) shared += 1;
  return shared / short.size >= sameShare;
}

interface ClaimWords {
  words: ReadonlySet<string>;
  /** Those with a digit in them, in order. */
  numbers: string;
}

/** Statements of cards recur; so many are remembered. */
const capacity = 5_000;
const known = new Map<string, ClaimWords>();

function wordsOf({ text }: Claim): ClaimWords {
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = new Set(tokenise(text).map(fold));
  const numbers = [...words].filter((word) => /\p{N}/u.test(word));
  const made = { words, numbers: numbers.sort().join(' ') };
  if (known.size >= capacity) known.clear();
  known.set(text, made);
  return made;
}

/** What a Dutch sentence is in an answer: the fact, a sum, or what to do. */
const sums = /€|\beuro\b/i;
export const orders =
  /^(?:vraag|bel|ga|meld|maak|neem|stuur|kijk|schrijf|lever|dien|zoek|log|vul|mail|kom|regel|praat)\b/i;

/** Quotes in the order that is read best: the most fitting first, then facts, sums, what to do. */
export function inReadingOrder(claims: readonly Claim[]): Claim[] {
  const [first, ...rest] = claims;
  if (first === undefined) return [];
  return [first, ...rest.toSorted((a, b) => placeOf(a) - placeOf(b))];
}

function placeOf({ text, role }: Claim): number {
  if (role === 'next') return 3;
  if (orders.test(text)) return 2;
  return sums.test(text) ? 1 : 0;
}
