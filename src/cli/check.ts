import { join } from 'node:path';
import { fileCorpusSource } from '../adapters/files/corpus-source.ts';
import { readKnowledgeFiles } from '../adapters/files/knowledge-files.ts';
import { packageRoot } from '../adapters/files/package-root.ts';
import { compileDocument } from '../ingest/record.ts';
import { readMarkdown } from '../ingest/markdown.ts';
import type { CheckInput, CheckResult } from '../knowledge/check.ts';
import { checkCorpus } from '../knowledge/check.ts';
import type { Finding } from '../knowledge/findings.ts';
import { print, printJson } from './output.ts';

/** `check`: validates the shipped corpus. Resolves to the exit code: 1 when there is an error. */
export async function check(options: { json?: boolean; only?: string }): Promise<number> {
  const result = checkCorpus(await readInput());
  const shown = result.findings.filter(({ file }) => file.includes(options.only ?? ''));
  if (options.json === true) await printJson({ ...result, findings: shown });
  else await printReport(result, shown);
  return shown.some(({ level }) => level === 'error') ? 1 : 0;
}

async function readInput(): Promise<CheckInput> {
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

async function printReport(result: CheckResult, shown: readonly Finding[]): Promise<void> {
  for (const { level, file, line, rule, message } of shown) {
    await print(`${level} ${file}${line === undefined ? '' : `:${line}`} [${rule}] ${message}`);
  }
  const errors = shown.filter(({ level }) => level === 'error').length;
  await print(
    `\n${result.documents} documents, ${result.cards} cards, ${result.schemes} scheme files, ${result.terms} terms: ${errors} errors, ${shown.length - errors} warnings`,
  );
  await print('language    cards  stale  reviewed  terms');
  for (const { language, complete, stale, reviewed, terms } of result.table) {
    await print(
      `${language.padEnd(10)} ${String(complete).padStart(6)} ${String(stale).padStart(6)} ${String(reviewed).padStart(9)} ${String(terms).padStart(6)}`,
    );
  }
}
