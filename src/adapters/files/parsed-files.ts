import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { stampOf, unsettled } from './file-stamps.ts';
import type { KeptFiles } from './kept-files.ts';
import { listKnowledgeFiles, shownPath } from './knowledge-files.ts';
import { programDigest } from './program-digest.ts';

/** What a YAML file holds, validated. */
export interface ParsedFile<T> {
  /** Relative to the package, for messages. */
  file: string;
  value: T;
}

export interface ParsedFolder<T> {
  files: ParsedFile<T>[];
  /** Files that are not as the schema wants them, with the error of the parser or the schema. */
  faults: { file: string; cause: unknown }[];
}

/** A parsed file as it is kept. */
interface Entry {
  file: string;
  stamp: string;
  /** SHA-256 (hex) of the file's bytes. */
  digest: string;
  value: unknown;
}

type Read = { entry: Entry } | { file: string; fault: unknown };

/**
 * All YAML files of one folder of the corpus, parsed and validated, in name order.
 *
 * Parsing YAML costs fifty times what reading the result does, so that is kept: a file whose
 * stamp is as before is not even read, one whose content is as before is not parsed. Kept values
 * were validated by this very code (see `programDigest`). `check` does not come here: it wants the
 * lines of what is wrong.
 *
 * @param folder below `corpus/` (`cards`, `glossary` …), or an absolute path
 * @param schema of one file; what it gives must be plain data
 * @param kept without it every file is parsed
 */
export async function readParsed<T>(
  folder: string,
  schema: z.ZodType<T>,
  kept?: KeptFiles,
): Promise<ParsedFolder<T>> {
  const [paths, key] = [await listKnowledgeFiles(folder), programDigest()];
  const name = `parsed-${encodeURIComponent(folder)}`;
  const list = ((await kept?.read(name, key)) ?? []) as Entry[];
  const before = new Map(list.map((entry) => [entry.file, entry]));
  const read = await Promise.all(paths.map((path) => readEntry(path, before, schema)));
  const entries = read.flatMap((one) => ('entry' in one ? [one.entry] : []));
  if (!sameEntries(entries, list)) await kept?.write(name, key, entries);
  return {
    files: entries.map(({ file, value }) => ({ file, value: value as T })),
    faults: read.flatMap((one) => ('fault' in one ? [{ file: one.file, cause: one.fault }] : [])),
  };
}

async function readEntry(
  path: string,
  before: ReadonlyMap<string, Entry>,
  schema: z.ZodType,
): Promise<Read> {
  const file = shownPath(path);
  const stamp = await stampOf(path);
  const known = before.get(file);
  if (known !== undefined && stamp !== unsettled && known.stamp === stamp) return { entry: known };
  const source = await readFile(path, 'utf8');
  const digest = createHash('sha256').update(source).digest('hex');
  if (known?.digest === digest) return { entry: { ...known, stamp } };
  return parseEntry({ file, stamp, digest }, source, schema);
}

async function parseEntry(
  about: Omit<Entry, 'value'>,
  source: string,
  schema: z.ZodType,
): Promise<Read> {
  try {
    const { parse } = await import('yaml');
    return { entry: { ...about, value: schema.parse(parse(source)) } };
  } catch (fault) {
    return { file: about.file, fault };
  }
}

function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ file, stamp, digest }, n) => {
      const other = others[n];
      return other?.file === file && other.stamp === stamp && other.digest === digest;
    })
  );
}
