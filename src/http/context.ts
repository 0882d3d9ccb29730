import type { RequestIdVariables } from 'hono/request-id';
import type { Site } from '../config/sites.ts';
import type { Answer, Question } from '../domain/answer.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import type { Card } from '../knowledge/cards.ts';
import type { Schemes } from '../knowledge/schemes/parse.ts';
import type { Curation } from '../desk/curate.ts';
import type { Upkeep } from '../desk/work-list-findings.ts';
import type { Directory } from '../directory/files.ts';
import type { AnswerOptions } from '../answer/pipeline.ts';
import type { AnswerServices } from '../answer/state.ts';
import type { RetrievalIndex } from '../index/index.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import type { Identification } from '../language/identify/identifier.ts';
import type { Messages } from '../language/messages.ts';
import type { Clock } from '../ports/clock.ts';
import type { EmbedderStatus } from '../ports/embedder.ts';
import type { GeneratorStatus } from '../ports/generator.ts';
import type { FeedbackLog } from '../ports/feedback-log.ts';
import type { TermExplainer } from '../retrieve/explain-term.ts';
import type { Desk } from './desk/context.ts';

/** What the routes need; the composition root provides it. */
export interface HttpServices {
  answer(question: Question, options: Omit<AnswerOptions, 'signatureKey'>): Promise<Answer>;
  identify(text: string, pageLanguage: string | undefined): Identification;
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  recordOf(id: string): KnowledgeRecord | undefined;
  /** As in {@link AnswerServices}. */
  embed: AnswerServices['embed'];
  findCards: AnswerServices['findCards'];
  /** What is known at this moment; a running server switches it. */
  base(): { records: ReadonlyMap<string, KnowledgeRecord>; index: RetrievalIndex };
  /** Explains administrative terms; made at the first call. */
  terms(): TermExplainer;
  readiness(): Readiness;
  gazetteer: Gazetteer;
  hasDocuments(municipality: string): boolean;
  /** The sociale kaart. */
  directory: Directory;
  /** Answers written beforehand. */
  cards: readonly Card[];
  /** The same as they are served now, with what the desk published. */
  curation: Curation;
  schemes: Pick<Schemes, 'schemes' | 'norms'>;
  clock: Clock;
  /** Counts what visitors say about answers. */
  feedback: FeedbackLog;
  messages: Messages;
  log: HttpLog;
  /**
   * A built file in one of the accepted encodings, or `null`; names are checked by the
   * implementation.
   */
  asset(name: string, accepted: string): Promise<Asset | null>;
  /** Logical names of built files (`page.js`) with their hashed ones. */
  assetNames: ReadonlyMap<string, string>;
  /** Websites that may embed Wegwijs. */
  sites: readonly Site[];
  /** Host that the question's text is sent to for searching; `null`: nowhere. */
  remoteHost: string | null;
  /** What answers are made from at this moment, as far as it grows old. */
  upkeep(): Upkeep;
  /** What questions without a good answer mean, to compare them. */
  questionVectors(
    questions: readonly { id: string; question: string; language: string }[],
  ): Promise<ReadonlyMap<string, Float32Array> | null>;
  /** The desk for staff; `null`: it is off. */
  desk: Desk | null;
}

export interface Readiness {
  ready: boolean;
  embedder: EmbedderStatus;
  vectorIndex: string;
  documents: number;
  passages: number;
  /** The language model; `null`: none is configured. */
  generator: ({ model: string } & GeneratorStatus) | null;
  /** Plain sentences about what does not work fully. */
  notices: string[];
}

export interface Asset {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  encoding: 'br' | 'gzip' | null;
}

/** Structured logging; never given question texts. */
export interface HttpLog {
  info(fields: Record<string, unknown>, message: string): void;
  error(fields: Record<string, unknown>, message: string): void;
}

export interface AppEnv {
  Variables: RequestIdVariables;
}
