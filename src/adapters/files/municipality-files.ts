import type { MunicipalityEntry } from '../../knowledge/municipalities.ts';
import { municipalityFile } from '../../knowledge/municipalities.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

/**
 * All municipalities that the package knows, from `corpus/municipalities/`. Throws an Error naming
 * a bad file.
 *
 * @param kept where what was parsed before is kept
 */
export async function readMunicipalityFiles(kept?: KeptFiles): Promise<MunicipalityEntry[]> {
  const { files, faults } = await readParsed('municipalities', municipalityFile, kept);
  const [bad] = faults;
  if (bad !== undefined)
    throw new Error(`${bad.file} is not a list of municipalities`, { cause: bad.cause });
  return files.flatMap(({ value }) => value);
}
