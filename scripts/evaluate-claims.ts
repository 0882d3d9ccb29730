/**
 * Measures the verifier on `test/sets/claims.jsonl`, each half apart, and prints the claims that it
 * judges wrong: `npx tsx scripts/evaluate-claims.ts [dev|test] [--show]`. The table of both halves is
 * a part of `wegwijs eval`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../src/adapters/files/package-root.ts';
import { progressBar } from '../src/cli/progress.ts';
import { configFromProcess } from '../src/config/config.ts';
import type { ClaimOutcome } from '../src/evaluate/claims.ts';
import { evaluateClaims, formatClaimsReport } from '../src/evaluate/claims.ts';
import { parseClaimsSet, splits } from '../src/evaluate/claims-set.ts';
import { openVerifier } from '../src/services/generation.ts';
import { openServices } from '../src/services/open.ts';

const { config, secrets } = configFromProcess(packageRoot);
const services = await openServices({ ...config, logLevel: 'warn' }, secrets);
const { embedder, gazetteer, directory } = services;
await embedder.ready();
const verifier = await openVerifier({
  // Our own sentences: kept, so that a second run takes no time.
  embedder: {
    modelId: embedder.modelId,
    dimension: embedder.dimension,
    embedQueries: (texts, options) => embedder.embedStored('query', texts, options),
    embedPassages: (texts, options) => embedder.embedPassages(texts, options),
  },
  gazetteer,
  directory,
});
const set = parseClaimsSet(
  await readFile(join(packageRoot, 'test', 'sets', 'claims.jsonl'), 'utf8'),
);
for (const split of splits) {
  if (process.argv.includes(split === 'dev' ? 'test' : 'dev')) continue;
  const bar = progressBar(`Checking claims (${split})`);
  const claims = set.claims.filter((one) => one.split === split);
  const report = await evaluateClaims({ ...set, claims }, verifier, bar);
  bar.stop();
  console.log(`\n${split}\n${formatClaimsReport(report)}`);
  if (process.argv.includes('--show')) report.outcomes.filter(isWrong).forEach(show);
}
await services.close();

function isWrong({ claim, reason }: ClaimOutcome): boolean {
  return (claim.corruption === 'none') !== (reason === null);
}

function show({ claim, reason, support }: ClaimOutcome): void {
  const verdict = reason ?? 'accepted';
  console.log(
    `${claim.claim} ${claim.language} ${claim.corruption} ${verdict} ${support?.toFixed(3) ?? ''}`,
    `\n    ${claim.text}\n    ${claim.quotes.join(' | ')}`,
  );
}
