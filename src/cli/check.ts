import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileCorpusSource } from '../adapters/files/corpus-source.ts';
import { glossaryFile } from '../knowledge/glossary.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';
import type { TextFile } from '../adapters/files/knowledge-files.ts';
import { readKnowledgeFiles } from '../adapters/files/knowledge-files.ts';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { LetterCheckInput } from '../letters/check.ts';
import { checkLetters } from '../letters/check.ts';
import type { DirectoryCheck, DirectoryCheckInput } from '../directory/check.ts';
import { checkDirectory } from '../directory/check.ts';
import { compileDocument } from '../ingest/record.ts';
import { readDirectory } from '../adapters/files/directory-files.ts';
import { readSchemes } from '../adapters/files/scheme-files.ts';
import { checkWork } from '../desk/check-work.ts';
import type { Upkeep } from '../desk/work-list-findings.ts';
import { checkSentences } from '../desk/approved-sentences.ts';
import { checkNoticeTemplates } from '../desk/notice-templates.ts';
import { readMarkdown } from '../ingest/markdown.ts';
import type { CheckInput, CheckResult, TextCounts } from '../knowledge/check.ts';
import { checkCorpus } from '../knowledge/check.ts';
import { checkPlaceholders } from '../knowledge/check-placeholders.ts';
import { fixCard } from '../knowledge/fix-card.ts';
import type { Finding } from '../knowledge/findings.ts';
import { checkCardFacts } from '../verify/check-card-facts.ts';
import { print, printJson, tell } from './output.ts';

/** `check`: validates the shipped corpus. Resolves to the exit code: 1 when there is an error. */
export async function check(options: {
  json?: boolean;
  only?: string;
  fix?: boolean;
}): Promise<number> {
  if (options.fix === true) await fixCards();
  const input = await readInput();
  const { goodCards, towns, ...result } = checkCorpus(input);
  const directory = checkDirectory(await readDirectoryInput(input, towns));
  const letters = checkLetters(await readLetterInput(input));
  const sentences = [
    ...checkSentences(await readKnowledgeFiles('next-steps')),
    ...checkNoticeTemplates(await readKnowledgeFiles('notice-templates')),
  ];
  const open = checkPlaceholders(await readEditable(input));
  const findings = [
    ...open,
    ...result.findings,
    ...goodCards.flatMap(checkCardFacts),
    ...directory.findings,
    ...letters,
    ...sentences,
    ...checkWork(await readUpkeep(input, goodCards), input.today),
  ];
  const shown = withoutEchoes(findings, open).filter(({ file }) =>
    file.includes(options.only ?? ''),
  );
  if (options.json === true)
    await printJson({ ...result, directory: counts(directory), findings: shown });
  else await printReport(result, directory, shown);
  return shown.some(({ level }) => level === 'error') ? 1 : 0;
}

/** A place that is still to be filled in breaks the schema as well; once is enough. */
function withoutEchoes(findings: readonly Finding[], open: readonly Finding[]): Finding[] {
  const places = new Set(open.map(({ file, line }) => `${file}:${line}`));
  return findings.filter(
    ({ rule, file, line }) => rule !== 'schema' || !places.has(`${file}:${line}`),
  );
}

/** Writes what {@link fixCard} can put right, and tells which files it wrote. */
async function fixCards(): Promise<void> {
  for (const { file, source } of await readKnowledgeFiles('cards')) {
    const fixed = fixCard(source);
    if (fixed === null) continue;
    await writeFile(join(packageRoot, file), fixed);
    tell(`fixed ${file}`);
  }
}

/** Documents and their sources as they are written. */
interface ReadInput extends CheckInput {
  written: TextFile[];
}

/** What `wegwijs new` begins and an editor fills in. */
async function readEditable({
  cards,
  schemes,
  municipalities,
  written,
}: ReadInput): Promise<TextFile[]> {
  return [
    ...cards,
    ...schemes,
    ...municipalities,
    ...written,
    ...(await readKnowledgeFiles('directory')),
  ];
}

