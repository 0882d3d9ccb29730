import type { IsoDate } from '../../domain/knowledge.ts';
import type { Household } from './household.ts';
import type { Norms } from './norms.ts';
import { evaluateRules } from './rules.ts';
import type { MissingAnswer, RuleName, RuleResult, Verdict } from './rules.ts';
import { scopeOf } from './scheme.ts';
import type { Scheme } from './scheme.ts';

/** From best to worst. Never "you have a right to": the office decides. */
export const outcomes = ['likely', 'maybe', 'cannot-tell', 'probably-not'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is told beside the outcome; keys under `schemes.notes` in the locale files. */
export const noteKeys = [
  'costSharers',
  'agedLimit',
  'outdatedLimit',
  'unreadLimit',
  'judgement',
  'conditions',
] as const;
export type NoteKey = (typeof noteKeys)[number];

export interface Assessment {
  scheme: string;
  outcome: Outcome;
  /** The rule that decided; `null` for a scheme without rules. */
  decidedBy: Omit<RuleResult, 'verdict' | 'missing'> | null;
  /** Answers that would make the outcome firmer, in the order of the rules. */
  missing: MissingAnswer[];
  notes: NoteKey[];
  /** Every rule with what came of it. */
  rules: RuleResult[];
}

/**
 * What a scheme may be for a household. Pure; `today` is an ISO date.
 *
 * One rule that fails is enough for `probably-not`. Figures past their date give `cannot-tell`, as
 * does knowing too little; a missing answer, a limit that nobody could read and a rule that leaves
 * it to the office allow no more than `maybe`.
 */
export function assessScheme(
  scheme: Scheme,
  household: Household,
  norms: Norms,
  today: IsoDate,
): Assessment {
  const rules = evaluateRules({ scheme, household, norms, today });
  const outcome = outcomeOf(rules);
  const settled = outcome === 'probably-not';
  return {
    scheme: scheme.id,
    outcome,
    decidedBy: decisive(rules, outcome),
    missing: settled ? [] : [...new Set(rules.flatMap(({ missing }) => missing))],
    notes: settled ? [] : notesFor(scheme, rules, norms),
    rules,
  };
}

/**
 * All schemes for a household, likeliest first: the national ones, and those of its municipality
 * in place of what they are the local version of. Another municipality's are left out.
 */
export function assessAll(
  schemes: readonly Scheme[],
  household: Household,
  norms: Norms,
  today: IsoDate,
): Assessment[] {
  const own = schemes.filter((scheme) => scopeOf(scheme) === household.municipality);
  const replaced = new Set(own.map(({ local_of }) => local_of));
  const national = schemes.filter((one) => scopeOf(one) === 'nl' && !replaced.has(one.id));
  return [...own, ...national]
    .map((scheme) => assessScheme(scheme, household, norms, today))
    .sort((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
}

function outcomeOf(rules: readonly RuleResult[]): Outcome {
  const has = (verdict: Verdict): boolean => rules.some((one) => one.verdict === verdict);
  if (has('fail')) return 'probably-not';
  if (has('outdated')) return 'cannot-tell';
  // That somebody lives in the town says nothing of them yet.
  const holds = rules.some(
    ({ rule, verdict }) => rule !== 'town' && (verdict === 'pass' || verdict === 'aged'),
  );
  if (has('open') && !holds) return 'cannot-tell';
  return rules.every(({ verdict }) => verdict === 'pass') ? 'likely' : 'maybe';
}

/** Where all rules hold, the one people ask about most. */
const mostAsked: readonly RuleName[] = ['income', 'assets', 'age', 'childrenAge'];

function decisive(rules: readonly RuleResult[], outcome: Outcome): Assessment['decidedBy'] {
  const found =
    outcome === 'likely'
      ? mostAsked.map((name) => rules.find(({ rule }) => rule === name)).find(Boolean)
      : (['fail', 'outdated', 'open', 'aged', 'unread'] as const)
          .map((verdict) => rules.find((one) => one.verdict === verdict))
          .find(Boolean);
  const one = found ?? rules[0];
  if (one === undefined) return null;
  const { verdict: _verdict, missing: _missing, ...decided } = one;
  return decided;
}

/** Rules whose limits may be old or unread. */
const limits: Readonly<Partial<Record<RuleName, true>>> = {
  validity: true,
  residence: true,
  age: true,
  income: true,
  assets: true,
};

function notesFor(scheme: Scheme, rules: readonly RuleResult[], norms: Norms): NoteKey[] {
  const has = (verdict: Verdict): boolean =>
    rules.some((one) => one.verdict === verdict && one.rule in limits);
  const norm = norms.find(({ id }) => id === scheme.income_ceiling_pct?.reference_norm);
  const notes: Record<NoteKey, boolean> = {
    costSharers: norm?.by === 'participatiewet',
    agedLimit: has('aged'),
    outdatedLimit: has('outdated'),
    unreadLimit: has('unread'),
    judgement: scheme.judgement !== undefined,
    conditions: scheme.conditions.length > 0,
  };
  return noteKeys.filter((key) => notes[key]);
}
