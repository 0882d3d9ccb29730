import { fileCorpusSource } from '../adapters/files/corpus-source.ts';
import { readFileBlocks, recogniseFile } from '../adapters/readers/index.ts';
import type { CompiledCorpus, CompileOptions, FileReader } from '../ingest/compile.ts';
import { compileFolders } from '../ingest/compile.ts';
import { readJsonl } from '../ingest/jsonl.ts';
import type { SourceFolder } from '../ports/corpus-source.ts';

const readFile: FileReader = async (bytes, name) => {
  const file = await recogniseFile(bytes, name);
  return file.format === 'jsonl' ? readJsonl(file.text) : readFileBlocks(bytes, name);
};

/** Reads and compiles everything under the given paths. Throws when a path does not exist. */
export async function compileSources(
  paths: readonly string[],
  options: CompileOptions = {},
): Promise<CompiledCorpus> {
  return compileListed(await fileCorpusSource.list(paths), options);
}

/** The same for folders that were listed before. */
export function compileListed(
  folders: readonly SourceFolder[],
  options: CompileOptions,
): Promise<CompiledCorpus> {
  return compileFolders(folders, readFile, options);
}
