import type HnswLib from 'hnswlib-node';
import type { VectorHit, VectorIndex } from '../../ports/vector-index.ts';
import { ExactVectorIndex } from './exact.ts';
import { GlancedVectorIndex } from './glanced.ts';

/** Links a node; 32 keep recall high on unclustered vectors of 384 numbers. */
const links = 32;
const constructionBeam = 200;
/**
 * How wide is searched, so that recall@10 against the exact scan is ≥ 0.995 (`npm run bench`): 600
 * is enough for 10,000 vectors and the beam must grow with the graph; 100,000 take 2,400.
 */
const searchBeam = { least: 600, enoughFor: 10_000, growth: 0.6 };
/** Among no more rows than these a scan takes less time than the graph. */
const scanned = 15_000;
/** Fixed, so that an index is the same each time it is built. */
const seed = 42;

/**
 * Approximate nearest neighbours by `hnswlib-node`; its candidates are re-scored exactly. A
 * search among few rows, of all or of a filter, is a scan; among many the graph passes the others
 * over.
 */
export class HnswVectorIndex implements VectorIndex {
  readonly size: number;
  readonly dimension: number;
  readonly #graph: HnswLib.HierarchicalNSW;
  readonly #exact: ExactVectorIndex;
  readonly #scan: VectorIndex;
  readonly #beam: number;

  private constructor(graph: HnswLib.HierarchicalNSW, exact: ExactVectorIndex, scan: VectorIndex) {
    this.#graph = graph;
    this.#exact = exact;
    this.#scan = scan;
    this.size = exact.size;
    this.dimension = exact.dimension;
    this.#beam = beamFor(exact.size);
  }

  /** Builds the graph: about 5 s for 10,000 vectors. */
  static build(library: typeof HnswLib, vectors: Float32Array, dimension: number): HnswVectorIndex {
    const exact = new ExactVectorIndex(vectors, dimension);
    const graph = new library.HierarchicalNSW('ip', dimension);
    graph.initIndex(Math.max(1, exact.size), links, constructionBeam, seed);
    for (let row = 0; row < exact.size; row += 1) {
      graph.addPoint([...vectors.subarray(row * dimension, (row + 1) * dimension)], row);
    }
    return new HnswVectorIndex(graph, exact, scanOver(exact, vectors));
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
    return new HnswVectorIndex(graph, exact, scanOver(exact, vectors));
  }

  async save(path: string): Promise<void> {
    await this.#graph.writeIndex(path);
  }

  search(query: Float32Array, k: number, rows?: Uint32Array): VectorHit[] {
    const among = rows?.length ?? this.size;
    const few = k * 4 >= among || among <= scanned;
    if (few || query.length !== this.dimension) return this.#scan.search(query, k, rows);
    this.#graph.setEf(Math.max(this.#beam, 2 * k));
    const wanted = Math.min(among, 2 * k);
    const { neighbors } = this.#graph.searchKnn(Array.from(query), wanted, this.#filterOf(rows));
    return this.#exact.search(query, k, Uint32Array.from(neighbors));
  }

  /** The graph calls back for every row that it meets. */
  #filterOf(rows: Uint32Array | undefined): ((row: number) => boolean) | undefined {
    if (rows === undefined) return undefined;
    const mask = new Uint8Array(this.size);
    for (const row of rows) mask[row] = 1;
    return (row) => mask[row] === 1;
  }
}

/** At a glance where that is less to read; a graph of many has no use for a second copy. */
function scanOver(exact: ExactVectorIndex, vectors: Float32Array): VectorIndex {
  return exact.size <= scanned ? new GlancedVectorIndex(vectors, exact) : exact;
}

function beamFor(size: number): number {
  const { least, enoughFor, growth } = searchBeam;
  return Math.ceil(least * Math.max(1, size / enoughFor) ** growth);
}
