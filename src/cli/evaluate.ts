import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../adapters/files/package-root.ts';
import { readLanguageMeans } from '../adapters/retrieval-data/language-means.ts';
import { ExactVectorIndex } from '../adapters/vector-index/exact.ts';
import type { AnswerabilityReport } from '../evaluate/answerability.ts';
import {
  evaluateAnswerability,
  formatAnswerability,
  parseAnswerability,
} from '../evaluate/answerability.ts';
import { parseBench } from '../evaluate/bench.ts';
import type { ClaimsReport } from '../evaluate/claims.ts';
import { evaluateClaims, formatClaimsReport } from '../evaluate/claims.ts';
import { parseClaimsSet } from '../evaluate/claims-set.ts';
import type { ColdCardReport } from '../evaluate/cold-cards.ts';
import {
  evaluateColdCards,
  formatColdCardReport,
  parseColdQuestions,
} from '../evaluate/cold-cards.ts';
import {
  evaluateLanguage,
  formatLanguageReport,
  parseLanguageItems,
} from '../evaluate/language.ts';
import type { LanguageReport } from '../evaluate/language.ts';
import type { RetrievalReport } from '../evaluate/retrieval.ts';
import { evaluateRetrieval } from '../evaluate/retrieval.ts';
import type { SeedsReport } from '../evaluate/seeds.ts';
import { evaluateSeeds, formatSeedsReport, parseSeedQuestions } from '../evaluate/seeds.ts';
import { formatReport } from '../evaluate/table.ts';
import type { Baseline } from '../evaluate/bars.ts';
import { brokenBars, lostBars } from '../evaluate/bars.ts';
import type { MessageReport, RedactionReport } from '../evaluate/triage.ts';
import {
  evaluateMessages,
  evaluateRedaction,
  formatMessageReport,
  formatRedactionReport,
  parseMessageItems,
  parseRedactionItems,
} from '../evaluate/triage.ts';
import { recogniseMessage } from '../triage/message-kind.ts';
import { redact } from '../triage/redact.ts';
import type { AnswerOptions } from '../answer/pipeline.ts';
import { answerThreshold } from '../answer/thresholds.ts';
import { openVerifier } from '../services/generation.ts';
import type { Services } from '../services/open.ts';
import { compileSources } from '../services/sources.ts';
import { print, printJson, tell } from './output.ts';
import { progressBar } from './progress.ts';

/** Everything `eval` measured; a part is absent where its data are not on this machine. */
export interface EvaluationReport {
  retrieval?: RetrievalReport | undefined;
  answerability?: AnswerabilityReport[] | undefined;
  seeds?: SeedsReport | undefined;
  languageBench?: LanguageReport | undefined;
  languageOwn: LanguageReport;
  redaction: RedactionReport;
  messages: MessageReport;
  coldCards: ColdCardReport;
  claims: ClaimsReport;
}

const bench = join(packageRoot, '..', 'shared', 'bench');
const corpus = join(packageRoot, 'corpus');
const seeds = join(packageRoot, '..', 'shared', 'seeds');
/** Figures that were below their bar, or not far above it, when this version was committed. */
const baselineFile = join(packageRoot, 'docs', 'eval', 'baseline.json');
const sets = join(packageRoot, 'test', 'sets');

/** `eval`: measures on the labelled sets, prints tables; with `--check` fails below a bar. */
export async function evaluate(
  services: Services,
  options: { json?: boolean; check?: boolean },
): Promise<number> {
  await services.embedder.ready();
  const hasBench = await isThere(bench, 'the benchmark', '../shared/bench');
  const hasSeeds = await isThere(seeds, 'the seed documents', '../shared/seeds');
  const report: EvaluationReport = {
    languageOwn: await language(services, 'own short texts', join(sets, 'language.jsonl'), false),
    redaction: evaluateRedaction(parseRedactionItems(await ownSet('redaction.jsonl')), redact),
    messages: evaluateMessages(
      parseMessageItems(await ownSet('message-kind.jsonl')),
      recogniseMessage,
    ),
    coldCards: await onCards(services),
    claims: await onClaims(services),
    languageBench: hasBench
      ? await language(services, 'benchmark', join(bench, 'lid.jsonl'), true)
      : undefined,
    seeds: hasSeeds ? await onSeeds(services) : undefined,
    retrieval: hasBench ? await onBench(services) : undefined,
    answerability: hasBench ? await onPages(services) : undefined,
  };
  if (options.json === true) await printJson(report);
  else await printTables(report);
  const broken = brokenBars(report);
  for (const { name, value, bar } of broken) tell(`below its bar: ${name} ${value} < ${bar}`);
  const baseline = JSON.parse(await readFile(baselineFile, 'utf8')) as Baseline;
  const lost = lostBars(broken, baseline);
  for (const { name } of lost) tell(`lost since the baseline: ${name}`);
  return options.check === true && lost.length > 0 ? 1 : 0;
}

