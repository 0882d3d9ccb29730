import type { KnowledgeRecord, Section, Span } from '../domain/knowledge.ts';
import { sentenceSpans } from '../ingest/sentences.ts';

/** The first sentence of a section, in the offsets of the record. */
export function firstSentence({ text }: KnowledgeRecord, { start, end }: Section): Span {
  const [first] = sentenceSpans(text.slice(start, end));
  return first === undefined
    ? { start, end }
    : { start: start + first.start, end: start + first.end };
}
