import type { TwinUpdate } from '../../src/domain/twin.ts';
import type { Citation, Claim, Meta, Answer, StreamEvent } from '../shared/types.ts';

export type TurnState = 'working' | 'slow' | 'done' | 'stopped' | 'lost' | 'failed';

/** A question with what has arrived of its answer. */
export interface Turn {
  readonly key: number;
  readonly question: string;
  /** Language of the page when it was asked. */
  readonly pageLanguage: string;
  readonly municipality: string | null;
  readonly state: TurnState;
  readonly meta: Meta | null;
  readonly citations: readonly Citation[];
  readonly claims: readonly Claim[];
  readonly answer: Answer | null;
  /** What the server said when it failed. */
  readonly problem: string;
  /** What the visitor said about the answer, and whether that could be counted. */
  readonly rated: Rated | null;
  /** Only while it is shown at a desk, and after. */
  readonly desk: AtDesk | null;
}

/** An answer that is shown at a desk. */
export interface AtDesk {
  /** As people say it. */
  readonly code: string;
  /** What the QR says; for staff alone. */
  readonly url: string;
  /** ISO time. */
  readonly expires: string;
  /** Proves that this page made it. */
  readonly token: string;
  /** What staff did; `null` until the server told. */
  readonly update: TwinUpdate | null;
  /** Taken back, or past its time. */
  readonly over: boolean;
  readonly offline: boolean;
}

export type Rated = 'no' | 'done' | 'failed';

export function newTurn(
  key: number,
  question: string,
  pageLanguage: string,
  municipality: string | null,
): Turn {
  return {
    key,
    question,
    pageLanguage,
    municipality,
    state: 'working',
    meta: null,
    citations: [],
    claims: [],
    answer: null,
    problem: '',
    rated: null,
    desk: null,
  };
}

/** The same question asked again: what had arrived stays until the new answer overwrites it. */
export function retried(turn: Turn): Turn {
  return { ...turn, state: 'working', problem: '' };
}

/** The turn after one more event. Events of a second try replace those of the first by number. */
export function received(turn: Turn, event: StreamEvent): Turn {
  switch (event.kind) {
    case 'meta':
      return { ...turn, meta: event.data };
    case 'citation': {
      const others = turn.citations.filter(({ id }) => id !== event.data.id);
      return { ...turn, citations: [...others, event.data] };
    }
    case 'delta': {
      const claims = [...turn.claims];
      claims[event.data.claim] = event.data;
      return { ...turn, claims };
    }
    case 'answer': {
      const { claims, citations, terms = [], services = [] } = event.data;
      // The members keep their places: the signature is over them as they came.
      const answer = { ...event.data, terms, services };
      return { ...turn, claims, citations, answer };
    }
    case 'done':
      return { ...turn, state: 'done' };
    case 'error':
      return { ...turn, state: 'failed', problem: event.data.message };
  }
}

/** Language of what the turn shows. */
export function languageOf(turn: Turn): string {
  return turn.answer?.language ?? turn.meta?.language ?? turn.pageLanguage;
}

/** Whether the question still waits for something. */
export function isRunning({ state }: Turn): boolean {
  return state === 'working' || state === 'slow';
}

/** A claim with the words to say before it, such as "In 2017:". */
export function framed({ frame, text }: Claim): string {
  return [frame, text].filter(Boolean).join(' ');
}
