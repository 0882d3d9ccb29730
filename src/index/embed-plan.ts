import type { Passage } from '../domain/knowledge.ts';
import type { Matrix } from './vectors.ts';
import { matrixOf } from './vectors.ts';

/** What is to be embedded for some passages, and where the vectors belong. */
export interface EmbedPlan {
  /** First all passages, then all pieces in order. */
  texts: string[];
  /** Pieces of passage `n` are rows `pieceStart[n]` to `pieceStart[n + 1]`. */
  pieceStart: Uint32Array;
}

/** Vectors as the model gave them. */
export interface RawVectors {
  modelId: string;
  /** One row a passage. */
  passages: Matrix;
  /** One row a piece. */
  pieces: Matrix;
  pieceStart: Uint32Array;
}

/** The text of each piece of a passage. */
export function pieceTexts(passage: Passage): string[] {
  return passage.pieces.map(({ start, end }) =>
    passage.text.slice(start - passage.start, end - passage.start),
  );
}

/** Lists the texts that an index of these passages needs vectors of. */
export function planEmbedding(passages: readonly Passage[]): EmbedPlan {
  const pieces = passages.map(pieceTexts);
  const pieceStart = new Uint32Array(passages.length + 1);
  for (const [n, texts] of pieces.entries())
    pieceStart[n + 1] = (pieceStart[n] ?? 0) + texts.length;
  return { texts: [...passages.map(({ embedded }) => embedded), ...pieces.flat()], pieceStart };
}

/** Puts the vectors of the plan's texts in their places. Throws a RangeError on a wrong number. */
export function collectVectors(
  { texts, pieceStart }: EmbedPlan,
  vectors: readonly Float32Array[],
  model: { modelId: string; dimension: number },
): RawVectors {
  if (vectors.length !== texts.length)
    throw new RangeError(`${vectors.length} vectors for ${texts.length} texts`);
  const passages = pieceStart.length - 1;
  return {
    modelId: model.modelId,
    passages: matrixOf(vectors.slice(0, passages), model.dimension),
    pieces: matrixOf(vectors.slice(passages), model.dimension),
    pieceStart,
  };
}