/** The shipped corpus, as `check` reads it. */
export async function readInput(): Promise<ReadInput> {
  const input: ReadInput = {
    written: [],
    documents: [],
    unreadable: [],
    cards: await readKnowledgeFiles('cards'),
    schemes: await readKnowledgeFiles('schemes'),
    glossary: await readKnowledgeFiles('glossary'),
    municipalities: await readKnowledgeFiles('municipalities'),
    today: new Date().toISOString().slice(0, 10),
  };
  const [folder] = await fileCorpusSource.list([join(packageRoot, 'corpus')]);
  for (const { relativePath, read } of folder?.files ?? []) {
    const file = `corpus/${relativePath}`;
    try {
      const source = new TextDecoder('utf-8', { fatal: true }).decode(await read());
      input.written.push({ file, source });
      const { record } = await compileDocument(relativePath, readMarkdown(source), undefined);
      input.documents.push({ file, record });
    } catch (cause) {
      input.unreadable.push({
        file,
        reason: cause instanceof Error ? cause.message : String(cause),
      });
    }
  }
  return input;
}

/** What grows old, as a server would answer from it; files that are broken are told of elsewhere. */
async function readUpkeep(
  { documents }: CheckInput,
  goodCards: CheckResult['goodCards'],
): Promise<Upkeep> {
  const quiet = (): undefined => undefined;
  const { schemes, norms } = await readSchemes(quiet);
  return {
    ...{ schemes, norms },
    cards: goodCards.map(({ card }) => card),
    documents: new Map(documents.map(({ record }) => [record.id, record])),
    directory: await readDirectory(quiet),
  };
}

/** The services, and what rules and topics of theirs refer to. */
async function readDirectoryInput(
  { documents, cards, today }: CheckInput,
  municipalities: ReadonlySet<string>,
): Promise<DirectoryCheckInput> {
  const files = await readKnowledgeFiles('directory');
  const records = new Map(documents.map(({ record }) => [record.id, record]));
  return {
    files,
    municipalities,
    recordOf: (id) => records.get(id),
    // A card's file is named after it and lies in the folder of its topic.
    cardNames: new Set(
      cards.flatMap(({ file }) =>
        file
          .replace(/\.yaml$/, '')
          .split('/')
          .slice(-2),
      ),
    ),
    today,
  };
}

/** What letters are read with, and what it refers to; files that are no YAML are told of elsewhere. */
async function readLetterInput({ glossary }: CheckInput): Promise<LetterCheckInput> {
  const read = <T>(files: readonly TextFile[], schema: z.ZodType<T[]>): T[] =>
    files.flatMap(({ file, source }) => checkYaml(file, source, schema).value ?? []);
  const named = z.array(z.looseObject({ id: z.string() }));
  return {
    files: await readKnowledgeFiles('letters'),
    terms: new Set(read(glossary, glossaryFile).map(({ term }) => term)),
    services: new Set(read(await readKnowledgeFiles('directory'), named).map(({ id }) => id)),
  };
}

function counts({ findings: _, ...rest }: DirectoryCheck): Omit<DirectoryCheck, 'findings'> {
  return rest;
}

async function printReport(
  result: Omit<CheckResult, 'goodCards' | 'towns'>,
  { services, stale, perScope, described }: DirectoryCheck,
  shown: readonly Finding[],
): Promise<void> {
  for (const { level, file, line, rule, message } of shown) {
    await print(`${level} ${file}${line === undefined ? '' : `:${line}`} [${rule}] ${message}`);
  }
  const errors = shown.filter(({ level }) => level === 'error').length;
  await print(
    `\n${result.documents} documents, ${result.cards} cards, ${result.schemes} scheme files, ${result.terms} terms: ${errors} errors, ${shown.length - errors} warnings`,
  );
  const places = Object.entries(perScope).map(([scope, count]) => `${scope} ${count}`);
  await print(
    `${services} services (${places.join(', ')}), ${stale} of them older than 12 months or undated`,
  );
  await print('\ncomplete / stale / reviewed; services and terms are complete or not');
  await print('language           cards       schemes  services  terms');
  for (const { language, cards, schemes, terms } of result.table) {
    const row = [counted(cards).padStart(14), counted(schemes).padStart(14)];
    const counts = [String(described[language]).padStart(9), String(terms).padStart(6)];
    await print(`${language.padEnd(10)}${[...row, ...counts].join('')}`);
  }
}

function counted({ complete, stale, reviewed }: TextCounts): string {
  return `${complete} / ${stale} / ${reviewed}`;
}
