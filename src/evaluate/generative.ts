import type { GenerationCounts } from '../answer/generate/metrics.ts';
import type { Answer } from '../domain/answer.ts';
import type { GeneratorUsage } from '../ports/generator.ts';
import type { Proportion } from './triage.ts';
import { proportion } from './triage.ts';

/** One question put to the product with a language model behind it. */
export interface GenerativeOutcome {
  language: string;
  mode: Answer['mode'];
  status: Answer['status'];
  /** From the question to the whole answer. */
  ms: number;
  /** Whether the facts of the golden set stand in it and nothing wrong does; `null`: it asks none. */
  right: boolean | null;
}

/** What the model and the verifier did since the process began. */
export interface GenerationAccount {
  model: string;
  answers: GenerationCounts;
  usage: Readonly<GeneratorUsage>;
}

export interface GenerativeReport extends GenerationAccount {
  questions: number;
  /** Questions that got an answer, by either way. */
  answered: Proportion;
  /** Of the questions that the model was asked: those answered with what it wrote. */
  written: Proportion;
  /** Of the claims that it wrote: those that could be proven. */
  proven: Proportion;
  /** Of the written answers: those with the facts that the golden set wants, and no wrong one. */
  right: Proportion;
  /** Milliseconds of a written answer: median and 95th percentile; `null` without one. */
  latency: { median: number; p95: number } | null;
  /** Written answers by language. */
  byLanguage: Map<string, Proportion>;
}

export function generativeReport(
  outcomes: readonly GenerativeOutcome[],
  account: GenerationAccount,
): GenerativeReport {
  const { answers } = account;
  const failed = sum(Object.values(answers.failed));
  const dropped = sum(Object.values(answers.claims.dropped));
  const written = outcomes.filter(({ mode }) => mode === 'generative');
  const judged = written.filter(({ right }) => right !== null);
  const languages = [...new Set(outcomes.map(({ language }) => language))].sort();
  return {
    ...account,
    questions: outcomes.length,
    answered: proportion(outcomes.filter(hasAnswer).length, outcomes.length),
    written: proportion(answers.written, answers.written + failed),
    proven: proportion(answers.claims.accepted, answers.claims.accepted + dropped),
    right: proportion(judged.filter(({ right }) => right === true).length, judged.length),
    latency: latencyOf(written.map(({ ms }) => ms)),
    byLanguage: new Map(
      languages.map((tag) => {
        const own = outcomes.filter(({ language }) => language === tag);
        const count = own.filter(({ mode }) => mode === 'generative').length;
        return [tag, proportion(count, own.length)];
      }),
    ),
  };
}

function hasAnswer({ status }: GenerativeOutcome): boolean {
  return status === 'answered' || status === 'partial';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}

function latencyOf(times: readonly number[]): GenerativeReport['latency'] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number | undefined =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const [median, p95] = [at(0.5), at(0.95)];
  return median === undefined || p95 === undefined ? null : { median, p95 };
}

/** The report as plain text, shares in per cent with their 95 % interval. */
export function formatGenerativeReport(report: GenerativeReport): string {
  const {
    model,
    questions,
    answered,
    written,
    proven,
    right,
    latency,
    answers,
    usage,
    byLanguage,
  } = report;
  const perAnswer = usage.cost / Math.max(1, answers.written);
  return [
    `generative mode with ${model}: ${questions} questions`,
    `    answered                    ${share(answered)}`,
    `    written by the model        ${share(written)} that it was asked`,
    `    of those, facts right       ${share(right)} of the golden set`,
    `    claims that were proven     ${share(proven)}`,
    `    claims dropped              ${counts(answers.claims.dropped)}`,
    `    embedded answer instead     ${counts(answers.failed)}`,
    `    model not asked             ${answers.notAsked}: nothing was found to write from`,
    `    latency of written answers  ${latency === null ? '–' : `${Math.round(latency.median)} ms median, ${Math.round(latency.p95)} ms p95`}`,
    `    calls, repeated included    ${usage.requests}; faults ${counts(usage.faults)}`,
    `    tokens                      ${usage.inputTokens} in, ${usage.outputTokens} out${usage.estimated === 0 ? '' : `; ${usage.estimated} calls estimated by length`}`,
    `    cost                        ${usage.cost.toFixed(4)}, ${perAnswer.toFixed(5)} a written answer (prices: LLM_PRICE_INPUT, LLM_PRICE_OUTPUT)`,
    `    written by language         ${[...byLanguage].map(([tag, { count, of }]) => `${tag} ${count}/${of}`).join(', ')}`,
  ].join('\n');
}

function counts(of: Readonly<Record<string, number>>): string {
  const entries = Object.entries(of).sort((a, b) => b[1] - a[1]);
  return entries.length === 0
    ? 'none'
    : entries.map(([reason, times]) => `${reason} ${times}`).join(', ');
}

function share({ share: value, low, high, of }: Proportion): string {
  if (of === 0) return '– of 0';
  const percent = (one: number): string => (100 * one).toFixed(1);
  return `${percent(value)} (${percent(low)}–${percent(high)}) of ${of}`;
}
