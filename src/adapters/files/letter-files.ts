import { z } from 'zod';
import type { Sender } from '../../letters/senders.ts';
import { sendersFile } from '../../letters/senders.ts';
import type { SubjectRule } from '../../letters/subject.ts';
import { subjectsFile } from '../../letters/subject.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

const letterFile = z.union([
  sendersFile.transform((senders) => ({ senders })),
  subjectsFile.transform((subjects) => ({ subjects })),
]);

/** What letters are read with, all files of `corpus/letters/`. */
export interface LetterFiles {
  senders: Sender[];
  subjects: SubjectRule[];
}

/**
 * Who sends letters and what questions they raise. A broken file is left out with a note.
 *
 * @param kept where what was parsed before is kept
 */
export async function readLetterFiles(
  note: (sentence: string) => void,
  kept?: KeptFiles,
): Promise<LetterFiles> {
  const { files, faults } = await readParsed('letters', letterFile, kept);
  for (const { file } of faults) note(`${file} is left out: it is not as letters are read with`);
  return {
    senders: files.flatMap(({ value }) => ('senders' in value ? value.senders : [])),
    subjects: files.flatMap(({ value }) => ('subjects' in value ? value.subjects : [])),
  };
}
