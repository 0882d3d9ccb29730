import type { Municipality, Span } from '../domain/knowledge.ts';
import { scriptShare } from '../knowledge/scripts.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import { sentenceSpans } from '../ingest/sentences.ts';
import type { Facts } from './facts.ts';
import { factsOf, missingFact, noFacts } from './facts.ts';
import { replacesName, unknownNames, unknownOrganisations } from './names.ts';
import { numbersArePaired, takesFromOther } from './pairing.ts';
import { senseFault } from './sense.ts';
import type { Similarity } from './similarity.ts';
import { supportFloor } from './support.ts';

/** Why a claim is not shown; the closed list that counters and the evaluation use. */
export const dropReasons = [
  'source',
  'length',
  'script',
  'contact',
  'date',
  'number',
  'name',
  'municipality',
  'support',
  'negation',
  'modality',
] as const;
export type DropReason = (typeof dropReasons)[number];

/** A passage that a claim cites. */
export interface Evidence {
  text: string;
  /** The parts of it that the claim cites, within `text`; the sense is compared with these only. */
  cited: readonly Span[];
  language: string;
  municipality: Municipality | null;
  /** Title, headings, publisher: they may hold names and the year that the passage is about. */
  about: readonly string[];
  year: number | null;
}

export interface ClaimToVerify {
  text: string;
  language: string;
  /** The asker's, as far as it is known. */
  municipality: Municipality | null;
  evidence: readonly Evidence[];
}

/** A sentence of the evidence with how near the claim is to it. */
export interface RankedSentence {
  /** Row of the evidence. */
  evidence: number;
  /** Within the evidence's text. */
  start: number;
  end: number;
  text: string;
  similarity: number;
}

export type Verdict =
  | { accepted: true; support: number; sentences: RankedSentence[] }
  | { accepted: false; reason: DropReason; support: number | null };

export interface VerifierParts {
  similarity: Similarity;
  /** Of the vectors behind `similarity`, for the floor. */
  modelId: string;
  gazetteer: Pick<Gazetteer, 'findAll'>;
  /** Of `organisationNames`. */
  organisations: readonly string[];
}

export interface Verifier {
  /**
   * Whether everything that a claim says stands in what it cites: numbers, dates, contacts, names
   * and towns literally after normalisation; its meaning by similarity; must, may and not by cue
   * words. `null` where there is no embedding model at this moment: then nothing can be believed.
   *
   * Costs one embedding call for the claim and one for its clauses; sentences of documents are kept
   * by the embedder.
   */
  verify(claim: ClaimToVerify, signal?: AbortSignal): Promise<Verdict | null>;
}

const longest = 600;
/** Addresses and Dutch names make up much of some sentences. */
const leastOwnScript = 0.2;
/** By this much nearer than any other cited sentence, one is what the claim renders. */
const clearlyNearer = 0.05;

export function createVerifier(parts: VerifierParts): Verifier {
  const { similarity, modelId } = parts;
  return {
    async verify(claim, signal) {
      const fault = literalFault(claim, parts);
      if (fault !== null) return { accepted: false, reason: fault, support: null };
      const sentences = await rank(claim, similarity, signal);
      const nearest = sentences?.[0];
      if (sentences === null || nearest === undefined) return null;
      const support = nearest.similarity;
      if (support < supportFloor(modelId, claim.language))
        return { accepted: false, reason: 'support', support };
      if (!numbersAreOfNearest(claim, sentences))
        return { accepted: false, reason: 'number', support };
      const sense = await senseFault({
        claim: claim.text,
        language: claim.language,
        sentences: sentences.map(({ text }) => text),
        sentenceLanguage: languageOf(claim),
        similarity,
        signal,
      });
      if (sense === undefined) return null;
      if (sense !== null) return { accepted: false, reason: sense, support };
      return { accepted: true, support, sentences };
    },
  };
}

/** Documents of one corpus are in one language, in practice; a mixture is compared as the first. */
function languageOf({ evidence }: ClaimToVerify): string {
  return evidence[0]?.language ?? 'nl';
}

