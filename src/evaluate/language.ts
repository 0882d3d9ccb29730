import { z } from 'zod';
import type { Identification } from '../language/identify/identifier.ts';
import { languageOf } from './bench.ts';
import { average, estimate, type Estimate } from './metrics.ts';

const item = z.object({
  lang: z.string(),
  text: z.string(),
  /** What makes the text hard: `greeting`, `romanised` …; absent in the benchmark. */
  kind: z.string().optional(),
  /** `prs`: the benchmark's Dari, which stands under `fa`. */
  variety: z.string().optional(),
  /** Language of the page it was typed on. */
  page: z.string().optional(),
});

export type LanguageItem = z.infer<typeof item>;

export interface LanguageEvaluationOptions {
  name: string;
  items: readonly LanguageItem[];
  identify: (text: string, page: string | undefined) => Identification;
  /** Whether Dari given for Persian, or the other way round, counts as right. */
  mergePersian: boolean;
  /** Clock in milliseconds, for the median time a text takes. */
  now: () => number;
}

interface GroupScore {
  group: string;
  accuracy: Estimate;
}

/** Accuracy of language identification on one labelled set, all figures 0 … 1. */
export interface LanguageReport {
  name: string;
  accuracy: Estimate;
  /** Mean over the languages with at least ten texts; NaN without any. */
  macro: number;
  languages: GroupScore[];
  kinds: GroupScore[];
  /** Persian and Dari texts whose variety was told right; empty where a set has none. */
  varieties: GroupScore[];
  misses: { expected: string; got: string; confidence: number; text: string }[];
  medianMilliseconds: number;
}

/** Reads a labelled set, one JSON object a line. Throws a ZodError or SyntaxError for a bad line. */
export function parseLanguageItems(source: string): LanguageItem[] {
  const filled = source.split('\n').filter((line) => line.trim() !== '');
  return filled.map((line) => item.parse(JSON.parse(line)));
}

interface Outcome extends LanguageItem {
  expected: string;
  found: Identification;
  right: boolean;
  milliseconds: number;
}

/** Identifies every item and counts; a set without items gives NaN. */
export function evaluateLanguage(options: LanguageEvaluationOptions): LanguageReport {
  const outcomes = options.items.map((one) => outcomeOf(one, options));
  const languages = groupScores(outcomes, ({ expected }) => expected);
  const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return {
    name: options.name,
    accuracy: estimate(outcomes.map(({ right }) => Number(right))),
    macro: macroOf(languages),
    languages,
    kinds: groupScores(outcomes, ({ kind }) => kind),
    varieties: varietyScores(outcomes),
    misses: outcomes.filter(({ right }) => !right).map(missOf),
    medianMilliseconds: times[times.length >> 1] ?? NaN,
  };
}

/** One text more or less must not move the macro average by a point. */
const fewestTexts = 10;

function macroOf(languages: readonly GroupScore[]): number {
  const counted = languages.filter(({ accuracy }) => accuracy.n >= fewestTexts);
  return average(counted.map(({ accuracy }) => accuracy.mean));
}

function outcomeOf(
  one: LanguageItem,
  { identify, mergePersian, now }: LanguageEvaluationOptions,
): Outcome {
  const start = now();
  const found = identify(one.text, one.page);
  const milliseconds = now() - start;
  const expected = languageOf(one.lang);
  const given = mergePersian && found.language === 'prs' ? 'fa' : found.language;
  return { ...one, expected, found, right: given === expected, milliseconds };
}

function groupScores(
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string | undefined,
): GroupScore[] {
  return [...groupBy(outcomes, groupOf)].map(([group, members]) => ({
    group,
    accuracy: estimate(members.map(({ right }) => Number(right))),
  }));
}

/** Groups in order of first appearance; members without a group are left out. */
function groupBy<T>(
  members: readonly T[],
  groupOf: (member: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const group = groupOf(member);
    if (group === undefined) continue;
    const others = groups.get(group);
    if (others) others.push(member);
    else groups.set(group, [member]);
  }
  return groups;
}

function varietyScores(outcomes: readonly Outcome[]): GroupScore[] {
  const persian = outcomes.filter(({ expected }) => expected === 'fa' || expected === 'prs');
  const told = persian.map((outcome) => {
    const variety = outcome.variety ?? outcome.expected;
    return { ...outcome, variety, right: outcome.found.language === variety };
  });
  return groupScores(told, ({ variety }) => variety);
}

function missOf({ expected, found, text }: Outcome): LanguageReport['misses'][number] {
  return { expected, got: found.language, confidence: found.confidence, text };
}

/** The report as plain text, accuracies in per cent with their 95 % interval. */
export function formatLanguageReport(report: LanguageReport): string {
  const { name, accuracy, macro, medianMilliseconds } = report;
  return [
    `language identification, ${name}: ${interval(accuracy)} of ${accuracy.n}, macro ${percent(macro)}, median ${medianMilliseconds.toFixed(2)} ms`,
    ...section('by language', report.languages),
    ...section('by kind', report.kinds),
    ...section('Persian (fa) and Dari (prs) told apart', report.varieties),
    ...confusions(report),
  ].join('\n');
}

function section(title: string, scores: readonly GroupScore[]): string[] {
  const lines = scores.map(
    ({ group, accuracy }) => `    ${group.padEnd(12)} ${interval(accuracy)} of ${accuracy.n}`,
  );
  return lines.length === 0 ? [] : [`  ${title}`, ...lines];
}

function confusions({ misses }: LanguageReport): string[] {
  if (misses.length === 0) return [];
  const pairs = groupBy(misses, ({ expected, got }) => `${expected} taken for ${got}`);
  const counted = [...pairs].sort(([, a], [, b]) => b.length - a.length);
  return ['  confusions', ...counted.map(([pair, members]) => `    ${pair}: ${members.length}`)];
}

function interval({ mean, low, high }: Estimate): string {
  return `${percent(mean)} (${percent(low)}–${percent(high)})`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
