import type { IsoDate } from './knowledge.ts';
import type { Direction } from './languages.ts';

/** What a Dutch official letter is; Dutch words, as offices call them. */
export const letterKinds = [
  'beschikking',
  'voornemen',
  'afspraak',
  'oproep',
  'aanmaning',
  'dwangbevel',
  'terugvordering',
  'stukken',
  'boete',
  'factuur',
  'bevestiging',
  'besluit_op_bezwaar',
  'informatie',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter wants of its reader; `act`: something else, such as taking out an insurance. */
export const letterAsks = [
  'pay',
  'send',
  'appear',
  'sign',
  'report',
  'reply',
  'act',
  'nothing',
] as const;
export type LetterAsk = (typeof letterAsks)[number];

/** What must be done by a date; `object`: objection or appeal, `option`: nobody has to. */
export const deadlineKinds = [
  'pay',
  'send',
  'appear',
  'sign',
  'report',
  'reply',
  'act',
  'object',
  'option',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

export const amountRoles = ['to_pay', 'you_get', 'extra', 'other'] as const;
/** `extra`: costs that come when nothing is done. */
export type AmountRole = (typeof amountRoles)[number];

export const letterWarnings = [
  'payment_link',
  'foreign_account',
  'odd_domain',
  'threat',
  'asks_secret',
] as const;
/** Signs of fraud. */
export type LetterWarningKind = (typeof letterWarnings)[number];

/** Literally `question.slice(start, end)` of the question as the client sent it (UTF-16). */
export interface LetterQuote {
  text: string;
  start: number;
  end: number;
}

export interface LetterDeadline {
  /** Last day; `null` where the letter gives a time but no day to count from. */
  date: IsoDate | null;
  what: DeadlineKind;
  /** The day that was counted from; `null` where the letter gives the date itself. */
  computedFrom: IsoDate | null;
  /** Not certain: it counts from the day that the letter arrived, or its year is not given. */
  uncertain: boolean;
  /** The date lies before today. */
  passed: boolean;
  quote: LetterQuote;
  /** All of it in the reader's language, one to three sentences. */
  text: string;
}

export interface LetterAmount {
  euros: number;
  role: AmountRole;
  /** The letter's own Dutch words for it; may be empty. */
  label: string;
  quote: LetterQuote;
  /** What it is, in the reader's language. */
  text: string;
}

export interface LetterAsked {
  what: LetterAsk;
  quote: LetterQuote | null;
  text: string;
}

export interface LetterAppointment {
  date: IsoDate;
  /** `14:30`; `null` where none is given. */
  time: string | null;
  /** Dutch, as it stands in the letter. */
  place: string | null;
  quote: LetterQuote;
  text: string;
}

export interface LetterTerm {
  term: string;
  explanation: string;
  /** Of the explanation. */
  language: string;
  direction: Direction;
  /** Its record. */
  documentId: string;
  quote: LetterQuote;
}

export interface LetterWarning {
  kind: LetterWarningKind;
  text: string;
  quote: LetterQuote;
}

export interface LetterSender {
  /** `duo`, `gemeente`, `woningcorporatie` …, one of `corpus/letters/senders.yaml`. */
  id: string;
  name: string;
  quote: LetterQuote;
}

/** A pasted letter, read: who sent it, what it wants, by when. Nothing of it is kept. */
export interface Letter {
  /** `null`: it could not be told. */
  sender: LetterSender | null;
  kind: LetterKind;
  /** The day that stands on the letter. */
  date: IsoDate | null;
  /** The most pressing first; those to object by last. */
  deadlines: LetterDeadline[];
  /** What is to be paid first. */
  amounts: LetterAmount[];
  asked: LetterAsked[];
  appointment?: LetterAppointment | undefined;
  terms: LetterTerm[];
  warnings: LetterWarning[];
  /** What the letter is, what it asks and by when, in the reader's language: to be read in this order. */
  summary: string[];
}
