/**
 * Puts translations of glossary terms into the files of `corpus/glossary/`.
 *
 *     npx tsx scripts/merge-glossary-translations.ts <language> <file.jsonl> [--check]
 *
 * Each line: `{"term", "translations": [1 to 4 words or phrases], "explanation"}`. Translations that
 * are there already stay in front of new ones; an explanation replaces the one before. A line that
 * fails is not merged, and the exit code is 1 when a line failed or a term was missing. With
 * `--check` nothing is written at all.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { readKnowledgeFiles } from '../src/adapters/files/knowledge-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { isLanguage, languages } from '../src/domain/languages.ts';
import type { Language } from '../src/domain/languages.ts';
import { faultsOfTranslation } from '../src/knowledge/check-glossary.ts';
import { glossaryFile } from '../src/knowledge/glossary.ts';
import type { GlossaryTerm } from '../src/knowledge/glossary.ts';

const translation = z.strictObject({
  term: z.string(),
  translations: z.array(z.string().trim().min(1)).min(1).max(4),
  explanation: z.string().trim().min(5),
});

interface Place {
  document: Document;
  /** Position in the file's list. */
  at: number;
  term: GlossaryTerm;
}

const [language = '', path = '', option] = process.argv.slice(2);
if (!isLanguage(language) || language.startsWith('nl') || path === '') {
  console.error('usage: merge-glossary-translations <language> <file.jsonl> [--check]');
  process.exit(2);
}
const documents = await readDocuments();
const places = placesIn([...documents.values()]);
const done = new Set<string>();
const lines = (await readFile(path, 'utf8')).split('\n');
const faults = lines.flatMap((line, n) =>
  line.trim() === '' ? [] : mergeLine(line, language).map((fault) => `line ${n + 1}: ${fault}`),
);
for (const term of places.keys()) if (!done.has(term)) faults.push(`not merged: ${term}`);
if (option !== '--check') {
  for (const [file, document] of documents)
    await writeFile(
      join(packageRoot, file),
      document.toString({ lineWidth: 0, flowCollectionPadding: false }),
    );
}
if (faults.length > 0) console.error(faults.join('\n'));
console.error(`${done.size} of ${places.size} terms are right`);
process.exit(faults.length === 0 ? 0 : 1);

async function readDocuments(): Promise<Map<string, Document>> {
  const files = await readKnowledgeFiles('glossary');
  return new Map(files.map(({ file, source }) => [file, parseDocument(source)]));
}

function placesIn(all: readonly Document[]): Map<string, Place> {
  const found = all.flatMap((document) =>
    glossaryFile.parse(document.toJS()).map((term, at) => ({ document, at, term })),
  );
  return new Map(found.map((place) => [place.term.term, place]));
}

/** What is wrong with a line; one without faults is merged. */
function mergeLine(line: string, tag: Language): string[] {
  const parsed = translation.safeParse(jsonOf(line));
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const texts = parsed.data;
  const place = places.get(texts.term);
  if (place === undefined) return [`there is no term "${texts.term}"`];
  if (done.has(texts.term)) return [`"${texts.term}" comes a second time`];
  const wrong = faultsOfTranslation(place.term, tag, texts);
  if (wrong.length > 0) return wrong.map(({ message }) => `"${texts.term}": ${message}`);
  merge(place, tag, texts);
  done.add(texts.term);
  return [];
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function merge(
  { document, at, term }: Place,
  tag: Language,
  { translations, explanation }: z.infer<typeof translation>,
): void {
  const words = [...new Set([...(term.translations[tag] ?? []), ...translations])];
  const list = document.createNode(words);
  if (isSeq(list)) list.flow = true;
  document.setIn([at, 'translations', tag], list);
  document.setIn([at, 'explanation', tag], explanation);
  for (const member of ['translations', 'explanation']) sortLanguages(document, [at, member]);
}

/** One order of languages in every file, so that a merge changes only its own lines. */
function sortLanguages(document: Document, member: readonly (string | number)[]): void {
  const map = document.getIn(member);
  if (!isMap(map)) return;
  const rank = (key: unknown): number =>
    (languages as readonly unknown[]).indexOf(isScalar(key) ? key.value : key);
  map.items.sort((one, other) => rank(one.key) - rank(other.key));
}
