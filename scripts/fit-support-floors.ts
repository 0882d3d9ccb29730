/**
 * Fits the floors of `src/verify/support-floors.json`: for each language the similarity to its
 * source that 199 of 200 sentences of the development half of the answer cards reach.
 * `npx tsx scripts/fit-support-floors.ts`; to be run again when the embedding model, the language
 * means or many cards change. Takes some minutes the first time.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { readLanguageMeans } from '../src/adapters/retrieval-data/language-means.ts';
import { configFromProcess } from '../src/config/config.ts';
import { openServices } from '../src/services/open.ts';
import { sentenceSpans } from '../src/ingest/sentences.ts';
import { createSimilarity } from '../src/verify/similarity.ts';
import { readCardSentences } from './claims/card-sentences.ts';

/** Share of right sentences that stay below. */
const below = 0.005;

const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices({ ...config, logLevel: 'warn' }, secrets);
await services.embedder.ready();
const { embedder } = services;
const means = await readLanguageMeans(embedder.modelId);
if (means === null) throw new Error(`there are no language means for ${embedder.modelId}`);
const similarity = createSimilarity({
  means,
  // Our own sentences: kept, so that a second run takes no time.
  embedder: {
    embedQueries: (texts, options) => embedder.embedStored('query', texts, options),
    embedPassages: (texts, options) => embedder.embedPassages(texts, options),
  },
});

const { sentences } = await readCardSentences();
const support = new Map<string, number[]>();
for (const { language, split, text, passages, quotes } of sentences) {
  if (split !== 'dev') continue;
  const known = passages.flatMap((passage) => citedSentences(passage.text, quotes));
  const [near] = (await similarity([text], language, known, 'nl')) ?? [];
  if (near === undefined) throw new Error('the embedding model is not there');
  const list = support.get(language) ?? [];
  support.set(language, list);
  list.push(Math.max(...near));
}
await services.close();

const floors = [...support].map(([language, values]) => {
  const sorted = values.sort((a, b) => a - b);
  return [language, Number((sorted[Math.floor(below * sorted.length)] ?? 0).toFixed(3))] as const;
});
const path = join(packageRoot, 'src', 'verify', 'support-floors.json');
const file = { model: embedder.modelId, floors: Object.fromEntries(floors) };
await writeFile(path, `${JSON.stringify(file, null, 2)}\n`);
console.error(`${floors.length} languages → ${path}`);

/** Sentences of a passage that the quotes touch; all of them where none does. */
function citedSentences(text: string, quotes: readonly string[]): string[] {
  const spans = sentenceSpans(text);
  const cited = spans.filter(({ start, end }) =>
    quotes.some((quote) => {
      const at = text.indexOf(quote);
      return at !== -1 && at < end && start < at + quote.length;
    }),
  );
  return (cited.length > 0 ? cited : spans).map(({ start, end }) => text.slice(start, end));
}
