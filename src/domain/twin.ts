import type { DirectoryService } from './directory.ts';

/** What staff changed about a shown answer, as the visitor's page gets it (`GET /api/receipts/events`). */
export interface TwinUpdate {
  /** Somebody at the desk has opened the answer. */
  viewed: boolean;
  /** Claims that are wrong, by their place in the answer, from 0. */
  wrong: { claim: number; said: TwinSentence | null }[];
  steps: TwinSentence[];
  services: DirectoryService[];
  /** Who translated the sentences, where nobody has read them yet. */
  notice: string | null;
}

/** An approved sentence in the visitor's language. */
export interface TwinSentence {
  id: string;
  text: string;
  language: string;
}
