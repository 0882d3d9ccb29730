import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../adapters/files/package-root.ts';
import type { GenerativeOutcome } from '../evaluate/generative.ts';
import { formatGenerativeReport, generativeReport } from '../evaluate/generative.ts';
import type { GoldenQuestion } from '../evaluate/golden.ts';
import { judgeGolden, parseGolden } from '../evaluate/golden.ts';
import type { Services } from '../services/open.ts';
import { useSources } from './knowledge.ts';
import { print, printJson, tell } from './output.ts';
import { progressBar } from './progress.ts';

export interface EvaluateGenerativeOptions {
  json?: boolean | undefined;
  /** Questions, spread over the golden set and its languages. */
  limit?: number | undefined;
}

const usualLimit = 100;

/**
 * `eval --mode generative`: puts questions of the golden set to the product with the configured
 * language model, one after another as a visitor would, and tells what it wrote, what could be proven,
 * how long it took and what it cost.
 */
export async function evaluateGenerative(
  services: Services,
  { json, limit = usualLimit }: EvaluateGenerativeOptions,
): Promise<number> {
  const { generation } = services;
  if (generation === null) {
    tell(
      'No language model is configured: set LLM_MODEL, and OPENAI_BASE_URL and OPENAI_API_KEY where it needs them.',
    );
    return 1;
  }
  await useSources(services);
  await services.embedder.ready();
  const source = await readFile(join(packageRoot, 'test', 'sets', 'golden.jsonl'), 'utf8');
  const questions = spread(parseGolden(source), limit);
  const bar = progressBar('Asking the language model');
  const outcomes: GenerativeOutcome[] = [];
  for (const question of questions) {
    outcomes.push(await outcomeOf(question, services));
    bar(outcomes.length, questions.length);
  }
  bar.stop();
  const report = generativeReport(outcomes, generation.report());
  if (json === true)
    await printJson({ ...report, byLanguage: Object.fromEntries(report.byLanguage) });
  else await print(formatGenerativeReport(report));
  return 0;
}

/** At even distances: the set is ordered by language. */
function spread<T>(list: readonly T[], most: number): T[] {
  const count = Math.min(most, list.length);
  return Array.from(
    { length: count },
    (_, n) => list[Math.floor((n * list.length) / count)],
  ).filter((one) => one !== undefined);
}

async function outcomeOf(golden: GoldenQuestion, services: Services): Promise<GenerativeOutcome> {
  const { question, language, municipality } = golden;
  const started = performance.now();
  const answer = await services.answer({
    question,
    language,
    ...(municipality !== null && { municipality }),
  });
  const ms = performance.now() - started;
  const { facts, clean } = judgeGolden(golden, answer);
  const right = facts === null ? null : facts && clean;
  return { language, mode: answer.mode, status: answer.status, ms, right };
}
