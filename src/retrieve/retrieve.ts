import type { Passage } from '../domain/knowledge.ts';
import type { Candidate, RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import type { RetrievalIndex } from '../index/index.ts';
import type { EmbedOptions, Embedder } from '../ports/embedder.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';
import type { PassageFilter } from './filters.ts';
import { allowedRows, createFilter } from './filters.ts';
import type { GlossaryMatcher } from './glossary.ts';
import type { LexicalScores } from './lexical-query.ts';
import { scoreWords } from './lexical-query.ts';
import { ranking } from './parameters.ts';
import type { RankInput, Ranking } from './rank.ts';
import { rank } from './rank.ts';
import { denseQuery } from './similarity.ts';

export interface RetrieverOptions {
  /** The index of this moment; asked once a question, so that a running server can switch. */
  index(): RetrievalIndex;
  embedder: Pick<Embedder, 'modelId' | 'embedQueries'>;
  glossary: GlossaryMatcher;
}

export interface Retriever {
  /**
   * Finds passages for a question: one embedding call, the rest a few milliseconds at 10,000
   * passages. Without a model words alone are compared and `dense` is false.
   *
   * @throws the signal's reason when aborted; whatever else the embedder throws
   */
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  /** The same for many questions, embedded in one batch; for evaluation and the command line. */
  retrieveAll(
    requests: readonly RetrievalRequest[],
    options?: EmbedOptions,
  ): Promise<RetrievalResult[]>;
  /** What the words of a question say is worked out now, so that the next search has it ready. */
  foresee(request: Pick<RetrievalRequest, 'question' | 'language'>): void;
}

/** Makes the one retriever that server, command line and evaluation share. */
export function createRetriever(options: RetrieverOptions): Retriever {
  const wordsOf = createWordScorer(options);
  const retrieveAll: Retriever['retrieveAll'] = async (requests, embedOptions) => {
    const index = options.index();
    const texts = requests
      .filter(({ vector }) => vector === undefined)
      .map(({ question }) => question);
    const started = performance.now();
    const made = (await embed(texts, index, options.embedder, embedOptions))?.values();
    const vectors = requests.map(({ vector }) =>
      vector === undefined ? made?.next().value : vector,
    );
    const embedding = (performance.now() - started) / Math.max(1, requests.length);
    return requests.map((request, n) => {
      const result = search(request, index, vectors[n] ?? null, wordsOf);
      return { ...result, timings: { embed: embedding, ...result.timings } };
    });
  };
  return {
    retrieveAll,
    foresee(request) {
      wordsOf(request, options.index());
    },
    async retrieve(request) {
      request.signal?.throwIfAborted();
      const [result] = await retrieveAll([request], { signal: request.signal });
      if (result === undefined) throw new Error('no result for a question');
      return result;
    },
  };
}

type WordScorer = (
  question: Pick<RetrievalRequest, 'question' | 'language'>,
  index: RetrievalIndex,
) => LexicalScores;

/** Scores by words; the last are remembered, since they may have been foreseen. */
function createWordScorer({ glossary }: Pick<RetrieverOptions, 'glossary'>): WordScorer {
  let last:
    { text: string; language: string; of: RetrievalIndex; words: LexicalScores } | undefined;
  return ({ question: text, language }, of) => {
    if (last?.text !== text || last.language !== language || last.of !== of) {
      const asked = { text, language, terms: glossary.match(text, language) };
      last = { text, language, of, words: scoreWords(asked, of.lexicon, of.passages.length) };
    }
    return last.words;
  };
}

/** Vectors of the questions, or `null` where there is no model to make or compare them. */
async function embed(
  texts: readonly string[],
  { dense }: RetrievalIndex,
  embedder: RetrieverOptions['embedder'],
  options: EmbedOptions | undefined,
): Promise<Float32Array[] | null> {
  if (dense === null || dense.modelId !== embedder.modelId || texts.length === 0) return null;
  try {
    return await embedder.embedQueries(texts, options);
  } catch (error) {
    if (error instanceof EmbedderUnavailable) return null;
    throw error;
  }
}

/** Everything but the embedding; pure. */
function search(
  request: RetrievalRequest,
  index: RetrievalIndex,
  vector: Float32Array | null,
  wordsOf: WordScorer,
): RetrievalResult {
  const times = [performance.now()];
  const lap = (): number => times.push(performance.now());
  const { language } = request;
  const filter = createFilter(request);
  const words = wordsOf(request, index);
  lap();
  const meaning =
    vector !== null && index.dense !== null
      ? { dense: index.dense, query: denseQuery(index.dense, vector, language) }
      : null;
  const input: RankInput = { index, request, filter, words, meaning };
  const rows = candidateRows(input);
  lap();
  const result = sift(rank(rows, input), index, filter, request.k);
  lap();
  return { ...result, dense: meaning !== null, timings: durations(times) };
}

function durations(times: readonly number[]): Record<string, number> {
  const names = ['lexical', 'dense', 'rank'];
  return Object.fromEntries(
    names.map((name, n) => [name, (times[n + 1] as number) - (times[n] as number)]),
  );
}

/** Rows worth a closer look: nearest in meaning, best in words, and what the filter keeps out. */
function candidateRows({ index, request, words, meaning }: RankInput): Set<number> {
  const { mask, rows: allowed } = allowedRows(index.passages, request);
  const allows = (row: number): boolean => mask[row] === 1;
  const count = meaning === null ? ranking.denseCandidates : ranking.lexicalCandidates;
  const rows = new Set(words.best(count, allows));
  for (const row of words.best(ranking.reported, () => true)) rows.add(row);
  if (meaning === null) return rows;
  const { nearest } = meaning.dense;
  // Where most is kept out, what comes first of all is only looked up to be reported.
  const most = 2 * allowed.length < mask.length ? ranking.reported : ranking.denseCandidates;
  const near = nearest.search(meaning.query.vector, most);
  for (const { row } of near) rows.add(row);
  const kept = near.filter(({ row }) => allows(row)).length;
  if (allowed.length === mask.length || kept >= ranking.denseEnough) return rows;
  // The filter took too many: search only among what it lets through.
  for (const { row } of nearest.search(meaning.query.vector, ranking.denseCandidates, allowed))
    rows.add(row);
  return rows;
}

/** Keeps the best `k` that pass the filter; the best of the rest are reported with the reason. */
function sift(
  { rows, toCandidate }: Ranking,
  index: RetrievalIndex,
  filter: PassageFilter,
  k: number,
): Pick<RetrievalResult, 'kept' | 'rejected'> {
  const kept: Candidate[] = [];
  const rejected: Candidate[] = [];
  const texts = new Set<string>();
  for (const scored of rows) {
    const full = kept.length >= k;
    if (full && rejected.length >= ranking.reported) break;
    const passage = index.passages[scored.row] as Passage;
    const reason =
      filter(passage) ?? (texts.has(textKey(passage)) ? 'duplicate' : full ? 'rank' : undefined);
    if (reason === undefined) {
      texts.add(textKey(passage));
      kept.push(toCandidate(scored));
    } else if (rejected.length < ranking.reported)
      rejected.push({ ...toCandidate(scored), rejected: reason });
  }
  return { kept, rejected };
}

const keys = new WeakMap<Passage, string>();

/** Equal for passages that say the same in the same words; remembered, since passages recur. */
function textKey(passage: Passage): string {
  const key = keys.get(passage) ?? passage.text.replace(/\s+/g, ' ').trim().toLowerCase();
  keys.set(passage, key);
  return key;
}
