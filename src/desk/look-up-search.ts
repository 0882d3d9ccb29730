import { answerThreshold, cardThreshold, scopeThreshold } from '../answer/thresholds.ts';
import type { KnowledgeRecord, RecordKind } from '../domain/knowledge.ts';
import type { Candidate, RetrievalRequest, RetrievalResult } from '../domain/retrieval.ts';
import type { LanguageLexicon, Lexicon } from '../index/lexical.ts';
import { analysisLanguage } from '../index/stem.ts';
import { fold, tokenise } from '../index/text.ts';
import type { Norm } from '../knowledge/schemes/norms.ts';
import { redact } from '../triage/redact.ts';
import type { CardHit, CardQuery } from '../retrieve/card-finder.ts';
import type { Figure } from './look-up-figures.ts';
import { normFigures, tableFigures } from './look-up-figures.ts';
import type { LookUp, LookUpKind, PassageHit } from './look-up.ts';
import { otherKinds, passageHit, regulationKinds } from './look-up.ts';

/** What a look-up needs; a part of what answers questions. */
export interface LookUpServices {
  identify(text: string, pageLanguage: string | undefined): { language: string };
  embed(text: string, signal: AbortSignal): Promise<Float32Array | null>;
  retrieve(request: RetrievalRequest): Promise<RetrievalResult>;
  findCards(query: Omit<CardQuery, 'terms'>, municipality: string | null, k: number): CardHit[];
  recordOf(id: string): KnowledgeRecord | undefined;
  schemes: { norms: readonly Norm[] };
  base(): { index: { lexicon: Lexicon; dense: { centred: { dimension: number } } | null } };
}

/** A card with the id under which its place is kept. */
export interface CardFound extends CardHit {
  id: string;
}

/** Each list best first. */
export interface Found {
  passages: Record<PassageHit['kind'], PassageHit[]>;
  cards: CardFound[];
  figures: Figure[];
  /** Passages that came near and were left out, with the reason. */
  rejected: PassageHit[];
  /** Whether meaning was compared, or words alone. */
  dense: boolean;
}

/** Results of each kind beside the others; of one kind alone all that were looked at. */
const shown = 6;
/** Amounts of norms: a norm has up to nine a period. */
const amountsShown = 12;
/** Passages that are searched for tables, and from which a second town's are taken. */
const lookedAt = 30;
const rejectedShown = 12;
/** Staff judge for themselves: cards are shown that are too far off to be given as an answer … */
const doubtfulCard = cardThreshold - 0.15;
/** … and by words alone those that hold a fair part of them. */
const leastWords = 0.3;
/** What is much less near than the best is not what is looked for. */
const besideBest = 0.6;
const nobody: Found['passages'] = { regulation: [], document: [], service: [], scheme: [] };

/**
 * Looks a text up in everything: regulations, documents, cards, services, schemes and figures.
 *
 * @param meaning whether the text is compared by its meaning too: one embedding call; without it
 *   the last word may be unfinished and is completed from the words of the corpus
 */
export async function lookUp(
  asked: LookUp,
  services: LookUpServices,
  { meaning, signal }: { meaning: boolean; signal: AbortSignal },
): Promise<Found> {
  // What a client brings along (a number, a name) is nobody's business but the counter's.
  const { text } = redact(asked.text);
  const { language } = services.identify(text, 'nl');
  const vector = meaning ? await services.embed(text, signal) : null;
  signal.throwIfAborted();
  const { lexicon } = services.base().index;
  const question = meaning ? text : completed(text, lexicon, language);
  const query = { question, language, vector, signal };
  const { hits, rejected, dense } = await passagesFor(asked, query, services);
  const of = (kind: LookUpKind): boolean => asked.kind === null || asked.kind === kind;
  const passages = { ...nobody };
  const most = asked.kind === null ? shown : lookedAt;
  const surplus: PassageHit[] = [];
  for (const kind of Object.keys(passages) as PassageHit['kind'][]) {
    const all = of(kind) ? hits.filter((hit) => hit.kind === kind) : [];
    passages[kind] = all.slice(0, most);
    surplus.push(...all.slice(most).map((hit) => ({ ...hit, rejected: 'rank' as const })));
  }
  return {
    passages,
    cards: of('card') ? cardsFor(asked, { ...query, vector }, services) : [],
    figures: of('figure') ? figuresFor(asked, hits, services) : [],
    rejected: [...surplus, ...rejected].sort(byConfidence).slice(0, rejectedShown),
    dense,
  };
}

type Query = Pick<RetrievalRequest, 'question' | 'language' | 'signal'> & {
  vector: Float32Array | null;
};

/** Regulations are searched by themselves: they are few, and long texts about them are many. */
async function passagesFor(
  asked: LookUp,
  query: Query,
  services: LookUpServices,
): Promise<{ hits: PassageHit[]; rejected: PassageHit[]; dense: boolean }> {
  const request = { ...query, ...filtersOf(asked), k: lookedAt };
  const parts = partsFor(asked.kind);
  const results = await Promise.all(
    parts.map((part) => services.retrieve({ ...request, ...part })),
  );
  const toHit = (one: Candidate): PassageHit[] => {
    const hit = passageHit(one, services.recordOf(one.passage.recordId));
    return hit === null ? [] : [hit];
  };
  const kept = results.flatMap((one) => one.kept);
  const isNear = nearness(kept);
  const far = kept
    .filter((one) => !isNear(one))
    .map((one) => ({ ...one, rejected: 'rank' as const }));
  const left = results.flatMap(({ rejected }, n) =>
    rejected.filter((one) => isOf(parts[n] ?? {}, one)),
  );
  const told = left.filter(nearness([...kept, ...left]));
  return {
    hits: oncePerService(kept.filter(isNear).flatMap(toHit)),
    rejected: [...far, ...told].flatMap(toHit),
    dense: results.some(({ dense }) => dense),
  };
}

