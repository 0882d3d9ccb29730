import type { KnowledgeRecord, Passage } from '../domain/knowledge.ts';
import type { Compiled } from '../ingest/record.ts';
import { chunkerVersion, cutPassages, digestOf } from '../ingest/passages.ts';
import type { Glossary } from './glossary.ts';
import { glossaryRecords } from './glossary-records.ts';

/** Explained terms with what is embedded of them: one passage each. Pure. */
export async function compileGlossary(glossary: Pick<Glossary, 'terms'>): Promise<Compiled[]> {
  return Promise.all(glossaryRecords(glossary).map(compileTerm));
}

async function compileTerm(record: KnowledgeRecord): Promise<Compiled> {
  const block = { kind: 'paragraph' as const, section: 0, start: 0, end: record.text.length };
  const passages: Passage[] = await cutPassages(record, [block]);
  return { record: { ...record, digest: digestOf([chunkerVersion, record.digest]) }, passages };
}
