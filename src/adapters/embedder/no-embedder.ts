import { EmbedderUnavailable } from '../../ports/embedder.ts';
import type { Embedder, EmbedderStatus } from '../../ports/embedder.ts';

const REASON = 'No embedder is configured, so only words are compared: choose one in the settings.';

/** The adapter `none`: search by words alone. */
export class NoEmbedder implements Embedder {
  readonly modelId = 'none';
  readonly dimension = 0;

  status(): EmbedderStatus {
    return { state: 'unavailable', reason: REASON };
  }

  embedQueries(): Promise<Float32Array[]> {
    return Promise.reject(new EmbedderUnavailable(REASON));
  }

  embedPassages(): Promise<Float32Array[]> {
    return Promise.reject(new EmbedderUnavailable(REASON));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
