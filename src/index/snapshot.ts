import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { KnowledgeRecord, Passage } from '../domain/knowledge.ts';
import type { RawVectors } from './embed-plan.ts';
import type { KeptLexicon } from './lexical.ts';
import { analyserVersion } from './lexical.ts';

/** Version of the files of a snapshot; one that is not equal cannot be read. */
export const snapshotFormat = 2;

/** Everything besides the documents that decides what an index is. */
export interface Stamps {
  /** Version of the rules that cut documents. */
  chunker: string;
  /** Version of the rules that find terms. */
  analyser: string;
  /** Digest of the glossary. */
  glossary: string;
  /** `null` without a model. */
  model: { id: string; dimension: number } | null;
  /** Digest of the language means; `null` without a model. */
  means: string | null;
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifest = z.object({
  format: z.literal(snapshotFormat),
  /** Names the snapshot: of the stamps and all digests below. */
  digest: sha256,
  stamps: z.object({
    chunker: z.string(),
    analyser: z.string(),
    glossary: z.string(),
    model: z.object({ id: z.string(), dimension: z.int().positive() }).nullable(),
    means: z.string().nullable(),
  }),
  /** Record id → digest. */
  records: z.record(z.string(), z.string()),
  /** Passage id → digest. */
  passages: z.record(z.string(), z.string()),
  /** File name → size in bytes and SHA-256. */
  files: z.record(z.string(), z.object({ bytes: z.int().nonnegative(), sha256 })),
});

export type SnapshotManifest = z.infer<typeof manifest>;

/** What is written to disk and read again: enough to serve without a model or the sources. */
export interface Snapshot {
  stamps: Stamps;
  records: readonly KnowledgeRecord[];
  passages: readonly Passage[];
  vectors: RawVectors | null;
  crowding: Float32Array | null;
  /** `null`: to be made from the passages. */
  lexicon: readonly KeptLexicon[] | null;
}

/** Why a snapshot is not used. */
export type SnapshotFault = 'missing' | 'format' | 'model' | 'stale' | 'damaged';

/** The index on disk cannot be used; the message ends with the command that rebuilds it. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
  readonly fault: SnapshotFault;

  constructor(fault: SnapshotFault, reason: string, options?: ErrorOptions) {
    super(`${reason}: rebuild the index with \`wegwijs ingest\`.`, options);
    this.fault = fault;
  }
}

/** The stamps of this version of Wegwijs; `chunker` and the digests come from their owners. */
export function stampsOf(parts: Omit<Stamps, 'analyser'>): Stamps {
  return { ...parts, analyser: analyserVersion };
}

type Digested = Pick<KnowledgeRecord, 'id' | 'digest'>;

/** Name of the snapshot that these parts make; the same parts always make the same name. */
export function snapshotDigest(
  stamps: Stamps,
  records: readonly Digested[],
  passages: readonly Digested[],
): string {
  const pairs = (list: readonly Digested[]): string[][] =>
    list.map(({ id, digest }) => [id, digest]);
  const { chunker, analyser, glossary, model, means } = stamps;
  const parts = [snapshotFormat, chunker, analyser, glossary, model?.id, model?.dimension, means];
  const content = JSON.stringify([parts, pairs(records), pairs(passages)]);
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Reads a manifest.
 *
 * @throws SnapshotError when it is of another format or none
 */
export function parseManifest(source: string): SnapshotManifest {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new SnapshotError('damaged', 'The manifest of the index is not readable', { cause });
  }
  const version = z.object({ format: z.unknown() }).safeParse(value).data?.format;
  if (version !== snapshotFormat) {
    const found = typeof version === 'number' ? String(version) : 'unknown';
    throw new SnapshotError(
      'format',
      `The index has format ${found}, this version reads ${snapshotFormat}`,
    );
  }
  const parsed = manifest.safeParse(value);
  if (!parsed.success)
    throw new SnapshotError('damaged', 'The manifest of the index is incomplete');
  return parsed.data;
}

/**
 * Whether an index on disk is one that this process would build.
 *
 * @throws SnapshotError naming what differs
 */
export function checkStamps(found: Stamps, wanted: Stamps): void {
  const model = (stamps: Stamps): string => stamps.model?.id ?? 'no model';
  if (model(found) !== model(wanted) || found.model?.dimension !== wanted.model?.dimension) {
    throw new SnapshotError(
      'model',
      `The index was made with ${model(found)}, not with ${model(wanted)}`,
    );
  }
  const names = ['chunker', 'analyser', 'glossary', 'means'] as const;
  const other = names.find((name) => found[name] !== wanted[name]);
  if (other !== undefined)
    throw new SnapshotError('stale', `The index was made with another ${other}`);
}

/** What a build has to do, against the index that is there. */
export interface BuildPlan {
  /** Name of the snapshot that the build makes. */
  digest: string;
  /** Nothing differs: the index that is there is the one to be built. */
  current: boolean;
  /** Record ids, by what happened to them. */
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  /** Passages whose vectors the index that is there does not hold. */
  passagesToEmbed: number;
}

/**
 * Compares the compiled corpus with the index that is there. Nothing of a changed or removed record
 * is carried over; vectors of unchanged passages come from the vector cache.
 */
export function planBuild(
  previous: SnapshotManifest | null,
  next: { stamps: Stamps; records: readonly Digested[]; passages: readonly Digested[] },
): BuildPlan {
  const before = new Map(Object.entries(previous?.records ?? {}));
  const sameModel = previous?.stamps.model?.id === next.stamps.model?.id;
  const embedded = new Set(sameModel ? Object.values(previous?.passages ?? {}) : []);
  const ids = new Set(next.records.map(({ id }) => id));
  const digest = snapshotDigest(next.stamps, next.records, next.passages);
  const known = next.records.filter(({ id }) => before.has(id));
  return {
    digest,
    current: previous?.digest === digest,
    added: next.records.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: known.filter((one) => before.get(one.id) !== one.digest).map(({ id }) => id),
    removed: [...before.keys()].filter((id) => !ids.has(id)),
    unchanged: known.filter((one) => before.get(one.id) === one.digest).length,
    passagesToEmbed: next.passages.filter((one) => !embedded.has(one.digest)).length,
  };
}
