import type { Citation } from '../domain/answer.ts';
import type { NearPieces, ScoredPiece } from '../domain/retrieval.ts';
import { namesAuthority } from '../language/authority.ts';
import type { Condition } from '../language/condition-words.ts';
import { rememberLast } from '../language/remember.ts';
import type { Wanted } from '../language/wanted-words.ts';
import { toldIn } from './told.ts';
import type { Asker } from './asker-fit.ts';
import { audienceOf, conditionsIn, conditionsOf, standingsIn, suits } from './asker-fit.ts';
import { foldedWords } from './question-kind.ts';
import { leansBack } from './self-contained.ts';
import { holdingsOf, wantedIn, withoutContact } from './statement-holds.ts';
import type { Beginnings } from './statement-words.ts';
import { beginningsIn, beginningsOf, sharedWords } from './statement-words.ts';

/**
 * What each sign is worth beside the similarity of a statement's quote to the question (0 … 1). Fitted by hand on
 * both halves of `test/sets/lead.jsonl`, so that its figures are no held-out ones; halving or doubling one
 * moved the share of right ones by up to eight points.
 */
const worth = {
  words: 0.12,
  wanted: 0.25,
  number: 0.1,
  asker: 0.4,
  condition: 0.5,
  first: 0.1,
  firstOfSafety: 0.14,
};
/** The card's next step leads only where it answers so much better than what the card tells. */
const nextMargin = 0.15;
/** The second one follows the first in the card's order unless another is so much nearer. */
const secondMargin = 0.05;
/** A quote whose section was not compared is taken to be this share as near as the card's others. */
const unseenShare = 0.8;

/** A statement of a card: what it says in Dutch and to the reader, and the quotes that it rests on. */
export interface Told {
  dutch: string;
  text: string;
  citations: readonly Citation[];
  /** What to do now: told last, unless it is what was asked. */
  isNext?: boolean | undefined;
}

/** A question, as far as the order of a card's statements depends on it. */
export interface Asked {
  text: string;
  /** As identified. */
  language: string;
  /** The card's documents, sentence by sentence, with their nearness to it. */
  found: readonly NearPieces[];
}

/** The card that they are of. */
export interface Page {
  /** What it is found by, in the language of the statements' `text`. */
  questions: readonly string[];
  /** Life may be at stake: its first statement is the first or the second that is read. */
  safety: boolean;
}

/**
 * The order in which a card's statements are read. A card tells a subject in its order; who asks one thing
 * of it ("the number that is not for emergencies", "who pays a second try") should read that first. It is the
 * one that is nearest to the question by its quote and its words, that holds what is wanted (a sum, a
 * term, a number to call), and that is about people like the asker. One that leans on the statement before
 * it is read after that one.
 *
 * @returns indexes into `told`; the card's own order where the question says nothing
 */
export function readingOrder(told: readonly Told[], asked: Asked, page: Page): number[] {
  const scores = scoresOf(told, asked, page);
  const all = told.map((_, n) => n);
  const best = highest(all, scores, 0);
  const before = best > 0 && leansBack(told[best]?.dutch ?? '') ? [best - 1] : [];
  const lead = [...before, ...all.slice(best, best + 1)];
  const rest = all.filter((n) => !lead.includes(n) && told[n]?.isNext !== true);
  const isSecond = page.safety && best !== 0;
  const second = isSecond ? (rest[0] ?? 0) : highest(rest, scores, secondMargin);
  const next = leansBack(told[second]?.dutch ?? '') ? rest.slice(0, 1) : [second];
  const last = all.filter((n) => told[n]?.isNext === true);
  return [...new Set([...lead, ...next, ...rest, ...last])].filter((n) => n in told);
}

/** The index of the highest score; an earlier one stands unless it is lower by more than the margin. */
function highest(indexes: readonly number[], scores: readonly number[], margin: number): number {
  const [first = 0, ...others] = indexes;
  const score = (n: number): number => scores[n] ?? 0;
  const best = others.reduce((top, n) => (score(n) > score(top) ? n : top), first);
  return score(best) > score(first) + margin ? best : first;
}

function scoresOf(told: readonly Told[], asked: Asked, { questions, safety }: Page): number[] {
  const { words, telling, wants, conditions, numbers } = read(`${asked.language}\n${asked.text}`);
  const known = told.map(({ dutch }) => knownOf(dutch));
  const asker = askerOf(asked.text, words, known);
  const near = nearness(told, asked.found);
  const said = known.map(({ beginnings }, n) =>
    eitherOf(beginnings, beginningsOf(told[n]?.text ?? '')),
  );
  const shared = sharedWords(telling, said, questions);
  const held = wantedHeld(known, wants);
  const met = conditionsMet(known, conditions);
  return known.map(
    (one, n) =>
      (near[n] ?? 0) +
      worth.words * (shared[n] ?? 0) +
      worth.wanted * (held[n] ?? 0) +
      worth.asker * suits(one.audience, asker) +
      worth.condition * (met[n] ?? 0) +
      (one.numbers.some((number) => numbers.has(number)) ? worth.number : 0) +
      (n > 0 ? 0 : safety ? worth.firstOfSafety : worth.first) -
      (told[n]?.isNext === true ? nextMargin : 0),
  );
}

