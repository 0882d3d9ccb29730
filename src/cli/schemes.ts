import { readFile } from 'node:fs/promises';
import type { TFunction } from 'i18next';
import { readKnowledgeFiles } from '../adapters/files/knowledge-files.ts';
import { readLocaleFiles } from '../adapters/files/locale-files.ts';
import { assessAll } from '../knowledge/schemes/assess.ts';
import type { Assessment } from '../knowledge/schemes/assess.ts';
import { householdSchema } from '../knowledge/schemes/household.ts';
import type { Household } from '../knowledge/schemes/household.ts';
import { parseSchemes } from '../knowledge/schemes/parse.ts';
import type { Scheme } from '../knowledge/schemes/scheme.ts';
import { createMessages } from '../language/messages.ts';
import { isLanguage } from '../domain/languages.ts';
import { BadLine } from './lines.ts';
import { print, printJson } from './output.ts';

export interface SchemesOptions {
  /** JSON of a household, or the path of a file that holds it. */
  household?: string | undefined;
  language?: string | undefined;
  json?: boolean | undefined;
}

/** `schemes`: what the schemes may be for a household; without one, the list of all. */
export async function schemes({ household, language, json }: SchemesOptions): Promise<number> {
  const { schemes: all, norms } = parseSchemes(await readKnowledgeFiles('schemes'));
  const messages = await createMessages(await readLocaleFiles());
  const nameOf = nameIn(all, language ?? 'en');
  if (household === undefined) {
    for (const { id } of all) await print(`${id.padEnd(40)} ${nameOf(id)}`);
    return 0;
  }
  const today = new Date().toISOString().slice(0, 10);
  const found = assessAll(all, await readHousehold(household), norms, today);
  if (json === true) for (const one of found) await printJson(one);
  else await printTable(found, nameOf, messages.for(language ?? 'en'));
  return 0;
}

/** Throws a BadLine when it is no household. */
async function readHousehold(given: string): Promise<Household> {
  const text = given.trim().startsWith('{') ? given : await readFile(given, 'utf8');
  try {
    return householdSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new BadLine(`the household is not right: ${(cause as Error).message}`);
  }
}

/** The name in a language where there is one, else the Dutch one. */
function nameIn(all: readonly Scheme[], language: string): (id: string) => string {
  const names = new Map(
    all.map(({ id, name, text }) => [
      id,
      (isLanguage(language) ? text[language]?.name : undefined) ?? name,
    ]),
  );
  return (id) => names.get(id) ?? id;
}

async function printTable(
  found: readonly Assessment[],
  nameOf: (id: string) => string,
  t: TFunction,
): Promise<void> {
  for (const { scheme, outcome, decidedBy, missing, notes } of found) {
    const by =
      decidedBy === null ? '' : `${t(`schemes.rule.${decidedBy.rule}`)} (${decidedBy.article})`;
    await print(`${t(`schemes.outcome.${outcome}`).padEnd(20)} ${nameOf(scheme)} · ${by}`);
    for (const answer of missing) await print(`${' '.repeat(21)}${t(`schemes.missing.${answer}`)}`);
    for (const note of notes) await print(`${' '.repeat(21)}(${t(`schemes.notes.${note}`)})`);
  }
  await print(t('schemes.disclaimer'));
}
