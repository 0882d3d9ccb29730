import type { DirectoryService } from './directory.ts';
import type { Direction } from './languages.ts';
import type { Basis, IsoDate, Municipality } from './knowledge.ts';
import type { Letter } from './letter.ts';

/** Every outcome of a question; the closed list of design §2. */
export const statuses = [
  'answered',
  'partial',
  'not_found',
  'out_of_scope',
  'choose_municipality',
  'personal_case',
  'conversation',
  'handoff',
  'refused',
  'unavailable',
] as const;
export type Status = (typeof statuses)[number];

export type Mode = 'embedded' | 'generative';

/** Who made the words of a claim. */
export type ClaimOrigin = 'authored' | 'machine' | 'quote' | 'model';

export interface Claim {
  text: string;
  language: string;
  origin: ClaimOrigin;
  /** Ids of {@link Citation}s; never empty. */
  citations: number[];
  /** `next`: what to do now; shown apart. */
  role?: 'next' | undefined;
  /** Localised words to say before the text: `In 2017:`. */
  frame?: string | undefined;
}

/** Literally `text.slice(start, end)` of `GET /api/documents/:id`. */
export interface Quote {
  text: string;
  language: string;
  start: number;
  end: number;
}

export interface Citation {
  id: number;
  documentId: string;
  title: string;
  publisher: string;
  municipality: Municipality | null;
  /** Heading of the section, for people. */
  section: string;
  sectionId: string;
  /** The original where there is one, else {@link Citation.page}. */
  url: string;
  /** Our own page of the document, opened at the quote. */
  page: string;
  published: IsoDate | null;
  year: number | null;
  validFrom: IsoDate | null;
  validUntil: IsoDate | null;
  quote: Quote;
  basis: Omit<Basis, 'id'>[];
}

export const noticeKinds = [
  'quoted_in_dutch',
  'old_document',
  'expired',
  'machine_translation',
  'own_dutch_text',
  'national_answer',
  'unknown_municipality',
  'lexical_only',
  'language_not_supported',
  'personal_data_hidden',
  'too_long',
  'model_text',
  'embedded_instead',
  'scheme_check',
  'letter_private',
  'perhaps_crisis',
  'posted',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

export interface Notice {
  kind: NoticeKind;
  text: string;
  /** With `posted`, by an editor of the municipality: localised words to say before the text. */
  label?: string | undefined;
  /** Language of the text where it is not the answer's. */
  language?: string | undefined;
  /** The same in Dutch, for who stands beside the reader. */
  dutch?: string | undefined;
}

export interface Contact {
  name: string;
  phone: string;
}

export interface CrisisBlock {
  kind: string;
  text: string;
  contacts: Contact[];
}

export interface Handoff {
  who: string;
  phone: string | null;
  url: string | null;
  hours: string | null;
  /** Where phone and hours were read. */
  source?: string | undefined;
}

/** An entry of the sociale kaart, with the citation of its record. */
export interface AnswerService extends DirectoryService {
  /** Id of a {@link Citation}. */
  citation: number;
}

/** A Dutch term that stands in a claim, explained on tap. */
export interface AnswerTerm {
  term: string;
  explanation: string;
  /** Of the explanation. */
  language: string;
  direction: Direction;
  /** Its record. */
  documentId: string;
}

export interface MunicipalityChoice {
  id: Municipality;
  name: string;
}

/** The JSON of `POST /api/ask` (design §4). */
export interface Answer {
  id: string;
  status: Status;
  mode: Mode;
  language: string;
  direction: Direction;
  municipality: Municipality | null;
  crisis?: CrisisBlock | undefined;
  /** Only where a letter was pasted. */
  letter?: Letter | undefined;
  /** One localised sentence that opens the answer: what it is about, or why there is none. */
  intro: string;
  claims: Claim[];
  citations: Citation[];
  /** Places to go to or call, the most fitting first; at most three. */
  services: AnswerService[];
  /** At most six. */
  terms: AnswerTerm[];
  handoff: Handoff | null;
  /** Towns to choose from; only with `choose_municipality`. */
  choices: MunicipalityChoice[];
  notices: Notice[];
  timings: Record<string, number>;
  /** HMAC over the answer without `timings` and `signature`. */
  signature: string;
}

/** A question as it arrives. */
export interface Question {
  question: string;
  /** Language of the page it was asked on; breaks ties only. */
  language?: string | undefined;
  municipality?: Municipality | undefined;
  conversation?: Turn[] | undefined;
  /** Language of the answer where it is not the question's: for an employee beside the asker. */
  replyIn?: string | undefined;
  /** Date whose rules and amounts are asked for, for staff; absent: today. */
  validOn?: IsoDate | undefined;
}

/** An earlier turn, as the client remembers it. */
export interface Turn {
  question: string;
  language?: string | undefined;
  municipality?: Municipality | undefined;
}
