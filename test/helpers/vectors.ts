import { generator } from '../../src/evaluate/metrics.ts';

/** Unit vectors from a seeded generator (mulberry32), row-major, so that a test repeats exactly. */
export function randomUnitVectors(count: number, dimension: number, seed: number): Float32Array {
  const random = generator(seed);
  const vectors = new Float32Array(count * dimension);
  for (let row = 0; row < count; row += 1) {
    const vector = vectors.subarray(row * dimension, (row + 1) * dimension);
    for (let i = 0; i < dimension; i += 1) vector[i] = random() - 0.5;
    const length = Math.hypot(...vector);
    for (let i = 0; i < dimension; i += 1) vector[i] = (vector[i] ?? 0) / length;
  }
  return vectors;
}
