import { addScaled, dot, normaliseInPlace } from './vectors.ts';

const rounds = 200;

/**
 * The directions in which vectors differ most from their mean: orthonormal, the widest first, by
 * power iteration with deflation. Fewer than asked for where the vectors do not span as many.
 */
export function principalDirections(
  vectors: readonly Float32Array[],
  count: number,
): Float32Array[] {
  const rest = deviations(vectors);
  const directions: Float32Array[] = [];
  while (directions.length < count) {
    const direction = widest(rest);
    if (direction === null) break;
    directions.push(direction);
    for (const vector of rest) addScaled(vector, direction, -dot(vector, direction));
  }
  return directions;
}

function deviations(vectors: readonly Float32Array[]): Float32Array[] {
  const mean = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) addScaled(mean, vector, 1 / vectors.length);
  return vectors.map((vector) => {
    const deviation = vector.slice();
    addScaled(deviation, mean, -1);
    return deviation;
  });
}

/** Starts at the longest deviation, which is never orthogonal to all of them. */
function widest(vectors: readonly Float32Array[]): Float32Array | null {
  const [longest] = vectors.toSorted((a, b) => dot(b, b) - dot(a, a));
  if (longest === undefined || dot(longest, longest) < 1e-9) return null;
  let direction = normaliseInPlace(longest.slice());
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float32Array(direction.length);
    for (const vector of vectors) addScaled(next, vector, dot(vector, direction));
    direction = normaliseInPlace(next);
  }
  return direction;
}
