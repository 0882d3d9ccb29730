import { UnreadableFile } from '../../ingest/blocks.ts';

/** What a single file may cost; beyond it the file is refused instead of the machine. */
export interface ReadingLimits {
  /** Size of the file in bytes. */
  fileBytes: number;
  /** All entries of a zip together, unpacked. */
  unpackedBytes: number;
  /** Pages of a PDF. */
  pages: number;
  /** Milliseconds from the start of reading to the last block. */
  milliseconds: number;
  /** How far the process may grow while a file is read. */
  memoryBytes: number;
}

const megabyte = 1024 * 1024;

export const readingLimits: ReadingLimits = {
  fileBytes: 50 * megabyte,
  unpackedBytes: 100 * megabyte,
  pages: 2000,
  milliseconds: 120_000,
  memoryBytes: 1500 * megabyte,
};

/** Throws {@link UnreadableFile} before anything is copied or parsed. */
export function refuseSize(bytes: Uint8Array, { fileBytes }: ReadingLimits): void {
  if (bytes.length > fileBytes) {
    throw new UnreadableFile(`is larger than ${Math.round(fileBytes / megabyte)} megabytes`);
  }
}
