import type { Directory } from '../../directory/files.ts';
import { createDirectory, directoryFile } from '../../directory/files.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

/**
 * The shipped sociale kaart, all files of `corpus/directory/`. What is broken is left out with a
 * note; `check` says what is wrong with it.
 *
 * @param kept where what was parsed before is kept
 */
export async function readDirectory(
  note: (sentence: string) => void,
  kept?: KeptFiles,
): Promise<Directory> {
  const { files, faults } = await readParsed('directory', directoryFile, kept);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  for (const { file, value } of files)
    if ('services' in value && value.leftOut > 0)
      note(`${file}: ${value.leftOut} services are left out: \`wegwijs check\` says why`);
  return createDirectory(files.map(({ value }) => value));
}
