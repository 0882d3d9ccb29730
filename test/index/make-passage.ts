import { createHash } from 'node:crypto';
import type { Passage } from '../../src/domain/knowledge.ts';

/** A passage of Dutch text, whole as one piece, with whatever a test wants otherwise. */
export function makePassage(id: string, text: string, over: Partial<Passage> = {}): Passage {
  const title = over.title ?? '';
  const embedded = title === '' ? text : `${title} · ${text}`;
  return {
    id,
    recordId: id,
    kind: 'document',
    documentKind: 'guide',
    title,
    municipality: null,
    language: 'nl',
    year: null,
    sectionId: '',
    headingPath: [],
    validFrom: null,
    validUntil: null,
    start: 0,
    end: text.length,
    text,
    embedded,
    pieces: [{ start: 0, end: text.length }],
    digest: createHash('sha256').update(embedded).digest('hex'),
    ...over,
  };
}
