import type { TextKind } from './engine.ts';

/** Parent to child: one text. The child takes whatever it is sent; the parent schedules. */
export interface EmbedRequest {
  id: number;
  kind: TextKind;
  text: string;
}

/** Child to parent. `rss` is the child's resident memory in bytes. */
export type WorkerMessage =
  | { type: 'ready'; dimension: number; rss: number }
  | { type: 'vector'; id: number; vector: Float32Array; rss: number }
  | { type: 'failed'; id: number | null; message: string };
