import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../../src/domain/languages.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'language', 'locales');
/** What the interface may say; the rest of a locale file is the server's. */
const parts = ['web', 'page', 'source'] as const;
const suffix = /_(?:zero|one|two|few|many|other)$/;

/** A text, or one for each plural form of the language. */
export type Compiled = string | Record<string, string>;

/** A locale file that is not like the Dutch one; the message names every key. */
export class WordsError extends Error {
  override readonly name = 'WordsError';
}

/** Texts of the interface in one language, flat, plural forms together under one key. */
export function compileWords(tag: string): Record<string, Compiled> {
  const compiled: Record<string, Compiled> = {};
  for (const [key, text] of Object.entries(flatWords(tag))) {
    if (!suffix.test(key)) compiled[key] = text;
    else {
      const base = key.replace(suffix, '');
      const forms = compiled[base];
      compiled[base] = {
        ...(typeof forms === 'object' ? forms : {}),
        [key.slice(base.length + 1)]: text,
      };
    }
  }
  return compiled;
}

/**
 * What is wrong with a locale file, in plain sentences: a key that Dutch has not, a missing one, a
 * placeholder that differs, a plural form that the language (by CLDR) lacks or has too many of.
 */
export function wordsFindings(tag: string): string[] {
  const own = compileWords(tag);
  const dutch = compileWords('nl');
  const missing = Object.keys(dutch).filter((key) => own[key] === undefined);
  const extra = Object.keys(own).filter((key) => dutch[key] === undefined);
  const both = Object.keys(dutch).filter((key) => own[key] !== undefined);
  return [
    ...missing.map((key) => `${tag}: ${key} is missing`),
    ...extra.map((key) => `${tag}: ${key} is not in nl`),
    ...both.flatMap((key) => textFindings(tag, key, own[key] ?? '', dutch[key] ?? '')),
  ];
}

function textFindings(tag: string, key: string, own: Compiled, dutch: Compiled): string[] {
  if (typeof own !== typeof dutch) return [`${tag}: ${key} has plural forms in one language only`];
  const texts = typeof own === 'string' ? [own] : Object.values(own);
  const wanted = placeholders(typeof dutch === 'string' ? dutch : (dutch['other'] ?? ''));
  const found: string[] = [];
  if (texts.some((text) => text.trim() === '')) found.push(`${tag}: ${key} is empty`);
  if (typeof own === 'object') found.push(...formFindings(tag, key, own));
  // A form such as "one source" may leave its number out.
  const strict = typeof own === 'string' ? texts : [own['other'] ?? ''];
  if (strict.some((text) => placeholders(text) !== wanted))
    found.push(`${tag}: ${key} needs the placeholders ${wanted || '(none)'}`);
  return found;
}

function formFindings(tag: string, key: string, own: Record<string, string>): string[] {
  const rules = new Intl.PluralRules(tag === 'nl-simple' ? 'nl' : tag);
  const wanted = rules.resolvedOptions().pluralCategories.toSorted().join(' ');
  const forms = Object.keys(own).toSorted().join(' ');
  return forms === wanted ? [] : [`${tag}: ${key} has the forms ${forms}, needs ${wanted}`];
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted().join(' ');
}

function flatWords(tag: string): Record<string, string> {
  const file = JSON.parse(readFileSync(join(folder, `${tag}.json`), 'utf8')) as Tree;
  return Object.fromEntries(
    parts.flatMap((part) => {
      const tree = file[part];
      return typeof tree === 'object' ? flatten(tree, part === 'web' ? '' : `${part}.`) : [];
    }),
  );
}

interface Tree {
  [key: string]: string | Tree;
}

function flatten(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/**
 * `virtual:words` for the elements: one module a language, loaded when it is spoken, and the list
 * of languages with their own and their Dutch names. The build fails where a text is missing.
 */
export function wordsPlugin(): Plugin {
  const prefix = '\0words/';
  return {
    name: 'wegwijs-words',
    buildStart() {
      const findings = languages.flatMap(wordsFindings);
      if (findings.length > 0) throw new WordsError(findings.join('\n'));
    },
    resolveId(id) {
      return id.startsWith('virtual:words') ? prefix + id.slice('virtual:words'.length) : undefined;
    },
    load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const tag = id.slice(prefix.length + 1);
      if (tag === 'launcher') return launcherModule();
      return tag === '' ? indexModule() : `export default ${JSON.stringify(compileWords(tag))}`;
    },
  };
}

function indexModule(): string {
  const loaders = languages.map(
    (tag) => `${JSON.stringify(tag)}: () => import('virtual:words/${tag}')`,
  );
  return `export const languages = ${JSON.stringify(languageList())};
export const loaders = { ${loaders.join(', ')} };`;
}

/** The words that stand on the host page before the panel is loaded. */
function launcherModule(): string {
  const words = languages.map((tag) => [tag, compileWords(tag)['open']]);
  return `export const launcherWords = ${JSON.stringify(Object.fromEntries(words))};`;
}

/** Languages by their own names, in alphabetical order; simple Dutch right after Dutch. */
export function languageList(): { tag: string; own: string; dutch: string }[] {
  return languages
    .map((tag) => {
      const words = flatWords(tag);
      return { tag, own: words['lang.own'] ?? tag, dutch: words['lang.dutch'] ?? tag };
    })
    .toSorted((a, b) => a.own.localeCompare(b.own, 'nl'));
}
