/**
 * Measures how well questions find their card when the card does not hold them, by language.
 *
 *     npx tsx scripts/evaluate-cards.ts
 *
 * Cross-validation over all questions of the national cards: some minutes. The questions that were
 * written by people who never saw the cards' own are a part of `wegwijs eval`.
 */
import { readParsed } from '../src/adapters/files/parsed-files.ts';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { useSources } from '../src/cli/knowledge.ts';
import { progressBar } from '../src/cli/progress.ts';
import { configFromProcess } from '../src/config/config.ts';
import { evaluateCards, formatCardReport } from '../src/evaluate/cards.ts';
import { cardSchema } from '../src/knowledge/cards.ts';
import { cardEntries } from '../src/retrieve/card-finder.ts';
import { createGlossaryMatcher } from '../src/retrieve/glossary.ts';
import { openServices } from '../src/services/open.ts';

const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices(config, secrets);
const { base } = await useSources(services);
if (base.index.dense === null) throw new Error('there are no vectors to compare');
const { files } = await readParsed('cards', cardSchema);
const entries = cardEntries(files.map(({ value }) => value));
const questions = entries.map(({ question }) => question);
const bar = progressBar('Asking the cards');
const report = await evaluateCards({
  entries,
  vectors: await services.embedder.embedStored('query', questions),
  centring: base.index.dense.centring,
  glossary: createGlossaryMatcher(services.glossary),
  retrieve: async ({ question, language }, vector) => {
    const request = { question, language, municipality: 'nl', k: 8, vector };
    return (await services.retrieve(request)).kept;
  },
  onProgress: bar,
});
bar.stop();
console.log(formatCardReport(report));
await services.close();
