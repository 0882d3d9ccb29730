import { createHash } from 'node:crypto';
import type { TextKind } from './engine.ts';

/** First 16 bytes of a SHA-256, as 32 hexadecimal digits: names a text and how it is embedded. */
export type VectorKey = string;

export const KEY_BYTES = 16;

export function vectorKey(kind: TextKind, text: string): VectorKey {
  const digest = createHash('sha256').update(kind).update('\0').update(text, 'utf8').digest('hex');
  return digest.slice(0, 2 * KEY_BYTES);
}

/**
 * A unit vector in one byte a number: each is divided by the largest and multiplied by 127.
 *
 * No scale is kept: the vector is known to have length 1, so {@link dequantise} finds it again. The
 * cosine between a vector of the local model and its restored form is 0.99995 at least.
 *
 * @throws RangeError for a vector that is zero or not finite
 */
export function quantise(vector: Float32Array): Int8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  if (!(largest > 0 && largest < Infinity)) {
    throw new RangeError('A vector that is zero or not finite cannot be stored.');
  }
  return Int8Array.from(vector, (value) => Math.round((value / largest) * 127));
}

/**
 * The unit vector of stored bytes.
 *
 * Depends on the bytes alone, so that a restored vector stores to the same bytes again and a search
 * after the first start equals one after the second, bit by bit.
 */
export function dequantise(bytes: Int8Array): Float32Array {
  let squares = 0;
  for (const value of bytes) squares += value * value;
  const length = Math.sqrt(squares);
  return Float32Array.from(bytes, (value) => value / length);
}

/** What a search sees, whether a vector comes from the model or from a file. */
export function throughStorage(vector: Float32Array): Float32Array {
  return dequantise(quantise(vector));
}

/** The same memory as unsigned bytes, for files. */
export function asBytes(vector: Int8Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.length);
}

/** The same memory as the numbers of a stored vector. */
export function asVector(bytes: Buffer): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
