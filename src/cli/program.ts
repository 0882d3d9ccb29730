import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { Config } from '../config/config.ts';
import { ConfigError, configFromProcess } from '../config/config.ts';
import type { ExportFormat } from '../directory/exchange/export.ts';
import { SnapshotError } from '../index/snapshot.ts';
import { isoDay } from '../regulations/dates.ts';
import { searchService } from '../regulations/search-query.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { Services } from '../services/open.ts';
import type { EvaluationPart } from '../evaluate/parts.ts';
import { evaluationParts } from '../evaluate/parts.ts';
import { BadLine } from './lines.ts';
import type { EvaluateOptions } from './evaluate.ts';
import type { EvaluateGenerativeOptions } from './evaluate-generative.ts';
import type { NewOptions } from './new.ts';
import type { AccountCommand, DeskCommand } from './desk.ts';
import type { ExportContentCommand } from './desk-content.ts';
import type { ImportCommand } from './directory.ts';
import type { FetchCommand, SearchCommand } from './regulations.ts';
import { tell } from './output.ts';

interface Shared {
  data?: string;
  municipality?: string;
  language?: string;
  json?: boolean;
  k?: number;
}

/** Opens the services for one command, closes them after it, and turns its result into an exit code. */
async function run(
  options: Shared,
  sources: string[],
  command: (services: Services) => Promise<number>,
): Promise<void> {
  const { config, secrets } = configFromProcess(packageRoot);
  const settings: Config = {
    ...config,
    ...(options.data === undefined ? {} : { dataDir: resolve(options.data) }),
    ...(sources.length === 0 ? {} : { sources: sources.map((source) => resolve(source)) }),
  };
  const { openServices } = await import('../services/open.ts');
  const services = await openServices(settings, secrets);
  try {
    process.exitCode = await command(services);
  } finally {
    await services.close();
  }
}

/** The same for commands that search: a named data folder is used as it is. */
async function runOnSources(
  options: Shared,
  command: (services: Services) => Promise<number>,
): Promise<void> {
  await run(options, [], async (services) => {
    const { useIndex } = await import('./knowledge.ts');
    await useIndex(services, options.data !== undefined);
    return command(services);
  });
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError('a number from 1 to 1000');
  return number;
}

function partList(value: string): EvaluationPart[] {
  return value.split(',').map((name) => {
    const part = evaluationParts.find((one) => one === name.trim());
    if (part === undefined)
      throw new InvalidArgumentError(`"${name}" is not ${evaluationParts.join(', ')}`);
    return part;
  });
}

/** Collects the arguments, each checked. */
function regulationId(value: string, before: string[] = []): string[] {
  if (!/^(?:BWB[RVW]\d{7}|CVDR\d{1,7})$/i.test(value))
    throw new InvalidArgumentError('a number such as BWBR0015703 or CVDR719087');
  return [...before, value.toUpperCase()];
}

function webAddress(value: string): string {
  if (!URL.canParse(value) || !/^https?:/i.test(value))
    throw new InvalidArgumentError('an address such as https://example.org/sru');
  return value;
}

function day(value: string): string {
  if (isoDay(value) !== value) throw new InvalidArgumentError('a day such as 2026-01-31');
  return value;
}

const data = new Option('--data <dir>', 'where the index lives (default: $WEGWIJS_DATA or "data")');
const municipality = new Option(
  '--municipality <id>',
  'the asker\'s municipality, such as "nijmegen"',
);
const json = new Option('--json', 'print JSON');

const program = new Command('wegwijs')
  .description('Answers for newcomers in the Netherlands, with the source of every statement.')
  .showHelpAfterError('(--help shows what there is)');
program
  .command('serve')
  .description('serve the page and the API')
  .addOption(data)
  .action((options: Shared) =>
    run(options, [], async (services) => (await import('./serve.ts')).serve(services)),
  );
program
  .command('ingest [paths...]')
  .description('make the index hold exactly these files and folders (default: $WEGWIJS_SOURCES)')
  .addOption(data)
  .addOption(json)
  .action((paths: string[], options: Shared) =>
    run(options, paths, async (services) =>
      (await import('./ingest.ts')).ingest(services, options),
    ),
  );
program
  .command('ask [question]')
  .description('answer one question, or JSON Lines on standard input')
  .addOption(data)
  .addOption(municipality)
  .option('--language <tag>', 'language of the page that it is asked on')
  .option('--explain', 'tell what every step decided and why')
  .addOption(json)
  .action((question: string | undefined, options: Shared & { explain?: boolean }) =>
    runOnSources(options, async (services) =>
      (await import('./ask.ts')).ask(services, question, options, process.stdin),
    ),
  );
program
  .command('search [question]')
  .description('find passages for one question, or for JSON Lines on standard input')
  .addOption(data)
  .addOption(municipality)
  .option('--k <number>', 'how many passages', count, 10)
  .addOption(json)
  .action((question: string | undefined, options: Shared) =>
    runOnSources(options, async (services) => {
      const { search } = await import('./search.ts');
      return search(services, question, { ...options, k: options.k ?? 10 }, process.stdin);
    }),
  );
