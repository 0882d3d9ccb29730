import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from './package-root.ts';

/** Folders whose code decides what is kept from start to start. */
const folders = [
  'domain',
  'ingest',
  'language',
  'knowledge',
  'directory',
  'triage',
  'index',
  'retrieve',
  'adapters/files',
  'adapters/readers',
];

/** `src/`, or `dist/` where the compiled program runs. */
const program = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

let known: string | undefined;

/**
 * Names the code that reads, validates, cuts and compiles, with the libraries beside it.
 *
 * What an earlier start kept was made by that start's code; under another digest it is made again,
 * so nobody has to think of a version number when a rule changes. Takes 5 ms, once: read without
 * waiting, a quarter of what it takes otherwise, and nothing else is to be done yet.
 */
export function programDigest(): string {
  return (known ??= digestOf(folders.flatMap((folder) => codeFiles(join(program, folder)))));
}

function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  // The list of installed libraries is missing where Wegwijs is itself one of them.
  const about = ['package.json', join('node_modules', '.package-lock.json')];
  for (const path of [...files, ...about.map((name) => join(packageRoot, name))]) {
    const content = contentOf(path);
    hash.update(`${content.length} `).update(content);
  }
  return hash.digest('hex');
}

function codeFiles(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true }).map(String);
  } catch {
    return [];
  }
}

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}
