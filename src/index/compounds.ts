import { longestWord } from './text.ts';

/** Letters that join the parts of Dutch and German compounds, longest first. */
const links: Readonly<Record<string, readonly string[]>> = {
  nl: ['en', 'er', 'e', 's', 'n', ''],
  de: ['en', 'er', 'es', 'e', 's', 'n', ''],
};
const shortestPart = 4;
const shortestCompound = 9;
/** A known word this long at the front counts even when the rest of the compound is unknown. */
const longFront = 7;

/** The parts of a compound, parts of parts included; none for a word that is no compound. */
export type CompoundSplitter = (word: string) => readonly string[];

/** The words that compounds are made of, folded. */
export type CompoundWords = Pick<ReadonlySet<string>, 'has'>;

/**
 * A splitter that takes its dictionary from the corpus: `huurtoeslagaanvraag` becomes
 * `huurtoeslag`, `aanvraag`, `huur`, `toeslag` where those words occur. Of several ways to cut it
 * takes the most even one.
 * Where the last part is unknown, a long known front is still taken.
 *
 * @param vocabulary folded words
 */
export function createCompoundSplitter(
  language: string,
  vocabulary: CompoundWords,
): CompoundSplitter {
  const joints = links[language];
  if (joints === undefined) return () => [];
  const known = new Map<string, readonly string[]>();
  return function split(word): readonly string[] {
    if (word.length < shortestCompound || word.length > longestWord) return [];
    const before = known.get(word);
    if (before !== undefined) return before;
    const cut = bestCut(word, joints, vocabulary) ?? knownFront(word, vocabulary);
    const parts = cut.flatMap((part) => [part, ...split(part)]);
    if (known.size < 100_000) known.set(word, parts);
    return parts;
  };
}

function bestCut(
  word: string,
  joints: readonly string[],
  vocabulary: CompoundWords,
): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let evenness = 0;
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = word.slice(at);
    const modifier = vocabulary.has(head)
      ? withoutLink(word.slice(0, at), joints, vocabulary)
      : undefined;
    if (modifier === undefined) continue;
    const shorter = Math.min(modifier.length, head.length);
    if (shorter > evenness) [best, evenness] = [[modifier, head], shorter];
  }
  return best;
}

function knownFront(word: string, vocabulary: CompoundWords): readonly string[] {
  for (let at = word.length - shortestPart; at >= longFront; at -= 1) {
    if (vocabulary.has(word.slice(0, at))) return [word.slice(0, at)];
  }
  return [];
}

function withoutLink(
  part: string,
  joints: readonly string[],
  vocabulary: CompoundWords,
): string | undefined {
  return joints
    .filter((joint) => part.endsWith(joint))
    .map((joint) => part.slice(0, part.length - joint.length))
    .filter((stem) => stem.length >= shortestPart)
    .findLast((stem) => vocabulary.has(stem));
}
