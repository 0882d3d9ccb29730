import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { KEY_BYTES, asBytes, asVector, dequantise, quantise } from './vector-codec.ts';
import type { VectorKey } from './vector-codec.ts';
import { VectorFileError, decodeHeader, encodeHeader, truncated } from './vector-header.ts';
import type { VectorEntry, VectorStore } from './vector-store.ts';

const CHECKSUM_BYTES = 32;

/**
 * Writes vectors as one compact file: header, records (16 bytes of digest, one byte a number)
 * sorted by digest, SHA-256 of all before it. The same entries give the same bytes in any order,
 * so version control sees a change only where there is one. Replaces the file by a rename.
 *
 * @throws RangeError when a vector has another dimension than the first, is zero or not finite
 */
export async function writeVectorFile(
  path: string,
  modelId: string,
  entries: Iterable<VectorEntry>,
): Promise<void> {
  const content = encodeVectorFile(modelId, entries);
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, content);
    await rename(aside, path);
  } finally {
    await rm(aside, { force: true });
  }
}

function encodeVectorFile(modelId: string, entries: Iterable<VectorEntry>): Buffer {
  const records = new Map<VectorKey, Buffer>();
  let dimension: number | undefined;
  for (const { key, vector } of entries) {
    dimension ??= vector.length;
    if (vector.length !== dimension)
      throw new RangeError('Vectors of one file have one dimension.');
    records.set(key, Buffer.concat([Buffer.from(key, 'hex'), asBytes(quantise(vector))]));
  }
  const header = encodeHeader({ layout: 'sealed', modelId, dimension: dimension ?? 0 });
  const body = Buffer.concat([header, ...[...records.values()].sort((a, b) => a.compare(b))]);
  return Buffer.concat([body, checksumOf(body)]);
}

/**
 * Opens what {@link writeVectorFile} wrote; the file stays in memory as it is (0.4 kB a vector).
 *
 * @throws {VectorFileError} when it is cut off, altered, or of a version not known here
 */
export async function readVectorFile(path: string): Promise<VectorStore> {
  const file = await readFile(path);
  const { layout, modelId, dimension, end } = decodeHeader(file, path);
  if (layout !== 'sealed') {
    throw new VectorFileError(
      'not-a-vector-file',
      `${path} is a vector cache, not shipped vectors.`,
    );
  }
  const stride = KEY_BYTES + dimension;
  const records = file.subarray(end, -CHECKSUM_BYTES);
  if (file.length < end + CHECKSUM_BYTES || records.length % stride !== 0) throw truncated(path);
  const body = file.subarray(0, -CHECKSUM_BYTES);
  if (!checksumOf(body).equals(file.subarray(-CHECKSUM_BYTES))) throw altered(path);
  return new SealedVectors(modelId, dimension, records);
}

class SealedVectors implements VectorStore {
  readonly modelId: string;
  readonly dimension: number;
  readonly size: number;
  readonly #records: Buffer;

  constructor(modelId: string, dimension: number, records: Buffer) {
    this.modelId = modelId;
    this.dimension = dimension;
    this.#records = records;
    this.size = records.length / (KEY_BYTES + dimension);
  }

  get(key: VectorKey): Float32Array | undefined {
    const wanted = Buffer.from(key, 'hex');
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = this.#record(middle);
      const order = wanted.compare(record, 0, KEY_BYTES);
      if (order === 0) return dequantise(asVector(record.subarray(KEY_BYTES)));
      if (order < 0) high = middle - 1;
      else low = middle + 1;
    }
    return undefined;
  }

  #record(row: number): Buffer {
    const stride = KEY_BYTES + this.dimension;
    return this.#records.subarray(row * stride, (row + 1) * stride);
  }
}

function checksumOf(body: Buffer): Buffer {
  return createHash('sha256').update(body).digest();
}

function altered(path: string): VectorFileError {
  const message = `${path} does not match its checksum: restore it from version control or make it again.`;
  return new VectorFileError('checksum', message);
}
