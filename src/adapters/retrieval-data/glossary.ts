import type { Glossary } from '../../knowledge/glossary.ts';
import { createGlossary, parseGlossary } from '../../knowledge/glossary.ts';
import { readKnowledgeFiles } from '../files/knowledge-files.ts';

/** The shipped glossary, all files of `corpus/glossary/`. Throws an Error naming a bad file. */
export async function readGlossary(): Promise<Glossary> {
  const files = await readKnowledgeFiles('glossary');
  const terms = files.flatMap(({ file, source }) => {
    try {
      return parseGlossary(source);
    } catch (cause) {
      throw new Error(`${file} is not a list of glossary terms`, { cause });
    }
  });
  return createGlossary(terms);
}
