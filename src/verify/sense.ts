import { clausesOf } from './clauses.ts';
import type { Polarity } from './polarity.ts';
import { polarityOf } from './polarity.ts';
import type { Similarity } from './similarity.ts';

export type SenseFault = 'negation' | 'modality';

/** What is compared: a claim with the sentence that is nearest to it, and all that it may rest on. */
export interface SenseInput {
  claim: string;
  language: string;
  /** The sentence of the evidence nearest to the claim. */
  nearest: string;
  /** All sentences of the evidence. */
  sentences: readonly string[];
  sentenceLanguage: string;
  similarity: Similarity;
  signal?: AbortSignal | undefined;
}

/**
 * Fitted on the development half of `test/sets/claims.jsonl`; similarities of clauses.
 *
 * `veto`: a clause is taken to say the opposite when what is nearest to it does, this near and by
 * this much nearer than anything that does not. `excuse`: a negation that the nearest sentence does
 * not have is allowed when another clause, this near and by this much nearer, has it.
 */
const veto = { least: 0.55, margin: 0.2 };
const modalVeto = { least: 0.5, margin: 0 };
const excuse = { least: 0.4, margin: 0.1 };

/**
 * Whether a claim turns its source round: negations are counted in the claim and in the nearest
 * sentence, then clause by clause; must and may are compared the same way. `null`: it does not;
 * `undefined`: it could not be told, because there is no model.
 */
export async function senseFault(input: SenseInput): Promise<SenseFault | null | undefined> {
  const { claim, language, nearest, sentenceLanguage } = input;
  const mine = polarityOf(claim, language);
  const theirs = polarityOf(nearest, sentenceLanguage);
  if (isPlain(mine) && isPlain(theirs)) return null;
  const clauses = await alignClauses(input);
  if (clauses === null) return undefined;
  const difference = negationDifference(mine, theirs);
  const excused = difference > 0 && clauses.every(isExcused);
  if (difference !== 0 && !excused) return 'negation';
  if (difference === 0 && clauses.some(isTurned)) return 'negation';
  const modal = difference === 0 && contradictsModally(mine, theirs);
  return modal || clauses.some(isModallyTurned) ? 'modality' : null;
}

function isPlain({ most, must, may }: Polarity): boolean {
  return most === 0 && !must && !may;
}

/** A clause of the claim with every clause of the evidence. */
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

/** What must be done against what may be done; what need not against what may not. */
export function contradictsModally(a: Polarity, b: Polarity): boolean {
  if (a.least > 0 && b.least > 0) return forbidsWhatNeedNot(a, b) || forbidsWhatNeedNot(b, a);
  return obligesAgainst(a, b) || obligesAgainst(b, a);
}

function obligesAgainst(a: Polarity, b: Polarity): boolean {
  return a.must && !a.may && b.may && !b.must;
}

function forbidsWhatNeedNot(a: Polarity, b: Polarity): boolean {
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

function isTurned(clause: AlignedClause): boolean {
  const { passing, failing } = nearestBy(
    clause,
    (other) => negationDifference(clause.polarity, other) === 0,
  );
  return failing >= veto.least && failing - passing >= veto.margin;
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
  if (polarity.least === 0) return true;
  const { passing, failing } = nearestBy(
    clause,
    (other) => negationDifference(polarity, other) === 0 && !contradictsModally(polarity, other),
  );
  return passing >= excuse.least && passing - failing >= excuse.margin;
}
