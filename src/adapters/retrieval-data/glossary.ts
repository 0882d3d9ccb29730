import { ConfigError } from '../../config/config.ts';
import type { Glossary } from '../../knowledge/glossary.ts';
import { createGlossary, glossaryFile } from '../../knowledge/glossary.ts';
import type { KeptFiles } from '../files/kept-files.ts';
import { readParsed } from '../files/parsed-files.ts';

/**
 * The shipped glossary, all files of `corpus/glossary/`. Throws a ConfigError naming a bad file:
 * half a glossary would quietly find less.
 *
 * @param kept where what was parsed before is kept
 */
export async function readGlossary(kept?: KeptFiles): Promise<Glossary> {
  const { files, faults } = await readParsed('glossary', glossaryFile, kept);
  const [bad] = faults;
  if (bad !== undefined)
    throw new ConfigError(
      `${bad.file} is not a list of glossary terms: \`wegwijs check\` says what is wrong with it`,
    );
  return createGlossary(files.flatMap(({ value }) => value));
}
