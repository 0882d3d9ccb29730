import type { Passage } from '../domain/knowledge.ts';
import type { VectorIndex } from '../ports/vector-index.ts';
import type { Centring } from './centring.ts';
import { createCentring } from './centring.ts';
import { crowding } from './crowding.ts';
import type { RawVectors } from './embed-plan.ts';
import type { KeptLexicon, Lexicon } from './lexical.ts';
import { buildLexicon, openLexicon } from './lexical.ts';
import type { LanguageMeans } from './means.ts';
import { laidByteMatrix, laidMatrix } from './simd/rows.ts';
import type { ByteMatrix, Matrix } from './vectors.ts';
import { toBytes } from './vectors.ts';

/** Everything that similarity of meaning needs. */
export interface DenseIndex {
  modelId: string;
  centring: Centring;
  /** Over the centred vectors of the passages. */
  nearest: VectorIndex;
  /** The same vectors, to read. */
  centred: Matrix;
  /** Centred vectors of the pieces. */
  pieces: ByteMatrix;
  /** Pieces of passage `n` are rows `pieceStart[n]` to `pieceStart[n + 1]`. */
  pieceStart: Uint32Array;
  /** Passages as the model gave them, for the confidence. */
  raw: ByteMatrix;
  /** Mean similarity of each passage to its ten nearest others. */
  crowding: Float32Array;
}

/** What is searched. Immutable; a change of the corpus makes a new one. */
export interface RetrievalIndex {
  passages: readonly Passage[];
  lexicon: Lexicon;
  /** `null` where there is no embedding model: words alone are compared. */
  dense: DenseIndex | null;
}

/** Makes a nearest-neighbour index of unit vectors. */
export type VectorIndexFactory = (vectors: Matrix) => VectorIndex | Promise<VectorIndex>;

export interface IndexParts {
  passages: readonly Passage[];
  /** `null` without a model. */
  vectors: RawVectors | null;
  /** Means of the model that made the vectors. */
  means: LanguageMeans;
  createVectorIndex: VectorIndexFactory;
  /** From an earlier build of the same passages with the same means; computed where missing. */
  crowding?: Float32Array | undefined;
  /** From an earlier build of the same passages and extra words; made where missing. */
  lexicon?: readonly KeptLexicon[] | undefined;
  /** Words of the glossary that compounds may be split at. */
  extraWords?: readonly string[] | undefined;
}

/**
 * Builds the index. With 10,000 passages about a second, a third of it with a
 * kept lexicon; plus some when crowding is not given.
 *
 * @throws RangeError when vectors, passages and means do not belong together
 */
export async function buildIndex(parts: IndexParts): Promise<RetrievalIndex> {
  const { passages, vectors, lexicon, extraWords } = parts;
  return {
    passages,
    lexicon:
      lexicon === undefined ? buildLexicon(passages, extraWords) : openLexicon(lexicon, extraWords),
    dense: vectors === null || passages.length === 0 ? null : await buildDense(vectors, parts),
  };
}

async function buildDense(vectors: RawVectors, parts: IndexParts): Promise<DenseIndex> {
  checkFit(vectors, parts);
  const { passages, means } = parts;
  const languages = passages.map(({ language }) => language);
  const pieces = { vectors: vectors.pieces, languages: pieceLanguages(passages) };
  const centring = createCentring(means, pieces);
  const centred = laidMatrix(centring.corpus({ vectors: vectors.passages, languages }));
  const nearest = await parts.createVectorIndex(centred);
  return {
    modelId: vectors.modelId,
    centring,
    nearest,
    centred,
    pieces: laidByteMatrix(toBytes(centring.corpus(pieces))),
    pieceStart: vectors.pieceStart,
    raw: toBytes(vectors.passages),
    crowding: parts.crowding ?? crowding(centred, nearest),
  };
}

function pieceLanguages(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ pieces, language }) => pieces.map(() => language));
}

function checkFit(vectors: RawVectors, { passages, means, crowding: given }: IndexParts): void {
  const pieces = passages.reduce((sum, passage) => sum + passage.pieces.length, 0);
  if (vectors.passages.rows !== passages.length || vectors.pieces.rows !== pieces)
    throw new RangeError('the vectors are not those of these passages');
  if (vectors.passages.dimension !== means.dimension || vectors.modelId !== means.modelId)
    throw new RangeError(`the means are those of ${means.modelId}, not of ${vectors.modelId}`);
  if (given !== undefined && given.length !== passages.length)
    throw new RangeError('the crowding is not that of these passages');
}
