import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A random key of this installation, so that answers signed before a restart still hold. */
export async function keptKey(dataDir: string): Promise<string> {
  const path = join(dataDir, 'signature.key');
  const kept = await readFile(path, 'utf8').catch(() => '');
  if (kept !== '') return kept;
  const made = randomBytes(32).toString('hex');
  await mkdir(dataDir, { recursive: true });
  await writeFile(path, made, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  return (await readFile(path, 'utf8').catch(() => '')) || made;
}
