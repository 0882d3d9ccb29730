/** How people without the right keyboard write Cyrillic and Ethiopic in Latin letters. */

const cyrillic: Record<string, string> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z' },
  ...{ и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y' },
  ...{ ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** Letters that a language writes otherwise than Russian. */
const particular: Record<string, Record<string, string>> = {
  uk: { г: 'h', и: 'y', щ: 'shch', х: 'kh' },
  bg: { ъ: 'a', щ: 'sht' },
};

// The Ethiopic block has eight places a consonant, one for each vowel.
const firstSyllable = 0x1200;
const consonants =
  'h l h m s r s sh k kw k kw b v t ch h hw n ny - k kw h hw w - z zh y d d j g gw ng t ch p ts ts f p'.split(
    ' ',
  );
const vowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const bareVowel = 5;

/**
 * The ways a line in the Cyrillic or Ethiopic script may be typed in Latin letters.
 *
 * A bare Ethiopic consonant is written with or without `i`, so those lines give two.
 */
export function romanise(language: string, line: string): string[] {
  if (!/\p{Script=Ethiopic}/u.test(line)) return [romaniseCyrillic(language, line)];
  return ['', 'i'].map((filler) => romaniseEthiopic(line, filler));
}

function romaniseCyrillic(language: string, line: string): string {
  const table = { ...cyrillic, ...particular[language] };
  return Array.from(line.toLowerCase(), (letter) => table[letter] ?? letter).join('');
}

function romaniseEthiopic(line: string, filler: string): string {
  return Array.from(line, (letter) => syllable(letter, filler)).join('');
}

function syllable(letter: string, filler: string): string {
  const place = (letter.codePointAt(0) ?? 0) - firstSyllable;
  const consonant = place < 0 ? undefined : consonants[place >> 3];
  if (consonant === undefined) return /\p{L}/u.test(letter) ? letter : ' ';
  const order = place & 7;
  // A glottal stop is not written; its first vowel is an `a`.
  if (consonant === '-') return order === 0 ? 'a' : (vowels[order] ?? '') || 'i';
  return consonant + (order === bareVowel ? filler : (vowels[order] ?? ''));
}
