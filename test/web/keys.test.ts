import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { languages } from '../../src/domain/languages.ts';

interface Tree {
  [key: string]: string | Tree;
}

const sources = ['src', 'web', 'scripts'].flatMap((folder) =>
  readdirSync(join(packageRoot, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(packageRoot, folder, name), 'utf8')),
);
const literals = new Set(
  sources.flatMap((text) => [...text.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name ?? '')),
);
/** What stands as a member's name of an object, such as the cases of a closed list. */
const members = new Set(
  sources.flatMap((text) => [...text.matchAll(/\b([\w-]+)\??:/g)].map(([, name]) => name ?? '')),
);
/** Keys that are put together: `web.topic.${topic}`. */
const templates = [
  ...new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/`((?:[\w.-]|\$\{[^`{}]+\})+)`/g)].map(([, name]) => name ?? ''),
    ),
  ),
].filter((name) => name.includes('${') && name.includes('.'));

function keysOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

function localeKeys(language: string): string[] {
  const file = join(packageRoot, 'src', 'language', 'locales', `${language}.json`);
  const keys = keysOf(JSON.parse(readFileSync(file, 'utf8')) as Tree);
  return keys.map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/, ''));
}

/** Literally in a source, or what a template makes of a word that stands in one. */
function isUsed(key: string): boolean {
  // The elements know the texts of `web` without that name.
  return [key, key.replace(/^web\./, '')].some(
    (name) => literals.has(name) || templates.some((template) => makes(template, name)),
  );
}

function makes(template: string, key: string): boolean {
  const parts = template.split(/\$\{[^}]+\}/).map((part) => part.replace(/[.]/g, '\\.'));
  const values = new RegExp(`^${parts.join('([\\w-]+)')}$`).exec(key)?.slice(1);
  return values?.every((value) => literals.has(value) || members.has(value)) ?? false;
}

describe('every text of the locale files', () => {
  it('is used by a face or an answer', () => {
    const unused = [...new Set(localeKeys('nl'))].filter((key) => !isUsed(key));
    expect(unused).toEqual([]);
  });

  it.each(languages)('is there in %s, and no other', (language) => {
    expect(new Set(localeKeys(language))).toEqual(new Set(localeKeys('nl')));
  });
});
