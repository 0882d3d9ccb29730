import { type Share } from './ballot.ts';

/**
 * Greetings and single words that several languages share, likeliest language among newcomers in the
 * Netherlands first. Character profiles cannot know this; whole messages only.
 */
const shared: Readonly<Record<string, readonly string[]>> = {
  hallo: ['nl', 'de'],
  hoi: ['nl'],
  hi: ['en', 'nl'],
  hey: ['en', 'nl'],
  hello: ['en'],
  hola: ['es'],
  ola: ['pt', 'es'],
  ja: ['nl', 'de', 'pl'],
  nee: ['nl'],
  no: ['en', 'es', 'it'],
  si: ['es', 'it'],
  da: ['ro', 'ru', 'bg'],
  ne: ['bg', 'tr', 'kmr'],
  tak: ['pl', 'uk'],
  nie: ['pl'],
  merci: ['fr', 'ro', 'fa', 'bg'],
  salut: ['fr', 'ro'],
  ciao: ['it', 'ro', 'bg'],
  salam: ['ar', 'fa', 'prs', 'ps', 'ur', 'so', 'kmr', 'ckb', 'tr'],
  'salam alaikum': ['ar', 'fa', 'prs', 'ps', 'ur', 'so'],
  'assalamu alaikum': ['ar', 'ur', 'so', 'prs', 'ps'],
  selam: ['ti', 'tr', 'am'],
  merhaba: ['tr', 'kmr'],
  سلام: ['fa', 'prs', 'ps', 'ckb', 'ur', 'ar'],
  'سلام علیکم': ['prs', 'fa', 'ps', 'ur', 'ar', 'ckb'],
  'السلام علیکم': ['ar', 'ur', 'ps', 'prs', 'ckb', 'fa'],
  مرحبا: ['ar'],
  شکرا: ['ar'],
  ሰላም: ['ti', 'am'],
  привет: ['ru', 'bg', 'uk'],
  'добрий день': ['uk'],
  'добрый день': ['ru'],
  да: ['ru', 'bg'],
  так: ['uk', 'ru'],
  не: ['bg', 'ru', 'uk'],
};

/** Shares for a message that is nothing but a shared greeting; `undefined` for every other. */
export function greetingShares(folded: readonly string[]): Share[] | undefined {
  const languages = shared[folded.join(' ')];
  return languages?.map((language, at) => ({
    language,
    // Each next language counts a fifth less than the one before, so that all stay within a tie of
    // the page's language.
    confidence: (0.8 ** at * 0.2) / (1 - 0.8 ** languages.length),
  }));
}
