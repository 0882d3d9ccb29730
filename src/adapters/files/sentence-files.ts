import type { ApprovedSentence } from '../../desk/approved-sentences.ts';
import { sentencesFile } from '../../desk/approved-sentences.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

/**
 * The approved sentences, all files of `corpus/next-steps/`. A broken file is left out with a note.
 *
 * @param kept where what was parsed before is kept
 */
export async function readSentences(
  note: (sentence: string) => void,
  kept?: KeptFiles,
): Promise<ApprovedSentence[]> {
  const { files, faults } = await readParsed('next-steps', sentencesFile, kept);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  return files.flatMap(({ value }) => value);
}
