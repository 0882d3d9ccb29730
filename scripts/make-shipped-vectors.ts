/**
 * Makes the vectors that are shipped with the corpus, so that a first start embeds none of it.
 *
 *     npx tsx scripts/make-shipped-vectors.ts
 *
 * One file a corpus file (`corpus/vectors/…`), and one each for services, schemes and terms; the same
 * corpus and model always give the same bytes.
 * Files whose document or card is gone are removed.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { vectorKey } from '../src/adapters/embedder/vector-codec.ts';
import { writeVectorFile } from '../src/adapters/embedder/shipped-vectors.ts';
import { readDirectory } from '../src/adapters/files/directory-files.ts';
import { readKnowledgeFiles } from '../src/adapters/files/knowledge-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { readSchemes } from '../src/adapters/files/scheme-files.ts';
import { readGlossary } from '../src/adapters/retrieval-data/glossary.ts';
import { configFromProcess } from '../src/config/config.ts';
import { planEmbedding } from '../src/index/embed-plan.ts';
import { cardSchema } from '../src/knowledge/cards.ts';
import { checkYaml } from '../src/knowledge/yaml-file.ts';
import { cardEntries } from '../src/retrieve/card-finder.ts';
import { situationEntries } from '../src/retrieve/situation-finder.ts';
import { createEmbedder, shippedVectorsFolder } from '../src/services/embedder.ts';
import { compileOwnKnowledge, ownKinds } from '../src/services/own-knowledge.ts';
import { compileSources } from '../src/services/sources.ts';

type Kind = 'query' | 'passage';

const { config, secrets } = configFromProcess(packageRoot);
const embedder = await createEmbedder(config, secrets, console.error);
const written = new Set<string>();

const { records, passages } = await compileSources([join(packageRoot, 'corpus')]);
for (const { id } of records) {
  const { texts } = planEmbedding(passages.filter(({ recordId }) => recordId === id));
  await write(`documents/${id}.vec`, 'passage', texts);
}
for (const { file, source } of await readKnowledgeFiles('cards')) {
  const { value } = checkYaml(file, source, cardSchema);
  if (value === null) continue;
  const questions = cardEntries([value]).map(({ question }) => question);
  await write(file.replace(/^corpus\//, '').replace(/\.yaml$/, '.vec'), 'query', questions);
}
const directory = await readDirectory(console.error);
const own = await compileOwnKnowledge({
  directory,
  schemes: await readSchemes(console.error),
  glossary: await readGlossary(),
});
await write(
  'own/situation.vec',
  'query',
  situationEntries(directory.situations).map(({ question }) => question),
);
for (const kind of ownKinds) {
  const { texts } = planEmbedding(own.passages.filter((passage) => passage.kind === kind));
  await write(`own/${kind}.vec`, 'passage', texts);
}
for (const name of await readdir(shippedVectorsFolder, { recursive: true })) {
  if (name.endsWith('.vec') && !written.has(name)) await rm(join(shippedVectorsFolder, name));
}
console.error(`${written.size} files;`, embedder.counts);
await embedder.close();

async function write(name: string, kind: Kind, texts: string[]): Promise<void> {
  const vectors = await embedder.embedStored(kind, texts);
  const path = join(shippedVectorsFolder, name);
  await mkdir(dirname(path), { recursive: true });
  const entries = texts.map((text, n) => ({
    key: vectorKey(kind, text),
    vector: vectors[n] ?? new Float32Array(),
  }));
  await writeVectorFile(path, embedder.modelId, entries);
  written.add(name);
}
