import type { Citation } from '../domain/answer.ts';
import type { Span } from '../domain/knowledge.ts';
import { serviceRecordId } from '../directory/record.ts';
import type { Service } from '../directory/schema.ts';
import { citationOf } from './compose.ts';
import type { AnswerServices, AnswerState } from './state.ts';

/**
 * A citation of what the record of a service says: how to reach it where that is known, else what
 * it is. `null` where there is no such record.
 */
export function citationOfService(
  service: Service,
  id: number,
  { recordOf }: Pick<AnswerServices, 'recordOf'>,
  wanted: 'contact' | 'wat' = 'contact',
): Citation | null {
  const record = recordOf(serviceRecordId(service));
  const section =
    record?.sections.find((one) => one.id === wanted) ??
    record?.sections.find((one) => one.id === 'wat');
  if (record === undefined || section === undefined) return null;
  return citationOf(id, record, section, trimmed(record.text, section));
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const before = inner.length - inner.trimStart().length;
  return { start: start + before, end: start + inner.trimEnd().length };
}

/** Number of the citation of a service's record; a new one where it is not cited yet, `null` without a record. */
export function citeService(
  service: Service,
  state: Pick<AnswerState, 'citations'>,
  services: Pick<AnswerServices, 'recordOf'>,
): number | null {
  const id = 1 + Math.max(0, ...state.citations.map((one) => one.id));
  const made = citationOfService(service, id, services);
  if (made === null) return null;
  const known = state.citations.find(
    (one) => one.documentId === made.documentId && one.quote.start === made.quote.start,
  );
  if (known === undefined) state.citations.push(made);
  return known?.id ?? id;
}
