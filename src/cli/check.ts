import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { fileCorpusSource } from '../adapters/files/corpus-source.ts';
import { glossaryFile } from '../knowledge/glossary.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';
import type { TextFile } from '../adapters/files/knowledge-files.ts';
import { readKnowledgeFiles } from '../adapters/files/knowledge-files.ts';
import { readMunicipalityFiles } from '../adapters/files/municipality-files.ts';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { LetterCheckInput } from '../letters/check.ts';
import { checkLetters } from '../letters/check.ts';
import type { DirectoryCheck, DirectoryCheckInput } from '../directory/check.ts';
import { checkDirectory } from '../directory/check.ts';
import { compileDocument } from '../ingest/record.ts';
import { checkSentences } from '../desk/approved-sentences.ts';
import { checkNoticeTemplates } from '../desk/notice-templates.ts';
import { readMarkdown } from '../ingest/markdown.ts';
import type { CheckInput, CheckResult } from '../knowledge/check.ts';
import { checkCorpus } from '../knowledge/check.ts';
import { fixCard } from '../knowledge/fix-card.ts';
import type { Finding } from '../knowledge/findings.ts';
import { print, printJson, tell } from './output.ts';

/** `check`: validates the shipped corpus. Resolves to the exit code: 1 when there is an error. */
export async function check(options: {
  json?: boolean;
  only?: string;
  fix?: boolean;
}): Promise<number> {
  if (options.fix === true) await fixCards();
  const input = await readInput();
  const result = checkCorpus(input);
  const directory = checkDirectory(await readDirectoryInput(input));
  const letters = checkLetters(await readLetterInput(input));
  const sentences = [
    ...checkSentences(await readKnowledgeFiles('next-steps')),
    ...checkNoticeTemplates(await readKnowledgeFiles('notice-templates')),
  ];
  const findings = [...result.findings, ...directory.findings, ...letters, ...sentences];
  const shown = findings.filter(({ file }) => file.includes(options.only ?? ''));
  if (options.json === true)
    await printJson({ ...result, directory: counts(directory), findings: shown });
  else await printReport(result, directory, shown);
  return shown.some(({ level }) => level === 'error') ? 1 : 0;
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

/** The shipped corpus, as `check` reads it. */
export async function readInput(): Promise<CheckInput> {
  const input: CheckInput = {
    documents: [],
    unreadable: [],
    cards: await readKnowledgeFiles('cards'),
    schemes: await readKnowledgeFiles('schemes'),
    glossary: await readKnowledgeFiles('glossary'),
    today: new Date().toISOString().slice(0, 10),
  };
  const [folder] = await fileCorpusSource.list([join(packageRoot, 'corpus')]);
  for (const { relativePath, read } of folder?.files ?? []) {
    const file = `corpus/${relativePath}`;
    try {
      const source = new TextDecoder('utf-8', { fatal: true }).decode(await read());
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

/** The services, and what rules and topics of theirs refer to. */
async function readDirectoryInput({
  documents,
  cards,
  today,
}: CheckInput): Promise<DirectoryCheckInput> {
  const [files, municipalities] = await Promise.all([
    readKnowledgeFiles('directory'),
    readMunicipalityFiles(),
  ]);
  const records = new Map(documents.map(({ record }) => [record.id, record]));
  return {
    files,
    municipalities: new Set(municipalities.map(({ id }) => id)),
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
  result: CheckResult,
  { services, stale, perScope }: DirectoryCheck,
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
  await print('language    cards  stale  reviewed  terms');
  for (const { language, complete, stale, reviewed, terms } of result.table) {
    await print(
      `${language.padEnd(10)} ${String(complete).padStart(6)} ${String(stale).padStart(6)} ${String(reviewed).padStart(9)} ${String(terms).padStart(6)}`,
    );
  }
}
