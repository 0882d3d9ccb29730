import type { KnowledgeRecord, Section } from '../domain/knowledge.ts';
import { fold, tokenise } from '../index/text.ts';
import { sentenceSpans } from '../ingest/sentences.ts';
import { placeOfSection, regulationOfRecord, sectionsOf } from '../regulations/records.ts';

/** A section of one document, to be laid beside the same of another. */
export interface Column {
  record: KnowledgeRecord;
  section: Section;
}

/** The same rule elsewhere: in other years and versions, and of other municipalities. */
export interface Elsewhere {
  years: Column[];
  towns: Column[];
}

/** Share of common words from which two sections are about the same, without a common heading. */
const alike = 0.25;

/**
 * Finds the same rule in other documents: those with the same title but for years, version numbers
 * and the municipality's name, or with the same name in the other town's folder; and in them the
 * article with that number, else the same heading, else the section that shares most words.
 * Newest first.
 */
export function elsewhere(
  { record, section }: Column,
  records: Iterable<KnowledgeRecord>,
): Elsewhere {
  const found: Elsewhere = { years: [], towns: [] };
  for (const other of records) {
    if (other.id === record.id || other.kind !== record.kind || !isSameWork(record, other))
      continue;
    const same = counterpart(record, section, other);
    if (same === undefined) continue;
    const list = other.municipality === record.municipality ? found.years : found.towns;
    list.push({ record: other, section: same });
  }
  found.years.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  found.towns.sort((a, b) => town(a).localeCompare(town(b)) || dateOf(b).localeCompare(dateOf(a)));
  return found;
}

/** Since when a column holds: of the section, else of its document. */
export function dateOf({ record, section }: Column): string {
  const { validFrom, published, year } = record;
  return section.validFrom ?? validFrom ?? published ?? String(year ?? '');
}

function town({ record }: Column): string {
  return record.municipality ?? '';
}

function isSameWork(one: KnowledgeRecord, other: KnowledgeRecord): boolean {
  const [id, otherId] = [regulationOfRecord(one)?.id, regulationOfRecord(other)?.id];
  if (id !== undefined && id === otherId) return true;
  const key = workKey(one);
  if (one.municipality !== other.municipality)
    return nameIn(one) === nameIn(other) || (key !== '' && key === workKey(other));
  // Two regulations of one town are two works, whatever they are called.
  return (id === undefined || otherId === undefined) && key !== '' && key === workKey(other);
}

/** The record's name below its town's folder; unlike anything else where it is in none. */
function nameIn({ id, municipality }: KnowledgeRecord): string {
  return municipality !== null && id.startsWith(`${municipality}/`)
    ? id.slice(municipality.length)
    : id;
}

/** What is left of a title without years, numbers of versions, the town, and what follows a dash. */
function workKey({ title, municipality }: KnowledgeRecord): string {
  const own = new Set(tokenise(municipality ?? '').map(fold));
  const [main = ''] = title.split(/ [–—|-] /u);
  return tokenise(main)
    .map(fold)
    .filter((word) => !/\d/.test(word) && word !== 'gemeente' && !own.has(word))
    .join(' ');
}

function counterpart(
  record: KnowledgeRecord,
  section: Section,
  other: KnowledgeRecord,
): Section | undefined {
  const place = placeOfSection(section);
  // Of another regulation the same number is another rule: there the words decide.
  if (place !== null && regulationOfRecord(record)?.id === regulationOfRecord(other)?.id)
    return sectionsOf(other, place)[0];
  const key = headingKey(section);
  const same = other.sections.find((one) => key !== '' && headingKey(one) === key);
  if (same !== undefined && place === null) return same;
  const words = wordsOf(record, section);
  const [best] = other.sections
    .map((one) => ({ one, share: overlap(words, wordsOf(other, one)) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= alike ? best.one : undefined;
}

/** The heading without years. */
function headingKey({ heading }: Section): string {
  return tokenise(heading)
    .map(fold)
    .filter((word) => !/^(?:19|20)\d\d$/.test(word))
    .join(' ');
}

function wordsOf({ text }: KnowledgeRecord, { start, end }: Section): Set<string> {
  const words = tokenise(text.slice(start, end)).map(fold);
  return new Set(words.filter((word) => word.length > 4));
}

/** Jaccard: common words as a share of all. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Sentences of a column, and whether the other columns say the same in the same words. */
export function comparedSentences(
  columns: readonly Column[],
): { text: string; everywhere: boolean }[][] {
  const all = columns.map(({ record, section }) =>
    sentencesOf(record.text.slice(section.start, section.end)),
  );
  const keys = all.map((sentences) => new Set(sentences.map(sentenceKey)));
  return all.map((sentences) =>
    sentences.map((text) => ({
      text,
      everywhere: keys.every((known) => known.has(sentenceKey(text))),
    })),
  );
}

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => sentenceSpans(line).map(({ start, end }) => line.slice(start, end)));
}

function sentenceKey(text: string): string {
  return tokenise(text).map(fold).join(' ');
}
