import type { CachedEmbedder } from '../adapters/embedder/cached-embedder.ts';
import { readLanguageMeans } from '../adapters/retrieval-data/language-means.ts';
import type { KeptFiles } from '../adapters/files/kept-files.ts';
import type {
  SnapshotStore,
  SnapshotTexts,
  StoredSnapshot,
} from '../adapters/snapshot-store/store.ts';
import { ExactVectorIndex } from '../adapters/vector-index/exact.ts';
import { HnswVectorIndex } from '../adapters/vector-index/hnsw.ts';
import { loadHnsw } from '../adapters/vector-index/open.ts';
import type { KnowledgeRecord, Municipality } from '../domain/knowledge.ts';
import type { RawVectors } from '../index/embed-plan.ts';
import { collectVectors, planEmbedding } from '../index/embed-plan.ts';
import type { RetrievalIndex, VectorIndexFactory } from '../index/index.ts';
import { buildIndex } from '../index/index.ts';
import { buildLexicon } from '../index/lexical.ts';
import type { LanguageMeans } from '../index/means.ts';
import { planBuild, SnapshotError, stampsOf } from '../index/snapshot.ts';
import type { Stamps } from '../index/snapshot.ts';
import type { CompiledCorpus } from '../ingest/compile.ts';
import { chunkerVersion } from '../ingest/passages.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { indexWords } from '../knowledge/glossary.ts';
import type { Situation } from '../directory/situations.ts';
import type { Card } from '../knowledge/cards.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';
import type { CardFinder } from '../retrieve/card-finder.ts';
import type { FindSituations } from '../retrieve/situation-finder.ts';
import { openCardFinder, openSituationFinder } from './card-questions.ts';

/** What is known at one moment: records and the index over their passages. Immutable. */
export interface KnowledgeBase {
  records: ReadonlyMap<string, KnowledgeRecord>;
  index: RetrievalIndex;
  /** Municipalities with documents of their own. */
  municipalities: ReadonlySet<Municipality>;
  /** Cards whose documents are here; `null` without vectors of their questions. */
  cards: CardFinder | null;
  /** The very list that they were taken from. */
  cardList: readonly Card[];
  /** What somebody can be in; `null` likewise. */
  situations: FindSituations | null;
  /**
   * Services, schemes and terms: an index of their own, so that short texts of one form push no
   * document out of the results; searched where they are asked for.
   */
  own: Pick<KnowledgeBase, 'records' | 'index'>;
  /** `hnsw`, `exact scan` or `words only`. */
  vectorIndex: string;
  /** Name of the snapshot; empty where there is none. */
  digest: string;
  /** Plain sentences about what does not work fully. */
  notices: string[];
}

export const emptyKnowledgeBase: KnowledgeBase = {
  records: new Map(),
  index: { passages: [], lexicon: buildLexicon([]), dense: null },
  municipalities: new Set(),
  cards: null,
  cardList: [],
  situations: null,
  own: { records: new Map(), index: { passages: [], lexicon: buildLexicon([]), dense: null } },
  vectorIndex: 'words only',
  digest: '',
  notices: [],
};

/** Below this an exact scan takes less than a millisecond: no graph is worth building. */
const smallIndex = 2_000;

const withoutHnsw =
  'The native vector index could not be loaded, so every vector is compared: install a C++ compiler and run npm install again.';
const withoutVectors = 'There are no vectors, so only words are compared.';

export interface BuilderParts {
  store: SnapshotStore;
  /** What need not be made again at the next start. */
  kept: KeptFiles;
  embedder: CachedEmbedder;
  glossary: Glossary;
  /** Those of this moment. */
  cards: () => readonly Card[];
  situations: readonly Situation[];
  /** Opens or builds the index of services, schemes and terms; `null`: there is none. */
  own: (() => Promise<KnowledgeBase['own']>) | null;
}

