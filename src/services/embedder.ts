import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { KnownVectors } from '../adapters/embedder/cached-embedder.ts';
import { CachedEmbedder } from '../adapters/embedder/cached-embedder.ts';
import { LocalEmbedder } from '../adapters/embedder/local-embedder.ts';
import { progressLine } from '../adapters/embedder/model-progress.ts';
import { NoEmbedder } from '../adapters/embedder/no-embedder.ts';
import { readVectorFile } from '../adapters/embedder/shipped-vectors.ts';
import { VectorCache } from '../adapters/embedder/vector-cache.ts';
import type { VectorStore } from '../adapters/embedder/vector-store.ts';
import type { Config, Secrets } from '../config/config.ts';
import type { Embedder } from '../ports/embedder.ts';

/** Vectors of the shipped corpus, so that a first start embeds nothing that is shipped. */
export const shippedVectorsFolder = join(packageRoot, 'corpus', 'vectors');

/** The configured embedder behind shipped vectors and the cache of the data folder. */
export async function createEmbedder(
  config: Config,
  secrets: Secrets,
  note: (sentence: string) => void,
): Promise<CachedEmbedder> {
  const embedder = await bareEmbedder(config, secrets, note);
  return new CachedEmbedder({ embedder, later: () => knownVectors(config, embedder, note) });
}

async function knownVectors(
  { dataDir }: Config,
  { modelId, dimension }: Embedder,
  note: (sentence: string) => void,
): Promise<KnownVectors> {
  if (dimension === 0) return {};
  const dir = join(dataDir, 'vectors');
  const cache = await VectorCache.open({ dir, modelId, dimension, onNote: note });
  return { shipped: await readShipped(note), cache };
}

async function bareEmbedder(
  { embedder, modelDir }: Config,
  secrets: Secrets,
  note: (sentence: string) => void,
): Promise<Embedder> {
  switch (embedder.kind) {
    case 'none':
      return new NoEmbedder();
    case 'openai': {
      // The client is large and only needed here.
      const { OpenAiEmbedder } = await import('../adapters/embedder/openai-embedder.ts');
      return new OpenAiEmbedder({ ...embedder, apiKey: secrets.openaiKey });
    }
    case 'local':
      return new LocalEmbedder({ cacheDir: modelDir, onProgress: progressLine(), onNote: note });
  }
}

async function readShipped(note: (sentence: string) => void): Promise<VectorStore[]> {
  const names = await readdir(shippedVectorsFolder, { recursive: true }).catch(() => []);
  const paths = names.filter((name) => name.endsWith('.vec')).sort();
  const stores = await Promise.all(
    paths.map((path) =>
      readVectorFile(join(shippedVectorsFolder, path)).catch((cause: unknown) => {
        note(cause instanceof Error ? cause.message : String(cause));
        return null;
      }),
    ),
  );
  return stores.filter((store) => store !== null);
}
