import { ConfigError } from '../../config/config.ts';
import type { MunicipalityEntry } from '../../knowledge/municipalities.ts';
import { municipalityFile } from '../../knowledge/municipalities.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

/**
 * All municipalities that the package knows, from `corpus/municipalities/`. A file that is not right
 * is left out with a note: one town that somebody is still filling in must not stop all others.
 *
 * @param kept where what was parsed before is kept
 * @param note told of each file that is left out; without it the first one is a ConfigError
 * @param folder below `corpus/`, or an absolute path
 */
export async function readMunicipalityFiles(
  kept?: KeptFiles,
  note: (sentence: string) => void = refuse,
  folder = 'municipalities',
): Promise<MunicipalityEntry[]> {
  const { files, faults } = await readParsed(folder, municipalityFile, kept);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  return files.flatMap(({ value }) => value);
}

function refuse(sentence: string): never {
  throw new ConfigError(sentence);
}
