/**
 * What a language profile counts: character n-grams of one to four letters inside a word, and the
 * word itself. Builder and identifier must count alike, so both take it from here.
 */

const longestGram = 4;

/** Longer words are cut: a gram of a 10,000-letter "word" tells nothing new. */
const longestWord = 40;

// A word starts with a letter, or with a digit that the Arabic chat alphabet uses as one (3awnouni).
const wordPattern = /(?:[2356789](?=\p{Script=Latin}))?\p{L}[\p{L}\p{M}\p{Nd}'’\u200c]*/gu;

// Arabic vowel signs and the tatweel are ornaments.
const ornaments = /[\u064b-\u0652\u0640]/g;

/** The words of a text as written (NFKC: Arabic presentation forms become letters), in order; digits, signs and emoji fall away. */
export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').match(wordPattern) ?? [];
  return words.map((word) => word.slice(0, longestWord).toWellFormed());
}

/**
 * The form under which a word is counted: lower case, one apostrophe, one yeh and one kaf (which of
 * the two a keyboard gives says nothing).
 *
 * The zero-width non-joiner stays: Iranian Persian writes it, Dari seldom does.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(ornaments, '')
    .replace(/’/g, "'")
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');
}

/** The n-grams of one word with `_` at its edges, and the whole word when it is longer than those. */
export function gramsOf(word: string): string[] {
  const letters = ['_', ...Array.from(word), '_'];
  const grams: string[] = [];
  for (let size = 1; size <= longestGram; size += 1)
    for (let start = 0; start + size <= letters.length; start += 1)
      grams.push(letters.slice(start, start + size).join(''));
  if (letters.length > longestGram) grams.push(letters.join(''));
  return grams.filter((gram) => gram !== '_');
}

/** The text without accents, as people type it on a foreign keyboard: `çocuk` → `cocuk`. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .normalize('NFC');
}
