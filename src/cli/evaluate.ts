import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
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
import { evaluateCommonest, parseCommonest } from '../evaluate/commonest.ts';
import type { CommonestOutcome } from '../evaluate/commonest.ts';
import {
  evaluateLanguage,
  formatLanguageReport,
  parseLanguageItems,
} from '../evaluate/language.ts';
import type { LanguageReport } from '../evaluate/language.ts';
import type { Led, LeadOutcome, LeadQuestion } from '../evaluate/lead.ts';
import { evaluateLead, parseLead } from '../evaluate/lead.ts';
import type { LettersReport } from '../evaluate/letters.ts';
import { evaluateLetters, formatLettersReport, parseLetters } from '../evaluate/letters.ts';
import type { RetrievalReport } from '../evaluate/retrieval.ts';
import { evaluateRetrieval } from '../evaluate/retrieval.ts';
import type { SeedsReport } from '../evaluate/seeds.ts';
import { evaluateSeeds, formatSeedsReport, parseSeedQuestions } from '../evaluate/seeds.ts';
import { formatReport } from '../evaluate/table.ts';
import type { EvaluationPart } from '../evaluate/parts.ts';
import { evaluationParts } from '../evaluate/parts.ts';
import type { EvaluationReport } from '../evaluate/all-rows.ts';
import { failuresOf, rowsOf } from '../evaluate/all-rows.ts';
import type { Baseline } from '../evaluate/bars.ts';
import { baselineOf, lostBars } from '../evaluate/bars.ts';
import type { GoldenOutcome } from '../evaluate/golden.ts';
import { evaluateGolden, parseGolden } from '../evaluate/golden.ts';
import { formatRows, htmlReport } from '../evaluate/report.ts';
import { keyOf } from '../evaluate/rows.ts';
import type { SituationOutcome } from '../evaluate/situations.ts';
import type { Situation } from '../evaluate/situations.ts';
import { evaluateSituations, parseSituations } from '../evaluate/situations.ts';
import {
  evaluateMessages,
  evaluateRedaction,
  formatMessageReport,
  formatRedactionReport,
  parseMessageItems,
  parseRedactionItems,
} from '../evaluate/triage.ts';
import { isLanguage } from '../domain/languages.ts';
import type { Answer } from '../domain/answer.ts';
import type { Card } from '../knowledge/cards.ts';
import { currentText, splitMarks } from '../knowledge/cards.ts';
import { recogniseMessage } from '../triage/message-kind.ts';
import { redact } from '../triage/redact.ts';
import type { AnswerOptions } from '../answer/pipeline.ts';
import { answerThreshold } from '../answer/thresholds.ts';
import { openVerifier } from '../services/generation.ts';
import type { Services } from '../services/open.ts';
import { compileSources } from '../services/sources.ts';
import { crisisRows } from './evaluate-crisis.ts';
import { print, printJson, tell } from './output.ts';
import { progressBar } from './progress.ts';

const bench = join(packageRoot, '..', 'shared', 'bench');
const corpus = join(packageRoot, 'corpus');
const seeds = join(packageRoot, '..', 'shared', 'seeds');
/** Figures that were below their bar, or not far above it, when this version was committed. */
const baselineFile = join(packageRoot, 'docs', 'eval', 'baseline.json');
const sets = join(packageRoot, 'test', 'sets');

export interface EvaluateOptions {
  json?: boolean | undefined;
  /** Measures these alone; all where it is absent. */
  only?: EvaluationPart[] | undefined;
  /** Ends with 1 when a bar is lost that the committed baseline met. */
  check?: boolean | undefined;
  /** Prints by language and every miss as well. */
  details?: boolean | undefined;
  /** Makes the figures of this run the baseline of the next. */
  baseline?: boolean | undefined;
  /** Folder for `eval.json` and `eval.html`. */
  out?: string | undefined;
}

