/**
 * What the glossary is worth: recall@5 without and with it, by language, over the seeds (town known)
 * and `ntrex-nl`.
 *
 *     npx tsx scripts/evaluate-glossary.ts [--only seeds|ntrex]
 *
 * Each text is embedded once and compared twice. The seeds take a minute, `ntrex-nl` about ten.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { readLanguageMeans } from '../src/adapters/retrieval-data/language-means.ts';
import { ExactVectorIndex } from '../src/adapters/vector-index/exact.ts';
import { configFromProcess } from '../src/config/config.ts';
import type { Passage } from '../src/domain/knowledge.ts';
import type { RetrievalRequest, RetrievalResult } from '../src/domain/retrieval.ts';
import { languageOf, parseBench } from '../src/evaluate/bench.ts';
import { evaluateSeeds, parseSeedQuestions } from '../src/evaluate/seeds.ts';
import { collectVectors, planEmbedding } from '../src/index/embed-plan.ts';
import { buildIndex } from '../src/index/index.ts';
import { compilePreChunked } from '../src/ingest/record.ts';
import type { Glossary } from '../src/knowledge/glossary.ts';
import { createGlossary, indexWords } from '../src/knowledge/glossary.ts';
import { createGlossaryMatcher } from '../src/retrieve/glossary.ts';
import type { Retriever } from '../src/retrieve/retrieve.ts';
import { createRetriever } from '../src/retrieve/retrieve.ts';
import { openServices } from '../src/services/open.ts';
import { compileSources } from '../src/services/sources.ts';

const shared = join(packageRoot, '..', 'shared');
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices(config, secrets);
const { embedder, gazetteer } = services;
await embedder.ready();
const glossaries = [createGlossary([]), services.glossary];
const known = new Map<string, Float32Array>();

/** The product's embedder, which makes the vector of a question only once. */
async function embedQueries(texts: readonly string[]): Promise<Float32Array[]> {
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  const made = await embedder.embedQueries(missing);
  for (const [n, text] of missing.entries()) if (made[n]) known.set(text, made[n]);
  return texts.flatMap((text) => known.get(text) ?? []);
}

/** One retriever a glossary over the same passages, as the product makes it. */
async function retrievers(passages: readonly Passage[]): Promise<Retriever[]> {
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error(`there are no language means for ${embedder.modelId}`);
  const plan = planEmbedding(passages);
  const vectors = collectVectors(plan, await embedder.embedPassages(plan.texts), embedder);
  const of = async (glossary: Glossary): Promise<Retriever> => {
    const index = await buildIndex({
      ...{ passages, vectors, means, extraWords: indexWords(glossary) },
      createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
    });
    return createRetriever({
      index: () => index,
      embedder: { modelId: embedder.modelId, embedQueries },
      glossary: createGlossaryMatcher(glossary),
    });
  };
  return Promise.all(glossaries.map(of));
}

async function overSeeds(): Promise<void> {
  const { passages } = await compileSources([join(shared, 'seeds')]);
  const set = await readFile(join(packageRoot, 'test', 'sets', 'seeds.jsonl'), 'utf8');
  const questions = parseSeedQuestions(set);
  const both = await retrievers(passages);
  const reports = [];
  for (const one of both) reports.push((await evaluateSeeds(questions, gazetteer, one)).known);
  const [without, withIt] = reports.map(({ recall5, languages }) => [
    ...languages.map((one) => ({ language: one.language, ...one.recall5 })),
    { language: 'all', ...recall5 },
  ]);
  printTable('seeds', without ?? [], withIt ?? []);
}

async function overNtrex(): Promise<void> {
  const read = (name: string): Promise<string> =>
    readFile(join(shared, 'bench', `${name}.jsonl`), 'utf8');
  const [passages, queries] = [await read('passages'), await read('queries')];
  const set = parseBench({ passages, queries, offdomain: '' }).find((s) => s.name === 'ntrex-nl');
  if (set === undefined) throw new Error('the benchmark has no ntrex-nl');
  const compiled = await Promise.all(set.passages.map((one) => compilePreChunked(one, set.name)));
  const both = await retrievers(compiled.flatMap((one) => one.passages));
  for (const task of new Set(set.queries.map((query) => query.task))) {
    const asked = set.queries.filter((query) => query.task === task);
    const requests = asked.map(({ question, lang }): RetrievalRequest => {
      return { question, language: languageOf(lang), k: 5 };
    });
    const tables = [];
    for (const one of both) tables.push(byLanguage(asked, await one.retrieveAll(requests)));
    printTable(`ntrex-nl/${task}`, tables[0] ?? [], tables[1] ?? []);
  }
}

interface Line {
  language: string;
  /** Share of 1. */
  mean: number;
  n: number;
}

function byLanguage(
  asked: readonly { lang: string; positive_ids: readonly string[] }[],
  found: readonly RetrievalResult[],
): Line[] {
  const right = asked.map(({ lang, positive_ids: ids }, n) => {
    const kept = found[n]?.kept ?? [];
    const share = ids.filter((id) => kept.some(({ passage }) => passage.id === id)).length;
    return { lang, share: share / ids.length };
  });
  return [...new Set(right.map(({ lang }) => lang))].sort().map((language) => {
    const own = right.filter(({ lang }) => lang === language);
    return {
      ...{ language, n: own.length },
      mean: own.reduce((sum, { share }) => sum + share, 0) / own.length,
    };
  });
}

function printTable(title: string, without: readonly Line[], withIt: readonly Line[]): void {
  console.log(`\n| ${title} | questions | without | with | questions won or lost |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (const [row, { language, mean, n }] of without.entries()) {
    const after = withIt[row]?.mean ?? NaN;
    const figures = [100 * mean, 100 * after, (after - mean) * n].map((v) => v.toFixed(1));
    console.log(`| ${[language, n, ...figures].join(' | ')} |`);
  }
}

if (only !== 'ntrex') await overSeeds();
if (only !== 'seeds') await overNtrex();
await services.close();
