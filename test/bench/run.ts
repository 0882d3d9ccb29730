/**
 * `npm run bench`: what an answer costs. Figures are ratios and medians of one run; machines are
 * noisy, so nothing here passes or fails.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import { HnswVectorIndex } from '../../src/adapters/vector-index/hnsw.ts';
import { loadHnsw } from '../../src/adapters/vector-index/open.ts';
import type { Passage } from '../../src/domain/knowledge.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { buildIndex } from '../../src/index/index.ts';
import { readLanguageMeans } from '../../src/adapters/retrieval-data/language-means.ts';
import { createGlossaryMatcher } from '../../src/retrieve/glossary.ts';
import { createRetriever } from '../../src/retrieve/retrieve.ts';
import { testServices } from '../helpers/services.ts';
import type { TestServices } from '../helpers/services.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1000,10000,100000' }, help: { type: 'boolean' } },
});
if (values.help === true) {
  console.log('npm run bench -- [--sizes 1000,10000,100000]');
  process.exit(0);
}

const quantile = (numbers: readonly number[], q: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))] ??
  NaN;
const shown = (numbers: readonly number[]): string =>
  `${quantile(numbers, 0.5).toFixed(2)} ms median, ${quantile(numbers, 0.95).toFixed(2)} ms p95`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'));
const services = await testServices();
const languages = ['nl', 'en', 'ar', 'ti', 'tr', 'uk', 'so', 'fa', 'pl', 'fr'];
const questions = await questionsIn(languages);

await latency(services);
await throughput(services);
await sizes(services, values.sizes.split(',').map(Number));
await services.dispose();
await rm(folder, { recursive: true, force: true });

async function questionsIn(tags: readonly string[]): Promise<string[]> {
  const files = await Promise.all(
    tags.map((tag) =>
      readFile(join(packageRoot, 'src', 'language', 'questions', `${tag}.txt`), 'utf8'),
    ),
  );
  return files.flatMap((file) => file.trim().split('\n').slice(0, 20));
}

/** Question to answer over the shipped corpus, one at a time, split by step. */
async function latency({ answer, base }: TestServices): Promise<void> {
  for (const question of questions.slice(0, 20)) await answer({ question });
  const answers: Answer[] = [];
  const totals: number[] = [];
  for (const question of questions) {
    const started = performance.now();
    answers.push(await answer({ question }));
    totals.push(performance.now() - started);
  }
  console.log(
    `\nQuestion to answer (${base().index.passages.length} passages, ${questions.length} questions in ${languages.length} languages)`,
  );
  const steps = [
    'language',
    'triage',
    'redact',
    'context',
    'embed',
    'card',
    'retrieve',
    'decide',
    'compose',
    'verify',
  ];
  for (const step of steps) {
    console.log(
      `  ${step.padEnd(9)} ${shown(answers.flatMap(({ timings }) => timings[step] ?? []))}`,
    );
  }
  const rest = answers.map(({ timings }, n) => (totals[n] ?? 0) - (timings['embed'] ?? 0));
  console.log(`  all       ${shown(totals)}`);
  console.log(`  all but the embedding  ${shown(rest)}  (bar: p95 ≤ 10 ms)`);
}

/** Questions a second with 1, 4 and 16 asked at once, as ratios of one at a time. */
async function throughput({ answer, embedder }: TestServices): Promise<void> {
  console.log('\nThroughput');
  let single = 0;
  for (const concurrency of [1, 4, 16]) {
    const started = performance.now();
    await pMap(questions, (question) => answer({ question }), { concurrency });
    const rate = (1000 * questions.length) / (performance.now() - started);
    if (concurrency === 1) single = rate;
    console.log(
      `  ${String(concurrency).padStart(2)} at once  ${rate.toFixed(1)} a second  (${(rate / single).toFixed(2)} ×)`,
    );
  }
  const texts = Array.from(
    { length: 24 },
    (_, n) =>
      `Proef ${n}. ${'De gemeente helpt inwoners met een laag inkomen bij het betalen van hun rekeningen. '.repeat(6)}`,
  );
  const started = performance.now();
  await embedder.embedPassages(texts);
  const rate = (1000 * texts.length) / (performance.now() - started);
  console.log(
    `  ingest    ${rate.toFixed(1)} passages of ${texts[0]?.length ?? 0} characters a second`,
  );
  console.log(`  memory    server ${megabytes(process.memoryUsage().rss)} (under tsx)`);
}

