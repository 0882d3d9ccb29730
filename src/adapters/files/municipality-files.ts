import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MunicipalityEntry } from '../../knowledge/municipalities.ts';
import { parseMunicipalities } from '../../knowledge/municipalities.ts';
import { packageRoot } from './package-root.ts';

/** All municipalities that the package knows, from `corpus/municipalities/*.yaml`. */
export async function readMunicipalityFiles(): Promise<MunicipalityEntry[]> {
  const folder = join(packageRoot, 'corpus', 'municipalities');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return files.flatMap(parseMunicipalities);
}
