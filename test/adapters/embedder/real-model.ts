import { fileURLToPath } from 'node:url';

/** The project's own cache: fetched once, then only checked. */
export const MODEL_DIR = fileURLToPath(new URL('../../../.cache/model', import.meta.url));

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (const [row, value] of a.entries()) sum += value * (b[row] ?? Number.NaN);
  return sum;
}

export function lengthOf(vector: Float32Array): number {
  return Math.sqrt(dot(vector, vector));
}