/** `eval`: measures on the labelled sets and prints one table; writes it all as JSON and HTML. */
export async function evaluate(services: Services, options: EvaluateOptions): Promise<number> {
  await services.embedder.ready();
  const report = await measure(services, new Set(options.only ?? evaluationParts));
  const rows = rowsOf(report);
  const baseline = JSON.parse(await readFile(baselineFile, 'utf8')) as Baseline;
  if (options.json === true) await printJson({ rows, failures: failuresOf(report) });
  else await print(formatRows(rows, baseline));
  if (options.details === true) await printDetails(report);
  await writeReports(options.out ?? join(packageRoot, '.cache', 'eval'), report, baseline);
  if (options.baseline === true) await writeBaseline({ ...baseline, ...baselineOf(rows) });
  const lost = lostBars(rows, baseline);
  for (const row of lost) tell(`lost since the baseline: ${keyOf(row)}`);
  return options.check === true && lost.length > 0 ? 1 : 0;
}

async function measure(
  services: Services,
  wanted: ReadonlySet<EvaluationPart>,
): Promise<EvaluationReport> {
  const hasBench = await isThere(bench, 'the benchmark', '../shared/bench');
  const hasSeeds = await isThere(seeds, 'the seed documents', '../shared/seeds');
  const when = async <T>(part: EvaluationPart, of: () => T, there = true) =>
    there && wanted.has(part) ? await of() : undefined;
  return {
    languageOwn: await when('language', () =>
      language(services, 'own short texts', join(sets, 'language.jsonl'), false),
    ),
    languageBench: await when(
      'language',
      () => language(services, 'benchmark', join(bench, 'lid.jsonl'), true),
      hasBench,
    ),
    redaction: await when('redaction', async () =>
      evaluateRedaction(parseRedactionItems(await ownSet('redaction.jsonl')), redact),
    ),
    messages: await when('messages', async () =>
      evaluateMessages(parseMessageItems(await ownSet('message-kind.jsonl')), recogniseMessage),
    ),
    letters: await when('letters', () => onLetters(services)),
    ...(await onCorpus(services, wanted, hasSeeds)),
    crisis: await when('crisis', () => crisisRows(services)),
    claims: await when('claims', () => onClaims(services)),
    seeds: await when('seeds', () => onSeeds(services), hasSeeds),
    retrieval: await when('retrieval', () => onBench(services), hasBench),
    answerability: await when('answerability', () => onPages(services), hasBench),
  };
}

async function onLetters({ letters, clock }: Services): Promise<LettersReport> {
  const today = clock.now().toISOString().slice(0, 10);
  return evaluateLetters(parseLetters(await ownSet('letters.jsonl')), letters, today);
}

async function writeBaseline(figures: Baseline): Promise<void> {
  await writeFile(baselineFile, `${JSON.stringify(figures, null, 2)}\n`);
}

async function writeReports(
  folder: string,
  report: EvaluationReport,
  baseline: Baseline,
): Promise<void> {
  const [rows, failures] = [rowsOf(report), failuresOf(report)];
  const date = new Date().toISOString().slice(0, 10);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'eval.json'), JSON.stringify({ date, rows, failures }, null, 1));
  const page = await htmlReport(rows, failures, baseline, date);
  await writeFile(join(folder, 'eval.html'), page);
  tell(`written: ${join(folder, 'eval.json')} and ${join(folder, 'eval.html')}`);
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

/** Sets with questions whose right answer is known, and how each is told in the table. */
const goldenSets = {
  'golden, written with the cards in view': 'golden.jsonl',
  'golden, written from the documents alone': 'golden-fresh.jsonl',
  'golden, written after mending': 'golden-later.jsonl',
};

/** What is asked of the shipped corpus, along the whole way of a question. */
async function onCorpus(
  services: Services,
  wanted: ReadonlySet<EvaluationPart>,
  hasSeeds: boolean,
): Promise<Pick<EvaluationReport, 'coldCards' | 'commonest' | 'golden' | 'lead' | 'situations'>> {
  const own = (['golden', 'situations', 'cards', 'lead', 'commonest'] as const).filter((part) =>
    wanted.has(part),
  );
  if (own.length === 0) return {};
  services.use(await services.builder.build(await compileSources([corpus])));
  const report: Awaited<ReturnType<typeof onCorpus>> = {};
  if (wanted.has('golden')) report.golden = await onGoldenSets(services);
  if (wanted.has('cards')) report.coldCards = await onCards(services);
  if (wanted.has('lead')) report.lead = await onLead(services);
  if (wanted.has('commonest')) report.commonest = await onCommonest(services);
  if (wanted.has('situations')) report.situations = await onTowns(services, hasSeeds);
  return report;
}

