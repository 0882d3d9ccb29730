import type { AnswerabilityReport } from './answerability.ts';
import { average } from './metrics.ts';
import type { ClaimsReport } from './claims.ts';
import type { ColdCardReport } from './cold-cards.ts';
import type { CommonestOutcome } from './commonest.ts';
import { failuresOfCommonest, rowsOfCommonest } from './commonest.ts';
import type { GoldenOutcome } from './golden.ts';
import { rowsOfGolden } from './golden.ts';
import type { LanguageReport } from './language.ts';
import type { LeadOutcome } from './lead.ts';
import { failuresOfLead, rowsOfLead } from './lead.ts';
import type { LettersReport } from './letters.ts';
import type { RetrievalReport } from './retrieval.ts';
import type { Bar, Failure, Row } from './rows.ts';
import { rowOfEstimate, rowOfShare } from './rows.ts';
import type { SeedsReport } from './seeds.ts';
import type { SituationOutcome } from './situations.ts';
import { rowsOfSituations } from './situations.ts';
import type { MessageReport, RedactionReport } from './triage.ts';

/** Everything `eval` measured; a part is absent where its data are not on this machine. */
export interface EvaluationReport {
  retrieval?: RetrievalReport | undefined;
  answerability?: AnswerabilityReport[] | undefined;
  seeds?: SeedsReport | undefined;
  languageBench?: LanguageReport | undefined;
  languageOwn?: LanguageReport | undefined;
  redaction?: RedactionReport | undefined;
  messages?: MessageReport | undefined;
  coldCards?: ColdCardReport | undefined;
  /** Which statement of a card is read first. */
  lead?: LeadOutcome[] | undefined;
  commonest?: CommonestOutcome[] | undefined;
  claims?: ClaimsReport | undefined;
  letters?: LettersReport | undefined;
  /** Crises, and kinds of messages by rules and meaning. */
  crisis?: readonly Row[] | undefined;
  /** By the name of the set. */
  golden?: Readonly<Record<string, GoldenOutcome[]>> | undefined;
  situations?: Readonly<Record<string, SituationOutcome[]>> | undefined;
}

/** Bars, 0 … 1: design §5, and the issues "Main job" and "Answering engine". */
const sentences = { macro: 0.88, lowest: 0.76 };
const omos: Readonly<Record<string, number>> = { de: 0.78, en: 0.63, fr: 0.59, uk: 0.56, ar: 0.52 };
const seedsBars = { known: 0.95, unknown: 0.9 };
const languageBars = { macro: 0.97, lowest: 0.92 };
const abstention = { refused: 0.9, lost: 0.05 };
const redactionBars = { recall: 0.98, falseAlarms: 0.01 };
const letterFacts = 0.95;
const answerabilityBars: Readonly<Record<string, number>> = { de: 0.73, 'mean of ar fr uk': 0.69 };
const claimBars = { lost: 0.05, facts: 0.01, sense: 0.15 };

const least = (value: number): Bar => ({ least: value });
const most = (value: number): Bar => ({ most: value });

/** All figures of a report, in the order in which they are told. */
export function rowsOf(report: EvaluationReport): Row[] {
  return [
    ...goldenRows(report),
    ...claimRows(report),
    ...cardRows(report),
    ...(report.lead === undefined ? [] : rowsOfLead(report.lead)),
    ...(report.commonest === undefined ? [] : rowsOfCommonest(report.commonest)),
    ...letterRows(report),
    ...(report.crisis ?? []),
    ...triageRows(report),
    ...languageRows(report.languageBench, languageBars),
    ...languageRows(report.languageOwn),
    ...seedRows(report),
    ...retrievalRows(report),
    ...answerabilityRows(report),
  ];
}

function goldenRows({ golden = {}, situations = {} }: EvaluationReport): Row[] {
  return [
    ...Object.entries(golden).flatMap(([set, outcomes]) => rowsOfGolden(set, outcomes)),
    ...Object.entries(situations).flatMap(([set, outcomes]) => rowsOfSituations(set, outcomes)),
  ];
}

function claimRows({ claims }: EvaluationReport): Row[] {
  if (claims === undefined) return [];
  const { accepted, lost } = claims;
  return [
    rowOfShare('claims', 'right ones lost', lost, most(claimBars.lost)),
    rowOfShare('claims', 'wrong facts accepted', accepted.facts, most(claimBars.facts)),
    rowOfShare('claims', 'wrong sense accepted', accepted.sense, most(claimBars.sense)),
    rowOfShare('claims', 'wrong source accepted', accepted.source),
    rowOfShare('claims', 'wrong number within accepted', accepted.number_within),
  ];
}

function cardRows({ coldCards }: EvaluationReport): Row[] {
  if (coldCards === undefined) return [];
  const { macro, languages } = coldCards;
  const n = languages.reduce((sum, { first }) => sum + first.n, 0);
  return [
    { set: 'cold cards', name: 'first, macro', value: macro.first, n },
    { set: 'cold cards', name: 'among three, macro', value: macro.third, n },
    { set: 'cold cards', name: 'among three, equally right ones counted', value: macro.lenient, n },
    ...languages.map(({ language, third }) =>
      rowOfEstimate('cold cards', `among three, ${language}`, third),
    ),
  ];
}

