import type { DropReason } from '../../verify/verify.ts';
import type { Written, WriterFailure } from './writer.ts';

/** Counts since the start; holds no text and nothing about who asked. */
export interface GenerationCounts {
  /** Answers that the model wrote and that were given. */
  written: number;
  /** Questions for which the model was not asked: nothing was found to write from. */
  notAsked: number;
  /** Embedded answers given instead, by cause. */
  failed: Partial<Record<WriterFailure, number>>;
  claims: { accepted: number; dropped: Partial<Record<DropReason, number>> };
}

export interface GenerationCounter {
  count(written: Written | null): void;
  counts(): GenerationCounts;
}

export function createGenerationCounter(): GenerationCounter {
  const counts: GenerationCounts = {
    written: 0,
    notAsked: 0,
    failed: {},
    claims: { accepted: 0, dropped: {} },
  };
  return {
    count(written) {
      if (written === null) {
        counts.notAsked += 1;
        return;
      }
      const { failure, claims, dropped } = written;
      if (failure === null) counts.written += 1;
      else counts.failed[failure] = (counts.failed[failure] ?? 0) + 1;
      counts.claims.accepted += claims.length;
      for (const [reason, times] of Object.entries(dropped) as [DropReason, number][])
        counts.claims.dropped[reason] = (counts.claims.dropped[reason] ?? 0) + times;
    },
    counts: () => structuredClone(counts),
  };
}
