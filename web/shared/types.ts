/** What the API gives (design §4), for the elements. */
import type { Answer, Citation, Claim, CrisisBlock } from '../../src/domain/answer.ts';

export type {
  Answer,
  AnswerTerm,
  Citation,
  Claim,
  CrisisBlock,
  Handoff,
} from '../../src/domain/answer.ts';

export interface Meta {
  language: string;
  direction: 'ltr' | 'rtl';
  crisis: CrisisBlock | null;
  municipality: string | null;
}

/** An answer as it arrives: a server of an earlier version leaves these out. */
export type Sent = Omit<Answer, 'terms' | 'services'> & Partial<Answer>;

/** What arrives while an answer is made; `answer` holds all of it once more. */
export type StreamEvent =
  | { kind: 'meta'; data: Meta }
  | { kind: 'citation'; data: Citation }
  | { kind: 'delta'; data: Claim & { claim: number } }
  | { kind: 'answer'; data: Sent }
  | { kind: 'done'; data: { id: string } }
  | { kind: 'error'; data: { code: string; message: string } };

export interface DocumentText {
  id: string;
  title: string;
  publisher: string;
  municipality: string | null;
  language: string;
  year: number | null;
  published: string | null;
  validFrom: string | null;
  validUntil: string | null;
  url: string | null;
  text: string;
  sections: { id: string; heading: string; start: number; end: number }[];
}

/** What the operator set for this site (`GET /api/site`). */
export interface SiteSettings {
  municipalities: { id: string; name: string }[];
  municipality: string | null;
  languages: string[];
  /** Where the question's text goes for searching; `null`: nowhere. */
  remote: string | null;
  /** Days that questions without a good answer are kept; `null`, or left out: they are not. */
  kept?: number | null;
  greeting: Record<string, string>;
  questions: Record<string, string[]>;
  tokens: Record<string, string>;
  position: 'start' | 'end' | null;
  /** Whether answers can be shown at a desk, and how long a code works; a server of an earlier version leaves it out. */
  desk?: { hours: number } | null;
}
