import type { ByteMatrix, Matrix } from '../vectors.ts';
import { dotFrom, dotRow } from '../vectors.ts';
import { dotWasm } from './dot-wasm.ts';
import { webAssembly } from './web-assembly.ts';

/**
 * Inner products of a vector with rows of one block. A vector that was asked with must not be
 * changed before the next: it is copied only when another one comes.
 */
export interface Rows {
  dot(row: number, vector: Float32Array): number;
  /** Of every row, in order; valid until the next call. */
  dotAll(vector: Float32Array): Float32Array;
}

interface Kernel {
  floats(row: number, size: number, query: number): number;
  bytes(row: number, size: number, query: number): number;
  allFloats(row: number, size: number, query: number, out: number, count: number): void;
  allBytes(row: number, size: number, query: number, out: number, count: number): void;
}

/** Numbers that the kernel takes at a time; vectors of another length are left to plain code. */
const step = 16;
const page = 65_536;

const compiled = compile();

function compile(): object | null {
  try {
    return new webAssembly.Module(Buffer.from(dotWasm, 'base64'));
  } catch {
    // A processor without these instructions: the same in plain code, about ten times slower.
    return null;
  }
}

/** Largest number of a question beside rows of bytes. */
const widest = 32_767;
/** Longer rows of bytes are left to plain code: the sum of their products might not fit 32 bits. */
const longest = 4_096;

/** Memory of the kernel: the query, room for a result a row, and the rows. */
interface Laid {
  kernel: Kernel;
  out: Float32Array;
  buffer: ArrayBuffer;
  /** Byte offsets. */
  at: { query: number; out: number; rows: number };
}

function layOut(dimension: number, rows: number, bytes: number): Laid | null {
  if (compiled === null || rows === 0 || dimension === 0 || dimension % step !== 0) return null;
  const at = { query: 0, out: 4 * dimension, rows: 4 * dimension + 16 * Math.ceil(rows / 4) };
  const memory = new webAssembly.Memory({ initial: Math.ceil((at.rows + bytes) / page) });
  const { exports } = new webAssembly.Instance(compiled, { env: { memory } });
  const { buffer } = memory;
  return {
    kernel: exports as unknown as Kernel,
    out: new Float32Array(buffer, at.out, rows),
    buffer,
    at,
  };
}

const laidMatrices = new WeakMap<Float32Array, Rows>();
const laidBytes = new WeakMap<Int8Array, Rows>();

/**
 * A matrix with the same numbers in memory that the kernel reads, so that {@link rowsOver} it
 * costs no copy; the given one may be dropped.
 */
export function laidMatrix(of: Matrix): Matrix {
  const laid = layOut(of.dimension, of.rows, of.values.byteLength);
  if (laid === null) return of;
  const values = new Float32Array(laid.buffer, laid.at.rows, of.values.length);
  values.set(of.values);
  laidMatrices.set(values, overFloats(laid, of.dimension, of.rows));
  return { ...of, values };
}

/** The same for {@link rowsOverBytes}. */
export function laidByteMatrix(of: ByteMatrix): ByteMatrix {
  const laid = of.dimension > longest ? null : layOut(of.dimension, of.rows, of.values.byteLength);
  if (laid === null) return of;
  const values = new Int8Array(laid.buffer, laid.at.rows, of.values.length);
  values.set(of.values);
  laidBytes.set(values, overBytes(laid, of));
  return { ...of, values };
}

/** Inner products with the rows of a matrix: by the kernel where it was laid out, else plainly. */
export function rowsOver(of: Matrix): Rows {
  const laid = laidMatrices.get(of.values);
  if (laid !== undefined) return laid;
  const { values, dimension, rows } = of;
  const out = new Float32Array(rows);
  return plain((row, vector) => dotFrom(values, row * dimension, vector), out);
}

/** Inner products with the rows of a byte matrix, each scaled. */
export function rowsOverBytes(of: ByteMatrix): Rows {
  const laid = laidBytes.get(of.values);
  return laid ?? plain((row, vector) => dotRow(of, row, vector), new Float32Array(of.rows));
}

function plain(dot: Rows['dot'], out: Float32Array): Rows {
  return {
    dot,
    dotAll(vector) {
      for (let row = 0; row < out.length; row += 1) out[row] = dot(row, vector);
      return out;
    },
  };
}

function overFloats({ kernel, out, buffer, at }: Laid, dimension: number, rows: number): Rows {
  const size = 4 * dimension;
  const query = new Float32Array(buffer, at.query, dimension);
  const ask = onNew((vector) => {
    query.set(vector);
  });
  return {
    dot(row, vector) {
      ask(vector);
      return kernel.floats(at.rows + row * size, size, at.query);
    },
    dotAll(vector) {
      ask(vector);
      kernel.allFloats(at.rows, size, at.query, at.out, rows);
      return out;
    },
  };
}

function overBytes({ kernel, out, buffer, at }: Laid, of: ByteMatrix): Rows {
  const { dimension, rows, scales } = of;
  const query = new Int16Array(buffer, at.query, dimension);
  let unit = 0;
  const ask = onNew((vector) => {
    unit = largestOf(vector) / widest;
    for (let i = 0; i < dimension; i += 1)
      query[i] = unit === 0 ? 0 : Math.round((vector[i] as number) / unit);
  });
  return {
    dot(row, vector) {
      ask(vector);
      const raw = kernel.bytes(at.rows + row * dimension, dimension, at.query);
      return raw * unit * (scales[row] as number);
    },
    dotAll(vector) {
      ask(vector);
      kernel.allBytes(at.rows, dimension, at.query, at.out, rows);
      for (let row = 0; row < rows; row += 1)
        out[row] = (out[row] as number) * unit * (scales[row] as number);
      return out;
    },
  };
}

function largestOf(vector: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < vector.length; i += 1)
    largest = Math.max(largest, Math.abs(vector[i] as number));
  return largest;
}

/** Lays a vector out for the kernel unless it lies there already. */
function onNew(layOutQuery: (vector: Float32Array) => void): (vector: Float32Array) => void {
  let last: Float32Array | undefined;
  return (vector) => {
    if (vector === last) return;
    layOutQuery(vector);
    last = vector;
  };
}
