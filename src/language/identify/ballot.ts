import { type ProfileFit } from './profile-model.ts';

/** A language and its share of belief, 0 … 1. */
export interface Share {
  readonly language: string;
  readonly confidence: number;
}

/**
 * How profile and detectors are weighed. All numbers lie on a plateau: halving or doubling any one of
 * them moves the accuracy on the development benchmark by less than 0.4 points (ADR 0003).
 */
const weights = {
  /** Grams overlap and repeat each other: their evidence counts this many times too often. */
  overlap: 6,
  /** How much better (nats a gram) a profile must fit than the mean of all before we say "one of ours". */
  stranger: 0.2,
  /** Nobody's no is final: the least that profile and detectors give to any language (log). */
  profileFloor: -4,
  detectorFloor: -3,
  /** What a detector's silence costs a language that it does not know well. */
  blindFloor: -1,
  romanisedFloor: -3,
  /** Detectors guess on short texts: with so many letters they have half their weight. */
  halfTrust: 15,
  /** Log prior of a language that is not among our profiles, and of one of ours in Latin letters. */
  foreignPrior: -1.5,
  romanisedPrior: -0.75,
};

/** Languages that a detector never or hardly ever names: its silence about them says little. */
const blindFor: Record<string, readonly string[]> = {
  cld3: ['ti', 'ckb'],
  fasttext: ['ti', 'so', 'ps', 'kmr'],
};

/** Shares of the languages of one script by the detectors' votes, the first named being likeliest. */
export function sharesAmong(languages: readonly string[], votes: readonly Votes[]): Share[] {
  const scores = languages.map((language, at) => ({
    language,
    score: votes.reduce(
      (sum, { shares }) => sum + 2 * (shares.get(language) ?? 0),
      at === 0 ? 1 : 0,
    ),
  }));
  return sharesOf(scores);
}

/** What one detector said, by language; it abstains where that is empty. */
export interface Votes {
  readonly detector: string;
  readonly shares: ReadonlyMap<string, number>;
}

/**
 * Weighs profile and detectors against each other: the sum of their log beliefs, each with a floor,
 * so that two can overrule one (a product of experts). Best first; shares sum to 1.
 *
 * `letters` is the length of the text in letters; `leans` are log priors that its spelling gives to
 * some labels. Dari counts as Persian here.
 */
export function ballot(
  fit: ProfileFit,
  labels: readonly string[],
  votes: readonly Votes[],
  letters: number,
  leans: Readonly<Record<string, number>>,
): Share[] {
  const own = beliefsOf(fit, labels);
  const stranger = strangerBelief(fit);
  const trust = letters / (letters + weights.halfTrust);
  const heard = votes.filter(({ shares }) => shares.size > 0);
  const candidates = new Set([...own.keys(), ...heard.flatMap(({ shares }) => [...shares.keys()])]);
  const scores = [...candidates].map((label) => {
    const belief = own.get(label) ?? stranger;
    const support = heard.reduce((sum, vote) => sum + supportOf(vote, label), 0);
    const prior = priorOf(label, own) + (leans[label] ?? 0);
    const score = floored(belief, weights.profileFloor) + prior + trust * support;
    return { language: label, score };
  });
  return sharesOf(scores);
}

function priorOf(label: string, own: ReadonlyMap<string, number>): number {
  if (label.endsWith('-Latn')) return weights.romanisedPrior;
  return own.has(label) ? 0 : weights.foreignPrior;
}

function supportOf({ detector, shares }: Votes, label: string): number {
  const share = shares.get(label) ?? 0;
  if (label.endsWith('-Latn')) return floored(share, weights.romanisedFloor);
  const blind = blindFor[detector]?.includes(label) === true;
  return floored(share, blind ? weights.blindFloor : weights.detectorFloor);
}

function floored(probability: number, floor: number): number {
  return probability > 0 ? Math.max(Math.log(probability), floor) : floor;
}

/** Posterior of every label, given that it is one of them; Dari counts as Persian here. */
function beliefsOf({ fits }: ProfileFit, labels: readonly string[]): Map<string, number> {
  const best = Math.max(...fits);
  const raised = fits.map((fit) => Math.exp((fit - best) / weights.overlap));
  const sum = raised.reduce((total, value) => total + value, 0);
  const beliefs = new Map<string, number>();
  labels.forEach((label, at) => {
    const merged = label.replace(/^prs/, 'fa');
    beliefs.set(merged, (beliefs.get(merged) ?? 0) + (raised[at] ?? 0) / sum);
  });
  return beliefs;
}

/** Belief that the text is in a language that we have no profile of. */
function strangerBelief({ fits, anyone, grams }: ProfileFit): number {
  const lead = Math.max(...fits) - anyone - weights.stranger * grams;
  return 1 / (1 + Math.exp(lead / weights.overlap));
}

function sharesOf(scores: readonly { language: string; score: number }[]): Share[] {
  const best = Math.max(...scores.map(({ score }) => score));
  const shares = new Map<string, number>();
  for (const { language, score } of scores) {
    const [tag = language] = language.split('-');
    shares.set(tag, (shares.get(tag) ?? 0) + Math.exp(score - best));
  }
  const sum = [...shares.values()].reduce((total, share) => total + share, 0);
  return [...shares]
    .map(([language, share]) => ({ language, confidence: share / sum }))
    .sort((a, b) => b.confidence - a.confidence);
}
