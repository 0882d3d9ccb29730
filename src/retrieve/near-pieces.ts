import type { NearPieces } from '../domain/retrieval.ts';
import type { RetrievalIndex } from '../index/index.ts';
import { denseQuery, scorePieces } from './similarity.ts';

/** A question as the model gave it, and the sections whose sentences are compared with it. */
export interface NearPiecesRequest {
  sections: readonly { document: string; section: string }[];
  vector: Float32Array;
  /** Of the question, as identified. */
  language: string;
}

/** Rows of an index by the section that their passages are of. */
const rowsBySection = new WeakMap<RetrievalIndex, Map<string, number[]>>();

/**
 * Every piece of some sections with its similarity to a question, whether a search would find it or not; nothing
 * without a model. Some inner products a section.
 */
export function nearPieces(
  index: RetrievalIndex,
  { sections, vector, language }: NearPiecesRequest,
): NearPieces[] {
  const { dense, passages } = index;
  if (dense === null) return [];
  const { vector: query } = denseQuery(dense, vector, language);
  const rows = rowsOf(index);
  const keys = new Set(sections.map(({ document, section }) => keyOf(document, section)));
  return [...keys].flatMap((key) =>
    (rows.get(key) ?? []).map((row) => ({
      recordId: passages[row]?.recordId ?? '',
      pieces: scorePieces(dense, query, row, passages[row]?.pieces ?? []),
    })),
  );
}

function rowsOf(index: RetrievalIndex): Map<string, number[]> {
  const known = rowsBySection.get(index);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  for (const [row, { recordId, sectionId }] of index.passages.entries()) {
    const key = keyOf(recordId, sectionId);
    const rows = made.get(key);
    if (rows === undefined) made.set(key, [row]);
    else rows.push(row);
  }
  rowsBySection.set(index, made);
  return made;
}

function keyOf(recordId: string, sectionId: string): string {
  return `${recordId}#${sectionId}`;
}
