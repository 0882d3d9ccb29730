import type { Language } from '../domain/languages.ts';
import { languages } from '../domain/languages.ts';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { CardFile } from './check-cards.ts';
import { checkCardPlaces } from './check-card-places.ts';
import { checkCard } from './check-cards.ts';
import { checkDocument } from './check-documents.ts';
import { checkGlossary } from './check-glossary.ts';
import type { GlossaryCheck } from './check-glossary.ts';
import { cardSchema, currentText } from './cards.ts';
import type { Finding } from './findings.ts';
import { checkMunicipalities } from './check-municipalities.ts';
import { checkSchemes } from './schemes/check-schemes.ts';
import { parseSchemes } from './schemes/parse.ts';
import type { SchemeFile } from './schemes/parse.ts';
import { isStaleSchemeText } from './schemes/scheme.ts';
import { checkYaml } from './yaml-file.ts';

export interface CheckInput {
  documents: { file: string; record: KnowledgeRecord }[];
  /** Files that could not be read as documents, with the reason. */
  unreadable: { file: string; reason: string }[];
  cards: { file: string; source: string }[];
  /** Schemes and their norms. */
  schemes: readonly SchemeFile[];
  glossary: readonly { file: string; source: string }[];
  municipalities: readonly { file: string; source: string }[];
  today: string;
}

export interface CheckResult {
  findings: Finding[];
  table: LanguageRow[];
  /** Cards that are of the right form, with their files. */
  goodCards: readonly CardFile[];
  /** Ids of the municipalities. */
  towns: ReadonlySet<string>;
  documents: number;
  cards: number;
  /** Files of schemes, the norms included. */
  schemes: number;
  /** Terms of the glossary. */
  terms: number;
}

/** Texts of one kind in one language. */
export interface TextCounts {
  /** Texts that are there, stale ones included. */
  complete: number;
  /** Translations of an earlier Dutch text. */
  stale: number;
  /** Read and approved by a named person or office. */
  reviewed: number;
}

export interface LanguageRow {
  language: Language;
  cards: TextCounts;
  schemes: TextCounts;
  /** Terms that are explained. */
  terms: number;
}

/** Validates the whole corpus. Pure: the caller reads the files. */
export function checkCorpus({
  documents,
  unreadable,
  cards,
  schemes,
  glossary,
  municipalities,
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
  const good: CardFile[] = read.flatMap(({ file, value, lineOf }) =>
    value === null ? [] : [{ file, card: value, lineOf }],
  );
  const { findings: ofTowns, ids: towns } = checkMunicipalities(municipalities, today);
  findings.push(
    ...ofTowns,
    ...checkCardPlaces({ cards: good, municipalities: towns, today }),
    ...good.flatMap((card) => checkCard(card, (id) => records.get(id))),
    ...checkSchemes(schemes, today),
  );
  const explained = checkGlossary(glossary);
  findings.push(...explained.findings);
  return {
    findings,
    table: tableOf(good, schemes, explained.complete),
    goodCards: good,
    towns,
    documents: documents.length,
    cards: good.length,
    schemes: schemes.length,
    terms: explained.terms,
  };
}

function tableOf(
  cards: readonly CardFile[],
  files: readonly SchemeFile[],
  terms: GlossaryCheck['complete'],
): LanguageRow[] {
  const { schemes } = parseSchemes(files);
  return languages.map((language) => ({
    language,
    cards: countTexts(
      cards.map(({ card }) => card),
      language,
      (card) => currentText(card, language) === undefined,
    ),
    schemes: countTexts(schemes, language, (scheme) => isStaleSchemeText(scheme, language)),
    terms: terms[language],
  }));
}

type WithTexts = { text: Partial<Record<Language, { status: string }>> };

function countTexts<T extends WithTexts>(
  all: readonly T[],
  language: Language,
  isStale: (one: T) => boolean,
): TextCounts {
  const there = all.filter(({ text }) => text[language] !== undefined);
  return {
    complete: there.length,
    stale: there.filter(isStale).length,
    reviewed: there.filter(({ text }) => text[language]?.status === 'reviewed').length,
  };
}
