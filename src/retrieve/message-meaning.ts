import type { LanguageMeans } from '../index/means.ts';
import { fitRidge } from '../index/ridge.ts';
import type { Rows } from '../index/simd/rows.ts';
import { rowsOver, rowsOverBytes } from '../index/simd/rows.ts';
import type { ByteMatrix, Matrix } from '../index/vectors.ts';
import {
  addScaled,
  dot,
  matrix,
  matrixOf,
  normaliseInPlace,
  rowOf,
  toBytes,
} from '../index/vectors.ts';
import { crisisKinds } from '../triage/crisis.ts';
import type { CrisisKind } from '../triage/crisis.ts';
import { otherKinds } from '../triage/message-kind.ts';
import type { MessageKind } from '../triage/message-kind.ts';

/** What a message may be by its meaning; the last is everything that wants an ordinary answer. */
export const meaningLabels = [...crisisKinds, ...otherKinds, 'question'] as const;
export type MeaningLabel = (typeof meaningLabels)[number];

/** What was learnt from examples: plain data, to be kept; a byte a number, since all of it is read for each message. */
export interface MeaningModel {
  /** Examples that a message is compared with, centred. */
  centres: ByteMatrix;
  /** A row a label: what nearness to each centre says about it, then a constant. */
  weights: Matrix;
  /** Examples between which a message that may be a crisis is weighed once more, centred. */
  neighbours: Neighbours;
}

/** What was told in a crisis, and what lies nearest to that and is none. */
interface Neighbours {
  crises: ByteMatrix;
  others: ByteMatrix;
}

/** A message of which it is known what it is; `vector` as the model gave it. */
export interface MeaningExample {
  label: MeaningLabel;
  language: string;
  vector: Float32Array;
}

/** What a message is by its meaning; each score is near 1 where it is meant and near 0 elsewhere. */
export interface MessageMeaning {
  /**
   * The likeliest crisis, with what all kinds of a crisis together have. `margin`: how much nearer
   * (in cosine) the nearest crises are than the nearest messages that are none.
   */
  crisis: { kind: CrisisKind; score: number; margin: number };
  /** The likeliest of all other kinds. */
  message: { kind: MessageKind; score: number };
}

/** How quickly nearness falls with distance: exp(sharpness × (cosine − 1)). */
const sharpness = 3;
/** Ridge penalty, and what an example counts: crises and other kinds are rare among questions. */
const penalty = 0.05;
const crisisWeight = 4;
const kindWeight = 15;
/** Centres: more cost time and memory and change little from here. */
const most = { told: 1_500, questions: 1_000 };
/** Messages without a crisis that are kept as neighbours: those nearest to one. */
const mostOthers = 4_000;
/** Neighbours on each side that have a say. */
const voters = 6;

/**
 * Takes the language out of a vector: what is left is what the message says. Other than in
 * `createCentring`, nothing of a corpus is in it, so that it is the same in every installation.
 */
export function withoutLanguage(
  vector: Float32Array,
  language: string,
  means: LanguageMeans,
): Float32Array {
  const rest = vector.slice();
  addScaled(rest, means.query(language), -1);
  for (const direction of means.nuisance) addScaled(rest, direction, -dot(rest, direction));
  return normaliseInPlace(rest);
}

/**
 * Learns from examples what a message is: ridge regression on its nearness to some of them (a
 * radial basis function network; Broomhead, Lowe 1988). Closed form, so the same examples always
 * give the same model. Takes a minute or two with 15,000.
 */
export function learnMeaning(
  examples: readonly MeaningExample[],
  means: LanguageMeans,
): MeaningModel {
  const vectors = examples.map(({ vector, language }) => withoutLanguage(vector, language, means));
  const [told, questions] = [true, false].map((wanted) =>
    vectors.filter((_, n) => (examples[n]?.label !== 'question') === wanted),
  ) as [Float32Array[], Float32Array[]];
  const chosen = [...spread(told, most.told), ...spread(questions, most.questions)];
  const centres = matrix(chosen.length, means.dimension);
  for (const [row, vector] of chosen.entries()) rowOf(centres, row).set(vector);
  const rows = matrix(vectors.length, centres.rows + 1);
  const compared = rowsOver(centres);
  for (const [row, vector] of vectors.entries()) rowOf(rows, row).set(nearness(vector, compared));
  const classOf = examples.map(({ label }) => meaningLabels.indexOf(label));
  const weights = meaningLabels.map(weightOf);
  return {
    centres: toBytes(centres),
    weights: fitRidge(rows, classOf, meaningLabels.length, { penalty, weights }),
    neighbours: neighboursOf([...new Set(examples)], means),
  };
}

