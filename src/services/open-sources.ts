import { fileCorpusSource } from '../adapters/files/corpus-source.ts';
import { stampOf, unsettled } from '../adapters/files/file-stamps.ts';
import type { KeptFiles } from '../adapters/files/kept-files.ts';
import { programDigest } from '../adapters/files/program-digest.ts';
import type { CompiledFile, CompileOptions, Problem } from '../ingest/compile.ts';
import type { Compiled } from '../ingest/record.ts';
import type { SourceFolder } from '../ports/corpus-source.ts';
import type { BuildOptions, KnowledgeBase, KnowledgeBaseBuilder } from './knowledge-base.ts';

export interface OpenedSources {
  base: KnowledgeBase;
  /** Files that were left out, with the reason. */
  problems: Problem[];
}

export interface SourcesParts {
  /** Folders and files. */
  paths: readonly string[];
  builder: KnowledgeBaseBuilder;
  kept: KeptFiles;
  /** Slugs that a file's name may be trusted with. */
  municipalities: ReadonlySet<string>;
}

/** What an earlier start found, kept under the settings and the code that it depends on. */
interface Remembered {
  /** Path → stamp of every file. */
  stamps: Record<string, string>;
  problems: Problem[];
  files: CompiledFile[];
  /** Name of the snapshot that came of it. */
  snapshot: string;
}

const name = 'sources';

/**
 * The knowledge base of the given sources. Where no file was added, removed or changed since it
 * was built, nothing is read but the snapshot; else only files that are new or changed are, and
 * only their passages are embedded.
 *
 * @throws the error of `stat` for a path that does not exist; the signal's reason when cancelled
 */
export async function openSources(
  { paths, builder, kept, municipalities }: SourcesParts,
  options: BuildOptions = {},
): Promise<OpenedSources> {
  const folders = await fileCorpusSource.list(paths);
  const [key, stamps] = [keyOf(paths, municipalities), await stampsOf(folders)];
  const before = (await kept.read(name, key)) as Remembered | null;
  const same = before !== null && sameStamps(before.stamps, stamps);
  const opened = same ? await builder.reopen(before.snapshot) : null;
  if (before !== null && opened !== null) return { base: opened, problems: before.problems };
  // Readers and parsers are loaded where there is something to read.
  const { compileListed } = await import('./sources.ts');
  const known = before === null ? undefined : await knownFiles(before, builder);
  const read: CompileOptions = { signal: options.signal, municipalities, known };
  const { problems, files, ...corpus } = await compileListed(folders, read);
  const base = await builder.build(corpus, options);
  const found: Remembered = { stamps, problems, files, snapshot: base.digest };
  await kept.write(name, key, found);
  return { base, problems };
}

function keyOf(paths: readonly string[], municipalities: ReadonlySet<string>): string {
  return JSON.stringify([programDigest(), paths, [...municipalities].sort()]);
}

/** Taken before anything is read: a file that changes meanwhile is noticed at the next start. */
async function stampsOf(folders: readonly SourceFolder[]): Promise<Remembered['stamps']> {
  const paths = folders.flatMap(({ files }) => files.map(({ path }) => path));
  const pairs = paths.map(async (path) => [path, await stampOf(path).catch(() => unsettled)]);
  return Object.fromEntries(await Promise.all(pairs)) as Remembered['stamps'];
}

function sameStamps(some: Remembered['stamps'], others: Remembered['stamps']): boolean {
  const paths = Object.keys(some);
  return (
    paths.length === Object.keys(others).length &&
    paths.every((path) => some[path] !== unsettled && some[path] === others[path])
  );
}

/** Records and passages of unchanged files come from the snapshot that they were written to. */
async function knownFiles(
  before: Remembered,
  builder: KnowledgeBaseBuilder,
): Promise<CompileOptions['known']> {
  const texts = await builder.texts(before.snapshot);
  if (texts === null) return undefined;
  const compiled = new Map<string, Compiled>();
  for (const record of texts.records) compiled.set(record.id, { record, passages: [] });
  for (const passage of texts.passages) compiled.get(passage.recordId)?.passages.push(passage);
  const idsOf = new Map(before.files.map(({ digest, recordIds }) => [digest, recordIds]));
  return (digest) => {
    const found = (idsOf.get(digest) ?? []).map((id) => compiled.get(id));
    return found.length > 0 && found.every(isCompiled) ? found : undefined;
  };
}

function isCompiled(one: Compiled | undefined): one is Compiled {
  return one !== undefined;
}
