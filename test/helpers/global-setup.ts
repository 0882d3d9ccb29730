import { join } from 'node:path';
import { ensureModel } from '../../src/adapters/embedder/model-files.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { ensureWebBuild } from './web-build.ts';

/** The tests use the real model and the real pages: both are there before the first of them. */
export default async function setup(): Promise<void> {
  ensureWebBuild();
  await ensureModel({ cacheDir: join(packageRoot, '.cache', 'model') });
}
