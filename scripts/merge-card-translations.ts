/**
 * Puts translations written side by side into the card files.
 *
 *     npx tsx scripts/merge-card-translations.ts <language> <file.jsonl> [--check]
 *
 * Each line: `{"id", "questions": […], "answer": […], "next"}`. The status becomes `machine` and the
 * digest that of the present Dutch text. Nothing is written for a card whose translation fails
 * the checks against the Dutch; the reasons are printed and the exit code is 1. With `--check`
 * nothing is written at all.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { readKnowledgeFiles } from '../src/adapters/files/knowledge-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { isLanguage } from '../src/domain/languages.ts';
import { cardSchema, digestOfCardText } from '../src/knowledge/cards.ts';
import type { Card } from '../src/knowledge/cards.ts';
import { checkCard } from '../src/knowledge/check-cards.ts';

const translation = z.object({
  id: z.string(),
  questions: z.array(z.string()),
  answer: z.array(z.string()),
  next: z.string(),
});

const [language = '', path = '', option] = process.argv.slice(2);
const dryRun = option === '--check';
if (!isLanguage(language) || path === '') {
  console.error('usage: merge-card-translations <language> <file.jsonl> [--check]');
  process.exit(2);
}
const files = new Map(
  (await readKnowledgeFiles('cards')).map((one) => [
    one.file.split('/').at(-1)?.replace('.yaml', '') ?? '',
    one,
  ]),
);
let problems = 0;
let merged = 0;
for (const line of (await readFile(path, 'utf8')).split('\n').filter((one) => one.trim() !== '')) {
  const { id, ...text } = translation.parse(JSON.parse(line));
  const file = files.get(id);
  if (file === undefined) {
    console.error(`${id}: there is no such card`);
    problems += 1;
    continue;
  }
  const document = parseDocument(file.source);
  const before = cardSchema.parse(document.toJS());
  if (before.text.nl === undefined) throw new Error(`${id} has no Dutch text`);
  const entry = { status: 'machine', source_digest: digestOfCardText(before.text.nl), ...text };
  document.setIn(['text', language], document.createNode(entry));
  const faults = faultsOf(cardSchema.safeParse(document.toJS()), file.file);
  if (faults.length > 0) {
    console.error(faults.map((fault) => `${id}: ${fault}`).join('\n'));
    problems += 1;
    continue;
  }
  if (!dryRun) await writeFile(join(packageRoot, file.file), document.toString({ lineWidth: 0 }));
  merged += 1;
}
console.error(`${merged} cards merged, ${problems} refused`);
process.exit(problems === 0 ? 0 : 1);

function faultsOf(parsed: z.ZodSafeParseResult<Card>, file: string): string[] {
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  return checkCard({ file, card: parsed.data }, () => undefined)
    .filter(
      ({ level, rule, message }) =>
        level === 'error' && rule !== 'reference' && message.startsWith(language),
    )
    .map(({ message }) => message);
}
