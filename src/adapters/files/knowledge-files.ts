import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { packageRoot } from './package-root.ts';

export interface TextFile {
  /** Relative to the package, for messages. */
  file: string;
  source: string;
}

/** The YAML files of one folder of the corpus (`cards`, `directory` …), in name order. */
export async function readKnowledgeFiles(folder: string): Promise<TextFile[]> {
  const root = join(packageRoot, 'corpus', folder);
  const names = await readdir(root, { recursive: true }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  });
  const paths = names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(root, name));
  return Promise.all(paths.map(readTextFile));
}

async function readTextFile(path: string): Promise<TextFile> {
  const file = relative(packageRoot, path).split(sep).join('/');
  return { file, source: await readFile(path, 'utf8') };
}
