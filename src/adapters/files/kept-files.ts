import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/** First bytes of every file; the last one is the version of this layout. */
const magic = Buffer.from('wegwijs-kept\0\0\0\x01', 'latin1');
const keyBytes = 32;
/** Magic, SHA-256 of the key, CRC-32 and length of the content; keeps the content aligned. */
const headBytes = magic.length + keyBytes + 16;

/**
 * Results that can be made again at any time, kept in a folder so that the next start need not.
 *
 * Each has a name and a key that says what it was made from. One that was made from something
 * else, that is damaged, cut off or of another version is not there, so it is made again; nothing
 * here is ever an error. A file is written aside and renamed: whoever reads finds the old or the
 * new one, whole. Deleting the folder costs time and nothing else.
 */
export class KeptFiles {
  readonly #folder: string;

  /** @param folder made when the first result is kept */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The content kept under this name for this very key, or `null`. Begins at an aligned address. */
  async read(name: string, key: string): Promise<Buffer | null> {
    const file = await readFile(this.#path(name)).catch(() => null);
    if (file === null || file.length < headBytes) return null;
    const content = file.subarray(headBytes);
    if (!file.subarray(0, headBytes).equals(headOf(key, content))) return null;
    return content.byteOffset % 8 === 0 ? content : Buffer.from(new Uint8Array(content).buffer);
  }

  /** Keeps a content in place of the one before; where nothing can be written it is not kept. */
  async write(name: string, key: string, content: Uint8Array): Promise<void> {
    const aside = `${this.#path(name)}.${randomUUID()}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(aside, Buffer.concat([headOf(key, content), content]), { flush: true });
      await rename(aside, this.#path(name));
    } catch {
      await rm(aside, { force: true }).catch(() => undefined);
    }
  }

  /** As {@link read} for what {@link writeJson} kept; the caller knows the type by the key. */
  async readJson(name: string, key: string): Promise<unknown> {
    const content = await this.read(name, key);
    return content === null ? null : (JSON.parse(content.toString('utf8')) as unknown);
  }

  async writeJson(name: string, key: string, value: unknown): Promise<void> {
    await this.write(name, key, Buffer.from(JSON.stringify(value)));
  }

  #path(name: string): string {
    return join(this.#folder, `${name}.kept`);
  }
}

function headOf(key: string, content: Uint8Array): Buffer {
  const numbers = Buffer.alloc(16);
  numbers.writeUInt32LE(crc32(content), 0);
  numbers.writeUIntLE(content.length, 8, 6);
  return Buffer.concat([magic, createHash('sha256').update(key).digest(), numbers]);
}
