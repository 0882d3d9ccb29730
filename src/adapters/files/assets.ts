import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface AssetFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
}

/** A file of the page by its bare name, or `null`; no other file can be reached. */
export async function readAsset(name: string): Promise<AssetFile | null> {
  const type = types[extname(name)];
  if (type === undefined || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return null;
  try {
    const body = new Uint8Array(await readFile(join(packageRoot, 'web', 'page', name)));
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    return { body, type, etag };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
