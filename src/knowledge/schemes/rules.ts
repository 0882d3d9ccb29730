import type { IsoDate } from '../../domain/knowledge.ts';
import { ageRange, hasChildren, isCouple, kindsOf, worldsOf } from './household.ts';
import type { Household, Range, World } from './household.ts';
import { amountIn, numberOn, pensionAgeNorm, topTaxRateNorm, valueOn } from './norms.ts';
import type { Norm, Norms } from './norms.ts';
import { agedAfterMonths, scopeOf } from './scheme.ts';
import type { Ceiling, Scheme } from './scheme.ts';

/** Rules in the order in which they decide. */
export const ruleNames = [
  'validity',
  'town',
  'residence',
  'age',
  'household',
  'childrenAge',
  'incomeKind',
  'income',
  'assets',
  'conditions',
  'judgement',
] as const;
export type RuleName = (typeof ruleNames)[number];

/**
 * `open`: an answer is missing; `aged`: holds by a limit that was read long ago; `unread`: there
 * is a limit that nobody could read; `outdated`: its figures are past their date.
 */
export type Verdict = 'pass' | 'fail' | 'open' | 'aged' | 'unread' | 'outdated';

/** What would decide: an answer of the household, or the limit of this moment. */
export const missingAnswers = [
  'household',
  'ages',
  'birthday',
  'children',
  'income',
  'incomeNet',
  'incomeGross',
  'incomeKind',
  'assets',
  'municipality',
  'residence',
  'limit',
] as const;
export type MissingAnswer = (typeof missingAnswers)[number];

export interface RuleResult {
  rule: RuleName;
  verdict: Verdict;
  /** Article or heading that the rule stands on, in the scheme's source of this number. */
  article: string;
  source: number;
  /** What was compared: euros or years. */
  value?: number | undefined;
  /** With what. */
  limit?: number | undefined;
  missing: MissingAnswer[];
}

export interface RuleContext {
  scheme: Scheme;
  household: Household;
  norms: Norms;
  today: IsoDate;
}

/** Evaluates every rule that the scheme has, in the order of {@link ruleNames}. */
export function evaluateRules(context: RuleContext): RuleResult[] {
  const rules = [
    validityRule,
    townRule,
    residenceRule,
    ageRule,
    householdRule,
    childrenRule,
    incomeKindRule,
    incomeRule,
    assetRule,
    conditionRule,
    judgementRule,
  ];
  return rules.flatMap((rule) => rule(context) ?? []);
}

interface Stands {
  article: string;
  source: number;
}

type Finding = Omit<RuleResult, 'rule' | 'missing' | keyof Stands> & { missing?: MissingAnswer[] };

function result(
  rule: RuleName,
  { article, source }: Stands,
  { missing, ...finding }: Finding,
): RuleResult {
  return { rule, article, source, missing: missing ?? [], ...finding };
}

/** A scheme that has ended, or is to begin, is not judged. */
function validityRule({ scheme, today }: RuleContext): RuleResult | null {
  const { valid_from, valid_until, regulation } = scheme;
  if (valid_from <= today && (valid_until === undefined || today <= valid_until)) return null;
  const stands = { article: regulation.article ?? regulation.title, source: 1 };
  return result('validity', stands, { verdict: 'outdated', missing: ['limit'] });
}

/** A municipality's scheme is for who lives there. */
function townRule({ scheme, household }: RuleContext): RuleResult | null {
  const scope = scopeOf(scheme);
  if (scope === 'nl') return null;
  const stands = scheme.residence ?? { article: scheme.regulation.title, source: 1 };
  const { municipality } = household;
  if (municipality === undefined)
    return result('town', stands, { verdict: 'open', missing: ['municipality'] });
  return result('town', stands, { verdict: municipality === scope ? 'pass' : 'fail' });
}

function residenceRule({ scheme: { residence }, household }: RuleContext): RuleResult | null {
  if (residence === undefined || residence.accepted.length + residence.refused.length === 0)
    return null;
  const status = household.residence;
  if (status === undefined)
    return result('residence', residence, { verdict: 'open', missing: ['residence'] });
  if (residence.refused.includes(status))
    return result('residence', residence, { verdict: 'fail' });
  const verdict = residence.accepted.includes(status) ? 'pass' : 'unread';
  return result('residence', residence, { verdict });
}

