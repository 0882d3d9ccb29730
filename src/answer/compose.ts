import type { Citation, Claim } from '../domain/answer.ts';
import type { Basis, KnowledgeRecord, Section, Span } from '../domain/knowledge.ts';
import type { Candidate, ScoredPiece } from '../domain/retrieval.ts';
import { selfContained } from './self-contained.ts';

/** At most this many statements: more is not read by somebody under stress. */
const maximumClaims = 5;
const maximumDocuments = 3;
/** A piece this much less similar than the best one is not worth reading. */
const pieceMargin = 0.06;
/** Passages with less than this share of the best confidence are left out. */
const passageShare = 0.8;

export interface Composition {
  claims: Claim[];
  citations: Citation[];
}

/**
 * Chooses the sentences that answer and quotes them literally.
 *
 * Best passages first; within a passage in text order. A quote that leans on the sentence before
 * it (`Dit …`, `Daarnaast …`) takes that sentence along; one that leans on nothing that can be
 * shown is left out while there are others.
 */
export function composeQuotes(
  candidates: readonly Candidate[],
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Composition {
  const found = chooseQuotes(candidates).flatMap(({ candidate, span }): Quoted[] => {
    const record = recordOf(candidate.passage.recordId);
    if (record === undefined) return [];
    const section = record.sections.find(({ id }) => id === candidate.passage.sectionId);
    return [{ record, section, span }];
  });
  const whole = found.flatMap((one) => {
    const span = selfContained(one.record, one.section, one.span);
    return span === null || isListItem(one) ? [] : [{ ...one, span }];
  });
  return toComposition(joined(whole.length > 0 ? whole : found));
}

/** `de huisarts, als uw kind ziek is;`: an item of a list says nothing without the words that open the list. */
function isListItem(quote: Quoted): boolean {
  return /^\p{Ll}.*[;,]$/su.test(textOf(quote).trim());
}

/** A span of a document that is quoted. */
interface Quoted {
  record: KnowledgeRecord;
  section: Section | undefined;
  span: Span;
}

/** Quotes that share a sentence become one; one that says what another says is left out. */
function joined(quotes: readonly Quoted[]): Quoted[] {
  const kept: Quoted[] = [];
  for (const quote of quotes) {
    const [text, other] = [textOf(quote), kept.find((one) => touches(one, quote))];
    if (other !== undefined) other.span = union(other.span, quote.span);
    else if (!kept.some((one) => textOf(one).includes(text))) kept.push({ ...quote });
  }
  return kept;
}

function textOf({ record, span }: Quoted): string {
  return record.text.slice(span.start, span.end);
}

function touches(a: Quoted, b: Quoted): boolean {
  return a.record === b.record && a.span.start < b.span.end && b.span.start < a.span.end;
}

function union(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function toComposition(quotes: readonly Quoted[]): Composition {
  return {
    claims: quotes.map((quote, n) => ({
      text: textOf(quote),
      language: quote.record.language,
      origin: 'quote',
      citations: [n + 1],
    })),
    citations: quotes.map(({ record, section, span }, n) =>
      citationOf(n + 1, record, section, span),
    ),
  };
}

interface Choice {
  candidate: Candidate;
  span: ScoredPiece;
}

function chooseQuotes(candidates: readonly Candidate[]): Choice[] {
  const best = candidates[0];
  if (best === undefined) return [];
  const close = candidates.filter(({ confidence }) => confidence >= best.confidence * passageShare);
  const documents = [...new Set(close.map(({ passage }) => passage.recordId))].slice(
    0,
    maximumDocuments,
  );
  const usable = close.filter(({ passage }) => documents.includes(passage.recordId));
  const ranked = usable
    .flatMap((candidate, rank) =>
      rankPieces(candidate).map((span, n) => ({ candidate, span, rank, n })),
    )
    .filter(({ n, rank }) => n < (rank === 0 ? 3 : 2))
    .slice(0, maximumClaims);
  return ranked.sort((a, b) => a.rank - b.rank || a.span.start - b.span.start);
}

/** Pieces worth quoting, best first. */
function rankPieces({ pieces }: Candidate): ScoredPiece[] {
  const sorted = [...pieces].sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  return sorted.filter(({ score }) => score >= best - pieceMargin);
}

/** A citation of a span of a document. */
export function citationOf(
  id: number,
  record: KnowledgeRecord,
  section: Section | undefined,
  { start, end }: Span,
): Citation {
  const span = { start, end };
  return {
    id,
    documentId: record.id,
    title: record.title,
    publisher: record.publisher,
    municipality: record.municipality,
    section: section?.heading ?? '',
    sectionId: section?.id ?? '',
    url: record.url ?? documentPage(record.id, span),
    page: documentPage(record.id, span),
    published: record.published,
    year: record.year,
    validFrom: section?.validFrom ?? record.validFrom,
    validUntil: section?.validUntil ?? record.validUntil,
    quote: { text: record.text.slice(span.start, span.end), language: record.language, ...span },
    basis: basisOf(record, section, span),
  };
}

/** Our own page of a document, opened at a quote. */
export function documentPage(id: string, { start, end }: Span): string {
  const path = id.split('/').map(encodeURIComponent).join('/');
  return `/documents/${path}?start=${start}&end=${end}#quote`;
}

/** Official sources of the section; those of the quoted sentences first. */
function basisOf(
  record: KnowledgeRecord,
  section: Section | undefined,
  span: Span,
): Citation['basis'] {
  if (section === undefined) return [];
  const marks = record.footnotes.filter(({ at }) => at > section.start && at <= section.end);
  const near = marks.filter(({ at }) => at > span.start && at <= span.end + 1);
  const ids = new Set([...near, ...marks].map(({ basis }) => basis));
  const found = [...ids].flatMap((wanted) => {
    const basis = record.basis.find((one) => one.id === wanted);
    return basis === undefined ? [] : [withoutId(basis)];
  });
  // One source may stand in a document twice, read on two days.
  const keys = found.map(({ title, publisher, url }) => JSON.stringify([title, publisher, url]));
  return found.filter((_, n) => keys.indexOf(keys[n] ?? '') === n);
}

function withoutId({ id: _, ...basis }: Basis): Citation['basis'][number] {
  return basis;
}
