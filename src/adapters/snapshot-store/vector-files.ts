import type { RawVectors } from '../../index/embed-plan.ts';
import type { ByteMatrix } from '../../index/vectors.ts';
import { fromBytes, toBytes } from '../../index/vectors.ts';

/** The memory of numbers as bytes: little-endian on every machine that Node runs on. */
function bytesOf(numbers: Float32Array | Int8Array | Uint32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

export function encodeFloats(numbers: Float32Array): Buffer {
  return bytesOf(numbers);
}

/** Copies, since memory that comes from a pool may not be aligned. */
export function decodeFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(bytes.slice().buffer);
}

/**
 * Vectors of passages and pieces, one byte a number: dimension and both counts, piece offsets,
 * scales of passages and of pieces (32 bits each, so that they stay aligned), then the values.
 */
export function encodeVectors({ passages, pieces, pieceStart }: RawVectors): Buffer {
  const [whole, part] = [toBytes(passages), toBytes(pieces)];
  const head = Uint32Array.of(passages.dimension, passages.rows, pieces.rows);
  const aligned = [head, pieceStart, whole.scales, part.scales];
  return Buffer.concat([...aligned, whole.values, part.values].map(bytesOf));
}

/** Reads what {@link encodeVectors} wrote. Throws a RangeError when the length does not fit. */
export function decodeVectors(bytes: Uint8Array, modelId: string): RawVectors {
  const { buffer } = bytes.slice();
  const [dimension = 0, passages = 0, pieces = 0] = new Uint32Array(buffer, 0, 3);
  const wanted = 4 * (3 + passages + 1 + passages + pieces) + (passages + pieces) * dimension;
  if (buffer.byteLength !== wanted)
    throw new RangeError(`the vector file has ${buffer.byteLength} bytes, not ${wanted}`);
  const scalesAt = 4 * (3 + passages + 1);
  const valuesAt = scalesAt + 4 * (passages + pieces);
  const slice = (rows: number, before: number): ByteMatrix => ({
    rows,
    dimension,
    scales: new Float32Array(buffer, scalesAt + 4 * before, rows),
    values: new Int8Array(buffer, valuesAt + before * dimension, rows * dimension),
  });
  return {
    modelId,
    passages: fromBytes(slice(passages, 0)),
    pieces: fromBytes(slice(pieces, passages)),
    pieceStart: new Uint32Array(buffer, 12, passages + 1),
  };
}