program
  .command('detect [text]')
  .description('tell the language of a text, or of JSON Lines on standard input')
  .addOption(json)
  .action((text: string | undefined, options: Shared) =>
    run(options, [], async (services) =>
      (await import('./detect.ts')).detect(services, text, options, process.stdin),
    ),
  );
program
  .command('check')
  .description('validate the shipped corpus')
  .addOption(json)
  .option('--only <path>', 'show findings of files whose path holds this')
  .option('--fix', 'put languages of cards in order and add digests that are missing')
  .action(async (options: { json?: boolean; only?: string; fix?: boolean }) => {
    process.exitCode = await (await import('./check.ts')).check(options);
  });
program
  .command('new <kind> <id>')
  .description('begin a card, service, scheme or municipality from its template')
  .option('--scope <id>', 'municipality that it is for (default: nl, the whole country)')
  .option('--topic <folder>', 'folder of a card (default: geld)')
  .option('--name <name>', 'its name as people write it')
  .option('--corpus <dir>', 'folder to write to (default: the shipped corpus)')
  .action(async (kind: string, id: string, options: NewOptions) => {
    process.exitCode = await (await import('./new.ts')).createNew(kind, id, options);
  });
program
  .command('schemes')
  .description('what schemes for little money may be for a household; without one, list them')
  .option('--household <json>', 'the household as JSON, or a file that holds it')
  .option('--language <tag>', 'language of the table (default: en)')
  .addOption(json)
  .action(async (options: { household?: string; language?: string; json?: boolean }) => {
    process.exitCode = await (await import('./schemes.ts')).schemes(options);
  });
const directory = program
  .command('directory')
  .description('the sociale kaart: list, export, import from other systems');
directory
  .command('list')
  .description("a town's services and the national ones")
  .option('--municipality <id>', 'a town, such as "nijmegen"')
  .option('--category <id>', 'only of this category')
  .addOption(json)
  .action(async (options: { municipality?: string; category?: string; json?: boolean }) => {
    process.exitCode = await (await import('./directory.ts')).listDirectory(options);
  });
directory
  .command('export')
  .description('write services to standard output in the form of another system')
  .addOption(
    new Option('--format <format>', 'of the file')
      .choices(['hsds', 'jsonld', 'geojson', 'csv'])
      .makeOptionMandatory(),
  )
  .option('--municipality <id>', 'only of this town')
  .action(async (options: { format: ExportFormat; municipality?: string }) => {
    process.exitCode = await (await import('./directory.ts')).exportDirectory(options);
  });
directory
  .command('import <file>')
  .description('turn a CSV, GeoJSON or HSDS file into a file for corpus/directory')
  .requiredOption('--out <file>', 'YAML file to write')
  .option('--mapping <file>', 'YAML file that says which column is what')
  .option('--municipality <id>', 'town of services that name none')
  .option('--report <file>', 'JSON file with the rows that were refused, and why')
  .action(async (file: string, options: ImportCommand) => {
    process.exitCode = await (await import('./directory.ts')).importDirectory(file, options);
  });
const regulations = program
  .command('regulations')
  .description('laws and local regulations: search, fetch and import them, compare versions');
const endpoint = new Option('--endpoint <url>', 'address of the search service')
  .argParser(webAddress)
  .default(searchService);
const onDay = new Option('--on <date>', 'what holds on this day (default: today)').argParser(day);
regulations
  .command('search [words...]')
  .description('find regulations by words of their title')
  .addOption(
    new Option('--source <source>', 'national law or local regulations')
      .choices(['bwb', 'cvdr'])
      .default('bwb'),
  )
  .option('--maker <name>', 'who made it, such as "Nijmegen"')
  .addOption(onDay)
  .option('--limit <number>', 'how many at most', count, 20)
  .addOption(endpoint)
  .addOption(json)
  .action(async (words: string[], options: SearchCommand) => {
    process.exitCode = await (await import('./regulations.ts')).searchRegulations(words, options);
  });
regulations
  .command('fetch')
  .argument('<ids...>', 'such as BWBR0015703 or CVDR719087', regulationId)
  .description('bring regulations (BWBR…, CVDR…) into a folder for ingest; only what changed')
  .requiredOption('--out <dir>', 'folder to keep them in')
  .addOption(onDay)
  .option('--history', 'all versions instead of the one that holds')
  .addOption(endpoint)
  .addOption(json)
  .action(async (ids: string[], options: FetchCommand) => {
    process.exitCode = await (await import('./regulations.ts')).fetchByIds(ids, options);
  });
regulations
  .command('import <files...>')
  .description('put BWB or CVDR XML files into such a folder')
  .requiredOption('--out <dir>', 'folder to keep them in')
  .option('--until <date>', 'last day on which they hold, which BWB files do not say', day)
  .addOption(json)
  .action(async (files: string[], options: { out: string; until?: string; json?: boolean }) => {
    process.exitCode = await (await import('./regulations.ts')).importFiles(files, options);
  });
regulations
  .command('compare <before> <after>')
  .description('tell which articles differ between two XML files of a regulation')
  .addOption(json)
  .action(async (before: string, after: string, options: { json?: boolean }) => {
    process.exitCode = await (
      await import('./regulations.ts')
    ).compareFiles(before, after, options);
  });