/** The situations; then old accounts beside the corpus, which may answer and must not come first. */
async function onTowns(
  services: Services,
  hasSeeds: boolean,
): Promise<Record<string, SituationOutcome[]>> {
  const alone = await onSituations(services, 'situations');
  if (!hasSeeds) return { situations: alone };
  const name = 'situations, old accounts beside';
  services.use(await services.builder.build(await compileSources([corpus, seeds])));
  return { situations: alone, [name]: await onSituations(services, name) };
}

async function onGoldenSets(services: Services): Promise<Record<string, GoldenOutcome[]>> {
  const golden: Record<string, GoldenOutcome[]> = {};
  for (const [name, file] of Object.entries(goldenSets))
    golden[name] = await onGolden(services, name, file);
  return golden;
}

async function onGolden(services: Services, name: string, file: string): Promise<GoldenOutcome[]> {
  const questions = parseGolden(await ownSet(file));
  const bar = progressBar(name);
  return evaluateGolden(
    name,
    questions,
    ({ question, language: page, municipality }) =>
      services.answer({ question, language: page, municipality: municipality ?? undefined }),
    bar,
  ).finally(() => {
    bar.stop();
  });
}

async function onSituations(services: Services, name: string): Promise<SituationOutcome[]> {
  const bar = progressBar(name);
  const world = {
    ask: ({ question, language: page, municipality }: Situation) =>
      services.answer({ question, language: page, municipality }),
    recordOf: services.recordOf,
    now: services.clock.now(),
  };
  return evaluateSituations(
    name,
    parseSituations(await ownSet('situations.jsonl')),
    world,
    bar,
  ).finally(() => {
    bar.stop();
  });
}

/** What is asked most: whether each statement reaches an official source. */
async function onCommonest(services: Services): Promise<CommonestOutcome[]> {
  const questions = parseCommonest(await ownSet('commonest.jsonl'));
  return evaluateCommonest(
    questions,
    ({ question, municipality }) =>
      services.answer({ question, language: 'nl', ...(municipality && { municipality }) }),
    services.clock.now().toISOString().slice(0, 10),
  );
}

/** Questions of the shipped cards, along the whole way of a question over the shipped corpus. */
async function onCards(services: Services): Promise<ColdCardReport> {
  const questions = parseColdQuestions(await ownSet('cold-cards.jsonl'));
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

/** Questions that one statement of a card answers, along the whole way of a question. */
async function onLead(services: Services): Promise<LeadOutcome[]> {
  const ask = async ({ question, language: page, municipality }: LeadQuestion): Promise<Led> => {
    let card: Card | null = null;
    const onStep: AnswerOptions['onStep'] = (_, state) => ({ card } = state);
    const asked = { question, language: page, municipality: municipality ?? undefined };
    const answer = await services.answer(asked, { onStep });
    return ledBy(card, answer);
  };
  return evaluateLead(parseLead(await ownSet('lead.jsonl')), ask);
}

function ledBy(card: Card | null, { language: spoken, claims }: Answer): Led {
  const text = card === null || !isLanguage(spoken) ? undefined : currentText(card, spoken);
  return {
    card: card?.id ?? null,
    statements: (text ?? card?.text.nl)?.answer.map((one) => splitMarks(one).text) ?? [],
    claims: claims.map((claim) => claim.text),
  };
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

/** What the table leaves out: other measures, confusions, misses. */
async function printDetails({
  retrieval,
  answerability,
  seeds: own,
  languageBench,
  languageOwn,
  redaction,
  messages,
  coldCards,
  claims,
  letters,
}: EvaluationReport): Promise<void> {
  const texts = [
    retrieval && formatReport(retrieval),
    answerability && formatAnswerability(answerability),
    own && formatSeedsReport(own),
    languageBench && formatLanguageReport(languageBench),
    languageOwn && formatLanguageReport(languageOwn),
    redaction && formatRedactionReport(redaction),
    messages && formatMessageReport(messages),
    coldCards && formatColdCardReport(coldCards),
    letters && formatLettersReport(letters),
    claims && formatClaimsReport(claims),
  ];
  for (const text of texts) if (text !== undefined) await print(`\n${text}`);
}
