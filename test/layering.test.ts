import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', 'src');

/** Folders from the inside out; a folder may import itself and what stands before it. */
const order = [
  ['domain'],
  ['ports', 'config'],
  ['ingest'],
  ['regulations'],
  ['language'],
  ['knowledge'],
  ['directory'],
  ['triage'],
  ['letters'],
  ['index'],
  ['retrieve'],
  ['verify'],
  ['answer'],
  ['evaluate'],
  ['desk'],
  ['adapters', 'http'],
  ['app', 'services'],
  ['cli'],
  ['main'],
] as const;

/** Only adapters may speak to the outside world or to the libraries that do. */
const outside =
  /^(?:openai|langchain|@langchain\/|hnswlib-node|koffi|yauzl|libsql|pg$|kysely|@node-rs\/|openid-client|node:fs|node:child_process|node:net|node:http)/;
/** Splitting text is pure, although its package's name is LangChain's. */
const pure = new Set(['@langchain/textsplitters']);

interface Import {
  from: string;
  folder: string;
  specifier: string;
  target: string | null;
}

const imports: Import[] = readdirSync(root, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => importsOf(name));

function importsOf(name: string): Import[] {
  const source = readFileSync(join(root, name), 'utf8');
  const found = source.matchAll(
    /^\s*(?:import|export)\s[^;]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const target = specifier.startsWith('.')
      ? relative(root, join(root, dirname(name), specifier))
      : null;
    return { from: name, folder: folderOf(name), specifier, target };
  });
}

function folderOf(name: string): string {
  return name.includes('/') ? (name.split('/')[0] ?? '') : name.replace(/\.ts$/, '');
}

function rank(folder: string): number {
  return order.findIndex((level) => (level as readonly string[]).includes(folder));
}

describe('the layers of src', () => {
  it('are all known to this test', () => {
    const unknown = imports.filter(({ folder }) => rank(folder) === -1).map(({ from }) => from);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('import inwards only', () => {
    const outwards = imports
      .filter(({ folder, target }) => target !== null && folder !== folderOf(target))
      .filter(({ folder, target }) => rank(folderOf(target ?? '')) >= rank(folder))
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(outwards).toEqual([]);
  });

  it('let nobody but adapters and the process edge reach files, processes, models or stores', () => {
    const edge = new Set(['adapters', 'services', 'cli', 'main']);
    const reaching = imports
      .filter(
        ({ folder, specifier }) =>
          !edge.has(folder) && outside.test(specifier) && !pure.has(specifier),
      )
      .map(({ from, specifier }) => `${from} imports ${specifier}`);
    expect(reaching).toEqual([]);
  });

  it('keep http away from adapters', () => {
    const crossing = imports.filter(
      ({ folder, target }) => folder === 'http' && target?.startsWith('adapters/'),
    );
    expect(crossing.map(({ from }) => from)).toEqual([]);
  });

  it('see real imports (the test is not blind)', () => {
    expect(imports.length).toBeGreaterThan(100);
  });
});
