import { z } from 'zod';
import { normsSchema } from '../../knowledge/schemes/norms.ts';
import type { Schemes } from '../../knowledge/schemes/parse.ts';
import { schemeSchema } from '../../knowledge/schemes/scheme.ts';
import type { KeptFiles } from './kept-files.ts';
import { readParsed } from './parsed-files.ts';

const schemeFile = z.union([
  normsSchema.transform(({ norms }) => ({ norms })),
  schemeSchema.transform((scheme) => ({ scheme })),
]);

/**
 * The shipped schemes and norms, all files of `corpus/schemes/`. A broken one is left out with a
 * note; `check` says what is wrong with it.
 *
 * @param kept where what was parsed before is kept
 */
export async function readSchemes(
  note: (sentence: string) => void,
  kept?: KeptFiles,
): Promise<Schemes> {
  const { files, faults } = await readParsed('schemes', schemeFile, kept);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  return {
    schemes: files.flatMap(({ value }) => ('scheme' in value ? [value.scheme] : [])),
    norms: files.flatMap(({ value }) => ('norms' in value ? value.norms : [])),
    rejected: faults.map(({ file }) => file),
  };
}
