/**
 * Makes the language means of the local model from `src/language/questions/<tag>.txt` (the same
 * questions in every language, one a line): `npx tsx scripts/make-language-means.ts`. To be run
 * again whenever the questions or the model change; takes about two minutes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LocalEmbedder } from '../src/adapters/embedder/local-embedder.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { meansFileName, meansFolder } from '../src/adapters/retrieval-data/language-means.ts';
import type { MeansFile } from '../src/index/means.ts';
import { encodeVector } from '../src/index/means.ts';
import { principalDirections } from '../src/index/principal-directions.ts';
import { matrixOf, meanOfRows } from '../src/index/vectors.ts';

/** Three quarters of what language means differ by; between 6 and 20 nothing much changes. */
const nuisanceDirections = 10;

const questionsFolder = join(packageRoot, 'src', 'language', 'questions');
const cacheDir = join(process.env['WEGWIJS_CACHE'] ?? join(packageRoot, '.cache'), 'model');

async function readQuestions(): Promise<Map<string, string[]>> {
  const names = (await readdir(questionsFolder)).filter((name) => name.endsWith('.txt')).sort();
  const files = names.map(async (name): Promise<[string, string[]]> => {
    const source = await readFile(join(questionsFolder, name), 'utf8');
    return [basename(name, '.txt'), source.split('\n').filter((line) => line.trim() !== '')];
  });
  return new Map(await Promise.all(files));
}

function mean(vectors: readonly Float32Array[], dimension: number): Float32Array {
  const all = matrixOf(vectors, dimension);
  return meanOfRows(all, Array(all.rows).keys());
}

const questions = await readQuestions();
const embedder = new LocalEmbedder({ cacheDir });
const { dimension, modelId } = embedder;
const queries = new Map<string, Float32Array>();
const languages: MeansFile['languages'] = {};
for (const [tag, texts] of questions) {
  const query = mean(await embedder.embedQueries(texts), dimension);
  const passage = mean(await embedder.embedPassages(texts), dimension);
  queries.set(tag, query);
  languages[tag] = { query: encodeVector(query), passage: encodeVector(passage) };
  process.stderr.write(`${tag} `);
}
await embedder.close();

const file: MeansFile = {
  format: 1,
  model: modelId,
  dimension,
  questions: createHash('sha256')
    .update(JSON.stringify([...questions]))
    .digest('hex'),
  languages,
  nuisance: principalDirections([...queries.values()], nuisanceDirections).map(encodeVector),
};
await mkdir(meansFolder, { recursive: true });
const path = join(meansFolder, meansFileName(modelId));
await writeFile(path, `${JSON.stringify(file, null, 1)}\n`);
process.stderr.write(`→ ${path}\n`);
