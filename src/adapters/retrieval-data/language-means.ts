import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageMeans } from '../../index/means.ts';
import { parseMeans } from '../../index/means.ts';
import { packageRoot } from '../files/package-root.ts';

/** Where `scripts/make-language-means.ts` writes, one file a model. */
export const meansFolder = join(packageRoot, 'src', 'language', 'means');

/** File name of a model's means. */
export function meansFileName(modelId: string): string {
  return `${modelId.replace(/[^a-z0-9.]+/gi, '-')}.json`;
}

/**
 * The shipped means of a model, or `null` for a model that none were made for.
 *
 * @throws MeansError when the file is damaged
 */
export async function readLanguageMeans(modelId: string): Promise<LanguageMeans | null> {
  const name = meansFileName(modelId);
  if (!(await readdir(meansFolder)).includes(name)) return null;
  const means = parseMeans(await readFile(join(meansFolder, name), 'utf8'));
  return means.modelId === modelId ? means : null;
}
