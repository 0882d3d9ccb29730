import { join } from 'node:path';
import { ensureModel } from '../../src/adapters/embedder/model-files.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';

/** The tests use the real model: it is fetched once, before the first of them. */
export default async function setup(): Promise<void> {
  await ensureModel({ cacheDir: join(packageRoot, '.cache', 'model') });
}
