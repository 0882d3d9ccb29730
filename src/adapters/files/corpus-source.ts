import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { CorpusSource, SourceFile, SourceFolder } from '../../ports/corpus-source.ts';

/** Lists folders and single files on disk, in name order, without following links. */
export const fileCorpusSource: CorpusSource = {
  list: (paths) => Promise.all(paths.map(listPath)),
};

async function listPath(path: string): Promise<SourceFolder> {
  const info = await stat(path);
  if (!info.isDirectory()) return { path, files: [sourceFile(path, basename(path))] };
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return { path, files: documentsOf(names).map((name) => sourceFile(join(path, name), name)) };
}

/**
 * A folder with `documents/` is a Wegwijs corpus: its other folders hold cards, services and the
 * like, which have loaders of their own.
 */
function documentsOf(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => name.startsWith('documents/'));
  return own.length > 0 ? own : names;
}

function sourceFile(path: string, relativePath: string): SourceFile {
  return { path, relativePath, read: () => readFile(path) };
}