/**
 * All crises, and of everything else what is nearest to one of them: only these can be the nearest
 * neighbours of a message that may be either (condensed neighbours; Hart 1968).
 */
export function neighboursOf(
  examples: readonly MeaningExample[],
  means: LanguageMeans,
): Neighbours {
  const [told, quiet] = [true, false].map((wanted) =>
    examples
      .filter(({ label }) => isCrisis(label) === wanted)
      .map(({ vector, language }) => withoutLanguage(vector, language, means)),
  ) as [Float32Array[], Float32Array[]];
  const crises = matrixOf(told, means.dimension);
  const compared = rowsOver(crises);
  const nearest = quiet
    .map((vector) => ({ vector, near: meanOfNearest(compared.dotAll(vector), 1) }))
    .sort((a, b) => b.near - a.near)
    .slice(0, mostOthers);
  const others = nearest.map(({ vector }) => vector);
  return { crises: toBytes(crises), others: toBytes(matrixOf(others, means.dimension)) };
}

/** Mean of the highest; −1, which is as far as can be, where there are none. */
function meanOfNearest(cosines: Float32Array, count: number): number {
  // Kept in order, rising; a handful, so that this beats sorting them all.
  const best = new Float64Array(Math.min(count, cosines.length)).fill(-1);
  // By number: an iterator would make an object a cosine.
  for (let row = 0; row < cosines.length; row += 1) {
    const cosine = cosines[row] as number;
    if (cosine <= (best[0] ?? -1)) continue;
    let place = 0;
    for (; place < best.length - 1 && (best[place + 1] as number) < cosine; place += 1)
      best[place] = best[place + 1] as number;
    best[place] = cosine;
  }
  return best.length === 0 ? -1 : best.reduce((sum, one) => sum + one, 0) / best.length;
}

function isCrisis(label: MeaningLabel): label is CrisisKind {
  return (crisisKinds as readonly string[]).includes(label);
}

function weightOf(label: MeaningLabel): number {
  if (label === 'question') return 1;
  return isCrisis(label) ? crisisWeight : kindWeight;
}

/** At most so many, at even distances: of every language and kind when they come in that order. */
function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, n) => items[Math.floor((n * items.length) / count)] as T,
  );
}

function nearness(vector: Float32Array, centres: Rows): Float32Array {
  const cosines = centres.dotAll(vector);
  const rows = cosines.length;
  const near = new Float32Array(rows + 1);
  for (let row = 0; row < rows; row += 1)
    near[row] = Math.exp(sharpness * ((cosines[row] as number) - 1));
  near[rows] = 1;
  return near;
}

/**
 * What a message is by its meaning, in any language that the embedding model knows. A quarter of a
 * millisecond with 2,500 centres that were laid out for the kernel; the margin takes three times that.
 *
 * @param vector of the message, embedded as a query
 * @param language of the message as identified
 */
export function readMeaning(
  { centres, weights, neighbours }: MeaningModel,
  means: LanguageMeans,
  vector: Float32Array,
  language: string,
): MessageMeaning {
  const said = withoutLanguage(vector, language, means);
  const near = nearness(said, rowsOverBytes(centres));
  const scores = meaningLabels.map((_, label) => dot(rowOf(weights, label), near));
  const scoreOf = (label: MeaningLabel): number => scores[meaningLabels.indexOf(label)] as number;
  const kind = highest(crisisKinds, scoreOf);
  const message = highest([...otherKinds, 'question'] as const, scoreOf);
  const crisis = crisisKinds.reduce((sum, one) => sum + scoreOf(one), 0);
  return {
    crisis: {
      kind,
      score: crisis,
      // Most of the time that a message takes; only asked for where the score is that of a crisis.
      get margin() {
        return marginOf(said, neighbours);
      },
    },
    message: { kind: message, score: scoreOf(message) },
  };
}

function marginOf(said: Float32Array, { crises, others }: Neighbours): number {
  const [near, far] = [crises, others].map((of) =>
    meanOfNearest(rowsOverBytes(of).dotAll(said), voters),
  );
  return (near as number) - (far as number);
}

function highest<T extends MeaningLabel>(
  labels: readonly T[],
  scoreOf: (label: MeaningLabel) => number,
): T {
  return labels.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
}
