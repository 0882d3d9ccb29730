import type { ClaimPassage, ClaimsSet, Corruption, LabelledClaim } from './claims-set.ts';
import { corruptions } from './claims-set.ts';
import type { DropReason, Evidence, Verdict, Verifier } from '../verify/verify.ts';
import type { Proportion } from './triage.ts';
import { proportion } from './triage.ts';

/** Kinds of wrong claims that have one bar together. */
export const claimGroups = {
  facts: ['number', 'number_word', 'unit', 'date', 'contact', 'name', 'town', 'town_passage'],
  sense: ['negation', 'modality'],
  source: ['source'],
  number_within: ['number_within'],
} as const satisfies Readonly<Record<string, readonly Corruption[]>>;
export type ClaimGroup = keyof typeof claimGroups;

export interface ClaimOutcome {
  claim: LabelledClaim;
  /** `null`: accepted. */
  reason: DropReason | null;
  support: number | null;
}

export interface ClaimsReport {
  /** Right claims that were dropped. */
  lost: Proportion;
  lostByLanguage: Map<string, Proportion>;
  /** Wrong claims that were accepted. */
  accepted: Record<ClaimGroup, Proportion>;
  acceptedByKind: Map<Corruption, Proportion>;
  outcomes: ClaimOutcome[];
}

/**
 * Puts labelled claims before the verifier.
 *
 * @throws Error where there is no embedding model: nothing could be measured
 */
export async function evaluateClaims(
  { passages, claims }: ClaimsSet,
  verifier: Verifier,
  onProgress?: (done: number, total: number) => void,
): Promise<ClaimsReport> {
  const outcomes: ClaimOutcome[] = [];
  for (const claim of claims) {
    const verdict = await verifier.verify({
      ...claim,
      evidence: claim.passages.map((id) => evidenceOf(passages.get(id), claim)),
    });
    outcomes.push(outcomeOf(claim, verdict));
    onProgress?.(outcomes.length, claims.length);
  }
  return reportOf(outcomes);
}

/** A quote that spans several passages cites all of each. */
function evidenceOf(passage: ClaimPassage | undefined, { claim, quotes }: LabelledClaim): Evidence {
  if (passage === undefined)
    throw new RangeError(`claim ${claim} cites a passage that is not there`);
  const { text, municipality, year, title, headings, publisher } = passage;
  const found = quotes
    .map((quote) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    .filter(({ start }) => start !== -1);
  const cited = found.length > 0 ? found : [{ start: 0, end: text.length }];
  return {
    text,
    cited,
    language: 'nl',
    municipality,
    year,
    about: [title, ...headings, publisher],
  };
}

function outcomeOf(claim: LabelledClaim, verdict: Verdict | null): ClaimOutcome {
  if (verdict === null) throw new Error('claims cannot be judged without an embedding model');
  return { claim, reason: verdict.accepted ? null : verdict.reason, support: verdict.support };
}

function reportOf(outcomes: ClaimOutcome[]): ClaimsReport {
  const right = outcomes.filter(({ claim }) => claim.corruption === 'none');
  const shareOf = (of: readonly ClaimOutcome[], test: (one: ClaimOutcome) => boolean): Proportion =>
    proportion(of.filter(test).length, of.length);
  const isAccepted = ({ reason }: ClaimOutcome): boolean => reason === null;
  const acceptedOf = (kinds: readonly Corruption[]): Proportion =>
    shareOf(
      outcomes.filter(({ claim }) => kinds.includes(claim.corruption)),
      isAccepted,
    );
  const tags = [...new Set(right.map(({ claim }) => claim.language))].sort();
  return {
    lost: shareOf(right, (one) => !isAccepted(one)),
    lostByLanguage: new Map(
      tags.map((tag) => [
        tag,
        shareOf(
          right.filter(({ claim }) => claim.language === tag),
          (one) => !isAccepted(one),
        ),
      ]),
    ),
    accepted: {
      facts: acceptedOf(claimGroups.facts),
      sense: acceptedOf(claimGroups.sense),
      source: acceptedOf(claimGroups.source),
      number_within: acceptedOf(claimGroups.number_within),
    },
    acceptedByKind: new Map(
      corruptions.filter((kind) => kind !== 'none').map((kind) => [kind, acceptedOf([kind])]),
    ),
    outcomes,
  };
}

const titles: Record<ClaimGroup, string> = {
  facts: 'wrong number, date, contact, name or town accepted',
  sense: 'wrong negation or modality accepted',
  source: 'other topic’s passage accepted',
  number_within: 'another number of the same passage accepted',
};

/** The report as plain text, shares in per cent with their 95 % interval. */
export function formatClaimsReport(report: ClaimsReport): string {
  const groups = Object.entries(titles) as [ClaimGroup, string][];
  return [
    `claims: right ones lost ${written(report.lost)}`,
    ...groups.map(([group, title]) => `    ${title}: ${written(report.accepted[group])}`),
    ...[...report.acceptedByKind].map(
      ([kind, share]) => `        ${kind.padEnd(14)} ${written(share)}`,
    ),
    `    lost by language: ${[...report.lostByLanguage].map(([tag, { count, of }]) => `${tag} ${count}/${of}`).join(', ')}`,
  ].join('\n');
}

function written({ share, low, high, of }: Proportion): string {
  const percent = (value: number): string => (100 * value).toFixed(1);
  return `${percent(share)} (${percent(low)}–${percent(high)}) of ${of}`;
}
