import { type Votes } from './ballot.ts';
import { type Familiarity } from './profile-model.ts';

/**
 * Below these shares of grams that anybody wrote before, a text is in none of our languages. Noise
 * in Latin letters lies under the first pair, ours never; elsewhere dialects and foreign names make
 * grams that are new, hence the second. Measured on all our labelled texts and the benchmark.
 */
const unheardOf = { three: 0.6, four: 0.2 };
const unheardOfElsewhere = { three: 0.35, four: 0.12 };

/** The same for pairs of Ethiopic letters; ours have 0.43 and more, letters drawn at random 0.2. */
const unheardOfPairs = 0.4;

/**
 * Below both, a text is in a language of ours only if somebody else says so too. Of 781 sentences of the benchmark
 * in our languages in Latin letters none lies there, of 4,940 questions of cards two names of places.
 */
const unheardOfGuess = { three: 0.85, four: 0.5 };
/** Share that a detector must give a language to bear it out. */
const borneOut = 0.3;
const fewestGuessed = 2;

/** Share from which two detectors that agree are believed: the text is in a language of theirs. */
const convinced = 0.5;

const keyRows = [
  'qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn qwertzuiop yxcvbnm',
  'йцукенгшщзхъ фывапролджэ ячсмитьбю фівапролджє',
  'ضصثقفغعهخحجد شسیبلاتنمک',
].join(' ');
const keys = ` ${keyRows} ${Array.from(keyRows).reverse().join('')} `;

/**
 * Whether a text is nothing anybody would say: keys hit at random or in a row, a letter on its own.
 * A language that we have no profile of looks strange too, but there two detectors agree, which on
 * noise they never do with any conviction.
 *
 * @param words folded words
 */
export function isNoise(
  script: string,
  words: readonly string[],
  seen: Familiarity,
  votes: readonly Votes[],
): boolean {
  // Ethiopic letters are syllables: a gram of three is a whole word, so pairs tell.
  if (script === 'Ethi') return seen.two < unheardOfPairs && seen.three === 0 && !seen.word;
  if (Array.from(words.join('')).length < 2 || words.every(isKeyRun)) return true;
  const least = script === 'Latn' ? unheardOf : unheardOfElsewhere;
  const strange = seen.three <= least.three && seen.four < least.four && !seen.word;
  return strange && !words.some(hasChatDigit) && !agree(votes);
}

/**
 * Whether a language was only guessed: Klingon looks most like Somali, but nobody ever wrote so, and no detector
 * names it. In Latin letters only.
 *
 * @param best the likeliest language, which is one of ours
 */
export function isGuess(
  best: string,
  words: readonly string[],
  seen: Familiarity,
  votes: readonly Votes[],
): boolean {
  const strange = seen.three <= unheardOfGuess.three && seen.four < unheardOfGuess.four;
  if (!strange || words.length < fewestGuessed) return false;
  return !votes.some(({ shares }) => (shares.get(best) ?? 0) >= borneOut);
}

/** Four keys or more that lie side by side. */
function isKeyRun(word: string): boolean {
  return word.length >= 4 && keys.includes(word);
}

/** Arabic in Latin letters writes digits for the letters that Latin has not; no key is hit so. */
function hasChatDigit(word: string): boolean {
  return /\p{L}\d\p{L}|^\d\p{L}{2}/u.test(word);
}

function agree(votes: readonly Votes[]): boolean {
  const named = votes.map(({ shares }) =>
    [...shares].filter(([, share]) => share >= convinced).map(([language]) => language),
  );
  const [first = [], ...others] = named;
  return others.length > 0 && first.some((one) => others.every((all) => all.includes(one)));
}
