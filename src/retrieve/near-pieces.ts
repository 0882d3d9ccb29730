import type { NearPieces } from '../domain/retrieval.ts';
import type { RetrievalIndex } from '../index/index.ts';
import { denseQuery, scorePieces } from './similarity.ts';

/** A question as the model gave it, and the documents whose sentences are compared with it. */
export interface NearPiecesRequest {
  documents: readonly string[];
  vector: Float32Array;
  /** Of the question, as identified. */
  language: string;
}

/** Rows of an index by the record that their passages are of. */
const rowsByRecord = new WeakMap<RetrievalIndex, Map<string, number[]>>();

/**
 * Every piece of some documents with its similarity to a question, whether a search would find it or not; nothing
 * without a model. Some dozen inner products a document.
 */
export function nearPieces(
  index: RetrievalIndex,
  { documents, vector, language }: NearPiecesRequest,
): NearPieces[] {
  const { dense, passages } = index;
  if (dense === null) return [];
  const { vector: query } = denseQuery(dense, vector, language);
  const rows = rowsOf(index);
  return [...new Set(documents)].flatMap((recordId) =>
    (rows.get(recordId) ?? []).map((row) => ({
      recordId,
      pieces: scorePieces(dense, query, row, passages[row]?.pieces ?? []),
    })),
  );
}

function rowsOf(index: RetrievalIndex): Map<string, number[]> {
  const known = rowsByRecord.get(index);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  for (const [row, { recordId }] of index.passages.entries()) {
    const rows = made.get(recordId);
    if (rows === undefined) made.set(recordId, [row]);
    else rows.push(row);
  }
  rowsByRecord.set(index, made);
  return made;
}
