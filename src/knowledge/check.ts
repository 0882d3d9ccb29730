import { languages } from '../domain/languages.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { CardFile } from './check-cards.ts';
import { checkCard } from './check-cards.ts';
import { checkDocument } from './check-documents.ts';
import { checkGlossary } from './check-glossary.ts';
import type { GlossaryCheck } from './check-glossary.ts';
import { cardSchema, currentText } from './cards.ts';
import type { Finding } from './findings.ts';
import { checkSchemes } from './schemes/check-schemes.ts';
import type { SchemeFile } from './schemes/parse.ts';
import { checkYaml } from './yaml-file.ts';

export interface CheckInput {
  documents: { file: string; record: KnowledgeRecord }[];
  /** Files that could not be read as documents, with the reason. */
  unreadable: { file: string; reason: string }[];
  cards: { file: string; source: string }[];
  /** Schemes and their norms. */
  schemes: readonly SchemeFile[];
  glossary: readonly { file: string; source: string }[];
  today: string;
}

export interface CheckResult {
  findings: Finding[];
  /** Per language: cards that are there, stale, reviewed by somebody; terms that are explained. */
  table: LanguageRow[];
  documents: number;
  cards: number;
  /** Files of schemes, the norms included. */
  schemes: number;
  /** Terms of the glossary. */
  terms: number;
}

export interface LanguageRow {
  language: string;
  complete: number;
  stale: number;
  reviewed: number;
  terms: number;
}

/** Validates the whole corpus. Pure: the caller reads the files. */
export function checkCorpus({
  documents,
  unreadable,
  cards,
  schemes,
  glossary,
  today,
}: CheckInput): CheckResult {
  const records = new Map(documents.map(({ record }) => [record.id, record]));
  const findings: Finding[] = unreadable.map(({ file, reason }) => ({
    level: 'error',
    file,
    rule: 'read',
    message: reason,
  }));
  findings.push(...documents.flatMap(({ file, record }) => checkDocument(record, file, today)));
  const read = cards.map(({ file, source }) => ({ file, ...checkYaml(file, source, cardSchema) }));
  findings.push(...read.flatMap((one) => one.findings));
  const good: CardFile[] = read.flatMap(({ file, value }) =>
    value === null ? [] : [{ file, card: value }],
  );
  findings.push(
    ...duplicates(good),
    ...good.flatMap((card) => checkCard(card, (id) => records.get(id))),
    ...checkSchemes(schemes, today),
  );
  const explained = checkGlossary(glossary);
  findings.push(...explained.findings);
  return {
    findings,
    table: tableOf(good, explained.complete),
    documents: documents.length,
    cards: good.length,
    schemes: schemes.length,
    terms: explained.terms,
  };
}

function duplicates(cards: readonly CardFile[]): Finding[] {
  const seen = new Map<string, string>();
  return cards.flatMap(({ file, card }): Finding[] => {
    const first = seen.get(card.id);
    seen.set(card.id, first ?? file);
    return first === undefined
      ? []
      : [{ level: 'error', file, rule: 'id', message: `has the id of ${first}` }];
  });
}

function tableOf(cards: readonly CardFile[], terms: GlossaryCheck['complete']): LanguageRow[] {
  return languages.map((language) => {
    const texts = cards.flatMap(({ card }) =>
      card.text[language] === undefined ? [] : [{ card, text: card.text[language] }],
    );
    return {
      language,
      complete: texts.length,
      stale: texts.filter(({ card }) => currentText(card, language) === undefined).length,
      reviewed: texts.filter(({ text }) => text.status === 'reviewed').length,
      terms: terms[language],
    };
  });
}