function ageRule({ scheme: { age }, household, norms, today }: RuleContext): RuleResult | null {
  if (age === undefined) return null;
  const pension = numberOn(norms, pensionAgeNorm, today);
  if (age.pension !== undefined && pension === undefined)
    return result('age', age, { verdict: 'outdated', missing: ['limit'] });
  const youngest = Math.max(age.from ?? 0, age.pension === 'from' ? (pension ?? 0) : 0);
  const oldest = Math.min(age.until ?? 200, age.pension === 'before' ? (pension ?? 0) - 1 : 200);
  const range = ageRange(household, 0, today);
  const value = range.low === range.high ? range.low : undefined;
  if (range.low >= youngest && range.high <= oldest)
    return result('age', age, { verdict: 'pass', value, limit: youngest });
  const limit = range.low > oldest ? oldest : youngest;
  if (range.high < youngest || range.low > oldest)
    return result('age', age, { verdict: 'fail', value, limit });
  const missing: MissingAnswer = range.known === 'year' ? 'birthday' : 'ages';
  return result('age', age, { verdict: 'open', limit, missing: [missing] });
}

function householdRule({ scheme, household }: RuleContext): RuleResult | null {
  const rule = scheme.household;
  if (rule === undefined) return null;
  const fits = kindsOf(household).map((kind) => rule.kinds.includes(kind));
  if (fits.every(Boolean)) return result('household', rule, { verdict: 'pass' });
  if (!fits.some(Boolean)) return result('household', rule, { verdict: 'fail' });
  const missing: MissingAnswer[] = [];
  if (household.kind === undefined) missing.push('household');
  if (household.children === undefined) missing.push('children');
  return result('household', rule, { verdict: 'open', missing });
}

function childrenRule({ scheme, household }: RuleContext): RuleResult | null {
  const rule = scheme.children_age;
  if (rule === undefined) return null;
  const { children } = household;
  if (children === undefined)
    return result('childrenAge', rule, { verdict: 'open', missing: ['children'] });
  const fits = children.some((age) => rule.from <= age && age <= rule.until);
  const value = fits ? undefined : children[0];
  const limit = value !== undefined && value < rule.from ? rule.from : rule.until;
  return result('childrenAge', rule, { verdict: fits ? 'pass' : 'fail', value, limit });
}

function incomeKindRule({ scheme, household }: RuleContext): RuleResult | null {
  const rule = scheme.income_kind;
  if (rule === undefined) return null;
  const kind = household.incomeKind;
  if (kind === undefined)
    return result('incomeKind', rule, { verdict: 'open', missing: ['incomeKind'] });
  const fits = rule.one_of?.includes(kind) !== false && rule.none_of?.includes(kind) !== true;
  return result('incomeKind', rule, { verdict: fits ? 'pass' : 'fail' });
}

function incomeRule(context: RuleContext): RuleResult | null {
  const { scheme, household, norms, today } = context;
  const rule = scheme.income_ceiling_pct;
  if (rule === undefined) return null;
  const norm = norms.find(({ id }) => id === rule.reference_norm);
  const range = incomeRange(household, norm, numberOn(norms, topTaxRateNorm, today));
  const wanted = norm?.basis === 'gross' ? 'incomeGross' : 'incomeNet';
  const missing = household.income === undefined ? 'income' : wanted;
  return ceilingRule('income', rule, range, missing, context);
}

function assetRule(context: RuleContext): RuleResult | null {
  const { asset_ceiling: rule } = context.scheme;
  if (rule === undefined) return null;
  const { assets } = context.household;
  const range = { low: assets ?? -Infinity, high: assets ?? Infinity };
  return ceilingRule('assets', rule, range, 'assets', context);
}

/** What nobody is asked about may still decide. */
function conditionRule({ scheme: { conditions } }: RuleContext): RuleResult | null {
  const decisive = conditions.find((one) => one.decisive === true);
  return decisive === undefined ? null : result('conditions', decisive, { verdict: 'unread' });
}

function judgementRule({ scheme: { judgement } }: RuleContext): RuleResult | null {
  return judgement === undefined ? null : result('judgement', judgement, { verdict: 'unread' });
}

/**
 * The income as the norm counts it, per month or year. Between gross and net only this is sure:
 * net is at most gross, and at least gross less the highest rate of income tax.
 */
function incomeRange(
  { income }: Household,
  norm: Norm | undefined,
  topRate: number | undefined,
): Range {
  if (income === undefined) return { low: 0, high: Infinity };
  const yearly = income.amount * (income.per === 'year' ? 1 : 12);
  const amount = norm?.per === 'year' ? yearly : yearly / 12;
  if (norm?.basis === undefined || norm.basis === income.basis)
    return { low: amount, high: amount };
  const kept = 1 - (topRate ?? 100) / 100;
  return norm.basis === 'net'
    ? { low: amount * kept, high: amount }
    : { low: amount, high: amount / kept };
}

