import type { VectorIndex } from '../ports/vector-index.ts';
import type { Matrix } from './vectors.ts';
import { rowOf } from './vectors.ts';

const neighbours = 10;

/**
 * For each passage its mean similarity to its ten nearest others. A passage in a crowd is near to
 * every question about the crowd's topic; what is unlike its neighbours is found too rarely
 * (hubness). One search a row: seconds for 10,000 rows, so it is done when the index is built.
 */
export function crowding(vectors: Matrix, index: VectorIndex): Float32Array {
  return Float32Array.from({ length: vectors.rows }, (_, row) => {
    const hits = index.search(rowOf(vectors, row), neighbours + 1);
    const others = hits.filter((hit) => hit.row !== row).slice(0, neighbours);
    const total = others.reduce((sum, { score }) => sum + score, 0);
    return others.length === 0 ? 0 : total / others.length;
  });
}
