import type { IsoDate } from '../../domain/knowledge.ts';
import type { Regulation } from '../../domain/regulation.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import { holdsOn } from '../../regulations/dates.ts';
import { readRegulation } from '../../regulations/read.ts';
import { regulationFileName } from '../../regulations/records.ts';
import type { FoundRegulation } from '../../regulations/search-page.ts';
import { eachOnce } from '../../regulations/search-page.ts';
import type { RegulationQuery } from '../../regulations/search-query.ts';
import { decodeText } from '../readers/decode.ts';
import { ServiceUnavailable } from './http.ts';
import type { DescribedRegulation, Shelf } from './shelf.ts';
import type { SruClient } from './sru-client.ts';

export interface FoundList {
  found: FoundRegulation[];
  /** Records that could not be used. */
  unusable: number;
  /** What the service counts in all, versions that do not hold on the day included. */
  total: number;
}

/**
 * Every version that a query finds, each once, page after page until the last or until `most`.
 *
 * Throws what {@link SruClient.search} throws.
 */
export async function findRegulations(
  client: SruClient,
  query: RegulationQuery,
  options: { most?: number | undefined; signal?: AbortSignal | undefined } = {},
): Promise<FoundList> {
  const { most = Infinity, signal } = options;
  const list: FoundList = { found: [], unusable: 0, total: 0 };
  for await (const page of client.search(query, signal)) {
    list.total = page.total;
    list.unusable += page.unusable;
    list.found = eachOnce([...list.found, ...page.found.filter((one) => isAsked(one, query))]);
    if (list.found.length >= most) break;
  }
  return { ...list, found: list.found.slice(0, most) };
}

/** The service compares dates and identifiers more loosely than we do. */
function isAsked(found: FoundRegulation, { id, on }: RegulationQuery): boolean {
  return (id === undefined || found.id === id) && (on === undefined || holdsOn(found, on));
}

export interface FetchReport {
  new: string[];
  changed: string[];
  unchanged: string[];
  /** Left out, with the reason; what the folder had of it stays. */
  failed: { name: string; reason: string }[];
}

export interface FetchOptions {
  signal?: AbortSignal | undefined;
  onRegulation?: ((done: number, total: number) => void) | undefined;
}

/**
 * Brings the files of these versions into the folder. What is there and was not changed since is
 * not fetched again, so that a run that was stopped goes on where it was.
 *
 * Throws the signal's reason; a version that fails is reported and the others go on.
 */
export async function fetchRegulations(
  client: SruClient,
  shelf: Shelf,
  found: readonly FoundRegulation[],
  { signal, onRegulation }: FetchOptions = {},
): Promise<FetchReport> {
  const report: FetchReport = { new: [], changed: [], unchanged: [], failed: [] };
  for (const [at, one] of found.entries()) {
    signal?.throwIfAborted();
    const name = regulationFileName(one);
    try {
      report[await fetchOne(client, shelf, one, signal)].push(name);
    } catch (cause) {
      if (!(cause instanceof UnreadableFile || cause instanceof ServiceUnavailable)) throw cause;
      report.failed.push({ name, reason: cause.message });
    }
    onRegulation?.(at + 1, found.length);
  }
  return report;
}

async function fetchOne(
  client: SruClient,
  shelf: Shelf,
  one: FoundRegulation,
  signal: AbortSignal | undefined,
): Promise<'new' | 'changed' | 'unchanged'> {
  const { file: _, ...about } = one;
  if (await shelf.has(about)) {
    await shelf.update(about);
    return 'unchanged';
  }
  const bytes = await client.download(one, signal);
  const read = readRegulation(decodeText(bytes));
  if (read.id !== one.id) throw new UnreadableFile(`is ${read.id}, not ${one.id}`);
  return shelf.put(about, bytes);
}

/**
 * A file that somebody has already, into the folder. Its end is only known where the file says so
 * or `validUntil` is given. Throws {@link UnreadableFile}.
 */
export async function importRegulation(
  shelf: Shelf,
  bytes: Uint8Array,
  validUntil?: IsoDate,
): Promise<{ regulation: Regulation; name: string; outcome: 'new' | 'changed' | 'unchanged' }> {
  const regulation = readRegulation(decodeText(bytes));
  const { articles: _, officialTitle: __, consolidated: ___, ...about } = regulation;
  const described: DescribedRegulation = {
    ...about,
    validUntil: validUntil ?? about.validUntil,
    modified: null,
  };
  const outcome = await shelf.put(described, bytes);
  return { regulation, name: regulationFileName(regulation), outcome };
}
