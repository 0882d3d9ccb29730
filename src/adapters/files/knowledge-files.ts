import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { packageRoot } from './package-root.ts';

export interface TextFile {
  /** Relative to the package, for messages. */
  file: string;
  source: string;
}

/** The YAML files of one folder of the corpus (`cards`, `directory` …), in name order. */
export async function readKnowledgeFiles(folder: string): Promise<TextFile[]> {
  return Promise.all((await listKnowledgeFiles(folder)).map(readTextFile));
}

/** Their absolute paths, in name order; none where there is no such folder. */
export async function listKnowledgeFiles(folder: string): Promise<string[]> {
  const root = resolve(packageRoot, 'corpus', folder);
  const names = await readdir(root, { recursive: true }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(root, name));
}

/** A path as messages give it: relative to the package, with `/`. */
export function shownPath(path: string): string {
  return relative(packageRoot, path).split(sep).join('/');
}

async function readTextFile(path: string): Promise<TextFile> {
  return { file: shownPath(path), source: await readFile(path, 'utf8') };
}
