import type { Citation } from '../domain/answer.ts';
import type { Span } from '../domain/knowledge.ts';
import { serviceRecordId } from '../directory/record.ts';
import type { Service } from '../directory/schema.ts';
import { citationOf } from './compose.ts';
import type { AnswerServices } from './state.ts';

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
