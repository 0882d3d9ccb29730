import { clausesOf } from './clauses.ts';
import type { Polarity } from './polarity.ts';
import { polarityOf } from './polarity.ts';
import type { Similarity } from './similarity.ts';

export type SenseFault = 'negation' | 'modality';

/** What is compared: a claim with the sentences that it cites. */
export interface SenseInput {
  claim: string;
  language: string;
  /** Never empty; the nearest to the claim first. */
  sentences: readonly string[];
  sentenceLanguage: string;
  similarity: Similarity;
  signal?: AbortSignal | undefined;
}

/**
 * Similarities of clauses, fitted on the development half of `test/sets/claims.jsonl`.
 *
 * `veto`: a clause is taken to say the opposite when what is nearest to it does, this near and by
 * this much nearer than anything that does not; by more where the claim as a whole agrees with all
 * that it cites. `excuse`: a difference is allowed when each clause
 * has one that agrees, this near and by this much nearer than any that does not.
 */
const veto = { least: 0.25, margin: 0, marginOfWhole: 0.15 };
const modalVeto = { least: 0.4, margin: 0 };
const excuse = { least: 0.4, margin: 0.1 };
/** Unrelated clauses are about this near; where nothing passes it counts as one. */
const lowest = -0.2;

/**
 * Whether a claim turns its source round. Negations are counted in the claim and in the sentences it
 * cites; only where the counts leave a doubt are its clauses compared with those of the sentences.
 * Must and may are compared the same way.
 *
 * @returns `null`: it does not; `undefined`: it could not be told, because there is no model
 */
export async function senseFault(input: SenseInput): Promise<SenseFault | null | undefined> {
  const { claim, language, sentences, sentenceLanguage } = input;
  const mine = polarityOf(claim, language);
  const theirs = sentences.map((sentence) => polarityOf(sentence, sentenceLanguage));
  if ([mine, ...theirs].every(isPlain)) return null;
  const nearest = theirs[0] ?? mine;
  const whole = theirs.reduce(together);
  const clauses = await alignClauses(input);
  if (clauses === null) return undefined;
  if (negationFault(mine, nearest, whole, theirs, clauses)) return 'negation';
  const other = negationDifference(mine, nearest) === 0 ? nearest : whole;
  const modal = contradictsModally(mine, other) || clauses.some(isModallyTurned);
  return modal ? 'modality' : null;
}

function isPlain({ most, must, may }: Polarity): boolean {
  return most === 0 && !must && !may;
}

/** A clause of the claim with every clause of the sentences. */
interface AlignedClause {
  polarity: Polarity;
  others: { polarity: Polarity; similarity: number }[];
}

async function alignClauses(input: SenseInput): Promise<AlignedClause[] | null> {
  const { claim, language, sentences, sentenceLanguage, similarity, signal } = input;
  const mine = clausesOf(claim);
  const theirs = [...new Set(sentences.flatMap(clausesOf))];
  const near = await similarity(mine, language, theirs, sentenceLanguage, signal);
  if (near === null) return null;
  const polarities = theirs.map((clause) => polarityOf(clause, sentenceLanguage));
  return mine.map((clause, row) => ({
    polarity: polarityOf(clause, language),
    others: polarities.map((polarity, n) => ({ polarity, similarity: near[row]?.[n] ?? -1 })),
  }));
}

function negationFault(
  mine: Polarity,
  nearest: Polarity,
  whole: Polarity,
  theirs: readonly Polarity[],
  clauses: readonly AlignedClause[],
): boolean {
  const agrees = (other: Polarity): boolean => negationDifference(mine, other) === 0;
  if (agrees(nearest) && agrees(whole)) return false;
  if ([...theirs, ...pairsOf(theirs), whole].some(agrees)) {
    const margin = agrees(whole) ? veto.marginOfWhole : veto.margin;
    return clauses.some((clause) => isTurned(clause, margin));
  }
  const adds = negationDifference(mine, nearest) > 0;
  return !clauses.every((clause) => (adds && clause.polarity.least === 0) || isExcused(clause));
}

/** A claim may join two of the sentences that it cites. */
function pairsOf(all: readonly Polarity[]): Polarity[] {
  return all.flatMap((one, n) => all.slice(n + 1).map((other) => together(one, other)));
}

function together(a: Polarity, b: Polarity): Polarity {
  return {
    least: a.least + b.least,
    most: a.most + b.most,
    must: a.must || b.must,
    may: a.may || b.may,
    needNot: a.needNot || b.needNot,
    permit: a.permit || b.permit,
  };
}

/**
 * How many negations more the claim has than the sentence, as far as words that one language
 * negates and another does not cannot explain it; those that stand on both sides translate each
 * other and explain nothing.
 */
export function negationDifference(claim: Polarity, sentence: Polarity): number {
  const [mine, theirs] = [claim.most - claim.least, sentence.most - sentence.least];
  const both = Math.min(mine, theirs);
  const difference = claim.least - sentence.least;
  if (difference > 0) return Math.max(0, difference - (theirs - both));
  return Math.min(0, difference + (mine - both));
}

/** What must be done against what may be done; under a negation, what need not against what cannot. */
export function contradictsModally(claim: Polarity, sentence: Polarity): boolean {
  if (claim.least > 0 && sentence.least > 0) {
    return (
      forbidsTheImpossible(claim, sentence) ||
      allowsOmission(claim, sentence) ||
      allowsOmission(sentence, claim)
    );
  }
  return obligesAgainst(claim, sentence) || obligesAgainst(sentence, claim);
}

function obligesAgainst(a: Polarity, b: Polarity): boolean {
  return a.must && !a.may && b.may && !b.must;
}

/** `you must not pay` for `u kunt niet betalen`; for `u mag niet` it is right. */
function forbidsTheImpossible(claim: Polarity, sentence: Polarity): boolean {
  return obligesAgainst(claim, sentence) && !claim.needNot && !sentence.permit;
}

function allowsOmission(a: Polarity, b: Polarity): boolean {
  return a.needNot && !b.needNot && b.may && !b.must;
}

/** The nearest that passes a test, and the nearest that does not; -1 where there is none. */
function nearestBy(
  { others }: AlignedClause,
  test: (other: Polarity) => boolean,
): { passing: number; failing: number } {
  let passing = -1;
  let failing = -1;
  for (const { polarity, similarity } of others) {
    if (test(polarity)) passing = Math.max(passing, similarity);
    else failing = Math.max(failing, similarity);
  }
  return { passing, failing };
}

function isTurned(clause: AlignedClause, margin: number): boolean {
  const { passing, failing } = nearestBy(
    clause,
    (other) => negationDifference(clause.polarity, other) === 0,
  );
  return failing >= veto.least && failing - Math.max(passing, lowest) >= margin;
}

function isModallyTurned(clause: AlignedClause): boolean {
  const { polarity } = clause;
  const { passing, failing } = nearestBy(
    clause,
    (other) => negationDifference(polarity, other) !== 0 || !contradictsModally(polarity, other),
  );
  return failing >= modalVeto.least && failing - passing >= modalVeto.margin;
}

function isExcused(clause: AlignedClause): boolean {
  const { polarity } = clause;
  const { passing, failing } = nearestBy(
    clause,
    (other) => negationDifference(polarity, other) === 0 && !contradictsModally(polarity, other),
  );
  return passing >= excuse.least && passing - failing >= excuse.margin;
}
