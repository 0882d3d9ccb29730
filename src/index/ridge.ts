import type { Steps } from './turns.ts';
import { atOnce } from './turns.ts';
import type { Matrix } from './vectors.ts';
import { matrix, rowOf } from './vectors.ts';

/** Rows a step: a few hundredths of a second with 384 dimensions. */
const rowsAtOnce = 256;

export interface RidgeOptions {
  /** Added to the diagonal: how strongly small weights are preferred. */
  penalty: number;
  /** How much a row of each class counts; 1 for all where it is left out. */
  weights?: readonly number[];
}

/**
 * Ridge regression of classes on vectors: one row of weights a class, whose inner product with a
 * vector is near 1 where the vector is of that class and near 0 elsewhere (Hoerl, Kennard 1970).
 * Learns what tells neighbouring classes apart, which their mean vectors do not.
 *
 * Costs rows × dimension² / 2 multiplications: half a second for 9,000 × 384, so keep the result.
 *
 * @param classOf the class of each row, `0 … classes - 1`
 */
export function fitRidge(
  rows: Matrix,
  classOf: readonly number[],
  classes: number,
  options: RidgeOptions,
): Matrix {
  return atOnce(ridgeSteps(rows, classOf, classes, options));
}

/** {@link fitRidge} in steps, for a server that answers meanwhile. */
export function* ridgeSteps(
  rows: Matrix,
  classOf: readonly number[],
  classes: number,
  { penalty, weights: worth }: RidgeOptions,
): Steps<Matrix> {
  const { dimension } = rows;
  const worthOf = (row: number): number => worth?.[classOf[row] as number] ?? 1;
  const factor = cholesky(yield* gram(rows, penalty, worthOf), dimension);
  yield;
  const weights = matrix(classes, dimension);
  const sums = sumsByClass(rows, classOf, classes, worthOf);
  for (let one = 0; one < classes; one += 1)
    rowOf(weights, one).set(solve(factor, rowOf(sums, one), dimension));
  return weights;
}

/** XᵀX with the penalty on its diagonal; only the lower triangle is filled. */
function* gram(
  rows: Matrix,
  penalty: number,
  worthOf: (row: number) => number,
): Steps<Float64Array> {
  const { dimension } = rows;
  const made = new Float64Array(dimension * dimension);
  for (let row = 0; row < rows.rows; row += 1) {
    if (row % rowsAtOnce === rowsAtOnce - 1) yield;
    const vector = rowOf(rows, row);
    const worth = worthOf(row);
    for (let i = 0; i < dimension; i += 1) {
      const [offset, factor] = [i * dimension, worth * (vector[i] as number)];
      for (let j = 0; j <= i; j += 1)
        made[offset + j] = (made[offset + j] as number) + factor * (vector[j] as number);
    }
  }
  for (let i = 0; i < dimension; i += 1) {
    const place = i * dimension + i;
    made[place] = (made[place] as number) + penalty;
  }
  return made;
}

function sumsByClass(
  rows: Matrix,
  classOf: readonly number[],
  classes: number,
  worthOf: (row: number) => number,
): Matrix {
  const sums = matrix(classes, rows.dimension);
  for (const [row, one] of classOf.entries()) {
    const [sum, vector, worth] = [rowOf(sums, one), rowOf(rows, row), worthOf(row)];
    for (let i = 0; i < vector.length; i += 1)
      sum[i] = (sum[i] as number) + worth * (vector[i] as number);
  }
  return sums;
}

/** Lower triangle L with L·Lᵀ = the matrix, in place. A penalty above 0 makes it exist. */
function cholesky(values: Float64Array, size: number): Float64Array {
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = values[i * size + j] as number;
      for (let k = 0; k < j; k += 1)
        sum -= (values[i * size + k] as number) * (values[j * size + k] as number);
      values[i * size + j] = i === j ? Math.sqrt(sum) : sum / (values[j * size + j] as number);
    }
  }
  return values;
}

/** x with L·Lᵀ·x = right, by substitution forwards and backwards. */
function solve(lower: Float64Array, right: Float32Array, size: number): Float64Array {
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    let sum = x[i] as number;
    for (let k = 0; k < i; k += 1) sum -= (lower[i * size + k] as number) * (x[k] as number);
    x[i] = sum / (lower[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = x[i] as number;
    for (let k = i + 1; k < size; k += 1) sum -= (lower[k * size + i] as number) * (x[k] as number);
    x[i] = sum / (lower[i * size + i] as number);
  }
  return x;
}
