import type { KnowledgeRecord } from '../domain/knowledge.ts';
import { digestOf } from '../ingest/passages.ts';
import { slug } from '../ingest/record-text.ts';
import type { Glossary, GlossaryTerm } from './glossary.ts';

/** `bijzondere bijstand` → `begrip/bijzondere-bijstand`. */
export function termRecordId(term: string): string {
  return `begrip/${slug(term)}`;
}

/** Each explained term as a record, so that an explanation can be opened and cited like any text. */
export function glossaryRecords({ terms }: Pick<Glossary, 'terms'>): KnowledgeRecord[] {
  return terms.flatMap((term) =>
    term.explanation.nl === undefined ? [] : [recordOf(term, term.explanation.nl)],
  );
}

function recordOf({ term }: GlossaryTerm, explanation: string): KnowledgeRecord {
  const id = termRecordId(term);
  const text = `${term}: ${explanation}`.normalize('NFC');
  return {
    id,
    kind: 'term',
    documentKind: 'guide',
    title: term,
    publisher: 'Wegwijs',
    municipality: null,
    language: 'nl',
    year: null,
    published: null,
    validFrom: null,
    validUntil: null,
    reviewed: null,
    url: null,
    text,
    sections: [
      { id: 'betekenis', heading: '', level: 1, headingPath: [], start: 0, end: text.length },
    ],
    basis: [],
    footnotes: [],
    digest: digestOf([id, text]),
  };
}
