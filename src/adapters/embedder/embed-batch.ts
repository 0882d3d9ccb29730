import type { EmbedOptions } from '../../ports/embedder.ts';
import type { TextKind } from './engine.ts';
import type { Job } from './job-queue.ts';

/** The texts of one call: as many jobs, and one promise for all their vectors. */
export interface Batch {
  jobs: readonly Job[];
  /** In the order of the texts; rejects with the first failure. */
  vectors: Promise<Float32Array[]>;
  /** Rejects now; what its jobs still bring is ignored. */
  fail(reason: unknown): void;
}

export function makeBatch(
  kind: TextKind,
  texts: readonly string[],
  nextId: () => number,
  onProgress?: EmbedOptions['onProgress'],
): Batch {
  const vectors: Float32Array[] = [];
  let jobs: Job[] = [];
  let fail: (reason: unknown) => void = () => undefined;
  let done = 0;
  const all = new Promise<Float32Array[]>((resolve, reject) => {
    fail = reject;
    const settle = (row: number) => (vector: Float32Array) => {
      vectors[row] = vector;
      done += 1;
      reportTo(onProgress, done, texts.length, reject);
      if (done === texts.length) resolve(vectors);
    };
    jobs = texts.map((text, row) => ({
      ...{ id: nextId(), kind, text, crashes: 0, abandoned: false },
      ...{ resolve: settle(row), reject },
    }));
  });
  return { jobs, vectors: all, fail };
}

/** A caller's callback that throws fails its own call and nothing else. */
function reportTo(
  onProgress: EmbedOptions['onProgress'],
  done: number,
  total: number,
  reject: (reason: unknown) => void,
): void {
  try {
    onProgress?.(done, total);
  } catch (error) {
    reject(error);
  }
}
