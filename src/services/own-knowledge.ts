import type { KeptFiles } from '../adapters/files/kept-files.ts';
import { programDigest } from '../adapters/files/program-digest.ts';
import type { RecordKind } from '../domain/knowledge.ts';
import type { Directory } from '../directory/files.ts';
import { serviceRecords } from '../directory/record.ts';
import type { CompiledCorpus } from '../ingest/compile.ts';
import { digestOf } from '../ingest/passages.ts';
import type { Glossary } from '../knowledge/glossary.ts';
import { compileGlossary } from '../knowledge/glossary-passages.ts';
import type { Schemes } from '../knowledge/schemes/parse.ts';
import { schemeRecords } from '../knowledge/schemes/record.ts';

/** What we keep as data instead of as documents. */
export interface OwnKnowledge {
  directory: Pick<Directory, 'services'>;
  schemes: Pick<Schemes, 'schemes' | 'norms'>;
  glossary: Pick<Glossary, 'terms'>;
}

/** Kinds of records that are searched only when they are asked for, in an index of their own. */
export const ownKinds: ReadonlySet<RecordKind> = new Set(['service', 'scheme', 'term']);

export type OwnCorpus = Pick<CompiledCorpus, 'records' | 'passages'>;

const name = 'own-knowledge';

/** Services, schemes and terms as records with their passages; kept, since cutting takes a second. */
export async function compileOwnKnowledge(
  knowledge: OwnKnowledge,
  kept?: KeptFiles,
): Promise<OwnCorpus> {
  const { directory, schemes, glossary } = knowledge;
  const made = [directory.services, schemes.schemes, schemes.norms, glossary.terms];
  const key = digestOf([programDigest(), JSON.stringify(made)]);
  const before = (await kept?.read(name, key)) as OwnCorpus | null | undefined;
  if (before != null) return before;
  const compiled = [
    ...(await serviceRecords(directory.services)),
    ...(await schemeRecords(schemes.schemes, schemes.norms)),
    ...(await compileGlossary(glossary)),
  ];
  const corpus = {
    records: compiled.map(({ record }) => record),
    passages: compiled.flatMap(({ passages }) => passages),
  };
  await kept?.write(name, key, corpus);
  return corpus;
}