const desk = program.command('desk').description('the desk for staff; WEGWIJS_DESK switches it on');
const account = desk.command('account').description('who may use the desk, with local accounts');
account
  .command('add <name>')
  .description('an account, and a link with which its owner sets a password')
  .addOption(
    new Option('--role <role>', 'what it may do')
      .choices(['desk', 'editor', 'admin'])
      .makeOptionMandatory(),
  )
  .requiredOption('--municipality <id>', 'a town, such as "nijmegen"; * for all')
  .addOption(data)
  .action(async (name: string, options: AccountCommand) => {
    process.exitCode = await (await import('./desk.ts')).addDeskAccount(name, options);
  });
account
  .command('link <name>')
  .description('a new link for somebody who forgot their password')
  .addOption(data)
  .action(async (name: string, options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).linkDeskAccount(name, options);
  });
account
  .command('block <name>')
  .description('shut an account and end its sessions')
  .addOption(data)
  .action(async (name: string, options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).blockDeskAccount(name, true, options);
  });
account
  .command('unblock <name>')
  .description('open a shut account again')
  .addOption(data)
  .action(async (name: string, options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).blockDeskAccount(name, false, options);
  });
account
  .command('list')
  .description('all accounts as JSON Lines')
  .addOption(data)
  .action(async (options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).listDeskAccounts(options);
  });
desk
  .command('retention')
  .description('remove what visitors left too long ago; the server does so by itself')
  .addOption(data)
  .action(async (options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).deskRetention(options);
  });
desk
  .command('export')
  .description('events, receipts and counters as JSON Lines')
  .addOption(data)
  .action(async (options: DeskCommand) => {
    process.exitCode = await (await import('./desk.ts')).exportDesk(options);
  });
const content = desk.command('content').description('answers that the desk put right, as files');
content
  .command('export')
  .description('write what was published as files for a pull request; overwrites nothing')
  .requiredOption('--out <dir>', 'folder to write to')
  .option('--waiting', 'what waits for a second pair of eyes instead')
  .addOption(data)
  .action(async (options: ExportContentCommand) => {
    process.exitCode = await (await import('./desk-content.ts')).exportDeskContent(options);
  });
content
  .command('import <dir>')
  .description('read such files back as proposals, for somebody at the desk to approve')
  .addOption(data)
  .action(async (folder: string, options: DeskCommand) => {
    process.exitCode = await (await import('./desk-content.ts')).importDeskContent(folder, options);
  });
program
  .command('eval')
  .description('measure answers, retrieval, language, letters and abstention on the labelled sets')
  .addOption(json)
  .option('--check', 'end with 1 when a bar is lost that the committed baseline met')
  .option('--only <parts>', `some of it, with commas: ${evaluationParts.join(', ')}`, partList)
  .option('--details', 'print other measures, figures by language and every miss as well')
  .option('--out <folder>', 'where eval.json and eval.html are written (default: .cache/eval)')
  .option('--baseline', 'make the figures of this run the baseline of the next')
  .addOption(
    new Option('--mode <mode>', 'generative: what the configured language model does and costs')
      .choices(['embedded', 'generative'])
      .default('embedded'),
  )
  .option(
    '--crisis-set <file>',
    'measure triage only: this set of crises and look-alikes, and ours',
  )
  .option('--limit <n>', 'questions put to the language model (default: 100)', count)
  .action(
    (
      options: Shared &
        EvaluateOptions &
        EvaluateGenerativeOptions & { mode: string; crisisSet?: string },
    ) =>
      run(options, [], async (services) => {
        const { crisisSet, json, mode } = options;
        if (crisisSet !== undefined)
          return (await import('./evaluate-crisis.ts')).evaluateCrisis(services, {
            crisisSet,
            json: json === true,
          });
        return mode === 'generative'
          ? (await import('./evaluate-generative.ts')).evaluateGenerative(services, options)
          : (await import('./evaluate.ts')).evaluate(services, options);
      }),
  );

program.exitOverride();
for (const command of [
  ...program.commands,
  ...directory.commands,
  ...regulations.commands,
  ...desk.commands,
  ...account.commands,
  ...content.commands,
])
  command.exitOverride();

/**
 * Runs the command that the process was started with; sets its exit code. What a command needs is
 * loaded when it runs: a server does not wait for what only `eval` uses.
 */
export async function runProgram(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (cause) {
    process.exitCode = explain(cause);
  }
}

/** Tells what went wrong, in one sentence where it is the user's to mend; gives the exit code. */
function explain(cause: unknown): number {
  // Commander has told it already; --help comes this way too.
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
  const message = cause instanceof Error ? cause.message : String(cause);
  const mistake =
    cause instanceof ConfigError ||
    cause instanceof BadLine ||
    cause instanceof SnapshotError ||
    cause instanceof StoreUnavailable;
  const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
  tell(
    mistake || missing || !(cause instanceof Error)
      ? `wegwijs: ${message}`
      : (cause.stack ?? message),
  );
  return mistake ? 2 : 1;
}
