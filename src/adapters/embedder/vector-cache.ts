import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { KEY_BYTES, asBytes, asVector, dequantise, quantise } from './vector-codec.ts';
import type { VectorKey } from './vector-codec.ts';
import { decodeHeader, encodeHeader } from './vector-header.ts';
import type { VectorEntry, VectorStore } from './vector-store.ts';

export interface VectorCacheOptions {
  /** Shared by all models and processes; each model has a folder of its own in it. */
  dir: string;
  modelId: string;
  dimension: number;
  /** Never writes: what is added is remembered by this object only. */
  readOnly?: boolean;
  /** One English sentence, once, when the folder turns out not to be writable. */
  onNote?: (sentence: string) => void;
}

const CRC_BYTES = 4;

/**
 * Vectors that have been computed once, kept between runs.
 *
 * Every run that embeds something appends to a file of its own, so any number of processes may read
 * and write the same folder without locks. A record carries its own CRC: what a killed run left half-written is
 * skipped, and no more than that is lost. Deleting the folder costs time and nothing else.
 */
export class VectorCache implements VectorStore {
  readonly modelId: string;
  readonly dimension: number;
  readonly #vectors: Map<VectorKey, Int8Array>;
  readonly #folder: string;
  readonly #onNote: (sentence: string) => void;
  #writable: boolean;
  #file: FileHandle | undefined;
  #lastWrite: Promise<void> = Promise.resolve();

  private constructor(options: VectorCacheOptions, vectors: Map<VectorKey, Int8Array>) {
    this.modelId = options.modelId;
    this.dimension = options.dimension;
    this.#vectors = vectors;
    this.#folder = folderOf(options);
    this.#writable = options.readOnly !== true;
    this.#onNote = options.onNote ?? ignore;
  }

  /** Reads all there is (0.4 kB a vector, kept in memory); a missing folder is an empty cache. */
  static async open(options: VectorCacheOptions): Promise<VectorCache> {
    const names = await logNames(folderOf(options));
    const vectors = new Map<VectorKey, Int8Array>();
    for (const name of names) await readLog(join(folderOf(options), name), options, vectors);
    return new VectorCache(options, vectors);
  }

  get size(): number {
    return this.#vectors.size;
  }

  get(key: VectorKey): Float32Array | undefined {
    const bytes = this.#vectors.get(key);
    return bytes && dequantise(bytes);
  }

  /** Remembers vectors; resolves when they are handed to the operating system. */
  async add(entries: readonly VectorEntry[]): Promise<void> {
    const added = entries.filter(({ key }) => !this.#vectors.has(key));
    const records = added.map(({ key, vector }) => {
      const bytes = quantise(vector);
      this.#vectors.set(key, bytes);
      return encodeRecord(key, bytes);
    });
    if (records.length === 0) return;
    this.#lastWrite = this.#lastWrite.then(() => this.#append(Buffer.concat(records)));
    await this.#lastWrite;
  }

  async close(): Promise<void> {
    await this.#lastWrite;
    await this.#file?.close();
    this.#file = undefined;
    this.#writable = false;
  }

  /** A cache that cannot be written is slow, not wrong: the work goes on without it. */
  async #append(records: Buffer): Promise<void> {
    if (!this.#writable) return;
    try {
      this.#file ??= await createLog(this.#folder, this);
      await this.#file.appendFile(records);
    } catch (error) {
      this.#writable = false;
      const why = error instanceof Error ? error.message : String(error);
      this.#onNote(
        `Vectors are not kept for the next run (${why}): make ${this.#folder} writable.`,
      );
    }
  }
}

function folderOf({ dir, modelId }: VectorCacheOptions): string {
  return join(dir, encodeURIComponent(modelId));
}

async function logNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.vectors')).sort();
}

type Kind = Pick<VectorCacheOptions, 'modelId' | 'dimension'>;

async function createLog(folder: string, { modelId, dimension }: Kind): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, `${randomUUID()}.vectors`), 'ax');
  await file.appendFile(encodeHeader({ layout: 'log', modelId, dimension }));
  return file;
}

function encodeRecord(key: VectorKey, bytes: Int8Array): Buffer {
  const content = Buffer.concat([Buffer.from(key, 'hex'), asBytes(bytes)]);
  const crc = Buffer.alloc(CRC_BYTES);
  crc.writeUInt32LE(crc32(content));
  return Buffer.concat([content, crc]);
}

/** A file of another version or model, adds nothing. */
async function readLog(
  path: string,
  { modelId, dimension }: Kind,
  vectors: Map<VectorKey, Int8Array>,
): Promise<void> {
  const file = await readFile(path).catch(() => Buffer.alloc(0));
  const header = headerOf(file, path);
  if (header?.layout !== 'log' || header.modelId !== modelId || header.dimension !== dimension)
    return;
  const stride = KEY_BYTES + dimension + CRC_BYTES;
  for (let at = header.end; at + stride <= file.length; at += stride) {
    const content = file.subarray(at, at + stride - CRC_BYTES);
    if (crc32(content) !== file.readUInt32LE(at + stride - CRC_BYTES)) continue;
    const key = content.toString('hex', 0, KEY_BYTES);
    vectors.set(key, asVector(content.subarray(KEY_BYTES)));
  }
}

function headerOf(file: Buffer, path: string) {
  try {
    return decodeHeader(file, path);
  } catch {
    return undefined;
  }
}

function ignore(): void {
  // Nobody listens.
}
