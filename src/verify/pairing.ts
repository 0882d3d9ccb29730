import { factsOf } from './facts.ts';
import type { NumberFact } from './numbers.ts';

/**
 * Whether a claim uses the numbers of the sentences that it cites as they do; that each of them
 * stands there is known already. In a sentence with several amounts it matters which is whose.
 *
 * Three ways to go wrong are looked for, among numbers that count the same: one of them twice where
 * the source has another (`5 and 5` of `5 and 4`), two that changed places, and two of different
 * sentences joined where each has its own partner.
 *
 * @param sentences that the claim cites
 */
export function numbersArePaired(
  claim: string,
  language: string,
  sentences: readonly string[],
  sentenceLanguage: string,
): boolean {
  const mine = inOrder(claim, language);
  if (mine.length < 2) return true;
  const theirs = sentences.map((sentence) => inOrder(sentence, sentenceLanguage));
  return (
    !repeatsOne(mine, theirs.flat()) &&
    !changesPlaces(mine, theirs.flat()) &&
    !joinsTwo(mine, theirs)
  );
}

function inOrder(text: string, language: string): NumberFact[] {
  return factsOf(text, language).numbers.toSorted((a, b) => a.at - b.at);
}

function has(list: readonly NumberFact[], { value, unit }: NumberFact): boolean {
  return list.some(
    (one) => one.value === value && (one.unit === unit || one.unit === null || unit === null),
  );
}

function times(list: readonly NumberFact[], value: number): number {
  return list.filter((one) => one.value === value).length;
}

/** A number of the same kind that stands in one text and not in the other. */
function partnerOf(
  { value, unit }: NumberFact,
  inHere: readonly NumberFact[],
  notIn: readonly NumberFact[],
): boolean {
  return inHere.some((one) => one.unit === unit && one.value !== value && !has(notIn, one));
}

function repeatsOne(mine: readonly NumberFact[], theirs: readonly NumberFact[]): boolean {
  return mine.some((one) => {
    const known = theirs.filter(({ value }) => value === one.value);
    return (
      times(mine, one.value) > known.length &&
      times(mine, one.value) > 1 &&
      known.some((other) => partnerOf(other, theirs, mine))
    );
  });
}

/** Two that stand once in each, the other way round. */
function changesPlaces(mine: readonly NumberFact[], theirs: readonly NumberFact[]): boolean {
  const shared = mine.filter(
    (one) => has(theirs, one) && times(mine, one.value) === 1 && times(theirs, one.value) === 1,
  );
  const rows = shared.map((one) => theirs.findIndex(({ value }) => value === one.value));
  return rows.some((row, n) =>
    rows.slice(n + 1).some((next) => next < row && theirs[row]?.unit === theirs[next]?.unit),
  );
}

/** `from 18 years up to € 932` of `from 21 years up to € 932; at 18 years up to € 498`. */
function joinsTwo(mine: readonly NumberFact[], sentences: readonly NumberFact[][]): boolean {
  return mine.some((one, n) =>
    mine.slice(n + 1).some((other) => {
      if (sentences.some((sentence) => has(sentence, one) && has(sentence, other))) return false;
      const [first, second] = [
        sentences.filter((sentence) => has(sentence, one)),
        sentences.filter((sentence) => has(sentence, other)),
      ];
      return (
        first.length > 0 &&
        second.length > 0 &&
        first.every((sentence) => partnerOf(other, sentence, mine)) &&
        second.every((sentence) => partnerOf(one, sentence, mine))
      );
    }),
  );
}

/**
 * Whether a claim that renders one sentence has a number of another in it, where the first has one of
 * the same kind that the claim leaves out: `up to 105 %` for `up to 120 %; elsewhere 105 %`.
 */
export function takesFromOther(
  claim: string,
  language: string,
  rendered: string,
  others: readonly string[],
  sentenceLanguage: string,
): boolean {
  const mine = inOrder(claim, language);
  const own = inOrder(rendered, sentenceLanguage);
  const elsewhere = others.flatMap((sentence) => inOrder(sentence, sentenceLanguage));
  return mine.some((one) => {
    if (has(own, one)) return false;
    const source = elsewhere.find((other) => has([other], one));
    return source !== undefined && partnerOf(source, own, mine);
  });
}
