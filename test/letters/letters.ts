import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFiles } from '../../src/adapters/files/letter-files.ts';
import { readMunicipalityFiles } from '../../src/adapters/files/municipality-files.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { loadLanguageDetectors } from '../../src/adapters/language-detectors/load.ts';
import { parseLetters } from '../../src/evaluate/letters.ts';
import { createGazetteer } from '../../src/knowledge/municipalities.ts';
import { createLanguageIdentifier } from '../../src/language/identify/identifier.ts';
import type { LetterDesk } from '../../src/letters/desk.ts';
import { createLetterDesk } from '../../src/letters/desk.ts';

const fail = (problem: unknown): never => {
  throw new Error(String(problem));
};

/** The shipped senders and subjects, towns and language detectors; nothing is mocked. */
export async function realDesk(): Promise<LetterDesk> {
  const { identify } = createLanguageIdentifier(await loadLanguageDetectors(fail));
  return createLetterDesk({
    ...(await readLetterFiles(fail)),
    gazetteer: createGazetteer(await readMunicipalityFiles()),
    languageOf: (line) => identify(line).language,
  });
}

/** Our labelled letters. */
export const labelled = parseLetters(
  readFileSync(join(packageRoot, 'test', 'sets', 'letters.jsonl'), 'utf8'),
);

export const today = '2026-11-22';

/** A letter of an office with these paragraphs. */
export function letterWith(...paragraphs: string[]): string {
  return [
    'Gemeente Nijmegen',
    'Nijmegen, 2 november 2026',
    'Onderwerp: uw aanvraag',
    '',
    'Geachte mevrouw Tekle,',
    '',
    ...paragraphs,
    '',
    'Met vriendelijke groet,',
    'namens het college',
  ].join('\n');
}