/** Compares a range with the ceiling in every world that is possible. */
function ceilingRule(
  name: 'income' | 'assets',
  rule: Ceiling,
  range: Range,
  answer: MissingAnswer,
  { household, norms, today }: RuleContext,
): RuleResult {
  if (rule.unread === true) return result(name, rule, { verdict: 'unread' });
  const norm = norms.find(({ id }) => id === rule.reference_norm);
  const value = valueOn(norms, rule.reference_norm ?? '', today);
  const pensionAge = numberOn(norms, pensionAgeNorm, today);
  if (norm === undefined || value === undefined || pensionAge === undefined)
    return result(name, rule, { verdict: 'outdated', missing: ['limit'] });
  const limits = worldsOf(household, today, pensionAge).map((world) => {
    const amount = amountIn(norm, value, world);
    return { world, limit: amount === undefined ? undefined : share(amount, rule.pct ?? 100) };
  });
  const judged = together(limits.map(({ limit }) => compare(range, limit)));
  const missing =
    judged === 'open' ? missingFor(range, answer, deciding(limits, household)) : undefined;
  const same = new Set(limits.map(({ limit }) => limit)).size === 1;
  return result(name, rule, {
    // Where no answer would decide, the limit itself is not known, as for somebody under 18.
    ...(missing?.length === 0 ? { verdict: 'unread' } : aged(judged, rule, today)),
    value: range.low === range.high ? cents(range.low) : undefined,
    limit: same ? limits[0]?.limit : undefined,
    ...(missing === undefined ? {} : { missing }),
  });
}

/** A share of an amount, to the cent. */
function share(amount: number, pct: number): number {
  return cents((amount * pct) / 100);
}

function cents(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100;
}

function compare({ low, high }: Range, limit: number | undefined): Verdict {
  if (limit === undefined) return 'unread';
  if (cents(high) <= limit) return 'pass';
  return cents(low) > limit ? 'fail' : 'open';
}

/** What holds in all worlds; where they differ, an answer decides. */
function together(verdicts: readonly Verdict[]): Verdict {
  const all = new Set(verdicts);
  const [only] = all;
  if (only === undefined) return 'unread';
  if (all.size === 1) return only;
  return 'open';
}

/** A percentage that was read long ago: below it is a hint, above it is no judgement. */
function aged(
  verdict: Verdict,
  { as_of }: Ceiling,
  today: IsoDate,
): Pick<Finding, 'verdict' | 'missing'> {
  if (as_of === undefined || !isAged(as_of, today)) return { verdict };
  if (verdict === 'pass') return { verdict: 'aged' };
  return verdict === 'fail' ? { verdict: 'outdated', missing: ['limit'] } : { verdict };
}

/** Whether something read then (`undated`, `2024`, `2024-05`, …) is too old to be a limit now. */
export function isAged(asOf: string, today: IsoDate): boolean {
  if (asOf === 'undated') return true;
  const [year = 0, month = 12] = asOf.split('-').map(Number);
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  return (thisYear - year) * 12 + (thisMonth - month) > agedAfterMonths;
}

function missingFor(
  { low, high }: Range,
  answer: MissingAnswer,
  home: readonly MissingAnswer[],
): MissingAnswer[] {
  return low === high ? [...home] : [answer, ...home];
}

interface WorldLimit {
  world: World;
  limit: number | undefined;
}

/** The answers about the home on which the limit depends: worlds that differ in one thing only. */
function deciding(limits: readonly WorldLimit[], household: Household): MissingAnswer[] {
  const found = new Set<MissingAnswer>();
  for (const [n, one] of limits.entries()) {
    for (const other of limits.slice(n + 1)) {
      const answers = differences(one.world, other.world);
      if (one.limit !== other.limit && answers.length === 1 && answers[0] !== undefined)
        found.add(answers[0]);
    }
  }
  const grown = household.kind === 'single' ? 1 : 2;
  const adults = (household.adults ?? []).slice(0, grown);
  const born = adults.some(({ age, birthYear }) => age === undefined && birthYear !== undefined);
  const known = adults.filter(({ age }) => age !== undefined).length === grown;
  if ((born || known) && found.delete('ages') && born) found.add('birthday');
  return [...found];
}

function differences(one: World, other: World): MissingAnswer[] {
  const couples = isCouple(one.kind) === isCouple(other.kind);
  const ages = couples ? one.bands.join() === other.bands.join() : one.bands[0] === other.bands[0];
  return [
    ...(couples ? [] : ['household' as const]),
    ...(hasChildren(one.kind) === hasChildren(other.kind) ? [] : ['children' as const]),
    ...(ages ? [] : ['ages' as const]),
  ];
}
