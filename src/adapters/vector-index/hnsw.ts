import type HnswLib from 'hnswlib-node';
import type { VectorHit, VectorIndex } from '../../ports/vector-index.ts';
import { ExactVectorIndex } from './exact.ts';

/** Links a node; 32 keep recall high on unclustered vectors of 384 numbers. */
const links = 32;
const constructionBeam = 200;
/** Searched this much wider than asked, so that recall@10 against the exact scan is ≥ 0.995. */
const searchBeam = 600;
/** Fixed, so that an index is the same each time it is built. */
const seed = 42;

/**
 * Approximate nearest neighbours by `hnswlib-node`; its candidates are re-scored exactly and a
 * search among given rows is an exact scan of those rows.
 */
export class HnswVectorIndex implements VectorIndex {
  readonly size: number;
  readonly dimension: number;
  readonly #graph: HnswLib.HierarchicalNSW;
  readonly #exact: ExactVectorIndex;

  private constructor(graph: HnswLib.HierarchicalNSW, exact: ExactVectorIndex) {
    this.#graph = graph;
    this.#exact = exact;
    this.size = exact.size;
    this.dimension = exact.dimension;
    graph.setEf(searchBeam);
  }

  /** Builds the graph: about 5 s for 10,000 vectors. */
  static build(library: typeof HnswLib, vectors: Float32Array, dimension: number): HnswVectorIndex {
    const exact = new ExactVectorIndex(vectors, dimension);
    const graph = new library.HierarchicalNSW('ip', dimension);
    graph.initIndex(Math.max(1, exact.size), links, constructionBeam, seed);
    for (let row = 0; row < exact.size; row += 1) {
      graph.addPoint([...vectors.subarray(row * dimension, (row + 1) * dimension)], row);
    }
    return new HnswVectorIndex(graph, exact);
  }

  /** Opens a graph written by {@link save} for the same vectors. */
  static async open(
    library: typeof HnswLib,
    path: string,
    vectors: Float32Array,
    dimension: number,
  ): Promise<HnswVectorIndex> {
    const exact = new ExactVectorIndex(vectors, dimension);
    const graph = new library.HierarchicalNSW('ip', dimension);
    await graph.readIndex(path);
    if (graph.getCurrentCount() !== exact.size) {
      throw new Error(`the graph holds ${graph.getCurrentCount()} vectors, not ${exact.size}`);
    }
    return new HnswVectorIndex(graph, exact);
  }

  async save(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }

  search(query: Float32Array, k: number, rows?: Uint32Array): VectorHit[] {
    const small = k * 4 >= this.size || query.length !== this.dimension;
    if (rows !== undefined || small) return this.#exact.search(query, k, rows);
    this.#graph.setEf(Math.max(searchBeam, 2 * k));
    const { neighbors } = this.#graph.searchKnn([...query], Math.min(this.size, 2 * k));
    return this.#exact.search(query, k, Uint32Array.from(neighbors));
  }
}
