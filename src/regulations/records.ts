import type { IsoDate, KnowledgeRecord, Section } from '../domain/knowledge.ts';
import type { ArticleText, Regulation, RegulationRef } from '../domain/regulation.ts';
import type { Compiled } from '../ingest/record.ts';
import { compileDocument } from '../ingest/record.ts';
import { holdsOn } from './dates.ts';
import { articleHeading, partText, regulationDocument } from './document.ts';
import { regulationOf } from './reference.ts';

/** `BWBR0015703_2024-01-01.xml`: the name under which a version is kept; its record id follows from it. */
export function regulationFileName({ id, version }: Pick<Regulation, 'id' | 'version'>): string {
  return `${[id, version].filter((part) => part !== '').join('_')}.xml`;
}

/** A regulation → its record and passages (design §4a), as `ingest` would make them of its file. */
export function compileRegulation(regulation: Regulation): Promise<Compiled> {
  return compileDocument(regulationFileName(regulation), regulationDocument(regulation), undefined);
}

/** Whether a record is a regulation of law that was imported, and which; `null` for any other. */
export function regulationOfRecord(record: KnowledgeRecord): RegulationRef | null {
  const official = record.documentKind === 'law' || record.documentKind === 'regulation';
  return record.kind === 'document' && official ? regulationOf(record.url) : null;
}

/** A section, or a passage with its `sectionId`. */
export interface SectionPlace {
  /** Section id. */
  id: string;
  headingPath: readonly string[];
}

/**
 * Article and lid that a section holds; `null` for text outside the articles, also where an
 * explanation has a heading that looks like one.
 */
export function placeOfSection({
  id,
  headingPath,
}: SectionPlace): { article: string; paragraph?: string } | null {
  if (!id.startsWith('artikel-')) return null;
  for (const heading of headingPath.toReversed()) {
    const match = /^(?:Artikel (\S+)|Enig artikel)(?: lid (\d\S*))?/.exec(heading);
    if (match === null) continue;
    const article = match[1] ?? 'enig';
    return match[2] === undefined ? { article } : { article, paragraph: match[2] };
  }
  return null;
}

/** Sections of the record that hold this article, or only this lid of it. */
export function sectionsOf(
  record: KnowledgeRecord,
  { article, paragraph }: Pick<RegulationRef, 'article' | 'paragraph'>,
): Section[] {
  return record.sections.filter((section) => {
    const place = placeOfSection(section);
    return (
      place?.article === article && (paragraph === undefined || place?.paragraph === paragraph)
    );
  });
}

/**
 * The versions of the regulation that are in the index, the newest first.
 *
 * @param records of the knowledge base, whatever their kind
 */
export function versionsOf(
  records: Iterable<KnowledgeRecord>,
  { id }: Pick<RegulationRef, 'id'>,
): KnowledgeRecord[] {
  return [...records]
    .filter((record) => regulationOfRecord(record)?.id === id)
    .sort((a, b) => compareText(b.validFrom ?? '', a.validFrom ?? ''));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The version that holds on a day; of several the newest, `null` where none does. */
export function versionOn(
  records: Iterable<KnowledgeRecord>,
  ref: Pick<RegulationRef, 'id'>,
  day: IsoDate,
): KnowledgeRecord | null {
  return versionsOf(records, ref).find((version) => holdsOn(version, day)) ?? null;
}

/** The wording of every article of a regulation as it was read; repealed ones have none. */
export function articleTexts({ articles }: Regulation): ArticleText[] {
  const worded = articles.filter(({ repealed, paragraphs }) => !repealed && paragraphs.length > 0);
  return joined(
    worded.map((article) => ({
      number: article.number ?? articleHeading(article),
      heading: articleHeading(article),
      validFrom: article.validFrom,
      paragraphs: article.paragraphs.map(({ number, parts }) => ({
        number,
        text: parts.map(partText).join('\n'),
      })),
    })),
  );
}

/** The wording of every article of a regulation in the index. */
export function articleTextsOf(record: KnowledgeRecord): ArticleText[] {
  return joined(
    record.sections.map((section) => {
      const place = placeOfSection(section);
      const text = record.text.slice(section.start, section.end).trim();
      return {
        number: place?.article ?? section.heading,
        heading: headingOf(section, place?.paragraph !== undefined),
        validFrom: section.validFrom ?? null,
        paragraphs: [{ number: place?.paragraph ?? null, text }],
      };
    }),
  );
}

/** The heading of a lid's article stands right above the lid's own. */
function headingOf({ heading, headingPath }: Section, isParagraph: boolean): string {
  return isParagraph ? (headingPath.at(-2) ?? heading) : heading;
}

/** One text for each number, its paragraphs in order. */
function joined(texts: readonly ArticleText[]): ArticleText[] {
  const byNumber = new Map<string, ArticleText>();
  for (const text of texts) {
    const known = byNumber.get(text.number);
    if (known === undefined) byNumber.set(text.number, text);
    else known.paragraphs.push(...text.paragraphs);
  }
  return [...byNumber.values()];
}
