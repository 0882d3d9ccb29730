import { z } from 'zod';
import type { Estimate } from './metrics.ts';
import { estimate } from './metrics.ts';

const coldQuestion = z.object({
  qid: z.string(),
  language: z.string(),
  municipality: z.string().optional(),
  /** Id of the card that answers it. */
  card: z.string(),
  /** Others whose answer holds what is asked as well (docs/eval/cold-cards.md). */
  alsoRight: z.array(z.string()).optional(),
  question: z.string(),
});

/** A question by somebody who knew a card's answer only, not the questions it is found by. */
export type ColdQuestion = z.infer<typeof coldQuestion>;

interface ColdRow {
  language: string;
  /** The right card came first. */
  first: Estimate;
  /** … among the first three. */
  third: Estimate;
  /** The right card, or one that is also right, among the first three. */
  lenient: Estimate;
}

export interface ColdCardReport {
  languages: ColdRow[];
  /** Means of the languages, 0 … 1. */
  macro: { first: number; third: number; lenient: number };
  misses: { qid: string; question: string; expected: string; got: string[] }[];
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseColdQuestions(source: string): ColdQuestion[] {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => coldQuestion.parse(JSON.parse(line)));
}

/**
 * How often a question finds its card.
 *
 * @param cardsFor ids of the cards for a question, best first, as the whole way of a question
 *   finds them; empty when it was settled before
 */
export async function evaluateColdCards(
  questions: readonly ColdQuestion[],
  cardsFor: (question: ColdQuestion) => Promise<string[]>,
): Promise<ColdCardReport> {
  const asked: { question: ColdQuestion; got: string[] }[] = [];
  for (const question of questions)
    asked.push({ question, got: (await cardsFor(question)).slice(0, 3) });
  const tags = [...new Set(questions.map(({ language }) => language))];
  const languages = tags.map((language): ColdRow => {
    const own = asked.filter(({ question }) => question.language === language);
    const within = (places: number): Estimate =>
      estimate(own.map(({ question: { card }, got }) => +got.slice(0, places).includes(card)));
    return { language, first: within(1), third: within(3), lenient: estimate(own.map(isAnswered)) };
  });
  const mean = (of: (row: ColdRow) => Estimate): number =>
    languages.reduce((sum, row) => sum + of(row).mean, 0) / Math.max(1, languages.length);
  const missed = asked.filter(({ question: { card }, got }) => !got.includes(card));
  return {
    languages,
    macro: {
      first: mean(({ first }) => first),
      third: mean(({ third }) => third),
      lenient: mean(({ lenient }) => lenient),
    },
    misses: missed.map(({ question: { qid, question, card }, got }) => ({
      qid,
      question,
      expected: card,
      got,
    })),
  };
}

function isAnswered({ question, got }: { question: ColdQuestion; got: readonly string[] }): number {
  return +[question.card, ...(question.alsoRight ?? [])].some((card) => got.includes(card));
}

/** The report as plain text, figures in per cent. */
export function formatColdCardReport({ languages, macro, misses }: ColdCardReport): string {
  const row = (name: string, ...values: readonly number[]): string =>
    `  ${name.padEnd(9)} ${values.map(percent).join('  ')}`;
  return [
    'questions written cold find their card: first, among three, this or one that is also right',
    ...languages.map(
      ({ language, first, third, lenient }) =>
        `${row(language, first.mean, third.mean, lenient.mean)}  (${first.n})`,
    ),
    row('macro', macro.first, macro.third, macro.lenient),
    ...misses.map(
      ({ qid, question, expected, got }) =>
        `    ${qid} ${question}: ${expected}, got ${got.join(' ')}`,
    ),
  ].join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
