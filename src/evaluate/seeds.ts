import { z } from 'zod';
import type { Candidate, RetrievalRequest } from '../domain/retrieval.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import type { Retriever } from '../retrieve/retrieve.ts';
import type { Estimate } from './metrics.ts';
import { estimate } from './metrics.ts';

const question = z.object({
  qid: z.string(),
  language: z.string(),
  question: z.string(),
  municipality: z.string(),
  document: z.string(),
  /** Words that the right passage holds, in its text or in the headings above it. */
  contains: z.array(z.string()).min(1),
});

export type SeedQuestion = z.infer<typeof question>;

interface TownReport {
  recall1: Estimate;
  recall5: Estimate;
  languages: { language: string; recall5: Estimate }[];
  misses: { qid: string; question: string }[];
}

/** Our own questions over the five municipal documents. */
export interface SeedsReport {
  /** The page or the visitor said which town it is. */
  known: TownReport;
  /** Only what the question itself says. */
  unknown: TownReport;
}

/** Reads the set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseSeedQuestions(source: string): SeedQuestion[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => question.parse(JSON.parse(line)));
}

/** Searches as the answering steps do: the town's name leaves the question and becomes a filter. */
export async function evaluateSeeds(
  questions: readonly SeedQuestion[],
  gazetteer: Gazetteer,
  retriever: Retriever,
): Promise<SeedsReport> {
  const measure = async (townOf: (one: SeedQuestion) => string | null): Promise<TownReport> => {
    const requests = questions.map((one): RetrievalRequest => {
      const topic = gazetteer.without(one.question);
      return {
        question: topic === '' ? one.question : topic,
        language: one.language,
        municipality: townOf(one),
        k: 5,
      };
    });
    const found = await retriever.retrieveAll(requests);
    return reportOf(
      questions,
      found.map(({ kept }) => kept),
    );
  };
  return {
    known: await measure(({ municipality }) => municipality),
    unknown: await measure((one) => gazetteer.find(one.question)?.id ?? null),
  };
}

function reportOf(questions: readonly SeedQuestion[], found: readonly Candidate[][]): TownReport {
  const ranked = questions.map((one, n) => ({
    ...one,
    rank: (found[n] ?? []).findIndex((hit) => isRight(one, hit)),
  }));
  const recall = (of: typeof ranked, k: number): Estimate =>
    estimate(of.map(({ rank }) => (rank !== -1 && rank < k ? 1 : 0)));
  const tags = [...new Set(questions.map(({ language }) => language))].sort();
  return {
    recall1: recall(ranked, 1),
    recall5: recall(ranked, 5),
    languages: tags.map((language) => ({
      language,
      recall5: recall(
        ranked.filter((one) => one.language === language),
        5,
      ),
    })),
    misses: ranked
      .filter(({ rank }) => rank === -1)
      .map(({ qid, question: text }) => ({ qid, question: text })),
  };
}

function isRight({ contains }: SeedQuestion, { passage }: Candidate): boolean {
  const shown = [passage.title, ...passage.headingPath, passage.text]
    .join(' ')
    .replace(/\s+/g, ' ');
  return contains.every((words) => shown.includes(words));
}

/** The report as plain text, figures in per cent. */
export function formatSeedsReport({ known, unknown }: SeedsReport): string {
  const line = (name: string, { recall1, recall5 }: TownReport): string =>
    `  ${name}  recall@1 ${interval(recall1)}  recall@5 ${interval(recall5)}  of ${recall5.n}`;
  const languages = known.languages.map(
    ({ language, recall5 }, n) =>
      `  ${language.padEnd(4)} ${percent(recall5.mean)}  ${percent(unknown.languages[n]?.recall5.mean ?? NaN)}  (${recall5.n})`,
  );
  return [
    'own questions over the seeds',
    line('town known  ', known),
    line('town unknown', unknown),
    ...languages,
  ].join('\n');
}

function interval({ mean, low, high }: Estimate): string {
  return `${percent(mean)} (${percent(low)}–${percent(high)})`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
