import { readFile } from 'node:fs/promises';
import type { Site } from '../../config/sites.ts';
import { parseSites } from '../../config/sites.ts';

/** The sites of a settings file; none where none is configured. Throws ConfigError, ENOENT. */
export async function readSites(file: string | null): Promise<Site[]> {
  return file === null ? [] : parseSites(await readFile(file, 'utf8'), file);
}