async function isThere(folder: string, what: string, shown: string): Promise<boolean> {
  try {
    await access(folder);
    return true;
  } catch {
    tell(`${what} is left out: there is no ${shown} beside the project.`);
    return false;
  }
}

async function language(
  services: Services,
  name: string,
  path: string,
  mergePersian: boolean,
): Promise<LanguageReport> {
  const items = parseLanguageItems(await readFile(path, 'utf8'));
  const { identify } = services;
  return evaluateLanguage({ name, items, identify, mergePersian, now: () => performance.now() });
}

function ownSet(name: string): Promise<string> {
  return readFile(join(sets, name), 'utf8');
}

async function onBench({ embedder, glossary }: Services): Promise<RetrievalReport> {
  const read = (name: string): Promise<string> => readFile(join(bench, name), 'utf8');
  const files = {
    passages: await read('passages.jsonl'),
    queries: await read('queries.jsonl'),
    offdomain: await read('offdomain.jsonl'),
  };
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error(`there are no language means for ${embedder.modelId}`);
  const bar = progressBar('Embedding the benchmark');
  return evaluateRetrieval(
    {
      sets: parseBench(files),
      embedder,
      means,
      glossary,
      createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
      onProgress: (_, done, total) => {
        bar(done, total);
      },
    },
    answerThreshold,
  ).finally(() => {
    bar.stop();
  });
}

/** Right and wrong claims of a model, each against the passages that it cites. */
async function onClaims(services: Services): Promise<ClaimsReport> {
  const verifier = await openVerifier(services);
  const bar = progressBar('Checking claims');
  return evaluateClaims(parseClaimsSet(await ownSet('claims.jsonl')), verifier, (done, total) => {
    bar(done, total);
  }).finally(() => {
    bar.stop();
  });
}

/** Questions of the shipped cards, along the whole way of a question over the shipped corpus. */
async function onCards(services: Services): Promise<ColdCardReport> {
  const questions = parseColdQuestions(await ownSet('cold-cards.jsonl'));
  services.use(await services.builder.build(await compileSources([corpus])));
  return evaluateColdCards(questions, async ({ question, language: page, municipality }) => {
    let cards: string[] = [];
    const onStep: AnswerOptions['onStep'] = (_, { card, cardHits }) => {
      const hits = cardHits.map((hit) => hit.card.id);
      cards = card === null ? hits : [...new Set([card.id, ...hits])];
    };
    await services.answer({ question, language: page, municipality }, { onStep });
    return cards;
  });
}

/** Whole pages, and questions that their page answers or does not. */
async function onPages({ embedder, glossary }: Services): Promise<AnswerabilityReport[]> {
  const read = (name: string): Promise<string> => readFile(join(bench, name), 'utf8');
  const set = parseAnswerability(await read('pages.jsonl'), await read('answerability.jsonl'));
  const means = await readLanguageMeans(embedder.modelId);
  if (means === null) throw new Error(`there are no language means for ${embedder.modelId}`);
  return evaluateAnswerability({
    ...set,
    embedder,
    means,
    glossary,
    createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
    threshold: answerThreshold,
  });
}

async function onSeeds(services: Services): Promise<SeedsReport> {
  services.use(await services.builder.assemble(await compileSources([seeds])));
  const questions = parseSeedQuestions(await ownSet('seeds.jsonl'));
  return evaluateSeeds(questions, services.gazetteer, services.retriever);
}

async function printTables({
  retrieval,
  answerability,
  seeds: own,
  languageBench,
  languageOwn,
  redaction,
  messages,
  coldCards,
  claims,
}: EvaluationReport): Promise<void> {
  if (retrieval !== undefined) await print(`${formatReport(retrieval)}\n`);
  if (answerability !== undefined) await print(`${formatAnswerability(answerability)}\n`);
  if (own !== undefined) await print(`${formatSeedsReport(own)}\n`);
  if (languageBench !== undefined) await print(`${formatLanguageReport(languageBench)}\n`);
  await print(`${formatLanguageReport(languageOwn)}\n`);
  await print(`${formatRedactionReport(redaction)}\n`);
  await print(`${formatMessageReport(messages)}\n`);
  await print(`${formatColdCardReport(coldCards)}\n`);
  await print(formatClaimsReport(claims));
}
