import { writeFileSync } from 'node:fs';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { readLanguageMeans } from '../src/adapters/retrieval-data/language-means.ts';
import { configFromProcess } from '../src/config/config.ts';
import { openServices } from '../src/services/open.ts';
import { sentenceSpans } from '../src/ingest/sentences.ts';
import { createSimilarity } from '../src/verify/similarity.ts';
import { senseFault } from '../src/verify/sense.ts';
import { polarityOf } from '../src/verify/polarity.ts';
import { generator } from '../src/evaluate/metrics.ts';
import { languages } from '../src/domain/languages.ts';
import { readCardSentences } from './claims/card-sentences.ts';
import { addScaled, dot, normaliseInPlace } from '../src/index/vectors.ts';
import * as corrupt from './claims/corrupt.ts';

const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices({ ...config, logLevel: 'warn' }, secrets);
await services.embedder.ready();
const { embedder } = services;
const means = (await readLanguageMeans(embedder.modelId))!;
const similarity = createSimilarity({
  means,
  embedder: {
    embedQueries: (texts, options) => embedder.embedStored('query', texts, options),
    embedPassages: (texts, options) => embedder.embedPassages(texts, options),
  },
});
const centre = (vector: Float32Array, mean: Float32Array): Float32Array => {
  const c = vector.slice();
  addScaled(c, mean, -1);
  for (const d of means.nuisance) addScaled(c, d, -dot(c, d));
  return normaliseInPlace(c);
};
const random = generator(7);
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
const { sentences } = await readCardSentences();
const per = Number(process.argv[2] ?? 120);
const out: string[] = [];
const vecs: Float32Array[] = [];
const wanted = process.argv[3] ?? 'dev';
for (const language of languages) {
  const own = sentences.filter((s) => s.split === wanted && s.language === language);
  const shuffled = own.map((s) => ({ s, k: random() })).sort((a, b) => a.k - b.k).slice(0, per).map(({ s }) => s);
  for (const s of shuffled) {
    const variants: [string, string][] = [['none', s.text]];
    const n = corrupt.flip(s.text, language, 'negation', pick);
    if (n !== null && n !== s.text) variants.push(['negation', n]);
    const nl = s.card.text.nl;
    const p = polarityOf([...(nl?.answer ?? []), nl?.next ?? ''][s.n] ?? '', 'nl');
    if (p.must !== p.may) {
      const m = corrupt.flip(s.text, language, 'modality', pick);
      if (m !== null && m !== s.text) variants.push(['modality', m]);
    }
    const known = [...new Set(s.passages.flatMap((passage) => {
      const spans = sentenceSpans(passage.text);
      const cited = spans.filter(({ start, end }) => s.quotes.some((q) => { const at = passage.text.indexOf(q); return at !== -1 && at < end && start < at + q.length; }));
      return (cited.length > 0 ? cited : spans).map(({ start, end }) => passage.text.slice(start, end));
    }))];
    if (known.length === 0) continue;
    const kv = (await embedder.embedPassages(known)).map((v) => centre(v, means.passage('nl')));
    const qv = (await embedder.embedStored('query', variants.map(([, t]) => t))).map((v) => centre(v, means.query(language)));
    for (const [i, [kind, text]] of variants.entries()) {
      const q = qv[i]!;
      const order = known.map((t, j) => ({ t, v: kv[j]!, sim: dot(q, kv[j]!) })).sort((a, b) => b.sim - a.sim);
      const fault = await senseFault({ claim: text, language, sentences: order.map(({ t }) => t), sentenceLanguage: 'nl', similarity });
      out.push(JSON.stringify({ card: s.card.id, n: s.n, language, kind, text, sentences: order.map(({ t }) => t), sims: order.map(({ sim }) => +sim.toFixed(4)), fault, mine: polarityOf(text, language), theirs: order.map(({ t }) => polarityOf(t, 'nl')) }));
      vecs.push(q, order[0]!.v);
    }
  }
  console.error(language, out.length);
  writeFileSync(`/tmp/c-lab/${wanted}.jsonl`, out.join('\n'));
  writeFileSync(`/tmp/c-lab/${wanted}.f32`, Buffer.concat(vecs.map((v) => Buffer.from(v.buffer, v.byteOffset, v.byteLength))));
}
await services.close();