/** What can be told without a model. Pure, well under a millisecond. */
export function literalFault(
  claim: ClaimToVerify,
  { gazetteer, organisations }: Pick<VerifierParts, 'gazetteer' | 'organisations'>,
): DropReason | null {
  const { text, language, evidence } = claim;
  if (evidence.length === 0) return 'source';
  if (text.length > longest || text.trim() === '') return 'length';
  if (scriptShare(withoutTerms(text), language) < leastOwnScript) return 'script';
  const missing = missingFact(factsOf(text, language), evidenceFacts(evidence), yearsOf(evidence));
  if (missing !== null) return missing;
  const cited = citedSentences(evidence);
  if (!numbersAreCited(claim, cited)) return 'number';
  const about = evidence.flatMap((one) => [one.text, ...one.about]);
  if (unknownNames(text, language, about).length > 0) return 'name';
  if (unknownOrganisations(text, organisations, about).length > 0) return 'name';
  if (replacesName(text, language, organisations, cited)) return 'name';
  return isOfAskersTown(claim, gazetteer) ? null : 'municipality';
}

/** Dutch names and terms stand in every language's text. */
function withoutTerms(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ');
}

function evidenceFacts(evidence: readonly Evidence[]): Facts {
  const text = evidence.map((one) => one.text).join('\n');
  return factsOf(text, evidence[0]?.language ?? 'nl');
}

/** The year that a passage is about stands above it, where its own sentences name none. */
function yearsOf(evidence: readonly Evidence[]): number[] {
  if (evidence.some(({ text }) => /\b(?:19|20)\d{2}\b/.test(text))) return [];
  const written = evidence.flatMap(
    ({ about }) => about.join(' ').match(/\b(?:19|20)\d{2}\b/g) ?? [],
  );
  return [...written.map(Number), ...evidence.flatMap(({ year }) => year ?? [])];
}

/** The passage is of the asker's town or national, and the claim names no town but these. */
function isOfAskersTown(
  { text, municipality, evidence }: ClaimToVerify,
  gazetteer: Pick<Gazetteer, 'findAll'>,
): boolean {
  const own = evidence.every(
    (one) => one.municipality === null || one.municipality === municipality,
  );
  if (!own) return false;
  const named = gazetteer.findAll(text).filter(({ id }) => id !== municipality);
  if (named.length === 0) return true;
  const known = evidence.flatMap((one) => gazetteer.findAll([one.text, ...one.about].join('\n')));
  const ids = new Set(known.map(({ id }) => id));
  return named.every(({ id }) => ids.has(id));
}

/**
 * Whether the numbers stand in what the claim cites, not anywhere in the passage, and belong
 * together as they do there: in a list of amounts each has its own sentence.
 */
function numbersAreCited(
  { text, language, evidence }: ClaimToVerify,
  cited: readonly string[],
): boolean {
  const { numbers } = factsOf(text, language);
  if (numbers.length === 0) return true;
  const spoken = evidence[0]?.language ?? 'nl';
  const facts = factsOf(cited.join('\n'), spoken);
  return (
    missingFact({ ...noFacts, numbers }, facts, yearsOf(evidence)) === null &&
    numbersArePaired(text, language, cited, spoken)
  );
}

/** A number of another sentence where the one that the claim renders has its own. */
function numbersAreOfNearest(
  { text, language, evidence }: ClaimToVerify,
  sentences: readonly RankedSentence[],
): boolean {
  const [nearest, second] = sentences;
  if (nearest === undefined || second === undefined) return true;
  if (nearest.similarity - second.similarity < clearlyNearer) return true;
  const spoken = evidence[0]?.language ?? 'nl';
  const [first, ...others] = sentences.map((one) => one.text);
  return !takesFromOther(text, language, first ?? '', others, spoken);
}

function citedSentences(evidence: readonly Evidence[]): string[] {
  const sentences = evidence.flatMap((one) =>
    sentenceSpans(one.text)
      .filter((span) => isCited(span, one))
      .map(({ start, end }) => one.text.slice(start, end)),
  );
  return [...new Set(sentences)];
}

function isCited({ start, end }: Span, { cited }: Evidence): boolean {
  return cited.some((span) => span.start < end && start < span.end);
}

async function rank(
  claim: ClaimToVerify,
  similarity: Similarity,
  signal: AbortSignal | undefined,
): Promise<RankedSentence[] | null> {
  const sentences = claim.evidence.flatMap((one, evidence) =>
    sentenceSpans(one.text)
      .filter((span) => isCited(span, one))
      .map(({ start, end }) => ({ evidence, text: one.text.slice(start, end), start, end })),
  );
  const texts = sentences.map(({ text }) => text);
  const near = await similarity([claim.text], claim.language, texts, languageOf(claim), signal);
  const scores = near?.[0];
  if (scores === undefined) return null;
  return sentences
    .map((sentence, n) => ({ ...sentence, similarity: scores[n] ?? -1 }))
    .sort((a, b) => b.similarity - a.similarity);
}
