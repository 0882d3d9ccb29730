import { isDutchTerm } from './dutch-terms.ts';
import { foldWord, wordsOf } from './features.ts';
import { sampleOf } from './sample.ts';
import { scriptOf, wordsIn } from './scripts.ts';

/** The words of a text that show its language: all in one script. */
export interface Passage {
  readonly script: string;
  readonly words: readonly string[];
  /** Nothing but Dutch administrative terms and names, which people of every language type. */
  readonly onlyTerms: boolean;
}

/** More words than these tell nothing new. */
const wordsRead = 120;

/** Picks the script that carries a text and its telling words; `undefined` when there are no letters. */
export function passageOf(text: string): Passage | undefined {
  const groups = groupByScript(wordsOf(sampleOf(text)).slice(0, wordsRead));
  const mixed = groups.size > 1;
  const telling = new Map(
    [...groups].map(([script, words]) => [script, tellingWords(script, words, mixed)]),
  );
  const latin = groups.get('Latn');
  if (latin && !mixed && telling.get('Latn')?.length === 0)
    return { script: 'Latn', words: latin, onlyTerms: true };
  return leadingGroup(telling);
}

function groupByScript(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const script = scriptOf(word);
    if (script) groups.set(script, [...(groups.get(script) ?? []), word]);
  }
  return withKanji(groups);
}

/** Han beside kana is Japanese. */
function withKanji(groups: Map<string, string[]>): Map<string, string[]> {
  const kana = groups.get('Jpan');
  if (!kana) return groups;
  groups.set('Jpan', [...kana, ...(groups.get('Hani') ?? [])]);
  groups.delete('Hani');
  return groups;
}

/**
 * The words without Dutch terms and towns; Latin ones beside another script also without names,
 * which keep their letters everywhere: "Что такое Engineering News-Record?" is Russian.
 */
function tellingWords(script: string, words: readonly string[], mixed: boolean): readonly string[] {
  const plain = words.filter((word) => !isDutchTerm(foldWord(word)));
  if (script !== 'Latn') return plain.length > 0 ? plain : words;
  return mixed
    ? plain.filter((word, at) => isLowerCase(at === 0 ? lowerFirst(word) : word))
    : plain;
}

function isLowerCase(word: string): boolean {
  return /^[\p{Ll}\p{M}'’]+$/u.test(word);
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The script with most words; another one before Latin where they are even. */
function leadingGroup(groups: ReadonlyMap<string, readonly string[]>): Passage | undefined {
  const ranked = [...groups]
    .map(([script, words]) => ({ script, words, size: sizeOf(script, words) }))
    .sort((a, b) => b.size - a.size || Number(a.script === 'Latn') - Number(b.script === 'Latn'));
  const [first] = ranked;
  return first && { script: first.script, words: first.words, onlyTerms: false };
}

function sizeOf(script: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordsIn(word, script), 0);
}
