/** Letter runs, Chinese apart from all else: `增长27` is two tokens, `B1` is one. */
const token = /(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\p{Script=Han}+/gu;

/** Zero of the two digit rows that Arabic, Persian, Urdu, Kurdish and Pashto texts use. */
const foreignDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Forms that writers and keyboards of one alphabet mix; NFD does not take them apart. */
const variants: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'e',
  '\u0640': '', // tatweel
  '\u064a': '\u06cc', // Arabic yeh
  '\u0649': '\u06cc', // alef maksura
  '\u06d0': '\u06cc', // Pashto e
  '\u06cd': '\u06cc', // Pashto yeh with tail
  '\u0643': '\u06a9', // Arabic kaf
  '\u0629': '\u0647', // teh marbuta
  '\u06d5': '\u0647', // Kurdish ae
  '\u06be': '\u0647', // heh doachashmee
  '\u06c1': '\u0647', // Urdu heh
  '\u0671': '\u0627', // alef wasla
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]`, 'gu');

/** The words of a text as written, in order. */
export function tokenise(text: string): string[] {
  return text.normalize('NFKC').match(token) ?? [];
}

/** Lower case with plain digits: what a stemmer expects. */
export function lowered(word: string): string {
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(foreignDigits, (digit) => String(digit.charCodeAt(0) & 0xf));
}

/**
 * One spelling for a word: lower case, without accents and vowel signs, one form of letters that
 * are typed in several ways (yeh, kaf, heh …), plain digits. Idempotent.
 */
export const fold = rememberWords((word) =>
  lowered(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(variant, (letter) => variants[letter] ?? letter)
    .normalize('NFC'),
);

/** No word of any language of ours is longer; what is, came from somebody who plays. */
export const longestWord = 60;
const capacity = 100_000;

/**
 * Remembers what a function makes of a word: a language's words recur. Bounded in number and
 * length, since questions come from strangers.
 */
export function rememberWords(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    if (word.length > longestWord) return make(word);
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = make(word);
    if (known.size >= capacity) known.clear();
    known.set(word, made);
    return made;
  };
}
