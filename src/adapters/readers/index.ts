import type { ReadDocument } from '../../ingest/blocks.ts';
import type { ReadingLimits } from './limits.ts';
import { readingLimits, refuseSize } from './limits.ts';
import { ReadingThread } from './reading-thread.ts';

export { recogniseFile } from './sniff.ts';

const thread = new ReadingThread();

/**
 * Reads a document of any supported format, recognised by content first and `name` second.
 *
 * Throws {@link UnreadableFile}, and nothing else, whatever the bytes are. Reading happens in a
 * thread of its own, one file at a time, within the limits.
 */
export async function readFileBlocks(
  bytes: Uint8Array,
  name: string,
  limits: ReadingLimits = readingLimits,
): Promise<ReadDocument> {
  refuseSize(bytes, limits);
  return thread.read(bytes, name, limits);
}
