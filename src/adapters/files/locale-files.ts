import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LocaleFiles } from '../../language/messages.ts';
import { packageRoot } from './package-root.ts';

const folder = join(packageRoot, 'src', 'language', 'locales');

/** All locale files of the package; `crisis/<tag>.json` joins `<tag>.json` as its `crisis`. */
export async function readLocaleFiles(): Promise<LocaleFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(names.map(readLocale));
  return Object.fromEntries(files);
}

async function readLocale(name: string): Promise<[string, object]> {
  const texts = await readJson(join(folder, name));
  const crisis = await readJson(join(folder, 'crisis', name));
  return [basename(name, '.json'), { ...texts, crisis }];
}

async function readJson(path: string): Promise<object> {
  return JSON.parse(await readFile(path, 'utf8')) as object;
}
