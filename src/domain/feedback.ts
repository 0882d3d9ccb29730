import type { IsoDate, Municipality } from './knowledge.ts';

/** What a visitor may say about an answer: whether it helped and, apart, what was not right. */
export const votes = ['yes', 'no', 'unclear', 'other', 'wrong', 'missing'] as const;
export type Vote = (typeof votes)[number];

/** One tap, with what it is counted by; neither the question nor who asked it. */
export interface Feedback {
  day: IsoDate;
  language: string;
  municipality: Municipality | null;
  /** Record that the answer cites first; `null` where it cites none. */
  topic: string | null;
  vote: Vote;
}
