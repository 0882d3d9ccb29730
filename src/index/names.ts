import { fold } from './text.ts';

/**
 * Names across alphabets: `Nijmegen`, `Неймеген` and `نايميخن` share one skeleton of consonant
 * classes. Vowels differ too much between writings to be kept, and so do voiced and unvoiced.
 */
const classes: Readonly<Record<string, string>> = Object.fromEntries(
  ['bp', 'fv', 'ckqgx', 'jS', 'sz', 'dt', 'l', 'r', 'm', 'n'].flatMap((group) =>
    Array.from(group, (letter) => [letter, group.charAt(0)]),
  ),
);

const cyrillic = pairs(
  'абвгґдезиійклмнопрстуфхцчшщжюяєїэыё',
  'abvggdeziiiklmnoprstufhcSSSjuaeieie',
);
/** Persian, Kurdish, Pashto and Urdu letters included; letters not listed are silent. */
const arabic = pairs(
  'ابپتثجچحخدذرزژسشصضطظغفقكکگلمنوڤټډړږښڼځڅٹڈڑںڕڵ',
  'abpttjShxddrzjsSsdtzgfkkkglmnwvtdrgSnzstdrnrl',
);
/** Consonant of each row of eight in the Ethiopic block from U+1200 on. */
const ethiopic = 'hlhmsrsSkkkkbvtShhnn-kkhhw-zjyddjgggtSpssfp';

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(from, (letter, at) => [letter, to.charAt(at)]));
}

/** Latin digraphs by sound, longest first; Dutch `ij` is a vowel. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/sch|tsj|sj|sh|ch|cz/g, 'S'],
  [/ij/g, 'i'],
  [/ph/g, 'f'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
];

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'ethiopic' | 'other';

/** The alphabet of a word, told by its first letter. */
export function scriptOf(word: string): Script {
  const first = word.codePointAt(0) ?? 0;
  if (first < 0x250) return 'latin';
  if (first >= 0x400 && first < 0x530) return 'cyrillic';
  if ((first >= 0x600 && first < 0x700) || (first >= 0x750 && first < 0x780)) return 'arabic';
  return first >= 0x1200 && first < 0x1380 ? 'ethiopic' : 'other';
}

/** Consonant classes of a word in any of our alphabets, doubled ones once; may be empty. */
export function nameSkeleton(word: string): string {
  let skeleton = '';
  let last = '';
  for (const sound of sounds(word)) {
    const next = classes[sound] ?? '';
    if (next !== '' && next !== last) skeleton += next;
    last = next;
  }
  return skeleton;
}

function sounds(word: string): string[] {
  const script = scriptOf(word);
  if (script === 'latin') {
    return Array.from(digraphs.reduce((text, [from, to]) => text.replace(from, to), fold(word)));
  }
  const letters = Array.from(word.normalize('NFC').toLowerCase());
  if (script === 'cyrillic') return letters.map((letter) => cyrillic[letter] ?? '');
  if (script === 'arabic') return letters.map((letter) => arabic[letter] ?? '');
  return script === 'ethiopic' ? letters.flatMap(syllable) : [];
}

/** Consonant and vowel; the vowel is silent here but keeps a repeated consonant twice. */
function syllable(letter: string): string[] {
  return [ethiopic.charAt(((letter.codePointAt(0) ?? 0) - 0x1200) >> 3), ''];
}

/** Prepositions and articles that are written on to a word. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  arabic: ['ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ف', 'ك'],
  ethiopic: ['የ', 'በ', 'ለ', 'ከ', 'እ', 'ን', 'ብ', 'ካብ', 'ናይ'],
};

/** The word and what is left of it without a prefix that may be written on to it. */
export function withoutPrefixes(word: string): string[] {
  const cut = (prefixes[scriptOf(word)] ?? [])
    .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + 2)
    .map((prefix) => word.slice(prefix.length));
  return [word, ...cut];
}

/** Shorter skeletons fit too many names. */
const shortest = 3;

/**
 * Skeletons under which a word of a question may be found, with how far each is to be trusted
 * (0 … 1): without a prefixed preposition, without one consonant of an inflected end.
 */
export function nameKeys(word: string): Map<string, number> {
  const keys = new Map<string, number>();
  const add = (key: string, trust: number): void => {
    if (key.length >= shortest) keys.set(key, Math.max(trust, keys.get(key) ?? 0));
  };
  for (const form of withoutPrefixes(word)) add(nameSkeleton(form), 1);
  const skeleton = nameSkeleton(word);
  if (skeleton.length > shortest) add(skeleton.slice(0, -1), 0.6);
  return keys;
}
