import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { stringify } from 'yaml';
import { readDirectory } from '../adapters/files/directory-files.ts';
import { readImportFile, readMapping } from '../adapters/files/directory-import.ts';
import type { ExportFormat } from '../directory/exchange/export.ts';
import { exportServices } from '../directory/exchange/export.ts';
import type { ImportResult } from '../directory/exchange/import.ts';
import { importServices } from '../directory/exchange/import.ts';
import { findServices } from '../directory/find.ts';
import { UnreadableFile } from '../ingest/blocks.ts';
import { print, printJson, tell } from './output.ts';

export interface ImportCommand {
  mapping?: string | undefined;
  municipality?: string | undefined;
  /** YAML file of services to write. */
  out: string;
  /** JSON file with what was refused, and why. */
  report?: string | undefined;
}

/**
 * `directory import`: somebody's list of services → a file of ours. Exit code 1 when a row was
 * refused or the file could not be read; the good rows are written all the same.
 */
export async function importDirectory(file: string, options: ImportCommand): Promise<number> {
  try {
    const mapping = await readMapping(options.mapping).catch(named(options.mapping));
    const drafts = await readImportFile(file, mapping).catch(named(file));
    const { words } = await readDirectory(tell);
    const categories = new Set(Object.keys(words.categories));
    const { municipality } = options;
    const result = importServices(drafts, { mapping, municipality, categories });
    await writeFile(options.out, stringify(result.services, { lineWidth: 100 }));
    await writeReport(file, result, options);
    return result.refused.length > 0 ? 1 : 0;
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    tell(cause.message);
    return 1;
  }
}

/** Says which file it was that could not be read. */
function named(file = ''): (cause: unknown) => never {
  return (cause) => {
    if (cause instanceof UnreadableFile)
      throw new UnreadableFile(`${file}: ${cause.message}`, { cause });
    throw cause;
  };
}

async function writeReport(
  file: string,
  { services, refused, notes }: ImportResult,
  { out, report }: ImportCommand,
): Promise<void> {
  const whole = { file: basename(file), taken: services.length, refused, notes };
  if (report !== undefined) await writeFile(report, `${JSON.stringify(whole, null, 2)}\n`);
  else for (const { row, name, reason } of refused) tell(`row ${row} (${name ?? '?'}): ${reason}`);
  await print(
    `${services.length} services written to ${out}, ${refused.length} refused, ${notes.length} notes`,
  );
}

export interface ListCommand {
  municipality?: string | undefined;
  category?: string | undefined;
  json?: boolean | undefined;
}

/** `directory list`: services of a town and national ones, in Dutch. */
export async function listDirectory(options: ListCommand): Promise<number> {
  const directory = await readDirectory(tell);
  const { municipality, category } = options;
  const query = { municipality, category, language: 'nl', limit: Infinity, offset: 0 } as const;
  const { services } = findServices(directory, query);
  for (const service of services)
    await (options.json === true
      ? printJson(service)
      : print([service.id, service.category, service.name].join('\t')));
  return 0;
}

/** `directory export`: all services, or those of one town, to standard output. */
export async function exportDirectory(options: {
  format: ExportFormat;
  municipality?: string | undefined;
}): Promise<number> {
  const { services } = await readDirectory(tell);
  const { municipality, format } = options;
  const wanted = services.filter(
    (service) => municipality === undefined || service.municipality === municipality,
  );
  await print(exportServices(wanted, format).text.trimEnd());
  return 0;
}
