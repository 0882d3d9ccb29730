import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { readMunicipalityFiles } from '../adapters/files/municipality-files.ts';
import type { CurateServices } from '../desk/curate.ts';
import { publishedCards, servedCards } from '../desk/curate.ts';
import type { CheckContext } from '../desk/curate-check.ts';
import type { ContentFile, Imported } from '../desk/curate-exchange.ts';
import { exportContent, importContent } from '../desk/curate-exchange.ts';
import { longestCard, readCardYaml } from '../desk/curate-yaml.ts';
import type { DeskServices } from '../desk/services.ts';
import { system } from '../desk/services.ts';
import type { CheckInput } from '../knowledge/check.ts';
import { readInput } from './check.ts';
import type { DeskCommand } from './desk.ts';
import { withDesk } from './desk.ts';
import { print, tell } from './output.ts';

export interface ExportContentCommand extends DeskCommand {
  out: string;
  /** What waits for a second pair of eyes, instead of what is published. */
  waiting?: boolean | undefined;
}

/** `desk content export`: writes over nothing; 1 when a file that is there says something else. */
export function exportDeskContent({
  out,
  waiting = false,
  ...options
}: ExportContentCommand): Promise<number> {
  return withDesk(options, async (desk) => {
    const sources = new Map((await readInput()).cards.map(({ file, source }) => [file, source]));
    const sourceOf = (path: string): string | null => sources.get(`corpus/${path}`) ?? null;
    const files = await exportContent(desk, waiting ? 'waiting' : 'published', sourceOf);
    let code = 0;
    for (const file of files) {
      const written = await writeNew(out, file);
      if (written) await print(file.path);
      else tell(`${file.path} is there already and says something else: not written`);
      if (!written) code = 1;
    }
    return code;
  });
}

/** Gives whether the file now says what it should. */
async function writeNew(out: string, { path, text }: ContentFile): Promise<boolean> {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    return (await readFile(file, 'utf8')) === text;
  }
}

/** `desk content import`: every card becomes a proposal; 1 when one is refused or in conflict. */
export function importDeskContent(folder: string, options: DeskCommand): Promise<number> {
  return withDesk(options, async (desk) => {
    const input = await readInput();
    const services = await curateServices(desk, input);
    const files = await readContent(folder);
    const found = await importContent(services, system, files, await contextOf(services, input));
    for (const one of found) await printResult(one);
    return found.some(({ result }) => result === 'refused' || result === 'conflict') ? 1 : 0;
  });
}

async function printResult({ path, result, faults }: Imported): Promise<void> {
  await print(`${result} ${path}`);
  for (const { rule, detail } of faults) await print(`  [${rule}] ${detail}`);
}

/** Files below `cards/` and `base/`; of one that is too large only as much as shows that it is. */
async function readContent(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'));
  const read = files.map(async ({ parentPath, name }): Promise<ContentFile> => {
    const file = join(parentPath, name);
    const text = (await readFile(file, 'utf8')).slice(0, longestCard + 1);
    return { path: file.slice(join(folder, '/').length).split(sep).join('/'), text };
  });
  return (await Promise.all(read)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The desk with the cards of the corpus; a running server notices what is published by itself. */
async function curateServices(desk: DeskServices, { cards }: CheckInput): Promise<CurateServices> {
  const shipped = cards.flatMap(({ source }) => readCardYaml(source).card ?? []);
  const served = servedCards(shipped, await publishedCards(desk.store));
  return {
    store: desk.store,
    clock: desk.clock,
    curation: {
      shipped: (id) => shipped.find((card) => card.id === id),
      served: () => served,
      refresh: () => Promise.resolve(),
    },
  };
}

async function contextOf(
  { curation }: CurateServices,
  { documents }: CheckInput,
): Promise<CheckContext> {
  const records = new Map(documents.map(({ record }) => [record.id, record]));
  const towns = new Set((await readMunicipalityFiles(undefined, tell)).map(({ id }) => id));
  return {
    recordOf: (id) => records.get(id),
    cardOf: (id) => curation.served().find((card) => card.id === id),
    isTown: (id) => towns.has(id),
  };
}
