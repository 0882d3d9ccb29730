import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeRecord, Passage } from '../../domain/knowledge.ts';
import type { Snapshot, SnapshotManifest, Stamps } from '../../index/snapshot.ts';
import {
  SnapshotError,
  checkStamps,
  parseManifest,
  snapshotDigest,
  snapshotFormat,
} from '../../index/snapshot.ts';
import { decodeLexicon, encodeLexicon } from './lexicon-file.ts';
import { decodeFloats, decodeVectors, encodeFloats, encodeVectors } from './vector-files.ts';

/** A snapshot that was read, and where a graph over its vectors may lie beside it. */
export interface StoredSnapshot extends Snapshot {
  digest: string;
  /** File of the nearest-neighbour graph, or `null` where none was kept. */
  graphPath: string | null;
}

/** What a snapshot says, without what it was indexed with. */
export type SnapshotTexts = Pick<Snapshot, 'records' | 'passages'>;

/** Writes a file at the path it is given: the graph of a nearest-neighbour index. */
export type GraphWriter = (path: string) => Promise<void>;

const pointer = 'current';
const manifestFile = 'manifest.json';
const graphFile = 'graph.bin';
const building = '.building-';
/** A build that is older than this was broken off. */
const abandonedAfter = 3_600_000;

/**
 * Keeps snapshots in a folder: `<digest>/` each, and a file `current` that names the one in use.
 *
 * A snapshot is written aside and renamed, then `current` is replaced by a rename: whoever reads
 * finds a whole snapshot at any moment, and a run that is broken off changes nothing. The snapshot
 * before the current one is kept for servers that are just opening it; older ones are removed.
 */
export class SnapshotStore {
  readonly #folder: string;

