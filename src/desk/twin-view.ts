import type { Citation, Claim } from '../domain/answer.ts';
import type { Receipt } from '../domain/desk.ts';
import type { Correction } from './receipt.ts';
import { introKeys, messageInDutch, noticeKeys } from './message-in-dutch.ts';
import type { TwinState } from './twin.ts';
import type { DutchSources } from './twin-dutch.ts';
import { askedLike, dutchOfClaim } from './twin-dutch.ts';

/** A text as the client reads it, with the Dutch it was made from. */
export interface Pair {
  own: string;
  language: string;
  /** `null`: there is no Dutch version. */
  dutch: string | null;
}

export interface TwinClaim extends Pair {
  /** Place in the answer, from 0. */
  claim: number;
  origin: Claim['origin'];
  next: boolean;
  citations: Citation[];
  wrong: Correction | null;
}

/** What staff see of an answer: everything in pairs. */
export interface TwinView {
  /** The Dutch question that the answer was written for; `null` where nobody wrote one. */
  question: string | null;
  crisis: Pair | null;
  intro: Pair;
  notices: Pair[];
  /** What was read in a pasted letter; Dutch are the letter's own words. */
  letter: { own: string[]; language: string; quotes: string[] } | null;
  claims: TwinClaim[];
}

export function twinView(
  { answer }: Pick<Receipt, 'answer'>,
  { corrections }: Pick<TwinState, 'corrections'>,
  sources: DutchSources,
): TwinView {
  const { language, crisis, letter } = answer;
  const pair = (own: string, keys: readonly string[]): Pair => ({
    own,
    language,
    dutch: language.startsWith('nl') ? own : messageInDutch(own, language, keys, sources.messages),
  });
  return {
    question: askedLike(answer, sources.cards),
    crisis: crisis === undefined ? null : pair(crisis.text, [`crisis.${crisis.kind}`]),
    intro: pair(answer.intro, introKeys),
    notices: answer.notices.map(({ text, label, dutch }) =>
      dutch === undefined
        ? pair(text, noticeKeys)
        : { own: [label, text].filter((part) => part !== undefined).join(' '), language, dutch },
    ),
    letter:
      letter === undefined ? null : { own: letter.summary, language, quotes: quotesOf(letter) },
    claims: answer.claims.map((claim, n) => ({
      claim: n,
      own: [claim.frame, claim.text].filter((part) => part !== undefined).join(' '),
      language: claim.language,
      dutch: dutchOfClaim(claim, answer, sources),
      origin: claim.origin,
      next: claim.role === 'next',
      citations: answer.citations.filter(({ id }) => claim.citations.includes(id)),
      wrong: corrections.find((one) => one.claim === n) ?? null,
    })),
  };
}

/** The letter's own words that say until when, how much, and what to do; each once. */
function quotesOf({
  deadlines,
  amounts,
  asked,
}: NonNullable<Receipt['answer']['letter']>): string[] {
  const quotes = [...deadlines, ...amounts, ...asked].flatMap(({ quote }) => quote?.text ?? []);
  return [...new Set(quotes)];
}
