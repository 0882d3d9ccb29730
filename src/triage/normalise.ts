/**
 * The form in which messages and patterns are compared: lower case, without accents, vowel marks
 * and apostrophes, look-alike letters folded, tokens separated by single spaces, a sentence end as
 * a token `.` of its own. Begins and ends with a space. Linear in the length of the text.
 */
export function normalise(text: string): string {
  const words = fold(text)
    .replace(sentenceEnd, ' . ')
    .replace(notAWord, ' ')
    .replace(drawnOut, '$1')
    .replace(/ +/g, ' ');
  return ` ${words.trim()} `;
}

/**
 * As {@link normalise} for a word or phrase of a pattern file; the wildcard `*` is kept where it
 * stands before the first word or after any.
 */
export function normalisePhrase(phrase: string): string {
  return normalise(phrase.replaceAll('*', wildcard))
    .trim()
    .replaceAll(wildcard, '*')
    .replace(/ \*/g, ' ');
}

/** A letter that nobody writes and that normalising leaves alone. */
const wildcard = 'ꙮ';

function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return (pashtoLetter.test(lower) ? lower : lower.replace(persianPrefix, '$1'))
    .replace(elision, ' ')
    .replace(/[ێې]/g, 'ی')
    .normalize('NFD')
    .replace(silent, '')
    .replace(lookAlikes, (letter) => folds.get(letter) ?? letter);
}

/** In Pashto "مي" is a word, however its last letter is typed. */
const pashtoLetter = /[ټډړږښڼځڅ]/u;
/** "می زند" is typed for "می‌زند"; Pashto "مې" is another word and still has its own letter here. */
const persianPrefix = /(?<=^|\s)(ن?م[یي])[ \u200C](?=\p{L})/gu;
/** "j'ai", "quelqu'un", "m'n": two words; in "don't" and "п'ять" the apostrophe parts nothing. */
const elision =
  /(?<=(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu|aujourd))['’`´](?=\p{L})/gu;
/** Accents, vowel marks, joiners, apostrophes (also those that stand for a letter) and tatweel. */
const silent = /[\p{M}\u200B-\u200F\u2060\uFEFF\u0640'’‘ʼʻʹ`´]/gu;
/** A full stop inside a decimal, a date or a number ends nothing. */
const sentenceEnd = /[!?;؟؛።፧፨\n\r…\u06D4]+|\.(?=\s|$|\.)/gu;
const notAWord = /[^\p{L}\p{N}. ]|(?<!\p{N})\.(?! )|\.(?=\p{L})/gu;
/** "heeeelp"; four of a kind are never spelling (three are: Dutch "weeën", Somali "la'aan"). */
const drawnOut = /(\p{L})\1{3,}/gu;

const folds = new Map(
  [
    ...['ıi', 'łl', 'đd', 'øo', 'ðd'],
    ...[
      'ىی',
      'يی',
      'ۍی',
      'كک',
      'ڪک',
      'ګگ',
      'ةه',
      'ەه',
      'ھه',
      'ہه',
      'ۀه',
      'ۆو',
      'ۇو',
      'ڵل',
      'ڕر',
      'ٱا',
    ],
    ...series('٠', '0', 10),
    ...series('۰', '0', 10),
    ...series('ሐ', 'ሀ', 7),
    ...series('ኀ', 'ሀ', 7),
    ...series('ኸ', 'ከ', 7),
    ...series('ሠ', 'ሰ', 7),
    ...series('ዐ', 'አ', 7),
    ...series('ፀ', 'ጸ', 7),
    ...series('ቐ', 'ቀ', 7),
    ...['ሃሀ', 'ሓሀ', 'ኃሀ', 'ኣአ', 'ዓአ'],
  ].map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);
const lookAlikes = new RegExp(`[${[...folds.keys()].join('')}]`, 'gu');

/** A run of letters onto another: the seven vowels of a consonant, the ten digits of a script. */
function series(from: string, to: string, length: number): string[] {
  const shift = (letter: string, by: number): string =>
    String.fromCharCode(letter.charCodeAt(0) + by);
  return Array.from({ length }, (_, by) => shift(from, by) + shift(to, by));
}
