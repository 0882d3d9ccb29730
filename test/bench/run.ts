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
import type { DenseIndex, RetrievalIndex } from '../../src/index/index.ts';
import { buildIndex } from '../../src/index/index.ts';
import { fromBytes } from '../../src/index/vectors.ts';
import { readLanguageMeans } from '../../src/adapters/retrieval-data/language-means.ts';
import { createGlossaryMatcher } from '../../src/retrieve/glossary.ts';
import { createRetriever } from '../../src/retrieve/retrieve.ts';
import { testServices } from '../helpers/services.ts';
import type { TestServices } from '../helpers/services.ts';
import { randomUnitVectors } from '../helpers/vectors.ts';
import { lookUpTimes } from './look-up.ts';

const usage =
  'npm run bench -- [--sizes 1000,10000,100000] [--only answer|throughput|growth|lookup]';
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    only: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (values.help === true) {
  console.log(usage);
  process.exit(0);
}
/** Rounds of the same questions; the quickest of them tells what the machine's other work added. */
const rounds = 3;
/** Size at which the whole answer is measured too: the bar names it. */
const wholeAnswerAt = 10_000;

const wants = (part: string): boolean => values.only === undefined || values.only === part;

const quantile = (numbers: readonly number[], q: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))] ??
  NaN;
const shown = (numbers: readonly number[]): string =>
  `${quantile(numbers, 0.5).toFixed(2)} ms median, ${quantile(numbers, 0.95).toFixed(2)} ms p95`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

const folder = await mkdtemp(join(tmpdir(), 'wegwijs-bench-'));
const services = await testServices({ WEGWIJS_DESK: 'local' });
const languages = ['nl', 'en', 'ar', 'ti', 'tr', 'uk', 'so', 'fa', 'pl', 'fr'];
const questions = await questionsIn(languages, 0, 20);
/** Asked first, so that code is compiled and each language's words are made; not measured. */
const warmUp = await questionsIn(languages, 20, 26);

await services.embedder.ready();
await services.rehearse();
for (const question of warmUp) await services.answer({ question });
await services.prepareLanguages();
if (wants('answer')) await latency(services, 'the shipped corpus');
if (wants('throughput')) await throughput(services);
if (wants('growth')) await sizes(services, values.sizes.split(',').map(Number));
if (wants('lookup')) await lookUps(services);
await services.dispose();
await rm(folder, { recursive: true, force: true });

async function questionsIn(tags: readonly string[], from: number, to: number): Promise<string[]> {
  const files = await Promise.all(
    tags.map((tag) =>
      readFile(join(packageRoot, 'src', 'language', 'questions', `${tag}.txt`), 'utf8'),
    ),
  );
  return files.flatMap((file) => file.trim().split('\n').slice(from, to));
}

