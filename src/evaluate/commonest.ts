import { z } from 'zod';
import type { Answer, Citation, Claim, Status } from '../domain/answer.ts';
import type { IsoDate } from '../domain/knowledge.ts';
import type { Failure, Row } from './rows.ts';
import { rowOfShare } from './rows.ts';
import { proportion } from './triage.ts';

const commonestQuestion = z.strictObject({
  qid: z.string(),
  municipality: z.string().optional(),
  question: z.string(),
});

/** A question that is asked often, in Dutch. */
export type CommonestQuestion = z.infer<typeof commonestQuestion>;

/** What of an answer is looked at. */
export type Sourced = Pick<Answer, 'status' | 'claims' | 'citations' | 'notices'>;

export interface CommonestOutcome {
  question: CommonestQuestion;
  status: Status;
  /** Statements of the answer. */
  claims: number;
  /** Those without an official source that can be opened and bears a date. */
  unsourced: string[];
  /** Those with an amount whose time is over, told as if it held. */
  expired: string[];
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseCommonest(source: string): CommonestQuestion[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => commonestQuestion.parse(JSON.parse(line)));
}

/** @param today a claim is held against the day on which it is read */
export async function evaluateCommonest(
  questions: readonly CommonestQuestion[],
  ask: (question: CommonestQuestion) => Promise<Sourced>,
  today: IsoDate,
): Promise<CommonestOutcome[]> {
  const outcomes: CommonestOutcome[] = [];
  for (const question of questions)
    outcomes.push(judgeSources(question, await ask(question), today));
  return outcomes;
}

/** Holds every statement of an answer against where it stands. */
export function judgeSources(
  question: CommonestQuestion,
  { status, claims, citations, notices }: Sourced,
  today: IsoDate,
): CommonestOutcome {
  const sourcesOf = (claim: Claim): Citation[] =>
    citations.filter(({ id }) => claim.citations.includes(id));
  const told = notices.some(({ kind }) => kind === 'expired' || kind === 'old_document');
  const textsWhere = (wrong: (claim: Claim) => boolean): string[] =>
    claims.filter(wrong).map(({ text }) => text);
  return {
    question,
    status,
    claims: claims.length,
    unsourced: textsWhere((claim) => !sourcesOf(claim).some(isOfficial)),
    expired: textsWhere(
      (claim) => !told && readsAsCurrent(claim) && sourcesOf(claim).every(endedBefore(today)),
    ),
  };
}

/** Texts of ours prove themselves by what they rest on, others by their own page and date. */
function isOfficial({ publisher, url, published, year, validFrom, basis }: Citation): boolean {
  if (publisher === 'Wegwijs') {
    return basis.some((one) => isPage(one.url) && (one.published ?? one.accessed) !== undefined);
  }
  return isPage(url) && (published ?? validFrom ?? year) !== null;
}

function isPage(url: string | undefined): boolean {
  return /^https?:\/\//.test(url ?? '');
}

const amount = /€\s?\d|\d\s?(?:euro|%|procent)/i;
const dated = /\b(?:19|20)\d\d\b/;

/** An amount without a year in the sentence or a word before it. */
function readsAsCurrent({ text, frame }: Claim): boolean {
  return amount.test(text) && !dated.test(text) && frame === undefined;
}

function endedBefore(today: IsoDate): (citation: Citation) => boolean {
  return ({ validUntil }) => validUntil !== null && validUntil < today;
}

/** Least share of statements with an official source; none may give an old amount as today's. */
const bars = { sourced: { least: 0.95 }, expired: { most: 0 } };
const answering: readonly Status[] = ['answered', 'partial'];

export function rowsOfCommonest(outcomes: readonly CommonestOutcome[]): Row[] {
  const sum = (of: (one: CommonestOutcome) => number): number =>
    outcomes.reduce((total, one) => total + of(one), 0);
  const claims = sum((one) => one.claims);
  const sourced = claims - sum(({ unsourced }) => unsourced.length);
  const expired = sum((one) => one.expired.length);
  const answered = outcomes.filter(({ status }) => answering.includes(status)).length;
  const set = 'commonest';
  return [
    rowOfShare(set, 'answered', proportion(answered, outcomes.length)),
    rowOfShare(
      set,
      'claims with a dated official source',
      proportion(sourced, claims),
      bars.sourced,
    ),
    rowOfShare(set, 'old amounts told as current', proportion(expired, claims), bars.expired),
  ];
}

/** Answers with a statement that lacks its source, or is out of date. */
export function failuresOfCommonest(outcomes: readonly CommonestOutcome[]): Failure[] {
  return outcomes
    .map(({ question: { qid, question }, unsourced, expired }) => ({
      set: 'commonest',
      qid,
      language: 'nl',
      question,
      wrong: [
        ...unsourced.map((text) => `no dated official source: ${text}`),
        ...expired.map((text) => `out of date: ${text}`),
      ],
      answer: '',
    }))
    .filter(({ wrong }) => wrong.length > 0);
}
