import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.ts';

/** Folders whose code decides what documents and knowledge files become. */
const folders = [
  'domain',
  'ingest',
  'knowledge',
  'directory',
  'index',
  'adapters/files',
  'adapters/readers',
];

/** `src/`, or `dist/` where the compiled program runs. */
const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

let known: Promise<string> | undefined;

/**
 * Names the code that reads, validates and cuts, with the libraries beside it (about 10 ms, once).
 *
 * What an earlier start kept was made by that start's code; under another digest it is made again,
 * so nobody has to think of a version number when a rule changes.
 */
export function programDigest(): Promise<string> {
  return (known ??= digestOf([...folders.map((folder) => join(program, folder))]));
}

async function digestOf(paths: readonly string[]): Promise<string> {
  const files = (await Promise.all(paths.map(codeFiles))).flat();
  const installed = join(packageRoot, 'node_modules', '.package-lock.json');
  const contents = [...files, join(packageRoot, 'package.json'), installed].map(contentOf);
  const hash = createHash('sha256');
  for (const content of await Promise.all(contents)) {
    hash.update(`${content.length} `).update(content);
  }
  return hash.digest('hex');
}

async function codeFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Missing where Wegwijs is itself a dependency: then the libraries lie elsewhere. */
async function contentOf(path: string): Promise<Buffer> {
  return readFile(path).catch(() => Buffer.alloc(0));
}