function byConfidence(a: PassageHit, b: PassageHit): number {
  return (b.why.confidence ?? 0) - (a.why.confidence ?? 0);
}

/** What is of another kind is found in its own list: that is no reason to tell. */
function isOf({ documentKinds, recordKinds }: Partial<RetrievalRequest>, one: Candidate): boolean {
  const { kind, documentKind } = one.passage;
  return recordKinds?.includes(kind) ?? documentKinds?.includes(documentKind) ?? true;
}

/** Share of the best word score that makes a passage near, whatever it means … */
const sameWords = 0.5;
/** … and where words are all that is compared. */
const fewWords = 0.3;

/**
 * What a list shows: passages of some likeness in meaning, and those that hold the words. Whoever
 * looks for a word that stands nowhere is told so, instead of being shown what is least far off.
 */
function nearness(kept: readonly Candidate[]): (one: Candidate) => boolean {
  const best = Math.max(0, ...kept.map(({ scores }) => scores.lexical));
  return ({ scores: { dense, lexical }, confidence }) => {
    const share = best === 0 ? 0 : lexical / best;
    if (dense === null) return share >= fewWords;
    const least = lexical > 0 ? scopeThreshold : answerThreshold;
    return confidence >= least || share >= sameWords;
  };
}

/** A service or scheme is one thing, whichever of its sections were found. */
function oncePerService(hits: readonly PassageHit[]): PassageHit[] {
  const seen = new Set<string>();
  return hits.filter(({ kind, record: { id } }) => {
    if (kind !== 'service' && kind !== 'scheme') return true;
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

function partsFor(kind: LookUpKind | null): Partial<RetrievalRequest>[] {
  const records = (recordKinds: RecordKind[]): Partial<RetrievalRequest> => ({ recordKinds });
  const all: [LookUpKind, Partial<RetrievalRequest>][] = [
    ['regulation', { documentKinds: regulationKinds }],
    ['document', { documentKinds: otherKinds }],
    ['service', records(['service'])],
    ['scheme', records(['scheme'])],
  ];
  // Figures stand in the tables of regulations and documents.
  const wanted: (LookUpKind | null)[] = kind === 'figure' ? ['regulation', 'document'] : [kind];
  return all.filter(([one]) => kind === null || wanted.includes(one)).map(([, part]) => part);
}

function filtersOf({ municipality, year, validOn, language }: LookUp): Partial<RetrievalRequest> {
  return {
    municipality,
    years: year === null ? undefined : [year],
    validOn: validOn ?? undefined,
    languages: language === null ? undefined : [language],
  };
}

/** Cards have neither year nor validity: with such a filter none is asked for. */
function cardsFor(
  { municipality, year, validOn, language }: LookUp,
  query: Query,
  { findCards, base }: LookUpServices,
): CardFound[] {
  const { dense } = base().index;
  if (dense === null || year !== null || validOn !== null || language !== null) return [];
  const vector = query.vector ?? new Float32Array(dense.centred.dimension);
  const found = findCards(
    { text: query.question, language: query.language, vector },
    municipality,
    shown,
  );
  const best = found[0]?.score ?? 0;
  const isNear = ({ score, parts }: CardHit): boolean =>
    score >= besideBest * best &&
    (query.vector === null ? parts.words + parts.terms >= leastWords : score >= doubtfulCard);
  return found.filter(isNear).map((hit) => ({ ...hit, id: `card:${hit.card.id}` }));
}

function figuresFor(
  asked: LookUp,
  hits: readonly PassageHit[],
  { schemes }: LookUpServices,
): Figure[] {
  const tables = tableFigures(
    hits.filter(({ kind }) => kind !== 'service' && kind !== 'scheme'),
    shown,
  );
  return [...normFigures(asked, schemes.norms, amountsShown), ...tables];
}

/** Only what a municipality says itself: for two of them side by side. */
export function ownOf(found: Found, municipality: string): Found {
  const own = (hit: PassageHit): boolean => hit.record.municipality === municipality;
  const { passages, cards, figures } = found;
  return {
    ...found,
    passages: {
      regulation: passages.regulation.filter(own),
      document: passages.document.filter(own),
      service: passages.service.filter(own),
      scheme: passages.scheme.filter(own),
    },
    cards: cards.filter(({ card }) => card.scope === municipality),
    figures: figures.filter(({ from }) => from.type === 'table' && own(from.hit)),
    rejected: [],
  };
}

/** Words that an unfinished one may become. */
const completions = 4;
const shortestBeginning = 3;

/**
 * The text with the commonest words of the corpus that its last word begins; as it is where it ends
 * in a space or in a word of the corpus.
 */
export function completed(text: string, lexicon: Lexicon, language: string): string {
  const last = /[\p{L}\p{M}\p{N}]+$/u.exec(text)?.[0];
  const own = lexicon.find((one) => one.language === analysisLanguage(language)) ?? lexicon[0];
  if (last === undefined || own === undefined) return text;
  const beginning = fold(tokenise(last).at(-1) ?? '');
  if (beginning.length < shortestBeginning || own.words.has(beginning)) return text;
  return [text, ...wordsWith(beginning, own)].join(' ');
}

function wordsWith(beginning: string, { words }: LanguageLexicon): string[] {
  const { terms, starts } = words.data;
  const countOf = (n: number): number => (starts[n + 1] ?? 0) - (starts[n] ?? 0);
  return terms
    .flatMap((term, n) => (term.startsWith(beginning) ? [{ term, count: countOf(n) }] : []))
    .sort((a, b) => b.count - a.count)
    .slice(0, completions)
    .map(({ term }) => term);
}
