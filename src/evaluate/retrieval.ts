import type { RetrievalResult } from '../domain/retrieval.ts';
import type { VectorIndexFactory } from '../index/index.ts';
import { buildIndex } from '../index/index.ts';
import type { LanguageMeans } from '../index/means.ts';
import { collectVectors, planEmbedding } from '../index/embed-plan.ts';
import { compilePreChunked } from '../ingest/record.ts';
import type { EmbedOptions, Embedder } from '../ports/embedder.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { indexWords } from '../knowledge/glossary.ts';
import { createGlossaryMatcher } from '../retrieve/glossary.ts';
import type { Retriever } from '../retrieve/retrieve.ts';
import { createRetriever } from '../retrieve/retrieve.ts';
import type { BenchSet } from './bench.ts';
import { languageOf } from './bench.ts';
import type { Estimate, Metric, QuestionScores } from './metrics.ts';
import { average, estimate, metrics, scoreRanking } from './metrics.ts';

export interface RetrievalEvaluationOptions {
  sets: readonly BenchSet[];
  embedder: Embedder;
  means: LanguageMeans;
  glossary: Glossary;
  createVectorIndex: VectorIndexFactory;
  onProgress?: ((set: string, done: number, total: number) => void) | undefined;
}

/** Scores of one kind of question over one corpus. */
export interface TaskReport {
  set: string;
  task: string;
  languages: { language: string; scores: Record<Metric, Estimate> }[];
  /** Mean over languages. */
  macro: Record<Metric, number>;
}

/** How well one threshold keeps apart what a corpus answers and what it does not. */
export interface AbstentionReport {
  set: string;
  threshold: number;
  /** Share of unanswerable questions below the threshold. */
  refused: Estimate;
  /** Share of answerable questions below the threshold. */
  lost: Estimate;
  /** The threshold that loses 5 % of the answerable ones, and what it refuses. */
  atFivePercentLost: { threshold: number; refused: number };
}

export interface RetrievalReport {
  tasks: TaskReport[];
  abstention: AbstentionReport[];
}

/**
 * Measures retrieval through the very code that answers visitors: passages are compiled as
 * pre-chunked ones, indexed, and searched by the product's retriever.
 *
 * @param threshold confidence from which a question counts as answered
 */
export async function evaluateRetrieval(
  options: RetrievalEvaluationOptions,
  threshold: number,
): Promise<RetrievalReport> {
  const report: RetrievalReport = { tasks: [], abstention: [] };
  for (const set of options.sets) {
    const retriever = await retrieverFor(set, options);
    const found = await ask(retriever, set.queries);
    report.tasks.push(...tasksOf(set, found));
    const others = await ask(retriever, set.unanswerable);
    if (others.length > 0) report.abstention.push(abstention(set.name, found, others, threshold));
  }
  return report;
}

async function retrieverFor(
  set: BenchSet,
  options: RetrievalEvaluationOptions,
): Promise<Retriever> {
  const compiled = await Promise.all(
    set.passages.map((passage) => compilePreChunked(passage, set.name)),
  );
  const passages = compiled.flatMap((one) => one.passages);
  const plan = planEmbedding(passages);
  const onProgress: EmbedOptions['onProgress'] = (done, total) =>
    options.onProgress?.(set.name, done, total);
  const vectors = await options.embedder.embedPassages(plan.texts, { onProgress });
  const { means, createVectorIndex, embedder, glossary } = options;
  const index = await buildIndex({
    passages,
    vectors: collectVectors(plan, vectors, embedder),
    means,
    createVectorIndex,
    extraWords: indexWords(glossary),
  });
  return createRetriever({
    index: () => index,
    embedder,
    glossary: createGlossaryMatcher(glossary),
  });
}

function ask(
  retriever: Retriever,
  questions: readonly { question: string; lang: string }[],
): Promise<RetrievalResult[]> {
  return retriever.retrieveAll(
    questions.map(({ question, lang }) => ({ question, language: languageOf(lang), k: 10 })),
  );
}

function tasksOf({ name, queries }: BenchSet, found: readonly RetrievalResult[]): TaskReport[] {
  const scored = queries.map((query, n) => ({
    ...query,
    scores: scoreRanking(idsOf(found[n]), query.positive_ids),
  }));
  const tasks = [...new Set(queries.map(({ task }) => task))];
  return tasks.map((task) =>
    taskReport(
      name,
      task,
      scored.filter((one) => one.task === task),
    ),
  );
}

function idsOf(result: RetrievalResult | undefined): string[] {
  return (result?.kept ?? []).map(({ passage }) => passage.id);
}

function taskReport(
  set: string,
  task: string,
  scored: readonly { lang: string; scores: QuestionScores }[],
): TaskReport {
  const tags = [...new Set(scored.map(({ lang }) => lang))].sort();
  const languages = tags.map((language) => {
    const own = scored.filter(({ lang }) => lang === language).map(({ scores }) => scores);
    return { language, scores: perMetric((metric) => estimate(own.map((one) => one[metric]))) };
  });
  const macro = perMetric((metric) => average(languages.map(({ scores }) => scores[metric].mean)));
  return { set, task, languages, macro };
}

function perMetric<T>(make: (metric: Metric) => T): Record<Metric, T> {
  return Object.fromEntries(metrics.map((metric) => [metric, make(metric)])) as Record<Metric, T>;
}

function abstention(
  set: string,
  answerable: readonly RetrievalResult[],
  unanswerable: readonly RetrievalResult[],
  threshold: number,
): AbstentionReport {
  const known = answerable.map(best);
  const unknown = unanswerable.map(best);
  const below = (values: readonly number[], limit: number): number[] =>
    values.map((value) => (value < limit ? 1 : 0));
  const limit = known.toSorted((a, b) => a - b)[Math.floor(known.length * 0.05)] ?? 0;
  return {
    set,
    threshold,
    refused: estimate(below(unknown, threshold)),
    lost: estimate(below(known, threshold)),
    atFivePercentLost: { threshold: limit, refused: average(below(unknown, limit)) },
  };
}

/** Confidence of the best candidate; 0 when nothing was found. */
function best({ kept }: RetrievalResult): number {
  return Math.max(0, ...kept.slice(0, 5).map(({ confidence }) => confidence));
}