/** Searching grown indexes: real vectors with noise, real words; everything but the embedding. */
async function sizes(
  { base, embedder, glossary }: TestServices,
  counts: readonly number[],
): Promise<void> {
  const library = await loadHnsw();
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error('the bench needs language means');
  const real = base().index.passages;
  const vectors = await embedder.embedQueries(questions);
  console.log('\nGrowth (real vectors with noise; search without the embedding)');
  let first = 0;
  for (const count of counts) {
    const before = process.memoryUsage().rss;
    const passages = Array.from({ length: count }, (_, n): Passage => grown(real, n));
    const matrix = {
      rows: count,
      dimension: 384,
      values: grownVectors(base().index.dense?.centred.values ?? new Float32Array(), count),
    };
    const pieceStart = new Uint32Array(count + 1);
    for (const [n, { pieces }] of passages.entries())
      pieceStart[n + 1] = (pieceStart[n] ?? 0) + pieces.length;
    const rows = pieceStart[count] ?? 0;
    const pieces = { rows, dimension: 384, values: randomUnitVectors(rows, 384, count + 1) };
    const started = performance.now();
    const index = await buildIndex({
      passages,
      vectors: { modelId: means.modelId, passages: matrix, pieces, pieceStart },
      means,
      createVectorIndex: ({ values: all, dimension }) =>
        library === null
          ? new ExactVectorIndex(all, dimension)
          : HnswVectorIndex.build(library, all, dimension),
    });
    const built = (performance.now() - started) / 1000;
    const retriever = createRetriever({
      index: () => index,
      embedder,
      glossary: createGlossaryMatcher(glossary),
    });
    const times: number[] = [];
    const parts: Record<string, number[]> = {};
    for (const [n, question] of questions.entries()) {
      const begun = performance.now();
      const result = await retriever.retrieve({
        question,
        language: 'nl',
        k: 8,
        municipality: 'nijmegen',
        validOn: '2026-11-22',
        vector: vectors[n],
      });
      times.push(performance.now() - begun);
      for (const [name, ms] of Object.entries(result.timings)) (parts[name] ??= []).push(ms);
    }
    for (const [name, ms] of Object.entries(parts))
      if (name !== 'embed') console.log(`          ${name.padEnd(8)} ${shown(ms)}`);
    const median = quantile(times, 0.5);
    if (first === 0) first = median;
    const recall =
      index.dense === null ? NaN : recallAt10(index.dense.nearest, index.dense.centred.values);
    console.log(
      `  ${String(count).padStart(6)} passages  search ${shown(times)} (${(median / first).toFixed(1)} ×)  recall@10 against exact ${recall.toFixed(3)}  build ${built.toFixed(1)} s  +${megabytes(process.memoryUsage().rss - before)}`,
    );
  }
}

/** Real vectors with noise: as clustered as a grown corpus would be. */
function grownVectors(real: Float32Array, count: number): Float32Array {
  const vectors = randomUnitVectors(count, 384, count);
  for (let row = 0; row < count; row += 1) {
    const vector = vectors.subarray(row * 384, (row + 1) * 384);
    const from = (row * 384) % real.length;
    for (let i = 0; i < 384; i += 1) vector[i] = 0.7 * (vector[i] ?? 0) + (real[from + i] ?? 0);
    const length = Math.hypot(...vector);
    for (let i = 0; i < 384; i += 1) vector[i] = (vector[i] ?? 0) / length;
  }
  return vectors;
}

/** A real passage made different by its number, so that words are spread as they are in life. */
function grown(real: readonly Passage[], n: number): Passage {
  const passage = real[n % real.length] as Passage;
  return {
    ...passage,
    id: `${passage.id}-${n}`,
    text: `${passage.text} ${n}`,
    pieces: passage.pieces.slice(0, 2),
  };
}

function recallAt10(
  index: { search(query: Float32Array, k: number): { row: number }[] },
  all: Float32Array,
): number {
  const exact = new ExactVectorIndex(all, 384);
  const queries = randomUnitVectors(50, 384, 5);
  let found = 0;
  for (let n = 0; n < 50; n += 1) {
    const query = queries.subarray(n * 384, (n + 1) * 384);
    const rows = new Set(index.search(query, 10).map(({ row }) => row));
    found += exact.search(query, 10).filter(({ row }) => rows.has(row)).length;
  }
  return found / 500;
}
