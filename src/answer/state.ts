import type {
  Citation,
  Claim,
  CrisisBlock,
  Handoff,
  MunicipalityChoice,
  Notice,
  Question,
  Status,
} from '../domain/answer.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import type { Card } from '../knowledge/cards.ts';
import type { CardFinder } from '../retrieve/card-finder.ts';
import type { Gazetteer, MunicipalityEntry } from '../knowledge/municipalities.ts';
import type { Identification } from '../language/identify/identifier.ts';
import type { Messages } from '../language/messages.ts';
import type { Clock } from '../ports/clock.ts';

/** What is known about a question so far; each step adds to it. */
export interface AnswerState {
  readonly asked: Question;
  /** The question without personal data, cut to a readable length. */
  text: string;
  /** What retrieval searches for: a follow-up is completed with the turn before it. */
  query: string;
  /** Language of the question: one of ours or an ISO code. */
  detected: string;
  /** Language of the answer. */
  language: string;
  municipality: MunicipalityEntry | null;
  crisis: CrisisBlock | null;
  /** The question's vector; `null` without a model. */
  vector: Float32Array | null;
  retrieval: RetrievalResult | null;
  /** A card that answers the question. */
  card: Card | null;
  /** Set by the step that settles the outcome; the steps after it are passed over. */
  status: Status | null;
  intro: string;
  claims: Claim[];
  citations: Citation[];
  handoff: Handoff | null;
  choices: MunicipalityChoice[];
  notices: Notice[];
}

/** What the steps need from the world. */
export interface AnswerServices {
  identify(text: string, pageLanguage: string | undefined): Identification;
  /** The question's vector, or `null` where there is no model at this moment. */
  embed(question: string, signal: AbortSignal): Promise<Float32Array | null>;
  findCards: CardFinder['find'];
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  recordOf(id: string): KnowledgeRecord | undefined;
  /** Whether any document of this municipality is indexed. */
  hasDocuments(municipality: string): boolean;
  gazetteer: Gazetteer;
  messages: Messages;
  clock: Clock;
}

/** One step of the way of a question; it may change the state and must not do anything else. */
export interface Step {
  name: string;
  run(state: AnswerState, services: AnswerServices, signal: AbortSignal): void | Promise<void>;
}

/** The state before the first step. */
export function initialState(asked: Question): AnswerState {
  return {
    asked,
    text: asked.question,
    query: asked.question,
    detected: 'und',
    language: 'nl',
    municipality: null,
    crisis: null,
    vector: null,
    retrieval: null,
    card: null,
    status: null,
    intro: '',
    claims: [],
    citations: [],
    handoff: null,
    choices: [],
    notices: [],
  };
}
