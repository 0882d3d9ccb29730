import { createHash } from 'node:crypto';
import type { KnowledgeRecord, Passage } from '../domain/knowledge.ts';
import type { SourceFile, SourceFolder } from '../ports/corpus-source.ts';
import type { ReadDocument } from './blocks.ts';
import { UnreadableFile } from './blocks.ts';
import type { PreChunkedFile } from './jsonl.ts';
import type { DescribedDocument } from './manifest.ts';
import { parseManifest } from './manifest.ts';
import type { Compiled } from './record.ts';
import { compileDocument, compilePreChunked, recordId } from './record.ts';

/** Bytes of any supported format → document, or passages that were cut elsewhere. */
export type FileReader = (
  bytes: Uint8Array,
  name: string,
) => Promise<ReadDocument | PreChunkedFile>;

/** A file that was left out, with one plain sentence why. */
export interface Problem {
  path: string;
  reason: string;
}

/** A file and the records that it became. */
export interface CompiledFile {
  /** SHA-256 (hex) of its name, its bytes and what was said about it elsewhere. */
  digest: string;
  recordIds: string[];
}

export interface CompiledCorpus {
  records: KnowledgeRecord[];
  passages: Passage[];
  problems: Problem[];
  /** Those that are no problem. */
  files: CompiledFile[];
}

/** File name → what the manifest says. */
type Listed = ReadonlyMap<string, DescribedDocument>;

export interface CompileOptions {
  /** Slugs that are taken for a town where they stand in a file's name and nothing else names one. */
  municipalities?: ReadonlySet<string> | undefined;
  /** What a file of this {@link CompiledFile.digest} became before, so that it is not read again. */
  known?: ((digest: string) => readonly Compiled[] | undefined) | undefined;
  signal?: AbortSignal | undefined;
  onFile?: ((done: number, total: number, path: string) => void) | undefined;
}

/**
 * Reads and compiles every file of the folders. A bad file becomes a problem and the rest goes
 * on; a record id that occurs twice is a problem of the later file.
 */
export async function compileFolders(
  folders: readonly SourceFolder[],
  readFile: FileReader,
  options: CompileOptions = {},
): Promise<CompiledCorpus> {
  const corpus: CompiledCorpus = { records: [], passages: [], problems: [], files: [] };
  const ids = new Set<string>();
  const total = folders.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const folder of folders) {
    const manifest = await manifestOf(folder, corpus.problems);
    for (const file of folder.files.filter((candidate) => !isManifest(candidate))) {
      options.signal?.throwIfAborted();
      const listed = withTown(file, manifest.get(file.relativePath), options.municipalities);
      await compileFile({ file, listed, known: options.known }, readFile, ids, corpus);
      options.onFile?.((done += 1), total, file.path);
    }
  }
  return corpus;
}

function isManifest({ relativePath }: SourceFile): boolean {
  return relativePath === 'manifest.yaml';
}

async function manifestOf(folder: SourceFolder, problems: Problem[]): Promise<Listed> {
  const file = folder.files.find(isManifest);
  if (file === undefined) return new Map();
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(await file.read());
    const { documents, faults } = parseManifest(source);
    for (const reason of faults) problems.push({ path: file.path, reason });
    for (const name of missing(documents, folder)) {
      problems.push({ path: file.path, reason: `lists "${name}", which is not in the folder` });
    }
    return documents;
  } catch (cause) {
    problems.push({ path: file.path, reason: `is not a manifest: ${messageOf(cause)}` });
    return new Map();
  }
}

function missing(manifest: Listed, folder: SourceFolder): string[] {
  const present = new Set(folder.files.map(({ relativePath }) => relativePath));
  return [...manifest.keys()].filter((name) => !present.has(name));
}

/**
 * A file that nobody described but whose name holds a town (`gelrepas-arnhem-2023.pdf`) is that
 * town's: taken for national, its rule would be given to everybody.
 */
function withTown(
  { relativePath }: SourceFile,
  listed: DescribedDocument | undefined,
  municipalities: ReadonlySet<string> = new Set(),
): DescribedDocument | undefined {
  if (listed !== undefined) return listed;
  const words = relativePath.toLowerCase().split(/[^a-z0-9]+/);
  const named = [...municipalities].find((slug) =>
    ` ${words.join(' ')} `.includes(` ${slug.replaceAll('-', ' ')} `),
  );
  return named === undefined ? undefined : { assumedMunicipality: named };
}

interface CompileJob {
  file: SourceFile;
  listed: DescribedDocument | undefined;
  known: CompileOptions['known'];
}

async function compileFile(
  job: CompileJob,
  readFile: FileReader,
  ids: Set<string>,
  corpus: CompiledCorpus,
): Promise<void> {
  try {
    const bytes = await job.file.read();
    const digest = digestOfFile(job, bytes);
    const faults: string[] = [];
    const compiled = job.known?.(digest) ?? (await compileBytes(job, bytes, readFile, faults));
    const taken = compiled.find(({ record }) => ids.has(record.id));
    if (taken !== undefined)
      throw new UnreadableFile(`has the id "${taken.record.id}", which another file has`);
    for (const { record, passages } of compiled) {
      ids.add(record.id);
      corpus.records.push(record);
      corpus.passages.push(...passages);
    }
    for (const reason of faults) corpus.problems.push({ path: job.file.path, reason });
    // A file with faults is read again next time, so that they are told again.
    if (faults.length === 0)
      corpus.files.push({ digest, recordIds: compiled.map(({ record }) => record.id) });
  } catch (cause) {
    corpus.problems.push({ path: job.file.path, reason: messageOf(cause) });
  }
}

function digestOfFile({ file, listed }: CompileJob, bytes: Uint8Array): string {
  const about = JSON.stringify([file.relativePath, listed ?? null]);
  return createHash('sha256').update(`${about}\0`).update(bytes).digest('hex');
}

async function compileBytes(
  { file: { relativePath }, listed }: CompileJob,
  bytes: Uint8Array,
  readFile: FileReader,
  faults: string[],
): Promise<Compiled[]> {
  const read = await readFile(bytes, relativePath);
  if (!('passages' in read)) return [await compileDocument(relativePath, read, listed)];
  faults.push(...read.faults);
  return Promise.all(
    read.passages.map((passage) => compilePreChunked(passage, recordId(relativePath))),
  );
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
}
