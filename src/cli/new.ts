import { access, appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readParsed } from '../adapters/files/parsed-files.ts';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { NewEntry, NewFile, NewKind } from '../knowledge/new-entry.ts';
import type { MunicipalityEntry } from '../knowledge/municipalities.ts';
import { municipalityFile } from '../knowledge/municipalities.ts';
import { filesOf, fillTemplate, newKinds, withoutMunicipality } from '../knowledge/new-entry.ts';
import { print, tell } from './output.ts';

export interface NewOptions {
  scope?: string;
  topic?: string;
  name?: string;
  /** Corpus to write to; the shipped one unless said otherwise. */
  corpus?: string;
}

const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * `new`: begins a card, a service, a scheme or a municipality from its template. Never writes over
 * a file that is there. Resolves to the exit code: 2 for a name that cannot be one.
 */
export async function createNew(kind: string, id: string, options: NewOptions): Promise<number> {
  if (!newKinds.some((one) => one === kind)) {
    tell(`wegwijs: there is no "${kind}" to begin; there is ${newKinds.join(', ')}`);
    return 2;
  }
  const { scope = 'nl', topic = 'geld' } = options;
  const bad = [id, scope, topic].find((word) => !idForm.test(word));
  if (bad !== undefined) {
    tell(`wegwijs: "${bad}" is not a lower-case name with hyphens, such as "hulp-bij-schulden"`);
    return 2;
  }
  const corpus = options.corpus ?? join(packageRoot, 'corpus');
  const known = await knownTown(id);
  const entry: NewEntry = {
    kind: kind as NewKind,
    id,
    name: options.name ?? known?.name ?? id,
    scope,
    topic,
    today: new Date().toISOString().slice(0, 10),
    spellings: known?.spellings ?? [],
  };
  const files = filesOf(entry);
  const there = await firstThere(corpus, files);
  if (there !== null) {
    tell(`wegwijs: corpus/${there} is there already; nothing was written`);
    return 1;
  }
  for (const file of files) await writeNew(corpus, file, entry);
  if (kind === 'municipality') await takeOutOfList(corpus, id);
  for (const { path } of files) await print(`corpus/${path}`);
  tell('Replace every "…", then run: npm run -s wegwijs -- check');
  return 0;
}

/** A town as the gazetteer has it; a file that somebody is still filling in stops nobody here. */
async function knownTown(id: string): Promise<MunicipalityEntry | undefined> {
  const { files } = await readParsed('municipalities', municipalityFile);
  return files.flatMap(({ value }) => value).find((one) => one.id === id);
}

async function firstThere(corpus: string, files: readonly NewFile[]): Promise<string | null> {
  for (const { path, append } of files) {
    const found = await access(join(corpus, path)).then(
      () => true,
      () => false,
    );
    if (found && !append) return path;
  }
  return null;
}

async function writeNew(corpus: string, { path, template }: NewFile, entry: NewEntry) {
  const text = await readFile(join(packageRoot, 'corpus', 'templates', template), 'utf8');
  const target = join(corpus, path);
  await mkdir(dirname(target), { recursive: true });
  await appendFile(target, fillTemplate(text, entry));
}

/** A town with a file of its own leaves the common list, where it would be twice. */
async function takeOutOfList(corpus: string, id: string): Promise<void> {
  const path = join(corpus, 'municipalities', 'others.yaml');
  const list = await readFile(path, 'utf8').catch(() => null);
  if (list !== null) await writeFile(path, withoutMunicipality(list, id));
}
