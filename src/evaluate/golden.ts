import { z } from 'zod';
import type { Status } from '../domain/answer.ts';
import { statuses } from '../domain/answer.ts';
import type { Failure, Row } from './rows.ts';
import { rowOfShare } from './rows.ts';
import type { Judged } from './said.ts';
import { holds, saidIn } from './said.ts';
import type { Proportion } from './triage.ts';
import { proportion } from './triage.ts';

const status = z.enum(statuses);

const goldenQuestion = z.strictObject({
  qid: z.string(),
  language: z.string(),
  municipality: z.string().nullable(),
  question: z.string(),
  /** Outcomes that are right; several where a careful clerk could do either. */
  status: z.union([status.transform((one) => [one]), z.array(status).min(1)]),
  /** Records any of which may be cited; none where nothing is. */
  documents: z.array(z.string()),
  /** Each must stand in the answer or in a quote under it, as the document writes it. */
  facts: z.array(z.string()),
  /** None may stand there: another town's number, an amount of another year. */
  not: z.array(z.string()).default([]),
});

/** A question with what a right answer to it is. */
export type GoldenQuestion = z.infer<typeof goldenQuestion>;

/** What was right about an answer; `null`: there is nothing to be right about. */
export interface GoldenVerdict {
  status: boolean;
  source: boolean | null;
  facts: boolean | null;
  clean: boolean;
}

export interface GoldenOutcome {
  question: GoldenQuestion;
  got: Status;
  verdict: GoldenVerdict;
  failure: Failure | null;
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseGolden(source: string): GoldenQuestion[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => goldenQuestion.parse(JSON.parse(line)));
}

const answering: readonly Status[] = ['answered', 'partial'];

/**
 * Holds an answer against what is right. Source and facts are judged where an answer was given or
 * nothing else would have been right: "which town?" cites nothing, and need not.
 */
export function judgeGolden(question: GoldenQuestion, answer: Judged): GoldenVerdict {
  const { words, quotes } = saidIn(answer);
  const all = `${words}\n${quotes}`;
  const isRight = question.status.includes(answer.status);
  const settledElse = isRight && !answering.includes(answer.status);
  const { documents, facts } = question;
  const cites = answer.citations.some(({ documentId }) => documents.includes(documentId));
  return {
    status: isRight,
    source: settledElse || documents.length === 0 ? null : cites,
    facts: settledElse || facts.length === 0 ? null : facts.every((fact) => holds(all, fact)),
    clean: !question.not.some((fact) => holds(all, fact)),
  };
}

/** Whether nothing at all is wrong. */
export function isGolden({ status: isRight, source, facts, clean }: GoldenVerdict): boolean {
  return isRight && source !== false && facts !== false && clean;
}

/**
 * Asks every question.
 *
 * @param set name that the figures get
 */
export async function evaluateGolden(
  set: string,
  questions: readonly GoldenQuestion[],
  ask: (question: GoldenQuestion) => Promise<Judged>,
  onProgress?: (done: number, total: number) => void,
): Promise<GoldenOutcome[]> {
  const outcomes: GoldenOutcome[] = [];
  for (const question of questions) {
    const answer = await ask(question);
    const verdict = judgeGolden(question, answer);
    const failure = isGolden(verdict) ? null : failureOf(set, question, answer, verdict);
    outcomes.push({ question, got: answer.status, verdict, failure });
    onProgress?.(outcomes.length, questions.length);
  }
  return outcomes;
}

function failureOf(
  set: string,
  question: GoldenQuestion,
  answer: Judged,
  { status: isRight, source, facts, clean }: GoldenVerdict,
): Failure {
  const { qid, language, municipality, documents, status: expected } = question;
  const said = saidIn(answer);
  const all = `${said.words}\n${said.quotes}`;
  const cited = [...new Set(answer.citations.map(({ documentId }) => documentId))];
  const missing = question.facts.filter((fact) => !holds(all, fact));
  const wrong = [
    ...(isRight ? [] : [`status ${answer.status} instead of ${expected.join(' or ')}`]),
    ...(source === false
      ? [`cites ${cited.join(', ') || 'nothing'} instead of ${documents.join(' or ')}`]
      : []),
    ...(facts === false ? [`does not say ${missing.join(', ')}`] : []),
    ...(clean ? [] : [`says ${question.not.filter((fact) => holds(all, fact)).join(', ')}`]),
  ];
  const asked =
    municipality === null ? question.question : `${question.question} [${municipality}]`;
  return { set, qid, language, question: asked, wrong, answer: `${answer.intro}\n${said.words}` };
}

/** Figures: all in all, each kind of mistake, by language and by the outcome that was right. */
export function rowsOfGolden(set: string, outcomes: readonly GoldenOutcome[]): Row[] {
  const part = (
    name: string,
    right: (one: GoldenOutcome) => boolean | null,
    of: readonly GoldenOutcome[] = outcomes,
  ): Row => rowOfShare(set, name, shareOf(of, right));
  const whole = ({ verdict }: GoldenOutcome): boolean => isGolden(verdict);
  const languages = [...new Set(outcomes.map(({ question }) => question.language))];
  const expected = [...new Set(outcomes.map(({ question }) => question.status[0] ?? ''))];
  return [
    part('all right', whole),
    part('status right', ({ verdict }) => verdict.status),
    part('source right', ({ verdict }) => verdict.source),
    part('facts present', ({ verdict }) => verdict.facts),
    part('nothing forbidden', ({ question, verdict }) =>
      question.not.length === 0 ? null : verdict.clean,
    ),
    ...expected.map((one) =>
      part(
        `all right, ${one}`,
        whole,
        outcomes.filter(({ question }) => question.status[0] === one),
      ),
    ),
    ...languages.map((language) =>
      part(
        `all right, ${language}`,
        whole,
        outcomes.filter(({ question }) => question.language === language),
      ),
    ),
  ];
}

function shareOf(
  outcomes: readonly GoldenOutcome[],
  right: (one: GoldenOutcome) => boolean | null,
): Proportion {
  const judged = outcomes.map(right).filter((one) => one !== null);
  return proportion(judged.filter(Boolean).length, judged.length);
}
