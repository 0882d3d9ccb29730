/** Vectors of one length in one block of memory, row after row. */
export interface Matrix {
  readonly dimension: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** An all-zero matrix. */
export function matrix(rows: number, dimension: number): Matrix {
  return { rows, dimension, values: new Float32Array(rows * dimension) };
}

/** Copies vectors into one block. Throws a RangeError when one has another length. */
export function matrixOf(vectors: readonly Float32Array[], dimension: number): Matrix {
  const made = matrix(vectors.length, dimension);
  for (const [row, vector] of vectors.entries()) {
    if (vector.length !== dimension)
      throw new RangeError(`vector ${row} has ${vector.length} numbers, not ${dimension}`);
    made.values.set(vector, row * dimension);
  }
  return made;
}

/** A view of one row, not a copy. */
export function rowOf({ values, dimension }: Matrix, row: number): Float32Array {
  return values.subarray(row * dimension, (row + 1) * dimension);
}

/** Inner product of two vectors. */
export function dot(a: Float32Array, b: Float32Array): number {
  return dotFrom(b, 0, a);
}

/**
 * Inner product of a vector and the numbers that start at an offset, without a view of them. Four
 * accumulators let the engine overlap the additions.
 */
export function dotFrom(values: Float32Array, offset: number, vector: Float32Array): number {
  const { length } = vector;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const at = offset + i;
    s0 += (vector[i] as number) * (values[at] as number);
    s1 += (vector[i + 1] as number) * (values[at + 1] as number);
    s2 += (vector[i + 2] as number) * (values[at + 2] as number);
    s3 += (vector[i + 3] as number) * (values[at + 3] as number);
  }
  for (; i < length; i += 1) s0 += (vector[i] as number) * (values[offset + i] as number);
  return s0 + s1 + s2 + s3;
}

/** Adds `factor × vector` to `target`, in place. */
export function addScaled(target: Float32Array, vector: Float32Array, factor: number): void {
  for (let i = 0; i < target.length; i += 1) {
    target[i] = (target[i] as number) + factor * (vector[i] as number);
  }
}

/** Scales to length 1, in place; a vector of length 0 stays as it is. */
export function normaliseInPlace(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  if (length > 0)
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] as number) / length;
  return vector;
}

/** The mean of some rows; all zero for none. */
export function meanOfRows(of: Matrix, rows: Iterable<number>): Float32Array {
  const mean = new Float32Array(of.dimension);
  let count = 0;
  for (const row of rows) {
    addScaled(mean, rowOf(of, row), 1);
    count += 1;
  }
  if (count > 0) for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] as number) / count;
  return mean;
}

/** Vectors in one byte a number; a cosine with a restored one is off by less than 0.0001. */
export interface ByteMatrix {
  readonly dimension: number;
  readonly rows: number;
  readonly values: Int8Array;
  /** Restores a row: `values × scale`. */
  readonly scales: Float32Array;
}

export function toBytes(of: Matrix): ByteMatrix {
  const values = new Int8Array(of.values.length);
  const scales = new Float32Array(of.rows);
  for (let row = 0; row < of.rows; row += 1) {
    const vector = rowOf(of, row);
    let largest = 0;
    for (let i = 0; i < vector.length; i += 1)
      largest = Math.max(largest, Math.abs(vector[i] as number));
    const scale = largest / 127;
    scales[row] = scale;
    if (scale === 0) continue;
    const offset = row * of.dimension;
    for (let i = 0; i < vector.length; i += 1)
      values[offset + i] = Math.round((vector[i] as number) / scale);
  }
  return { dimension: of.dimension, rows: of.rows, values, scales };
}

/** The vectors of {@link toBytes}, as near as one byte a number keeps them. */
export function fromBytes({ values, scales, rows, dimension }: ByteMatrix): Matrix {
  const made = matrix(rows, dimension);
  for (let i = 0; i < values.length; i += 1) {
    made.values[i] = (values[i] as number) * (scales[Math.trunc(i / dimension)] as number);
  }
  return made;
}

/** Inner product of a vector with one stored row. */
export function dotRow(
  { values, scales, dimension }: ByteMatrix,
  row: number,
  vector: Float32Array,
): number {
  const offset = row * dimension;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let i = 0;
  for (; i + 3 < dimension; i += 4) {
    const at = offset + i;
    s0 += (vector[i] as number) * (values[at] as number);
    s1 += (vector[i + 1] as number) * (values[at + 1] as number);
    s2 += (vector[i + 2] as number) * (values[at + 2] as number);
    s3 += (vector[i + 3] as number) * (values[at + 3] as number);
  }
  for (; i < dimension; i += 1) s0 += (vector[i] as number) * (values[offset + i] as number);
  return (s0 + s1 + s2 + s3) * (scales[row] as number);
}
