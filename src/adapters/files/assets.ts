import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { packageRoot } from './package-root.ts';

const folder = join(packageRoot, 'dist', 'web');

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface AssetFile {
  body: Uint8Array<ArrayBuffer>;
  type: string;
  etag: string;
  /** How `body` is packed; the smallest form that was built and is accepted. */
  encoding: 'br' | 'gzip' | null;
}

/**
 * A built file (`assets/page-….js`, `widget.js`, `sw.js`) in a form the client accepts, or `null`;
 * no other file can be reached.
 */
export async function readAsset(name: string, accepted: string): Promise<AssetFile | null> {
  const type = types[extname(name)];
  if (type === undefined || !/^(?:assets\/)?[\w-]+\.[a-z\d]+$/.test(name)) return null;
  for (const [encoding, suffix] of forms(accepted)) {
    const body = await readIfThere(join(folder, `${name}${suffix}`));
    if (body === null) continue;
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 16);
    return { body, type, encoding, etag: `"${digest}"` };
  }
  return null;
}

function forms(accepted: string): [AssetFile['encoding'], string][] {
  return [
    ...(/\bbr\b/.test(accepted) ? ([['br', '.br']] as const) : []),
    ...(/\bgzip\b/.test(accepted) ? ([['gzip', '.gz']] as const) : []),
    [null, ''] as const,
  ].map(([encoding, suffix]) => [encoding, suffix]);
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

/** Logical names (`page.js`) with their hashed files; empty where nothing is built. */
export async function readAssetNames(): Promise<ReadonlyMap<string, string>> {
  const bytes = await readIfThere(join(folder, 'manifest.json'));
  if (bytes === null) return new Map();
  const { files } = JSON.parse(new TextDecoder().decode(bytes)) as {
    files: Record<string, string>;
  };
  return new Map(Object.entries(files));
}
