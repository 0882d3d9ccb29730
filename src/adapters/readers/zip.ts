import { type Entry, type ZipFile, fromBufferPromise } from 'yauzl';
import { UnreadableFile } from '../../ingest/blocks.ts';
import type { ReadingLimits } from './limits.ts';

const maximumEntries = 5000;
/** Word's own XML packs at about 10:1, a very repetitive table at 60:1; a bomb at 1000:1. */
const maximumRatio = 200;
/** Below this even a bomb does no harm. */
const harmlessBytes = 10 * 1024 * 1024;

/** Names of the entries; throws {@link UnreadableFile} when the directory cannot be read. */
export async function zipEntryNames(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  await eachEntry(bytes, (_, entry) => {
    names.push(entry.fileName);
    return Promise.resolve();
  });
  return names;
}

/**
 * Unpacks every entry once, keeping those whose name `keep` accepts, and so proves that the sizes
 * in the directory are true: a library that unpacks the same bytes afterwards meets no bomb.
 */
export async function unpackSafely(
  bytes: Uint8Array,
  limits: ReadingLimits,
  keep: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array>();
  let unpacked = 0;
  await eachEntry(bytes, async (zip, entry) => {
    if (entry.isEncrypted()) throw new UnreadableFile('is protected with a password');
    unpacked += entry.uncompressedSize;
    refuseBomb(unpacked, bytes.length, limits);
    // The stream fails as soon as it yields more than the directory says.
    const content = await unpack(zip, entry, keep(entry.fileName));
    if (content !== undefined) kept.set(entry.fileName, content);
  });
  return kept;
}

function refuseBomb(unpacked: number, packed: number, limits: ReadingLimits): void {
  const bomb = unpacked > harmlessBytes && unpacked / packed > maximumRatio;
  if (bomb || unpacked > limits.unpackedBytes) {
    throw new UnreadableFile('unpacks to far more than a document holds (a zip bomb?)');
  }
}

async function unpack(zip: ZipFile, entry: Entry, keep: boolean): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (keep) chunks.push(chunk as Buffer);
  }
  return keep ? Buffer.concat(chunks) : undefined;
}

async function eachEntry(
  bytes: Uint8Array,
  visit: (zip: ZipFile, entry: Entry) => Promise<void>,
): Promise<void> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true });
    if (zip.entryCount > maximumEntries)
      throw new UnreadableFile('holds too many files in its zip');
    for await (const entry of zip.eachEntry()) await visit(zip, entry);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('is a damaged or incomplete zip file', { cause });
  }
}
