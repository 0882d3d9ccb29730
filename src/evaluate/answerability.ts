import { z } from 'zod';
import type { RetrievalResult } from '../domain/retrieval.ts';
import type { VectorIndexFactory } from '../index/index.ts';
import { buildIndex } from '../index/index.ts';
import { collectVectors, planEmbedding } from '../index/embed-plan.ts';
import type { LanguageMeans } from '../index/means.ts';
import { compilePreChunked } from '../ingest/record.ts';
import type { Embedder } from '../ports/embedder.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { createGlossaryMatcher } from '../retrieve/glossary.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import { average } from './metrics.ts';

const page = z.object({ doc: z.string(), lang: z.string(), lines: z.array(z.string()) });
const question = z.object({
  qid: z.string(),
  lang: z.string(),
  question: z.string(),
  doc: z.string(),
  answerable: z.boolean(),
});

/** A page of a municipal website, line by line. */
export type AnswerabilityPage = z.infer<typeof page>;
/** A question that its page answers, or does not although it is about the same subject. */
export type AnswerabilityQuestion = z.infer<typeof question>;

/** Precision, recall and F of "this page does not answer it". */
export interface AbstentionScores {
  precision: number;
  recall: number;
  f: number;
}

/** How well confidence tells whether a page answers a question, for one language. */
export interface AnswerabilityReport {
  language: string;
  n: number;
  unanswerable: number;
  /** With the threshold that the product answers from. */
  product: AbstentionScores;
  /** With the threshold that is best for all other languages: none has seen its own. */
  others: AbstentionScores & { threshold: number };
  /** Always abstaining, the least that anything must beat. */
  floor: AbstentionScores;
}

export interface AnswerabilityOptions {
  pages: readonly AnswerabilityPage[];
  questions: readonly AnswerabilityQuestion[];
  embedder: Embedder;
  means: LanguageMeans;
  glossary: Glossary;
  createVectorIndex: VectorIndexFactory;
  /** Confidence from which the product answers. */
  threshold: number;
}

/** Lines are joined to passages of about this many characters. */
const passageLength = 300;

/** Reads a file of the set. Throws a ZodError or SyntaxError for a line that does not fit. */
export function parseAnswerability(
  pages: string,
  questions: string,
): Pick<AnswerabilityOptions, 'pages' | 'questions'> {
  return { pages: lines(pages, page), questions: lines(questions, question) };
}

function lines<T>(source: string, schema: z.ZodType<T>): T[] {
  const filled = source.split('\n').filter((line) => line.trim() !== '');
  return filled.map((line) => schema.parse(JSON.parse(line)));
}

/**
 * Asks each question of its own page alone, through the product's retriever, and takes the
 * confidence of the best passage for whether the page answers.
 */
export async function evaluateAnswerability(
  options: AnswerabilityOptions,
): Promise<AnswerabilityReport[]> {
  const results = await confidences(options);
  const scored = options.questions.map((one, n) => ({ ...one, confidence: results[n] ?? 0 }));
  const languages = [...new Set(scored.map(({ lang }) => lang))].sort();
  return languages.map((language) => {
    const own = scored.filter(({ lang }) => lang === language);
    const rest = scored.filter(({ lang }) => lang !== language);
    const threshold = bestThreshold(rest);
    return {
      language,
      n: own.length,
      unanswerable: own.filter(({ answerable }) => !answerable).length,
      product: abstentionScores(own, options.threshold),
      others: { threshold, ...abstentionScores(own, threshold) },
      floor: abstentionScores(own, Infinity),
    };
  });
}

async function confidences(options: AnswerabilityOptions): Promise<number[]> {
  const { embedder, means, createVectorIndex, glossary } = options;
  const compiled = await Promise.all(options.pages.flatMap(passagesOf));
  const passages = compiled.flatMap((one) => one.passages);
  const plan = planEmbedding(passages);
  const vectors = collectVectors(plan, await embedder.embedPassages(plan.texts), embedder);
  const index = await buildIndex({ passages, vectors, means, createVectorIndex, extraWords: [] });
  const matcher = createGlossaryMatcher(glossary);
  const retriever = createRetriever({ index: () => index, embedder, glossary: matcher });
  const requests = options.questions.map(({ question: text, lang, doc }) => ({
    question: text,
    language: lang,
    municipality: doc,
    k: 5,
  }));
  return (await retriever.retrieveAll(requests)).map(bestConfidence);
}

/** The page stands where a town would: the filter then searches it alone. */
function passagesOf({
  doc,
  lang,
  lines: all,
}: AnswerabilityPage): ReturnType<typeof compilePreChunked>[] {
  const texts = all.reduce<string[]>((made, line) => {
    const last = made.at(-1);
    if (last === undefined || last.length + line.length > passageLength) return [...made, line];
    return [...made.slice(0, -1), `${last} ${line}`];
  }, []);
  const title = all[0] ?? doc;
  return texts.map((text, n) =>
    compilePreChunked({ id: `${doc}#${n}`, text, title, lang, municipality: doc }, title),
  );
}

function bestConfidence({ kept }: RetrievalResult): number {
  return Math.max(0, ...kept.map(({ confidence }) => confidence));
}

interface Scored {
  answerable: boolean;
  confidence: number;
}

/** Abstaining below a confidence, held against what the pages answer. */
export function abstentionScores(scored: readonly Scored[], threshold: number): AbstentionScores {
  const refused = scored.filter(({ confidence }) => confidence < threshold);
  const right = refused.filter(({ answerable }) => !answerable).length;
  const all = scored.filter(({ answerable }) => !answerable).length;
  const precision = refused.length === 0 ? 0 : right / refused.length;
  const recall = all === 0 ? 0 : right / all;
  const f = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f };
}

/** The confidence with the highest F. */
function bestThreshold(scored: readonly Scored[]): number {
  const limits = [...new Set(scored.map(({ confidence }) => confidence))];
  const rated = limits.map((limit) => ({ limit, f: abstentionScores(scored, limit).f }));
  return rated.toSorted((a, b) => b.f - a.f)[0]?.limit ?? 0;
}

/** The report as plain text, figures in per cent. */
export function formatAnswerability(reports: readonly AnswerabilityReport[]): string {
  const row = ({
    language,
    n,
    unanswerable,
    product,
    others,
    floor,
  }: AnswerabilityReport): string =>
    `  ${language}  product ${percent(product.f)}  threshold of the other languages (${others.threshold.toFixed(3)}) ${percent(others.f)}  always abstaining ${percent(floor.f)}  (${unanswerable} of ${n})`;
  const mean = average(reports.map(({ others }) => others.f));
  return [
    'pages that do not answer: F of abstaining',
    ...reports.map(row),
    `  mean of the languages ${percent(mean)}`,
  ].join('\n');
}

function percent(value: number): string {
  return (100 * value).toFixed(1).padStart(5);
}