/** Question to answer, one at a time, split by step; a part of a step has a dot in its name. */
async function latency({ answer, base }: TestServices, over: string): Promise<void> {
  const answers: Answer[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const made: Answer[] = [];
    for (const question of questions) {
      const started = performance.now();
      const answered = await answer({ question });
      made.push({
        ...answered,
        timings: { ...answered.timings, all: performance.now() - started },
      });
    }
    answers.push(made);
  }
  const own = ({ timings }: Answer): number => (timings['all'] ?? 0) - (timings['embed'] ?? 0);
  console.log(
    `\nQuestion to answer over ${over} (${base().index.passages.length} passages, ${questions.length} questions in ${languages.length} languages, ${rounds} times)`,
  );
  for (const step of new Set(answers.flat().flatMap(({ timings }) => Object.keys(timings)))) {
    const times = answers.flat().map(({ timings }) => timings[step] ?? 0);
    if (quantile(times, 1) >= 0.05) console.log(`  ${step.padEnd(18)} ${shown(times)}`);
  }
  const quickest = questions.map((_, n) =>
    Math.min(...answers.flatMap((round) => round[n] ?? []).map(own)),
  );
  console.log(`  all but the embedding  ${shown(answers.flat().map(own))}  (bar: p95 ≤ 10 ms)`);
  console.log(`  … the quickest of ${rounds}     ${shown(quickest)}`);
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
async function sizes(services: TestServices, counts: readonly number[]): Promise<void> {
  const { base, use, embedder, glossary } = services;
  const shipped = base();
  const vectors = await embedder.embedQueries(questions);
  console.log('\nGrowth (real vectors with noise; search without the embedding)');
  let first = 0;
  for (const count of counts) {
    const before = process.memoryUsage().rss;
    const { index, built } = await grow(services, count);
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
    const asked = vectors.map((vector, n) =>
      (index.dense as DenseIndex).centring.query(vector, languages[Math.floor(n / 20)] ?? 'nl'),
    );
    const strange = Array.from({ length: 50 }, (_, n) =>
      randomUnitVectors(50, 384, 5).subarray(n * 384, (n + 1) * 384),
    );
    const [near, anywhere] = [recallAt10(index, asked), recallAt10(index, strange)];
    console.log(
      `  ${String(count).padStart(6)} passages  search ${shown(times)} (${(median / first).toFixed(1)} ×)  build ${built.toFixed(1)} s  +${megabytes(process.memoryUsage().rss - before)}`,
    );
    console.log(
      `          recall@10 against the exact scan: questions ${near.toFixed(4)}, vectors of nothing ${anywhere.toFixed(4)}  (bar: 0.995)`,
    );
    if (count !== wholeAnswerAt) continue;
    use({ ...shipped, index });
    for (const question of warmUp) await services.answer({ question });
    await latency(services, 'a grown corpus');
    use(shipped);
  }
}

/** The shipped index, grown to so many passages, and the seconds that building it took. */
async function grow(
  { base, embedder }: TestServices,
  count: number,
): Promise<{ index: RetrievalIndex; built: number }> {
  const shipped = base();
  const real = shipped.index.passages;
  const library = await loadHnsw();
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error('the bench needs language means');
  const passages = Array.from({ length: count }, (_, n): Passage => grown(real, n));
  const values = grownVectors(rawVectors(shipped), count);
  const pieceStart = new Uint32Array(count + 1);
  for (const [n, { pieces }] of passages.entries())
    pieceStart[n + 1] = (pieceStart[n] ?? 0) + pieces.length;
  const rows = pieceStart[count] ?? 0;
  const pieces = { rows, dimension: 384, values: randomUnitVectors(rows, 384, count + 1) };
  const started = performance.now();
  const index = await buildIndex({
    passages,
    vectors: {
      modelId: means.modelId,
      passages: { rows: count, dimension: 384, values },
      pieces,
      pieceStart,
    },
    means,
    crowding: new Float32Array(count).map(
      (_, n) => shipped.index.dense?.crowding[n % real.length] ?? 0,
    ),
    createVectorIndex: ({ values: all, dimension }) =>
      library === null
        ? new ExactVectorIndex(all, dimension)
        : HnswVectorIndex.build(library, all, dimension),
  });
  return { index, built: (performance.now() - started) / 1000 };
}

/** The desk's look-up over a grown corpus: the whole request, from the form to the drawn results. */
async function lookUps(services: TestServices): Promise<void> {
  const { base, use } = services;
  const shipped = base();
  const { index } = await grow(services, wholeAnswerAt);
  use({ ...shipped, index });
  const { typed, paused, embedding } = await lookUpTimes(services, questions);
  use(shipped);
  console.log(`\nLooking up at the desk (${wholeAnswerAt} passages; bar: p95 ≤ 60 ms)`);
  console.log(`  while typing (words)             ${shown(typed)}  (${typed.length} requests)`);
  console.log(`  after a pause (meaning)          ${shown(paused)}  (${paused.length} requests)`);
  const own = paused.map((ms, n) => ms - (embedding[n] ?? 0));
  console.log(`  … all but the embedding          ${shown(own)}`);
}

/** Passages as the model gave them. */
function rawVectors({ index: { dense } }: ReturnType<TestServices['base']>): Float32Array {
  return dense === null ? new Float32Array() : fromBytes(dense.raw).values;
}

/** The real vectors, then copies of them with noise: as clustered as a grown corpus would be. */
function grownVectors(real: Float32Array, count: number): Float32Array {
  const vectors = randomUnitVectors(count, 384, count);
  for (let row = 0; row < count; row += 1) {
    const vector = vectors.subarray(row * 384, (row + 1) * 384);
    const from = (row * 384) % real.length;
    const noise = row * 384 < real.length ? 0 : 0.5;
    for (let i = 0; i < 384; i += 1) vector[i] = noise * (vector[i] ?? 0) + (real[from + i] ?? 0);
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

function recallAt10({ dense }: RetrievalIndex, queries: readonly Float32Array[]): number {
  if (dense === null) return NaN;
  const exact = new ExactVectorIndex(dense.centred.values, dense.centred.dimension);
  let found = 0;
  for (const query of queries) {
    const rows = new Set(dense.nearest.search(query, 10).map(({ row }) => row));
    found += exact.search(query, 10).filter(({ row }) => rows.has(row)).length;
  }
  return found / (10 * queries.length);
}
