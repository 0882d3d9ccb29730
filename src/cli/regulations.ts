import { readFile, stat } from 'node:fs/promises';
import type { FetchReport } from '../adapters/regulations/fetch.ts';
import {
  fetchRegulations,
  findRegulations,
  importRegulation,
} from '../adapters/regulations/fetch.ts';
import { httpPolicy, ServiceUnavailable } from '../adapters/regulations/http.ts';
import { NotAShelf, Shelf } from '../adapters/regulations/shelf.ts';
import { createSruClient } from '../adapters/regulations/sru-client.ts';
import { decodeText } from '../adapters/readers/decode.ts';
import type { ArticleChange, ArticleText, RegulationSource } from '../domain/regulation.ts';
import { UnreadableFile } from '../ingest/blocks.ts';
import { changesBetween } from '../regulations/compare.ts';
import { readRegulation } from '../regulations/read.ts';
import { articleTexts } from '../regulations/records.ts';
import type { FoundRegulation } from '../regulations/search-page.ts';
import { SearchRefused } from '../regulations/search-page.ts';
import { print, printJson, tell } from './output.ts';
import { progressBar } from './progress.ts';

interface Service {
  endpoint: string;
  json?: boolean | undefined;
}

export interface SearchCommand extends Service {
  source: RegulationSource;
  maker?: string | undefined;
  on?: string | undefined;
  limit: number;
}

export interface FetchCommand extends Service {
  out: string;
  on?: string | undefined;
  /** All versions instead of the one that holds. */
  history?: boolean | undefined;
}

/** `regulations search`: one line a version. Exit code 1 when nothing is found. */
export function searchRegulations(
  words: readonly string[],
  { source, maker, on, limit, endpoint, json }: SearchCommand,
): Promise<number> {
  return explained(async (signal) => {
    const query = { source, words, maker, on: on ?? today() };
    const client = createSruClient({ endpoint });
    const { found, total, unusable } = await findRegulations(client, query, {
      most: limit,
      signal,
    });
    for (const one of found) await (json === true ? printJson(one) : print(lineOf(one)));
    tell(
      `${found.length} shown of ${total} records${unusable > 0 ? `, ${unusable} unusable` : ''}`,
    );
    return found.length > 0 ? 0 : 1;
  });
}

function lineOf({ id, version, validFrom, validUntil, publisher, title }: FoundRegulation): string {
  return [id, version, `${validFrom ?? '?'}/${validUntil ?? ''}`, publisher, title].join('\t');
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/**
 * `regulations fetch`: the versions of these regulations into a folder for `ingest`. Exit code 1
 * when one was not found or left out; what came is kept.
 */
export function fetchByIds(ids: readonly string[], options: FetchCommand): Promise<number> {
  return explained(async (signal) => {
    const client = createSruClient({ endpoint: options.endpoint });
    const shelf = await Shelf.open(options.out);
    const found: FoundRegulation[] = [];
    const missing: string[] = [];
    for (const id of new Set(ids)) {
      const source = id.startsWith('BWB') ? 'bwb' : 'cvdr';
      const on = options.history === true ? undefined : (options.on ?? today());
      const versions = (await findRegulations(client, { source, id, on }, { signal })).found;
      if (versions.length === 0) missing.push(id);
      found.push(...versions);
    }
    const progress = progressBar('fetching');
    try {
      const report = await fetchRegulations(client, shelf, found, {
        signal,
        onRegulation: progress,
      });
      return await told(report, missing, options);
    } finally {
      progress.stop();
    }
  });
}

async function told(
  report: FetchReport,
  missing: readonly string[],
  { out, json }: FetchCommand,
): Promise<number> {
  for (const id of missing) tell(`${id}: no version found`);
  for (const { name, reason } of report.failed) tell(`${name}: ${reason}`);
  const { new: added, changed, unchanged, failed } = report;
  if (json === true) await printJson({ ...report, missing });
  else
    await print(
      `${out}: ${added.length} new, ${changed.length} changed, ${unchanged.length} unchanged, ${failed.length} left out`,
    );
  return missing.length + failed.length > 0 ? 1 : 0;
}

/** `regulations import`: files that are here already. Exit code 1 when one was refused. */
export function importFiles(
  files: readonly string[],
  { out, until, json }: { out: string; until?: string | undefined; json?: boolean | undefined },
): Promise<number> {
  return explained(async () => {
    const shelf = await Shelf.open(out);
    let refused = 0;
    for (const file of files) {
      try {
        const { regulation, name, outcome } = await importRegulation(
          shelf,
          await bytesOf(file),
          until,
        );
        const { id, version, title, articles } = regulation;
        const line = { file, name, outcome, id, version, title, articles: articles.length };
        await (json === true
          ? printJson(line)
          : print(`${name}: ${outcome}, ${title}, ${articles.length} articles`));
      } catch (cause) {
        if (!(cause instanceof UnreadableFile)) throw cause;
        refused += 1;
        tell(`${file}: ${cause.message}`);
      }
    }
    return refused > 0 ? 1 : 0;
  });
}

const { mostBytes } = httpPolicy;

async function bytesOf(file: string): Promise<Uint8Array> {
  if ((await stat(file)).size > mostBytes)
    throw new UnreadableFile('is larger than a regulation can be');
  return readFile(file);
}

/** `regulations compare`: what changed between two versions. Exit code 1 when something did. */
export function compareFiles(
  before: string,
  after: string,
  { json }: { json?: boolean | undefined },
): Promise<number> {
  return explained(async () => {
    const texts = async (file: string): Promise<ArticleText[]> =>
      articleTexts(readRegulation(decodeText(await bytesOf(file))));
    const changes = changesBetween(await texts(before), await texts(after));
    for (const change of changes)
      await (json === true ? printJson(change) : print(changeLine(change)));
    tell(`${changes.length} articles differ`);
    return changes.length > 0 ? 1 : 0;
  });
}

function changeLine({ number, change, paragraphs, before, after }: ArticleChange): string {
  const lid = paragraphs.length > 0 ? ` lid ${paragraphs.join(', ')}` : '';
  return `${change}\t${number}${lid}\t${(after ?? before)?.heading ?? ''}`;
}

/**
 * Runs a command that Ctrl-C stops, and says in one sentence what is the user's to mend: exit
 * code 1, 130 when it was stopped.
 */
async function explained(command: (signal: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
  };
  process.once('SIGINT', onSignal);
  try {
    return await command(stop.signal);
  } catch (cause) {
    if (stop.signal.aborted) {
      tell('stopped; the same command goes on from here');
      return 130;
    }
    if (!isMendable(cause)) throw cause;
    tell(`wegwijs: ${cause.message}`);
    return 1;
  } finally {
    process.off('SIGINT', onSignal);
  }
}

function isMendable(cause: unknown): cause is Error {
  return [NotAShelf, SearchRefused, ServiceUnavailable, UnreadableFile].some(
    (kind) => cause instanceof kind,
  );
}
