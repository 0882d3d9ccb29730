/** Writing systems in which more than one language must be told apart (ISO 15924). */
const sharedScripts = ['Latn', 'Arab', 'Cyrl', 'Ethi'] as const;

export type SharedScript = (typeof sharedScripts)[number];

interface Script {
  readonly code: string;
  readonly letter: RegExp;
  /** ISO 639 codes, likeliest first; absent for Latin, which nearly everybody uses. */
  readonly languages?: readonly string[];
  /** Written without blanks: a "word" is a whole clause. */
  readonly unspaced?: true;
}

// Order matters in one place: kana before Han, for Japanese mixes both.
const scripts: readonly Script[] = [
  { code: 'Latn', letter: /\p{Script=Latin}/u },
  {
    code: 'Arab',
    letter: /\p{Script=Arabic}/u,
    languages: ['ar', 'fa', 'ckb', 'ps', 'ur', 'ug', 'sd', 'pa'],
  },
  {
    code: 'Cyrl',
    letter: /\p{Script=Cyrillic}/u,
    languages: 'uk ru bg be mk sr kk ky tg mn uz tt ba cv ce os'.split(' '),
  },
  // No detector tells these two apart, so none is heard: see `canWrite`.
  { code: 'Ethi', letter: /\p{Script=Ethiopic}/u, languages: ['ti', 'am'] },
  {
    code: 'Jpan',
    letter: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    languages: ['ja'],
    unspaced: true,
  },
  { code: 'Hani', letter: /\p{Script=Han}/u, languages: ['zh'], unspaced: true },
  { code: 'Hang', letter: /\p{Script=Hangul}/u, languages: ['ko'] },
  { code: 'Deva', letter: /\p{Script=Devanagari}/u, languages: ['hi', 'ne', 'mr'] },
  { code: 'Grek', letter: /\p{Script=Greek}/u, languages: ['el'] },
  { code: 'Hebr', letter: /\p{Script=Hebrew}/u, languages: ['he', 'yi'] },
  { code: 'Armn', letter: /\p{Script=Armenian}/u, languages: ['hy'] },
  { code: 'Geor', letter: /\p{Script=Georgian}/u, languages: ['ka'] },
  { code: 'Thai', letter: /\p{Script=Thai}/u, languages: ['th'], unspaced: true },
  { code: 'Beng', letter: /\p{Script=Bengali}/u, languages: ['bn', 'as'] },
  { code: 'Taml', letter: /\p{Script=Tamil}/u, languages: ['ta'] },
  { code: 'Telu', letter: /\p{Script=Telugu}/u, languages: ['te'] },
  { code: 'Knda', letter: /\p{Script=Kannada}/u, languages: ['kn'] },
  { code: 'Mlym', letter: /\p{Script=Malayalam}/u, languages: ['ml'] },
  { code: 'Gujr', letter: /\p{Script=Gujarati}/u, languages: ['gu'] },
  { code: 'Guru', letter: /\p{Script=Gurmukhi}/u, languages: ['pa'] },
  { code: 'Sinh', letter: /\p{Script=Sinhala}/u, languages: ['si'] },
  { code: 'Khmr', letter: /\p{Script=Khmer}/u, languages: ['km'], unspaced: true },
  { code: 'Laoo', letter: /\p{Script=Lao}/u, languages: ['lo'], unspaced: true },
  { code: 'Mymr', letter: /\p{Script=Myanmar}/u, languages: ['my'], unspaced: true },
  { code: 'Tibt', letter: /\p{Script=Tibetan}/u, languages: ['bo'], unspaced: true },
  { code: 'Syrc', letter: /\p{Script=Syriac}/u, languages: ['syr'] },
  { code: 'Thaa', letter: /\p{Script=Thaana}/u, languages: ['dv'] },
];

const byCode = new Map(scripts.map((script) => [script.code, script]));
const neverLatin = new Set(scripts.flatMap(({ languages = [] }) => languages));
neverLatin.delete('uz');

/** Code of the script a word is written in, by its first letter that we know. */
export function scriptOf(word: string): string | undefined {
  if (byCode.get('Jpan')?.letter.test(word)) return 'Jpan';
  for (const letter of word) {
    const found = scripts.find((script) => script.letter.test(letter));
    if (found) return found.code;
  }
  return undefined;
}

/** About how many words of a spaced script a word is worth, so that scripts can be compared. */
export function wordsIn(word: string, script: string): number {
  return byCode.get(script)?.unspaced ? Math.ceil(word.length / 2) : 1;
}

export function isShared(script: string): script is SharedScript {
  return (sharedScripts as readonly string[]).includes(script);
}

/** The languages that a script leaves possible, likeliest first. */
export function languagesOf(script: string): readonly string[] {
  return byCode.get(script)?.languages ?? [];
}

/** Whether a detector that names `language` for a text in `script` can be right. */
export function canWrite(script: string, language: string): boolean {
  if (script === 'Ethi') return false;
  if (script === 'Latn') return !neverLatin.has(language);
  return languagesOf(script).includes(language);
}