export interface BuildOptions {
  signal?: AbortSignal | undefined;
  /** Texts whose vector is there; only those that were in no cache take time. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Builds knowledge bases and opens those that were built before. */
export interface KnowledgeBaseBuilder {
  /** Opens the snapshot that these documents make, or builds and keeps it. */
  build(
    corpus: Pick<CompiledCorpus, 'records' | 'passages'>,
    options?: BuildOptions,
  ): Promise<KnowledgeBase>;
  /** Builds in memory and keeps nothing; for measuring. */
  assemble(
    corpus: Pick<CompiledCorpus, 'records' | 'passages'>,
    options?: BuildOptions,
  ): Promise<KnowledgeBase>;
  /** Opens the snapshot in use, whatever it was made from. Throws a SnapshotError when it cannot. */
  open(): Promise<KnowledgeBase>;
  /** The same for the snapshot of this name; `null` where another one is in use, or it cannot be used. */
  reopen(digest: string): Promise<KnowledgeBase | null>;
  /** What it says, whatever it was built with; `null` likewise. */
  texts(digest: string): Promise<SnapshotTexts | null>;
  /** The same base with the cards of this moment; only questions that are new are embedded. */
  withCards(base: KnowledgeBase): Promise<KnowledgeBase>;
  /** Name of the snapshot in use, to notice that another process made a new one. */
  currentDigest(): Promise<string | null>;
}

/** One builder a data folder and embedder. */
export function createKnowledgeBaseBuilder({
  store,
  kept,
  embedder,
  glossary,
  cards,
  situations,
  own,
}: BuilderParts): KnowledgeBaseBuilder {
  const stampsFor = (means: LanguageMeans | null): Stamps =>
    stampsOf({
      chunker: chunkerVersion,
      glossary: glossary.digest,
      model: means === null ? null : { id: embedder.modelId, dimension: embedder.dimension },
      means: means?.digest ?? null,
    });
  const withCards = async (base: KnowledgeBase): Promise<KnowledgeBase> => {
    const { records, digest, index } = base;
    const cardList = cards();
    const parts = { digest, dense: index.dense, cards: cardList, records };
    return { ...base, cards: await openCardFinder(parts, embedder, kept), cardList };
  };
  const whole = async (base: KnowledgeBase): Promise<KnowledgeBase> => {
    if (own === null) return base;
    const { digest, index } = base;
    const parts = { digest, dense: index.dense };
    return {
      ...(await withCards(base)),
      situations: await openSituationFinder(situations, parts, embedder, kept),
      own: await own(),
    };
  };
  const open = async (): Promise<KnowledgeBase> => {
    const means = await meansOf(embedder);
    return whole(await fromSnapshot(await store.read(stampsFor(means)), means, glossary));
  };
  const assemble = async (
    corpus: Pick<CompiledCorpus, 'records' | 'passages'>,
    options: BuildOptions = {},
  ) => {
    const vectors = await embedPassages(corpus.passages, embedder, options);
    const means = vectors === null ? null : await meansOf(embedder);
    const snapshot = {
      ...corpus,
      stamps: stampsFor(means),
      vectors,
      crowding: null,
      lexicon: null,
      digest: '',
      graphPath: null,
    };
    return { snapshot, base: await fromSnapshot(snapshot, means, glossary) };
  };
  const make: KnowledgeBaseBuilder['build'] = async (corpus, options) => {
    const { snapshot, base } = await assemble(corpus, options);
    const { dense, lexicon } = base.index;
    const graph = dense?.nearest instanceof HnswVectorIndex ? dense.nearest : null;
    const kept = { ...snapshot, lexicon, crowding: dense?.crowding ?? null };
    const save = graph === null ? undefined : (path: string) => graph.save(path);
    const digest = await store.write(kept, save);
    return whole({ ...base, digest });
  };
  return {
    open,
    withCards,
    assemble: async (corpus, options) => (await assemble(corpus, options)).base,
    currentDigest: () => store.currentDigest(),
    reopen: async (digest) =>
      (await store.currentDigest()) === digest ? open().catch(ignoreSnapshotError) : null,
    texts: async (digest) =>
      (await store.currentDigest()) === digest
        ? store.readTexts().catch(ignoreSnapshotError)
        : null,
    async build(corpus, options) {
      await embedder.ready();
      // Planned as if there were a model: vectors made when there was one are still good.
      const means = await meansOf(embedder);
      const manifest = await store.manifest().catch(ignoreSnapshotError);
      const plan = planBuild(manifest, { stamps: stampsFor(means), ...corpus });
      const opened = plan.current ? await open().catch(ignoreSnapshotError) : null;
      return opened ?? make(corpus, options);
    },
  };
}

/** A snapshot that cannot be used is built again; nothing is lost by it. */
function ignoreSnapshotError(cause: unknown): null {
  if (cause instanceof SnapshotError) return null;
  throw cause;
}

async function embedPassages(
  passages: CompiledCorpus['passages'],
  embedder: CachedEmbedder,
  { signal, onProgress }: BuildOptions,
): Promise<RawVectors | null> {
  const plan = planEmbedding(passages);
  try {
    const vectors = await embedder.embedPassages(plan.texts, { signal, onProgress });
    return collectVectors(plan, vectors, embedder);
  } catch (cause) {
    if (cause instanceof EmbedderUnavailable) return null;
    throw cause;
  }
}

async function fromSnapshot(
  { records, passages, vectors, crowding, lexicon, graphPath, digest }: StoredSnapshot,
  means: LanguageMeans | null,
  glossary: Glossary,
): Promise<KnowledgeBase> {
  const notices: string[] = [];
  const index = await buildIndex({
    passages,
    vectors,
    means: means ?? neutralMeans('none', 0),
    createVectorIndex: await vectorIndexFactory(graphPath, notices),
    crowding: crowding ?? undefined,
    lexicon: lexicon ?? undefined,
    extraWords: indexWords(glossary),
  });
  if (index.dense === null) notices.push(withoutVectors);
  return {
    records: new Map(records.map((record) => [record.id, record])),
    index,
    municipalities: new Set(records.flatMap(({ municipality }) => municipality ?? [])),
    cards: null,
    cardList: [],
    situations: null,
    own: emptyKnowledgeBase.own,
    vectorIndex: nameOf(index),
    digest,
    notices,
  };
}

async function vectorIndexFactory(
  graphPath: string | null,
  notices: string[],
): Promise<VectorIndexFactory> {
  const library = await loadHnsw();
  if (library === null) notices.push(withoutHnsw);
  return ({ values, dimension }) => {
    if (library === null || values.length < smallIndex * dimension)
      return new ExactVectorIndex(values, dimension);
    return graphPath === null
      ? HnswVectorIndex.build(library, values, dimension)
      : HnswVectorIndex.open(library, graphPath, values, dimension);
  };
}

function nameOf({ dense }: RetrievalIndex): string {
  if (dense === null) return 'words only';
  return dense.nearest instanceof HnswVectorIndex ? 'hnsw' : 'exact scan';
}

/** `null` where no embedder is configured. */
async function meansOf({ modelId, dimension }: CachedEmbedder): Promise<LanguageMeans | null> {
  if (dimension === 0) return null;
  return (await readLanguageMeans(modelId)) ?? neutralMeans(modelId, dimension);
}

/** For a model whose languages nobody measured: vectors are compared as they come. */
export function neutralMeans(modelId: string, dimension: number): LanguageMeans {
  const zero = new Float32Array(dimension);
  return {
    modelId,
    dimension,
    digest: 'neutral',
    query: () => zero,
    passage: () => zero,
    nuisance: [],
  };
}
