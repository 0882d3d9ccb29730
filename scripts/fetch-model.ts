/**
 * Fetches the embedding model into the cache before it is needed: in an image, in CI, or on a
 * machine that will be offline. `npx tsx scripts/fetch-model.ts [FOLDER]`; the server does the same
 * at its first start.
 */
import { join } from 'node:path';
import { ModelError } from '../src/adapters/embedder/model-error.ts';
import { ensureModel } from '../src/adapters/embedder/model-files.ts';
import { progressLine } from '../src/adapters/embedder/model-progress.ts';

const cacheDir = process.argv[2] ?? join(process.env['WEGWIJS_CACHE'] ?? '.cache', 'model');

try {
  const files = await ensureModel({ cacheDir, onProgress: progressLine() });
  process.stdout.write(`${files.modelPath}\n`);
} catch (error) {
  if (!(error instanceof ModelError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
