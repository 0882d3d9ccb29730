import { z } from 'zod';
import type { Failure, Row } from './rows.ts';
import { rowOfShare } from './rows.ts';
import { proportion } from './triage.ts';

const leadQuestion = z.strictObject({
  qid: z.string(),
  language: z.string(),
  municipality: z.string().nullable(),
  /** The card that answers it … */
  card: z.string(),
  /** … and which of its statements do, counted from 1. */
  statements: z.array(z.int().min(1)).min(1),
  question: z.string(),
  /** `cold`: without the card in view; `own`: from the card's Dutch. */
  written: z.enum(['cold', 'own']),
});

/** A question that one statement of a card answers. */
export type LeadQuestion = z.infer<typeof leadQuestion>;

/** What is looked at of an answer. */
export interface Led {
  /** Its card. */
  card: string | null;
  /** The card's statements as told to the reader, in the card's order … */
  statements: readonly string[];
  /** … and those of the answer. */
  claims: readonly string[];
}

export interface LeadOutcome {
  question: LeadQuestion;
  /** Another card, or none, answered: then the order says nothing. */
  otherCard: boolean;
  /** Place of the labelled statement in the answer, from 0; `null`: it is not there. */
  place: number | null;
  /** What was read first. */
  first: string;
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseLead(source: string): LeadQuestion[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => leadQuestion.parse(JSON.parse(line)));
}

/** Where the statement that answers is read, question by question. */
export async function evaluateLead(
  questions: readonly LeadQuestion[],
  ask: (question: LeadQuestion) => Promise<Led>,
): Promise<LeadOutcome[]> {
  const outcomes: LeadOutcome[] = [];
  for (const question of questions) outcomes.push(placeOf(question, await ask(question)));
  return outcomes;
}

function placeOf(question: LeadQuestion, { card, statements, claims }: Led): LeadOutcome {
  const right = question.statements.map((number) => statements[number - 1]);
  const place = claims.findIndex((claim) => right.includes(claim));
  return {
    question,
    otherCard: card !== question.card,
    place: place === -1 ? null : place,
    first: claims[0] ?? '',
  };
}

/**
 * Shares of questions whose own card answered. Set below what was reached when the set was made, to be told of a
 * loss. In the cards' own order, 21 % of all questions have their statement first and 37 % among two.
 */
const bars = { first: { least: 0.7 }, two: { least: 0.85 } };

/** The figures, for both halves of the set apart as well. */
export function rowsOfLead(outcomes: readonly LeadOutcome[]): Row[] {
  const answered = outcomes.filter(({ otherCard }) => !otherCard);
  const of = (written: LeadQuestion['written']): LeadOutcome[] =>
    answered.filter(({ question }) => question.written === written);
  const share = (among: readonly LeadOutcome[], places: number) =>
    proportion(among.filter(({ place }) => place !== null && place < places).length, among.length);
  const set = 'lead sentence';
  return [
    rowOfShare(set, 'first', share(answered, 1), bars.first),
    rowOfShare(set, 'among the first two', share(answered, 2), bars.two),
    rowOfShare(set, 'first, asked without the card in view', share(of('cold'), 1)),
    rowOfShare(set, 'first, asked from its Dutch', share(of('own'), 1)),
  ];
}

/** Answers of the right card whose first two statements do not answer. */
export function failuresOfLead(outcomes: readonly LeadOutcome[]): Failure[] {
  return outcomes
    .filter(({ otherCard, place }) => !otherCard && (place === null || place > 1))
    .map(({ question, place, first }) => ({
      set: 'lead sentence',
      qid: question.qid,
      language: question.language,
      question: question.question,
      wrong: [
        place === null
          ? 'the statement that answers is not there'
          : `the statement that answers is number ${String(place + 1)}`,
      ],
      answer: first,
    }));
}
