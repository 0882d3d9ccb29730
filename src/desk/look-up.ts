import type { DocumentKind, IsoDate, KnowledgeRecord, Municipality } from '../domain/knowledge.ts';
import type { Candidate, CandidateScores, ScoredPiece } from '../domain/retrieval.ts';

/** What a look-up finds, in the order in which it is shown. */
export const lookUpKinds = [
  'regulation',
  'document',
  'card',
  'service',
  'scheme',
  'figure',
] as const;
export type LookUpKind = (typeof lookUpKinds)[number];

/** Regulations are kept apart from what is written about them. */
export const regulationKinds: readonly DocumentKind[] = ['law', 'regulation'];
export const otherKinds: readonly DocumentKind[] = ['policy', 'guide', 'account'];

/** What an employee looks for. `null`: whichever. */
export interface LookUp {
  text: string;
  municipality: Municipality | null;
  /** A second municipality, to be shown beside the first. */
  beside: Municipality | null;
  kind: LookUpKind | null;
  year: number | null;
  validOn: IsoDate | null;
  /** Of the document. */
  language: string | null;
}

/** Why something was found. */
export interface Why {
  terms: string[];
  scores: CandidateScores;
  /** 0 … 1, as the answers' threshold sees it; `null` where nobody computed it. */
  confidence: number | null;
}

/** A passage that was found. Offsets are those of the record's text. */
export interface PassageHit {
  kind: Exclude<LookUpKind, 'card' | 'figure'>;
  /** Stable while typing: the passage's own id. */
  id: string;
  record: KnowledgeRecord;
  sectionId: string;
  headingPath: string[];
  /** The words that are shown and cited: the best piece. */
  quote: { text: string; start: number; end: number };
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  why: Why;
  rejected?: Candidate['rejected'];
}

/** `null` for candidates of records that are gone: the index was switched meanwhile. */
export function passageHit(
  { passage, pieces, scores, matchedTerms, confidence, rejected }: Candidate,
  record: KnowledgeRecord | undefined,
): PassageHit | null {
  if (record === undefined) return null;
  const { start, end } = bestPiece(pieces) ?? passage;
  return {
    kind: recordKind(record),
    id: passage.id,
    record,
    sectionId: passage.sectionId,
    headingPath: passage.headingPath,
    quote: { text: record.text.slice(start, end), start, end },
    validFrom: passage.validFrom ?? record.validFrom,
    validUntil: passage.validUntil ?? record.validUntil,
    why: { terms: matchedTerms, scores, confidence },
    rejected,
  };
}

function bestPiece(pieces: readonly ScoredPiece[]): ScoredPiece | undefined {
  const [best] = pieces.toSorted((a, b) => b.score - a.score || a.start - b.start);
  // Without a model no piece is better than another: then the whole passage is shown.
  return best !== undefined && best.score > 0 ? best : undefined;
}

/** Which list a record's passages stand in. */
export function recordKind({ kind, documentKind }: KnowledgeRecord): PassageHit['kind'] {
  if (kind === 'service' || kind === 'scheme') return kind;
  return regulationKinds.includes(documentKind) ? 'regulation' : 'document';
}

/**
 * The results in the order in which they may be shown while somebody types: what stands there
 * already keeps its place among the others, what is new comes after it, the best first.
 *
 * @param shown ids in the order in which they stand; those that are found no more drop out
 * @param fresh best first
 */
export function keepPlaces<T extends { id: string }>(
  shown: readonly string[],
  fresh: readonly T[],
): T[] {
  const places = new Map(shown.map((id, place) => [id, place]));
  const placeOf = ({ id }: T): number => places.get(id) ?? Infinity;
  return fresh
    .map((one, rank) => ({ one, rank, place: placeOf(one) }))
    .sort((a, b) => (a.place === b.place ? a.rank - b.rank : a.place - b.place))
    .map(({ one }) => one);
}

/** Whether a validity is over, has begun, or is not known; both ends are days that count. */
export function validityOn(
  { validFrom, validUntil }: Pick<PassageHit, 'validFrom' | 'validUntil'>,
  day: IsoDate,
): 'past' | 'future' | 'now' | 'open' {
  if (validUntil !== null && validUntil < day) return 'past';
  if (validFrom !== null && validFrom > day) return 'future';
  return validFrom === null && validUntil === null ? 'open' : 'now';
}
