import type { VectorIndexFactory } from '../../index/index.ts';
import type { VectorIndex } from '../../ports/vector-index.ts';
import { ExactVectorIndex } from './exact.ts';
import { HnswVectorIndex } from './hnsw.ts';
import { loadHnsw } from './open.ts';

/** Below this an exact scan takes under a millisecond and a graph would only cost memory. */
const worthAGraph = 2_000;

export interface VectorIndexOptions {
  /** A graph saved for the same vectors, opened instead of built. */
  graphPath?: string | null | undefined;
  /** Called once with one sentence when the native library is missing. */
  onNotice?: ((sentence: string) => void) | undefined;
}

/** Makes nearest-neighbour indexes with `hnswlib-node`, exact ones where it could not be built. */
export function vectorIndexFactory(options: VectorIndexOptions = {}): VectorIndexFactory {
  return async ({ values, dimension, rows }) => {
    if (rows < worthAGraph) return new ExactVectorIndex(values, dimension);
    const library = await loadHnsw();
    if (library === null) {
      options.onNotice?.(
        'hnswlib-node could not be loaded, so every vector is compared: install a C++ compiler and run `npm rebuild hnswlib-node`.',
      );
      return new ExactVectorIndex(values, dimension);
    }
    return options.graphPath == null
      ? HnswVectorIndex.build(library, values, dimension)
      : HnswVectorIndex.open(library, options.graphPath, values, dimension);
  };
}

/** Writes the graph of an index to a path, or `undefined` for an index that has none. */
export function graphWriter(index: VectorIndex | undefined): ((path: string) => Promise<void>) | undefined {
  return index instanceof HnswVectorIndex ? (path) => index.save(path) : undefined;
}
