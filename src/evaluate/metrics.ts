/** What one question scored; each between 0 and 1. */
export interface QuestionScores {
  recall1: number;
  recall5: number;
  recall10: number;
  /** Reciprocal rank of the first right passage among the first ten. */
  mrr: number;
  /** nDCG@10 with binary gains. */
  ndcg10: number;
}

export type Metric = keyof QuestionScores;
export const metrics = [
  'recall1',
  'recall5',
  'recall10',
  'mrr',
  'ndcg10',
] as const satisfies readonly Metric[];

/**
 * Scores one ranking.
 *
 * @param ranked ids, best first, each once
 * @param relevant ids of all right passages; must not be empty
 */
export function scoreRanking(
  ranked: readonly string[],
  relevant: readonly string[],
): QuestionScores {
  const right = new Set(relevant);
  if (right.size === 0) throw new RangeError('a question without a right passage cannot be scored');
  const hits = ranked.slice(0, 10).map((id) => right.has(id));
  const recall = (k: number): number => hits.slice(0, k).filter(Boolean).length / right.size;
  const first = hits.indexOf(true);
  return {
    recall1: recall(1),
    recall5: recall(5),
    recall10: recall(10),
    mrr: first === -1 ? 0 : 1 / (first + 1),
    ndcg10: gain(hits) / gain(Array<boolean>(Math.min(10, right.size)).fill(true)),
  };
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, n) => sum + (hit ? 1 / Math.log2(n + 2) : 0), 0);
}

/** A mean with the 95 % interval that resampling the questions gives. */
export interface Estimate {
  mean: number;
  low: number;
  high: number;
  n: number;
}

const resamples = 1000;

/** Percentile bootstrap; the same values give the same interval each time. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return { mean: NaN, low: NaN, high: NaN, n };
  const random = generator(n);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += values[Math.floor(random() * n)] as number;
    return sum / n;
  }).sort((a, b) => a - b);
  return {
    mean: average(values),
    low: means[Math.floor(resamples * 0.025)] as number,
    high: means[Math.ceil(resamples * 0.975) - 1] as number,
    n,
  };
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Numbers from 0 to 1 that a seed repeats (mulberry32): small, and good enough to draw samples. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
