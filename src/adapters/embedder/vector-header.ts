/** Why a vector file is not used. */
export type VectorFileFault = 'not-a-vector-file' | 'version' | 'truncated' | 'checksum' | 'model';

/** A vector file that cannot be used; the message is one sentence with path and remedy. */
export class VectorFileError extends Error {
  override readonly name = 'VectorFileError';
  readonly fault: VectorFileFault;

  constructor(fault: VectorFileFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** `sealed`: written once, sorted, one checksum. `log`: appended to, a checksum a record. */
type VectorLayout = 'sealed' | 'log';

export interface VectorHeader {
  layout: VectorLayout;
  modelId: string;
  dimension: number;
}

const MAGIC = 'WGWV';
const VERSION = 1;
const FIXED_BYTES = 10;
const LAYOUTS: readonly VectorLayout[] = ['sealed', 'log'];

/** Magic, version (1 byte), layout (1), dimension (2), length of the model id (2), model id. */
export function encodeHeader({ layout, modelId, dimension }: VectorHeader): Buffer {
  const name = Buffer.from(modelId, 'utf8');
  const fixed = Buffer.alloc(FIXED_BYTES);
  fixed.write(MAGIC, 'latin1');
  fixed.writeUInt8(VERSION, 4);
  fixed.writeUInt8(LAYOUTS.indexOf(layout), 5);
  fixed.writeUInt16LE(dimension, 6);
  fixed.writeUInt16LE(name.length, 8);
  return Buffer.concat([fixed, name]);
}

/**
 * Reads the header and the offset at which the records begin.
 *
 * @throws {VectorFileError} for anything this version did not write
 */
export function decodeHeader(file: Buffer, path: string): VectorHeader & { end: number } {
  if (file.subarray(0, 4).toString('latin1') !== MAGIC) {
    throw new VectorFileError('not-a-vector-file', `${path} is not a vector file.`);
  }
  if (file.length < FIXED_BYTES) throw truncated(path);
  const version = file.readUInt8(4);
  const layout = LAYOUTS[file.readUInt8(5)];
  if (version !== VERSION || layout === undefined) throw unknownVersion(path, version);
  const end = FIXED_BYTES + file.readUInt16LE(8);
  if (file.length < end) throw truncated(path);
  const modelId = file.subarray(FIXED_BYTES, end).toString('utf8');
  return { layout, modelId, dimension: file.readUInt16LE(6), end };
}

export function truncated(path: string): VectorFileError {
  const message = `${path} is cut off: restore it from version control or make it again.`;
  return new VectorFileError('truncated', message);
}

function unknownVersion(path: string, version: number): VectorFileError {
  const message = `${path} has vector format ${version}, this version of Wegwijs reads ${VERSION}: make the file again with this version.`;
  return new VectorFileError('version', message);
}
