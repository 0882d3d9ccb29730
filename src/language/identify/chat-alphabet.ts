// ع ح ق ء خ are typed as 3 7 9 2 5: 3andi, ch7al, wra9a. Never at the end of a word (mp3, covid19).
const withChatDigit = /^(?:[23579]\p{Ll}{2,}|\p{Ll}+[23579]\p{Ll}+)$/u;

const ordinal = /^\d(?:de|ste|nd|rd|th|st|er|ère|ème|eme)$/u;

/**
 * How strongly words in Latin letters speak for Arabic in its chat alphabet, as a log prior: people
 * of no other language of ours put digits inside words.
 *
 * @param words folded words
 */
export function chatAlphabetLean(words: readonly string[]): number {
  const marked = words.filter((word) => withChatDigit.test(word) && !ordinal.test(word));
  return 2.5 * Math.min(2, marked.length);
}
