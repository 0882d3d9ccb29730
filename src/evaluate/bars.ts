import type { LanguageReport } from './language.ts';
import type { RetrievalReport, TaskReport } from './retrieval.ts';
import type { SeedsReport } from './seeds.ts';

/** What is held against the bars; parts that were not measured are passed over. */
export interface Measured {
  retrieval?: RetrievalReport | undefined;
  seeds?: SeedsReport | undefined;
  languageBench?: LanguageReport | undefined;
}

/** Least recall@5, in per cent (issue "Main job"). */
const sentenceMacro = 88;
const sentenceLowest = 76;
const omos: Readonly<Record<string, number>> = { de: 78, en: 63, fr: 59, uk: 56, ar: 52 };
const seedsKnown = 95;
const seedsUnknown = 90;
/** Least accuracy, in per cent (design §5). */
const languageMacro = 97;
const languageLowest = 92;
const refused = 90;
const lost = 5;

/** A figure below its bar, both in per cent. */
export interface BrokenBar {
  name: string;
  value: number;
  bar: number;
}

/** Figures below their bar, or within sampling error of it, when the baseline was committed. */
export type Baseline = Readonly<Record<string, number>>;

/** A figure may wander this much below the baseline without being called lost; per cent. */
const tolerance = 1;

/** Bars that are lost: not met now, and met or clearly nearer when the baseline was committed. */
export function lostBars(broken: readonly BrokenBar[], baseline: Baseline): BrokenBar[] {
  return broken.filter(({ name, value }) => {
    const before = baseline[name];
    return before === undefined || value < before - tolerance;
  });
}

/** Every figure that is below its bar. */
export function brokenBars({ retrieval, seeds, languageBench }: Measured): BrokenBar[] {
  const broken: BrokenBar[] = [];
  const atLeast = (name: string, value: number, bar: number): void => {
    if (!(100 * value >= bar)) broken.push({ name, value: Number((100 * value).toFixed(1)), bar });
  };
  const task = (set: string, name: string): TaskReport | undefined =>
    retrieval?.tasks.find((one) => one.set === set && one.task === name);
  const sentences = task('ntrex-nl', 'sentence');
  if (sentences !== undefined) {
    atLeast('ntrex-nl/sentence macro recall@5', sentences.macro.recall5, sentenceMacro);
    for (const { language, scores } of sentences.languages) {
      atLeast(`ntrex-nl/sentence ${language} recall@5`, scores.recall5.mean, sentenceLowest);
    }
  }
  for (const { language, scores } of task('omos', 'qa')?.languages ?? []) {
    atLeast(`omos/qa ${language} recall@5`, scores.recall5.mean, omos[language] ?? 0);
  }
  for (const { set, ...abstention } of retrieval?.abstention ?? []) {
    atLeast(`${set} off-domain refused`, abstention.refused.mean, refused);
    atLeast(`${set} answerable kept`, 1 - abstention.lost.mean, 100 - lost);
  }
  if (seeds !== undefined) {
    atLeast('seeds, town known, recall@5', seeds.known.recall5.mean, seedsKnown);
    atLeast('seeds, town unknown, recall@5', seeds.unknown.recall5.mean, seedsUnknown);
  }
  if (languageBench !== undefined) {
    atLeast('language identification macro', languageBench.macro, languageMacro);
    for (const { group, accuracy } of languageBench.languages) {
      atLeast(`language identification ${group}`, accuracy.mean, languageLowest);
    }
  }
  return broken;
}
