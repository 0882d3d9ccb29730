/**
 * Puts translations written side by side into the scheme files.
 *
 *     npx tsx scripts/merge-scheme-translations.ts <language> <file.jsonl> [--check]
 *     npx tsx scripts/merge-scheme-translations.ts --list
 *
 * Each line: `{"id", "name", "description"}`. The status becomes `machine` and the digest that of
 * the present Dutch text. Nothing is written for a scheme whose translation fails the checks
 * against the Dutch; the reasons are printed and the exit code is 1. With `--check` nothing is
 * written at all; `--list` prints the Dutch lines that there are to translate.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readKnowledgeFiles } from '../src/adapters/files/knowledge-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { isLanguage } from '../src/domain/languages.ts';
import { checkSchemes } from '../src/knowledge/schemes/check-schemes.ts';
import { isNormsFile, parseSchemes } from '../src/knowledge/schemes/parse.ts';
import { digestOfSchemeText, schemeSchema } from '../src/knowledge/schemes/scheme.ts';

const translation = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
});

const today = new Date().toISOString().slice(0, 10);
const all = await readKnowledgeFiles('schemes');
const [language = '', path = '', option] = process.argv.slice(2);
if (language === '--list') {
  for (const { id, text } of parseSchemes(all).schemes)
    console.log(JSON.stringify({ id, name: text.nl?.name, description: text.nl?.description }));
  process.exit(0);
}
if (!isLanguage(language) || path === '') {
  console.error('usage: merge-scheme-translations <language> <file.jsonl> [--check] | --list');
  process.exit(2);
}
const files = new Map(
  all
    .filter(({ file }) => !isNormsFile(file))
    .map((one) => [one.file.replace(/^.*schemes\//, '').replace('.yaml', ''), one]),
);
let problems = 0;
let merged = 0;
for (const line of (await readFile(path, 'utf8')).split('\n').filter((one) => one.trim() !== '')) {
  const { id, ...text } = translation.parse(JSON.parse(line));
  const file = files.get(id);
  if (file === undefined) {
    console.error(`${id}: there is no such scheme`);
    problems += 1;
    continue;
  }
  const document = parseDocument(file.source);
  const dutch = schemeSchema.parse(document.toJS()).text.nl;
  if (dutch === undefined) throw new Error(`${id} has no Dutch text`);
  const entry = { status: 'machine', source_digest: digestOfSchemeText(dutch), ...text };
  document.setIn(['text', language], document.createNode(entry));
  const faults = faultsOf(file.file, document.toString({ lineWidth: 0 }));
  if (faults.length > 0) {
    console.error(faults.map((fault) => `${id}: ${fault}`).join('\n'));
    problems += 1;
    continue;
  }
  if (option !== '--check')
    await writeFile(join(packageRoot, file.file), document.toString({ lineWidth: 0 }));
  merged += 1;
}
console.error(`${merged} schemes merged, ${problems} refused`);
process.exit(problems === 0 ? 0 : 1);

/** What the checks say of this language in the file as it would become. */
function faultsOf(file: string, source: string): string[] {
  return checkSchemes([{ file, source }], today)
    .filter(
      ({ level, rule, message }) =>
        level === 'error' && (rule === 'schema' || message.startsWith(`${language}:`)),
    )
    .map(({ message }) => message);
}
