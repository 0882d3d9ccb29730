import type {
  DocumentKind,
  IsoDate,
  Municipality,
  Passage,
  RecordKind,
  Span,
} from './knowledge.ts';

export interface RetrievalFilters {
  /** With a municipality its own passages come with the national ones; another's never do. */
  municipality?: Municipality | null | undefined;
  recordKinds?: readonly RecordKind[] | undefined;
  documentKinds?: readonly DocumentKind[] | undefined;
  years?: readonly number[] | undefined;
  /** Languages that the document is written in. */
  languages?: readonly string[] | undefined;
  /** Only what is valid on this date. */
  validOn?: IsoDate | undefined;
}

export interface RetrievalRequest extends RetrievalFilters {
  question: string;
  /** Language of the question as identified, one of ours or an ISO 639 code. */
  language: string;
  /** How many passages to keep. */
  k: number;
  /** The question's vector where it is known already; `null`: there is none to be had. */
  vector?: Float32Array | null | undefined;
  signal?: AbortSignal | undefined;
}

export interface CandidateScores {
  /** Similarity of the language-centred vectors, mixed with the best piece; `null` without a model. */
  dense: number | null;
  /** Weighted BM25; 0 when no term matched. */
  lexical: number;
}

/** A quotable piece of a candidate with its own similarity to the question. */
export interface ScoredPiece extends Span {
  score: number;
}

/** Pieces of a document with their similarity to a question. */
export interface NearPieces {
  recordId: string;
  pieces: readonly ScoredPiece[];
}

export interface Candidate {
  passage: Passage;
  /** Fused score; comparable within one retrieval. */
  score: number;
  /**
   * Confidence that this passage answers, comparable between questions and languages;
   * calibrated so that the answering threshold is one number.
   */
  confidence: number;
  scores: CandidateScores;
  /** Terms of the question (after analysis) that were found. */
  matchedTerms: string[];
  /** In text order. */
  pieces: ScoredPiece[];
  /** Why it was not kept. */
  rejected?: 'rank' | 'municipality' | 'validity' | 'filter' | 'duplicate' | undefined;
}

export interface RetrievalResult {
  kept: Candidate[];
  rejected: Candidate[];
  /** False when the embedder was unavailable and only words were compared. */
  dense: boolean;
  /** Milliseconds per step. */
  timings: Record<string, number>;
}
