import type { ReadDocument } from '../../ingest/blocks.ts';
import type { ReadingLimits } from './limits.ts';

/** What the supervising thread asks of the reading one. */
export interface ReadRequest {
  id: number;
  bytes: Uint8Array;
  name: string;
  limits: ReadingLimits;
}

/** Errors do not keep their class from thread to thread, so the outcome says which it was. */
export type ReadReply =
  | { id: number; outcome: 'read'; document: ReadDocument }
  | { id: number; outcome: 'unreadable'; reason: string }
  | { id: number; outcome: 'failed'; error: unknown };