function letterRows({ letters }: EvaluationReport): Row[] {
  return (letters?.sets ?? []).flatMap(({ set, fields }) => [
    rowOfShare('letters', `${set}, sender`, fields.sender, least(letterFacts)),
    rowOfShare('letters', `${set}, deadline`, fields.deadline, least(letterFacts)),
    rowOfShare('letters', `${set}, kind`, fields.kind),
    rowOfShare('letters', `${set}, asked`, fields.asked),
  ]);
}

function triageRows({ redaction, messages }: EvaluationReport): Row[] {
  const { recall, falseAlarms } = redaction ?? {};
  return [
    ...(recall === undefined
      ? []
      : [rowOfShare('redaction', 'recall', recall, least(redactionBars.recall))]),
    ...(falseAlarms === undefined
      ? []
      : [rowOfShare('redaction', 'false alarms', falseAlarms, most(redactionBars.falseAlarms))]),
    ...(messages === undefined
      ? []
      : [
          rowOfShare('kind of message', 'right', messages.accuracy),
          rowOfShare('kind of message', 'questions lost', messages.lostQuestions),
        ]),
  ];
}

function languageRows(report: LanguageReport | undefined, bars?: typeof languageBars): Row[] {
  if (report === undefined) return [];
  const set = `language, ${report.name}`;
  return [
    {
      set,
      name: 'macro',
      value: report.macro,
      n: report.accuracy.n,
      ...(bars === undefined ? {} : { bar: least(bars.macro) }),
    },
    rowOfEstimate(set, 'all', report.accuracy),
    ...report.languages.map(({ group, accuracy }) =>
      rowOfEstimate(set, group, accuracy, bars === undefined ? undefined : least(bars.lowest)),
    ),
  ];
}

function seedRows({ seeds }: EvaluationReport): Row[] {
  if (seeds === undefined) return [];
  const { known, unknown } = seeds;
  return [
    rowOfEstimate('seeds', 'town known, recall@5', known.recall5, least(seedsBars.known)),
    rowOfEstimate('seeds', 'town unknown, recall@5', unknown.recall5, least(seedsBars.unknown)),
  ];
}

function retrievalRows({ retrieval }: EvaluationReport): Row[] {
  if (retrieval === undefined) return [];
  const tasks = retrieval.tasks.flatMap(({ set, task, languages, macro }): Row[] => {
    const isSentences = set === 'ntrex-nl' && task === 'sentence';
    const n = languages.reduce((sum, { scores }) => sum + scores.recall5.n, 0);
    const barOf = (language: string): Bar | undefined => {
      if (isSentences) return least(sentences.lowest);
      return set === 'omos' && omos[language] !== undefined ? least(omos[language]) : undefined;
    };
    const name = `${set}/${task}`;
    const bar = isSentences ? { bar: least(sentences.macro) } : {};
    return [
      { set: name, name: 'recall@5, macro', value: macro.recall5, n, ...bar },
      ...languages.map(({ language, scores }) =>
        rowOfEstimate(name, `recall@5, ${language}`, scores.recall5, barOf(language)),
      ),
    ];
  });
  const kept = retrieval.abstention.flatMap(({ set, refused, lost }): Row[] => [
    rowOfEstimate(set, 'off-domain refused', refused, least(abstention.refused)),
    rowOfEstimate(set, 'answerable lost', lost, most(abstention.lost)),
  ]);
  return [...tasks, ...kept];
}

function answerabilityRows({ answerability }: EvaluationReport): Row[] {
  if (answerability === undefined) return [];
  const others = answerability.filter(({ language }) => ['ar', 'fr', 'uk'].includes(language));
  const row = (name: string, value: number, n: number): Row => {
    const bar = answerabilityBars[name];
    const set = 'answerability, F of abstaining';
    return { set, name, value, n, ...(bar === undefined ? {} : { bar: least(bar) }) };
  };
  return [
    ...answerability.map(({ language, product, n }) => row(language, product.f, n)),
    row(
      'mean of ar fr uk',
      average(others.map(({ product }) => product.f)),
      others.reduce((sum, { n }) => sum + n, 0),
    ),
  ];
}

/** Lines that went wrong and can be read one by one. */
export function failuresOf({
  golden = {},
  situations = {},
  coldCards,
  lead = [],
  commonest = [],
  messages,
  redaction,
}: EvaluationReport): Failure[] {
  const outcomes = [...Object.values(golden), ...Object.values(situations)].flat();
  const taken = (set: string, misses: MessageReport['misses']): Failure[] =>
    misses.map(({ text, expected, got }, n) => ({
      set,
      qid: `${set} ${String(n + 1)}`,
      language: '',
      question: text,
      wrong: [`${expected} taken for ${got}`],
      answer: '',
    }));
  return [
    ...outcomes.flatMap(({ failure }) => (failure === null ? [] : [failure])),
    ...failuresOfLead(lead),
    ...failuresOfCommonest(commonest),
    ...(coldCards?.misses ?? []).map(({ qid, question, expected, got }) => ({
      set: 'cold cards',
      qid,
      language: qid.split('-').slice(1, -1).join('-'),
      question,
      wrong: [`${expected} is not among ${got.join(', ') || 'nothing'}`],
      answer: '',
    })),
    ...taken('kind of message', messages?.misses ?? []),
    ...taken('redaction', redaction?.misses ?? []),
  ];
}