  /** @param folder data folder; made when the first snapshot is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Name of the snapshot in use, or `null`; cheap, so that a server can watch it. */
  async currentDigest(): Promise<string | null> {
    const text = await readIfThere(join(this.#folder, pointer));
    const digest = text?.toString('utf8').trim() ?? '';
    return /^[0-9a-f]{64}$/.test(digest) ? digest : null;
  }

  /**
   * Manifest of the snapshot in use, or `null` where there is none.
   *
   * @throws SnapshotError when it cannot be read
   */
  async manifest(): Promise<SnapshotManifest | null> {
    const digest = await this.currentDigest();
    if (digest === null) return null;
    const source = await readIfThere(join(this.#folder, digest, manifestFile));
    return source === null ? null : parseManifest(source.toString('utf8'));
  }

  /**
   * Reads the snapshot in use.
   *
   * @param wanted what this process would build with; anything else is refused
   * @throws SnapshotError when there is none, it is of another kind, or it is damaged
   */
  async read(wanted: Stamps): Promise<StoredSnapshot> {
    const manifest = await this.#presentManifest();
    checkStamps(manifest.stamps, wanted);
    return this.#readFiles(manifest);
  }

  /**
   * Records and passages of the snapshot in use, whatever it was built with.
   *
   * @throws SnapshotError when there is none, it is of another format, or it is damaged
   */
  async readTexts(): Promise<SnapshotTexts> {
    return this.#readTexts(await this.#presentManifest());
  }

  /**
   * Writes a snapshot and makes it the current one.
   *
   * @param saveGraph writes the graph of the vectors, to be opened again at the next start
   * @returns its digest
   */
  async write(snapshot: Snapshot, saveGraph?: GraphWriter): Promise<string> {
    const { stamps, records, passages } = snapshot;
    const digest = snapshotDigest(stamps, records, passages);
    const before = await this.currentDigest();
    if (!(await this.#isIntact(digest))) await this.#writeFolder(digest, snapshot, saveGraph);
    await this.#point(digest);
    await this.#prune(new Set([digest, before ?? digest]));
    return digest;
  }

  async #presentManifest(): Promise<SnapshotManifest> {
    const manifest = await this.manifest();
    if (manifest === null)
      throw new SnapshotError('missing', `There is no index in ${this.#folder}`);
    return manifest;
  }

  async #readTexts({ digest, files }: SnapshotManifest): Promise<SnapshotTexts> {
    const read = (name: string): Promise<Buffer> => this.#readChecked(digest, name, files[name]);
    return {
      records: fromLines<KnowledgeRecord>(await read('records.jsonl')),
      passages: fromLines<Passage>(await read('passages.jsonl')),
    };
  }

  async #readFiles(manifest: SnapshotManifest): Promise<StoredSnapshot> {
    const { digest, stamps, files } = manifest;
    const read = (name: string): Promise<Buffer> => this.#readChecked(digest, name, files[name]);
    const has = (name: string): boolean => files[name] !== undefined;
    const { model } = stamps;
    return {
      digest,
      stamps,
      ...(await this.#readTexts(manifest)),
      vectors: model === null ? null : decodeVectors(await read('vectors.bin'), model.id),
      crowding: has('crowding.bin') ? decodeFloats(await read('crowding.bin')) : null,
      lexicon: has('lexicon.bin') ? decodeLexicon(await read('lexicon.bin')) : null,
      graphPath: has(graphFile) ? join(this.#folder, digest, graphFile) : null,
    };
  }

  async #readChecked(
    digest: string,
    name: string,
    expected: FileEntry | undefined,
  ): Promise<Buffer> {
    const path = join(this.#folder, digest, name);
    const content = await readIfThere(path);
    if (content === null || expected === undefined)
      throw new SnapshotError('damaged', `${path} is missing`);
    if (hash(content) !== expected.sha256)
      throw new SnapshotError('damaged', `${path} is not as it was written`);
    return content;
  }

  /** Whether it is there as it was written: a damaged one would be found again at every start. */
  async #isIntact(digest: string): Promise<boolean> {
    const source = await readIfThere(join(this.#folder, digest, manifestFile));
    if (source === null) return false;
    try {
      const { files } = parseManifest(source.toString('utf8'));
      for (const [name, entry] of Object.entries(files))
        await this.#readChecked(digest, name, entry);
      return true;
    } catch (cause) {
      if (cause instanceof SnapshotError) return false;
      throw cause;
    }
  }

  async #isComplete(digest: string): Promise<boolean> {
    return (await readIfThere(join(this.#folder, digest, manifestFile))) !== null;
  }

  async #writeFolder(digest: string, snapshot: Snapshot, saveGraph?: GraphWriter): Promise<void> {
    const aside = join(this.#folder, building + randomUUID());
    await mkdir(aside, { recursive: true });
    try {
      const files = await writeParts(aside, snapshot, saveGraph);
      const manifest = manifestOf(digest, snapshot, files);
      await writeDurably(join(aside, manifestFile), Buffer.from(JSON.stringify(manifest, null, 1)));
      await rm(join(this.#folder, digest), { recursive: true, force: true });
      await this.#moveIn(aside, digest);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }

  /** Another process may have finished the same snapshot meanwhile: its content is the same. */
  async #moveIn(aside: string, digest: string): Promise<void> {
    try {
      await rename(aside, join(this.#folder, digest));
    } catch (error) {
      if (!(await this.#isComplete(digest))) throw error;
    }
  }

  async #point(digest: string): Promise<void> {
    const aside = join(this.#folder, `${building}${randomUUID()}`);
    await writeDurably(aside, Buffer.from(`${digest}\n`));
    await rename(aside, join(this.#folder, pointer));
  }

  async #prune(keep: ReadonlySet<string>): Promise<void> {
    for (const name of await readdir(this.#folder)) {
      const old = /^[0-9a-f]{64}$/.test(name) && !keep.has(name);
      if (old || (name.startsWith(building) && (await this.#isAbandoned(name))))
        await rm(join(this.#folder, name), { recursive: true, force: true });
    }
  }

  async #isAbandoned(name: string): Promise<boolean> {
    const { mtimeMs } = await stat(join(this.#folder, name)).catch(() => ({ mtimeMs: Infinity }));
    return Date.now() - mtimeMs > abandonedAfter;
  }
}

type FileEntry = SnapshotManifest['files'][string];

async function writeParts(
  folder: string,
  { records, passages, vectors, crowding, lexicon }: Snapshot,
  saveGraph: GraphWriter | undefined,
): Promise<SnapshotManifest['files']> {
  const contents: [string, Buffer][] = [
    ['records.jsonl', toLines(records)],
    ['passages.jsonl', toLines(passages)],
  ];
  if (vectors !== null) contents.push(['vectors.bin', encodeVectors(vectors)]);
  if (crowding !== null) contents.push(['crowding.bin', encodeFloats(crowding)]);
  if (lexicon !== null) contents.push(['lexicon.bin', encodeLexicon(lexicon)]);
  for (const [name, content] of contents) await writeDurably(join(folder, name), content);
  if (saveGraph !== undefined) {
    const path = join(folder, graphFile);
    await saveGraph(path);
    contents.push([graphFile, await readFile(path)]);
  }
  return Object.fromEntries(
    contents.map(([name, content]) => [name, { bytes: content.length, sha256: hash(content) }]),
  );
}

function manifestOf(
  digest: string,
  { stamps, records, passages }: Snapshot,
  files: SnapshotManifest['files'],
): SnapshotManifest {
  return {
    format: snapshotFormat,
    digest,
    stamps,
    records: Object.fromEntries(records.map((record) => [record.id, record.digest])),
    passages: Object.fromEntries(passages.map((passage) => [passage.id, passage.digest])),
    files,
  };
}

function toLines(values: readonly object[]): Buffer {
  return Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}

function fromLines<T>(content: Buffer): T[] {
  const lines = content.toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** On disk when it resolves, so that a rename never points to something that is not there yet. */
async function writeDurably(path: string, content: Buffer): Promise<void> {
  await writeFile(path, content, { flush: true });
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw cause;
  }
}
