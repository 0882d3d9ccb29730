import type {
  AnswerService,
  AnswerTerm,
  Citation,
  Claim,
  CrisisBlock,
  Handoff,
  Mode,
  MunicipalityChoice,
  Notice,
  Question,
  Status,
} from '../domain/answer.ts';
import type { Letter } from '../domain/letter.ts';
import type { Directory } from '../directory/files.ts';
import type { Service } from '../directory/schema.ts';
import type { KnowledgeRecord, Municipality } from '../domain/knowledge.ts';
import type { NearPieces, RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import type { AskedFor } from '../language/question-words.ts';
import type { Schemes } from '../knowledge/schemes/parse.ts';
import type { CardHit, CardQuery } from '../retrieve/card-finder.ts';
import type { MessageMeaning } from '../retrieve/message-meaning.ts';
import type { NearPiecesRequest } from '../retrieve/near-pieces.ts';
import type { TermExplainer } from '../retrieve/explain-term.ts';
import type { SituationHit } from '../retrieve/situation-finder.ts';
import type { Composition } from './compose.ts';
import type { Card } from '../knowledge/cards.ts';
import type { Gazetteer, MunicipalityEntry } from '../knowledge/municipalities.ts';
import type { Identification } from '../language/identify/identifier.ts';
import type { Messages } from '../language/messages.ts';
import type { LetterDesk } from '../letters/desk.ts';
import type { PastedLetter } from '../letters/recognise.ts';
import type { Clock } from '../ports/clock.ts';
import type { RewriteQuery } from './generate/rewrite.ts';
import type { AnswerWriter, Written } from './generate/writer.ts';

/** A part of the answer that comes from data of our own, before what cards and documents say. */
export interface Lead extends Composition {
  kind: 'letter' | 'term' | 'goTo' | 'schemes' | 'services';
  /** The sentence that opens an answer made of it. */
  intro: string;
  /** Nothing else belongs beside it. */
  alone: boolean;
}

/** One of two questions in a message. */
export interface Part {
  text: string;
  vector: Float32Array | null;
  /** The card that answers it. */
  card: Card | null;
  /** Nothing that we know is about it. */
  missing: boolean;
}

/** What is known about a question so far; each step adds to it. */
export interface AnswerState {
  readonly asked: Question;
  /** The question without personal data, cut to a readable length. */
  text: string;
  /** What retrieval searches for: a follow-up is completed with the turn before it. */
  query: string;
  /** Whether it was: then its vector is not that of this message alone. */
  completed: boolean;
  /** Language of the question: one of ours or an ISO code. */
  detected: string;
  /** Language of the answer. */
  language: string;
  municipality: MunicipalityEntry | null;
  /** Where a letter stands in the question as it was sent, and the asker's words beside it. */
  pasted: PastedLetter | null;
  /** That letter, read. */
  letter: Letter | null;
  /** The municipality that sent it. */
  letterTown: MunicipalityEntry | null;
  crisis: CrisisBlock | null;
  /** The question's vector; `null` without a model. */
  vector: Float32Array | null;
  retrieval: RetrievalResult | null;
  /** What it asks for besides a fact. */
  kinds: ReadonlySet<AskedFor>;
  /** A year in the past that it asks about. */
  year: number | null;
  /** Two questions in one message; else none. */
  parts: Part[];
  /** Cards that were looked at, best first, and what they were compared as. */
  cardHits: CardHit[];
  /** A card that answers the question. */
  card: Card | null;
  /** One that is nearly as near, told below it. */
  secondCard: Card | null;
  leads: Lead[];
  /** What the asker seems to be in, and how surely; `null`: nothing that we know. */
  situation: (SituationHit & { sure: boolean }) | null;
  /** Services of the sociale kaart that were found for the question itself, best first. */
  foundServices: Service[];
  /** What was left unsaid because it could not be proven. */
  dropped: Claim[];
  mode: Mode;
  /** Set by the step that settles the outcome; the steps after it are passed over. */
  status: Status | null;
  intro: string;
  claims: Claim[];
  citations: Citation[];
  services: AnswerService[];
  terms: AnswerTerm[];
  handoff: Handoff | null;
  choices: MunicipalityChoice[];
  notices: Notice[];
  /** The language votes, the kinds of personal data: what the trace tells and nothing else needs. */
  seen: {
    identification: Identification | null;
    hidden: readonly string[];
    meaning: MessageMeaning | null;
  };
}

/** What the steps need from the world. */
export interface AnswerServices {
  /** Whether the operator keeps questions without a good answer; then it is not said that none are. */
  keepsQuestions?: boolean | undefined;
  identify(text: string, pageLanguage: string | undefined): Identification;
  /** The question's vector, or `null` where there is no model at this moment. */
  embed(question: string, signal: AbortSignal): Promise<Float32Array | null>;
  /** While the model works: what the words of a question say, for the search that follows. */
  foresee(question: string, language: string): void;
  /** The same for several in one call. */
  embedAll(questions: readonly string[], signal: AbortSignal): Promise<Float32Array[] | null>;
  findCards(
    query: Omit<CardQuery, 'terms'>,
    municipality: Municipality | null,
    k: number,
  ): CardHit[];
  /** What somebody may be in, as far as it is told; the likeliest first. */
  findSituations(query: Omit<CardQuery, 'terms'>, k: number): SituationHit[];
  /** What a message is by its meaning; `null` where nothing was learnt with this model. */
  meaningOf(vector: Float32Array, language: string): MessageMeaning | null;
  /** A card whose documents are known. */
  cardOf(id: string): Card | undefined;
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  /** How near each sentence of some documents is to a question; nothing without a model. */
  nearPieces(request: NearPiecesRequest): NearPieces[];
  recordOf(id: string): KnowledgeRecord | undefined;
  /** Whether any document of this municipality is indexed. */
  hasDocuments(municipality: string): boolean;
  gazetteer: Gazetteer;
  /** The sociale kaart. */
  directory: Directory;
  schemes: Pick<Schemes, 'schemes' | 'norms'>;
  /** Topics of the cards that rest on a document. */
  topicsOfDocument(id: string): readonly string[];
  /** What an editor posted, for an answer; only where there is a desk. */
  postedNotices?:
    | ((request: {
        municipality: Municipality | null;
        topics: readonly string[];
        language: string;
      }) => Promise<Notice[]>)
    | undefined;
  /** Explains administrative terms; made at the first call. */
  terms(): TermExplainer;
  /** Finds and reads a pasted letter. */
  letters: LetterDesk;
  messages: Messages;
  clock: Clock;
  /** Only where a language model is configured. */
  writer?: AnswerWriter | undefined;
  rewrite?: RewriteQuery | undefined;
  /** A claim that the model wrote, as soon as it is proven; it may still be withdrawn. */
  onClaim?: ((claim: Claim, citations: readonly Citation[]) => void) | undefined;
  /** What became of the model's answer; `null` where it was not asked. */
  onWritten?: ((written: Written | null) => void) | undefined;
}

/** One step of the way of a question; it may change the state and must not do anything else. */
export interface Step {
  name: string;
  /** Outcomes that it still runs after; without it only where none is settled. */
  after?: readonly Status[] | undefined;
  run(state: AnswerState, services: AnswerServices, signal: AbortSignal): void | Promise<void>;
}

/** The state before the first step. */
export function initialState(asked: Question): AnswerState {
  return {
    asked,
    text: asked.question,
    query: asked.question,
    completed: false,
    detected: 'und',
    language: 'nl',
    municipality: null,
    pasted: null,
    letter: null,
    letterTown: null,
    crisis: null,
    vector: null,
    retrieval: null,
    kinds: new Set(),
    year: null,
    parts: [],
    cardHits: [],
    card: null,
    secondCard: null,
    leads: [],
    situation: null,
    foundServices: [],
    dropped: [],
    mode: 'embedded',
    status: null,
    intro: '',
    claims: [],
    citations: [],
    services: [],
    terms: [],
    handoff: null,
    choices: [],
    notices: [],
    seen: { identification: null, hidden: [], meaning: null },
  };
}
