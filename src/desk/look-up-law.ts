import type { Basis, IsoDate, KnowledgeRecord, Section } from '../domain/knowledge.ts';
import type { RegulationRef } from '../domain/regulation.ts';
import { sectionsOf, versionOn, versionsOf } from '../regulations/records.ts';
import { citationLine, regulationOf } from '../regulations/reference.ts';

/** The article's own words, which an explanation of ours stands on. */
export interface LawBehind {
  record: KnowledgeRecord;
  /** `artikel 35 lid 1, geldig vanaf 2024-01-01`. */
  place: string;
  /** The lid that is named, or the lids of the article in order. */
  text: string;
  start: number;
  end: number;
}

/** An article fits; a whole law, put under one number by mistake, does not. UTF-16 units. */
const longestArticle = 4_000;

/**
 * The articles that a section's official sources name and that are in the index, each once: in the
 * version that holds on the day, else the newest.
 *
 * @param records of the knowledge base
 */
export function lawBehind(
  record: KnowledgeRecord,
  section: Section,
  records: readonly KnowledgeRecord[],
  day: IsoDate,
): LawBehind[] {
  const found = basisOf(record, section).flatMap(({ url, title }) => {
    const ref = regulationOf(url ?? null, title);
    return ref?.article === undefined ? [] : articleIn(ref, records, day);
  });
  return found.filter((law, n) => found.findIndex(isSame(law)) === n);
}

function isSame(one: LawBehind): (other: LawBehind) => boolean {
  return (other) => other.record.id === one.record.id && other.start === one.start;
}

/** Sources of this section alone, where its sentences tell theirs; else those of the document. */
function basisOf({ basis, footnotes }: KnowledgeRecord, { start, end }: Section): Basis[] {
  const marks = footnotes.filter(({ at }) => start <= at && at <= end);
  const own = new Set(marks.map((mark) => mark.basis));
  return footnotes.length === 0 ? basis : basis.filter(({ id }) => own.has(id));
}

function articleIn(
  ref: RegulationRef,
  records: readonly KnowledgeRecord[],
  day: IsoDate,
): LawBehind[] {
  const record = versionOn(records, ref, day) ?? versionsOf(records, ref)[0];
  const sections = record === undefined ? [] : sectionsOf(record, ref);
  const [first, last] = [sections[0], sections.at(-1)];
  if (record === undefined || first === undefined || last === undefined) return [];
  const [start, end] = [first.start, Math.min(last.end, first.start + longestArticle)];
  const { validUntil } = record;
  const validFrom = first.validFrom ?? record.validFrom;
  const place = citationLine(ref, { validFrom, validUntil });
  return [{ record, place, text: record.text.slice(start, end), start, end }];
}
