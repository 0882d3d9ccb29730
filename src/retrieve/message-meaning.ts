import type { LanguageMeans } from '../index/means.ts';
import { fitRidge } from '../index/ridge.ts';
import { rowsOver } from '../index/simd/rows.ts';
import type { Matrix } from '../index/vectors.ts';
import { addScaled, dot, matrix, normaliseInPlace, rowOf } from '../index/vectors.ts';
import { crisisKinds } from '../triage/crisis.ts';
import type { CrisisKind } from '../triage/crisis.ts';
import { otherKinds } from '../triage/message-kind.ts';
import type { MessageKind } from '../triage/message-kind.ts';

/** What a message may be by its meaning; the last is everything that wants an ordinary answer. */
export const meaningLabels = [...crisisKinds, ...otherKinds, 'question'] as const;
export type MeaningLabel = (typeof meaningLabels)[number];

/** What was learnt from examples: plain data, to be kept. */
export interface MeaningModel {
  /** Examples that a message is compared with, centred. */
  centres: Matrix;
  /** A row a label: what nearness to each centre says about it, then a constant. */
  weights: Matrix;
}

/** A message of which it is known what it is; `vector` as the model gave it. */
export interface MeaningExample {
  label: MeaningLabel;
  language: string;
  vector: Float32Array;
}

/** What a message is by its meaning; each score is near 1 where it is meant and near 0 elsewhere. */
export interface MessageMeaning {
  /** The likeliest crisis, with what all kinds of a crisis together have. */
  crisis: { kind: CrisisKind; score: number };
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
  for (const [row, vector] of vectors.entries()) rowOf(rows, row).set(nearness(vector, centres));
  const classOf = examples.map(({ label }) => meaningLabels.indexOf(label));
  const weights = meaningLabels.map(weightOf);
  return { centres, weights: fitRidge(rows, classOf, meaningLabels.length, { penalty, weights }) };
}

function weightOf(label: MeaningLabel): number {
  if (label === 'question') return 1;
  return (crisisKinds as readonly string[]).includes(label) ? crisisWeight : kindWeight;
}

/** At most so many, at even distances: of every language and kind when they come in that order. */
function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from(
    { length: count },
    (_, n) => items[Math.floor((n * items.length) / count)] as T,
  );
}

function nearness(vector: Float32Array, centres: Matrix): Float32Array {
  const { rows } = centres;
  const cosines = rowsOver(centres).dotAll(vector);
  const near = new Float32Array(rows + 1);
  for (let row = 0; row < rows; row += 1)
    near[row] = Math.exp(sharpness * ((cosines[row] as number) - 1));
  near[rows] = 1;
  return near;
}

/**
 * What a message is by its meaning, in any language that the embedding model knows. A quarter of a
 * millisecond with 2,500 centres that were laid out for the kernel.
 *
 * @param vector of the message, embedded as a query
 * @param language of the message as identified
 */
export function readMeaning(
  { centres, weights }: MeaningModel,
  means: LanguageMeans,
  vector: Float32Array,
  language: string,
): MessageMeaning {
  const near = nearness(withoutLanguage(vector, language, means), centres);
  const scores = meaningLabels.map((_, label) => dot(rowOf(weights, label), near));
  const scoreOf = (label: MeaningLabel): number => scores[meaningLabels.indexOf(label)] as number;
  const kind = highest(crisisKinds, scoreOf);
  const message = highest([...otherKinds, 'question'] as const, scoreOf);
  const crisis = crisisKinds.reduce((sum, one) => sum + scoreOf(one), 0);
  return {
    crisis: { kind, score: crisis },
    message: { kind: message, score: scoreOf(message) },
  };
}

function highest<T extends MeaningLabel>(
  labels: readonly T[],
  scoreOf: (label: MeaningLabel) => number,
): T {
  return labels.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
}
