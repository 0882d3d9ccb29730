import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageMeans } from '../../index/means.ts';
import { parseMeaning } from '../../retrieve/meaning-file.ts';
import type { MeaningModel } from '../../retrieve/message-meaning.ts';
import { packageRoot } from '../files/package-root.ts';
import { meansFileName } from './language-means.ts';

/** Where `scripts/make-message-meaning.ts` writes, one file an embedding model. */
export const meaningFolder = join(packageRoot, 'src', 'language', 'meaning');

/**
 * What was learnt about messages with an embedding model; `null` for a model that nothing was
 * learnt with, or with other language means than now: then the rules stand alone.
 *
 * @throws SyntaxError or ZodError when the file is damaged
 */
export async function readMessageMeaning(means: LanguageMeans): Promise<MeaningModel | null> {
  const name = meansFileName(means.modelId);
  if (!(await readdir(meaningFolder)).includes(name)) return null;
  return parseMeaning(await readFile(join(meaningFolder, name), 'utf8'), means);
}
