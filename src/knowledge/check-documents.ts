import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { Finding } from './findings.ts';

/** Longest marked excerpt of a source, in words (content.md §1). */
const maximumExcerpt = 40;

/** What must be true of a document that we wrote: each proves itself by its official sources. */
export function checkDocument(record: KnowledgeRecord, file: string, today: string): Finding[] {
  const findings: Finding[] = [];
  const report = (level: Finding['level'], rule: string, message: string): void => {
    findings.push({ level, file, rule, message });
  };
  if (record.publisher !== 'Wegwijs') return findings;
  if (record.basis.length === 0) report('error', 'sources', 'has no sources');
  const ids = record.basis.map(({ id }) => id);
  if (new Set(ids).size < ids.length) report('error', 'sources', 'has a source id twice');
  for (const section of record.sections) {
    const marks = record.footnotes.filter(({ at }) => at > section.start && at <= section.end);
    if (marks.length === 0) report('warning', 'sources', `section "${section.id}" names no source`);
    if (section.validUntil !== undefined && section.validUntil < today) {
      report('warning', 'past', `section "${section.id}" was valid until ${section.validUntil}`);
    }
  }
  for (const { id, excerpt, accessed } of record.basis) {
    if ((excerpt ?? '').split(/\s+/).length > maximumExcerpt)
      report('error', 'excerpt', `source ${id}: over ${maximumExcerpt} words`);
    if (accessed !== undefined && accessed > today)
      report('error', 'dates', `source ${id} was read in the future`);
  }
  const used = new Set(record.footnotes.map(({ basis }) => basis));
  for (const id of ids.filter((one) => !used.has(one)))
    report('warning', 'sources', `source ${id} is never referred to`);
  if (
    record.validFrom !== null &&
    record.validUntil !== null &&
    record.validFrom > record.validUntil
  ) {
    report('error', 'dates', 'is valid until before it is valid from');
  }
  return findings;
}