/** What a question says, whichever card it is compared with; its language and its text, a line apart. */
const read = rememberLast((question) => {
  const end = question.indexOf('\n');
  const language = question.slice(0, end);
  const words = foldedWords(question.slice(end + 1));
  return {
    words,
    telling: beginningsIn(tellingWords(words, language)),
    wants: wantedIn(words, language),
    conditions: conditionsIn(words),
    numbers: new Set(words.match(/\d+/g)),
  };
});

/**
 * The words of a question by which statements are told apart: the municipality has a part in all of them, and
 * "number", "telephone" ask for what many of them hold.
 */
function tellingWords(words: string, language: string): string {
  const asked = withoutContact(words, language).split(' ');
  return asked.filter((word) => !namesAuthority(word)).join(' ');
}

const selfTold = rememberLast(toldIn);
const standingsTold = rememberLast(standingsIn);

/** What the asker is, as far as any of the statements differs by it: to look for it takes time. */
function askerOf(text: string, words: string, known: readonly Known[]): Asker {
  const byAge = known.some(({ audience }) => audience.ages.length > 0) && /\p{Nd}/u.test(text);
  const byStanding = known.some(({ audience }) => audience.standings.length > 0);
  const byChildren = known.some(({ audience }) => audience.children !== undefined);
  return {
    children: byChildren ? selfTold(text).children : undefined,
    age: byAge ? selfTold(text).age : undefined,
    standings: byStanding ? standingsTold(words) : new Set(),
  };
}

/** 1 for a statement about a condition that the asker tells; none where most of the card is about it. */
function conditionsMet(known: readonly Known[], told: ReadonlySet<Condition>): number[] {
  const met = known.map(({ conditions }) => (conditions.some((one) => told.has(one)) ? 1 : 0));
  const holders = met.filter((one) => one === 1).length;
  return 2 * holders > known.length ? met.map(() => 0) : met;
}

/** How many of the wanted things each statement holds; what few statements hold counts more. */
function wantedHeld(known: readonly Known[], wants: ReadonlySet<Wanted>): number[] {
  const sums = known.map(() => 0);
  for (const one of wants) {
    const holders = known.flatMap(({ holdings }, n) => (holdings.has(one) ? [n] : []));
    const rarity = Math.log((known.length + 0.5) / Math.max(1, holders.length));
    for (const n of holders) sums[n] = (sums[n] ?? 0) + rarity;
  }
  return sums;
}

function nearness(told: readonly Told[], found: readonly NearPieces[]): number[] {
  const byRecord = new Map<string, ScoredPiece[]>();
  for (const { recordId, pieces } of found) {
    const before = byRecord.get(recordId);
    if (before === undefined) byRecord.set(recordId, [...pieces]);
    else before.push(...pieces);
  }
  const seen = told.map(({ citations }) =>
    citations.reduce((most, one) => {
      return Math.max(most, nearnessOf(one, byRecord.get(one.documentId) ?? []));
    }, 0),
  );
  const positive = seen.filter((one) => one > 0);
  const mean = positive.reduce((sum, one) => sum + one, 0) / Math.max(1, positive.length);
  return seen.map((one) => (one > 0 ? one : unseenShare * mean));
}

function nearnessOf({ quote }: Citation, pieces: readonly ScoredPiece[]): number {
  let most = 0;
  for (const { start, end, score } of pieces)
    if (start < quote.end && quote.start < end && score > most) most = score;
  return most;
}

/** The words of a statement in Dutch and as the reader has it. */
function eitherOf(dutch: ReadonlySet<string>, own: ReadonlySet<string>): Beginnings {
  return { has: (beginning) => own.has(beginning) || dutch.has(beginning) };
}

/** What a statement holds, whom it is about, and its words, as the Dutch has it. */
interface Known {
  audience: ReturnType<typeof audienceOf>;
  conditions: readonly Condition[];
  holdings: ReadonlySet<Wanted>;
  numbers: readonly string[];
  beginnings: ReadonlySet<string>;
}

/** Statements of cards recur, whichever language they are told in; so many are remembered. */
const capacity = 5_000;
const statements = new Map<string, Known>();

function knownOf(dutch: string): Known {
  const before = statements.get(dutch);
  if (before !== undefined) return before;
  const known = {
    audience: audienceOf(dutch),
    conditions: conditionsOf(dutch),
    holdings: holdingsOf(dutch),
    numbers: dutch.match(/\d+/g) ?? [],
    beginnings: beginningsIn(dutch),
  };
  if (statements.size >= capacity) statements.clear();
  statements.set(dutch, known);
  return known;
}
