import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { FoundRegulation } from '../../regulations/search-page.ts';
import { regulationFileName } from '../../regulations/records.ts';

const kept = z.object({
  id: z.string(),
  source: z.enum(['bwb', 'cvdr']),
  version: z.string(),
  title: z.string(),
  publisher: z.string(),
  municipality: z.string().nullable(),
  validFrom: z.string().nullable(),
  validUntil: z.string().nullable(),
  modified: z.string().nullable(),
  url: z.string(),
  /** SHA-256 (hex) of the file. */
  digest: z.string(),
});

/** What is known of a version beside its file. */
export type KeptRegulation = z.infer<typeof kept>;
export type DescribedRegulation = Omit<FoundRegulation, 'file'>;

const stateFile = '.regulations.json';
const state = z.object({ version: z.literal(1), regulations: z.record(z.string(), kept) });
const manifestFile = 'manifest.yaml';
const manifestHead = '# Written by "wegwijs regulations"; changes by hand are lost.\n';

/** A folder that is not ours to write to, or whose state is damaged; the message says what to do. */
export class NotAShelf extends Error {
  override readonly name = 'NotAShelf';
}

/**
 * A folder of regulations as `ingest` takes it: one XML file for every version, and a
 * `manifest.yaml` with what the files do not say (until when a version holds).
 *
 * Files are written aside and renamed, the state after every one: stopped at any moment, the folder
 * holds whole files and can be gone on with.
 */
export class Shelf {
  readonly #folder: string;
  readonly #known: Map<string, KeptRegulation>;

  private constructor(folder: string, known: Map<string, KeptRegulation>) {
    this.#folder = folder;
    this.#known = known;
  }

  /** Makes the folder where there is none. Throws {@link NotAShelf}. */
  static async open(folder: string): Promise<Shelf> {
    await mkdir(folder, { recursive: true });
    const manifest = await readText(join(folder, manifestFile));
    if (manifest !== null && !manifest.startsWith(manifestHead))
      throw new NotAShelf(`${folder} has a ${manifestFile} of its own: choose another folder`);
    return new Shelf(folder, await readState(folder));
  }

  get size(): number {
    return this.#known.size;
  }

  /** Whether the version is here as it was last changed, its file whole. */
  async has(found: DescribedRegulation): Promise<boolean> {
    const known = this.#known.get(regulationFileName(found));
    if (known === undefined || found.modified === null) return false;
    return known.modified === found.modified && (await this.#holds(found, known.digest));
  }

  /** Keeps a file, and what is known of it. */
  async put(
    about: DescribedRegulation,
    bytes: Uint8Array,
  ): Promise<'new' | 'changed' | 'unchanged'> {
    const name = regulationFileName(about);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const before = this.#known.get(name);
    const same = before?.digest === digest && (await this.#holds(about, digest));
    if (!same) await writeAside(join(this.#folder, name), bytes);
    await this.#remember(name, { ...about, digest });
    if (same) return 'unchanged';
    return before === undefined ? 'new' : 'changed';
  }

  /** Takes over what the service says now (an end that was not known before) without a new file. */
  async update(about: DescribedRegulation): Promise<void> {
    const name = regulationFileName(about);
    const known = this.#known.get(name);
    if (known !== undefined) await this.#remember(name, { ...about, digest: known.digest });
  }

  async #holds(about: DescribedRegulation, digest: string): Promise<boolean> {
    const bytes = await readFile(join(this.#folder, regulationFileName(about))).catch(() => null);
    return bytes !== null && createHash('sha256').update(bytes).digest('hex') === digest;
  }

  async #remember(name: string, regulation: KeptRegulation): Promise<void> {
    const parsed = kept.parse(regulation);
    if (JSON.stringify(this.#known.get(name)) === JSON.stringify(parsed)) return;
    this.#known.set(name, parsed);
    const sorted = [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1));
    const content = { version: 1, regulations: Object.fromEntries(sorted) };
    // The manifest first: should we be stopped in between, the file is fetched and told again.
    const documents = sorted.map(([file, about]) => manifestEntry(file, about));
    await writeAside(join(this.#folder, manifestFile), manifestHead + stringify({ documents }));
    await writeAside(join(this.#folder, stateFile), `${JSON.stringify(content, null, 2)}\n`);
  }
}

function manifestEntry(file: string, about: KeptRegulation): Record<string, unknown> {
  const { title, publisher, municipality, source, url, validFrom, validUntil } = about;
  const entry = {
    file,
    title,
    publisher: publisher === '' ? null : publisher,
    kind: source === 'bwb' ? 'law' : 'regulation',
    municipality,
    url,
    valid_from: validFrom,
    valid_until: validUntil,
  };
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== null));
}

async function readState(folder: string): Promise<Map<string, KeptRegulation>> {
  const text = await readText(join(folder, stateFile));
  if (text === null) return new Map();
  try {
    return new Map(Object.entries(state.parse(JSON.parse(text)).regulations));
  } catch (cause) {
    throw new NotAShelf(`${join(folder, stateFile)} is damaged: remove it to fetch all anew`, {
      cause,
    });
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}

async function writeAside(path: string, content: string | Uint8Array): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeFile(aside, content, { flush: true });
    await rename(aside, path);
  } catch (cause) {
    await rm(aside, { force: true });
    throw cause;
  }
}
