import type { Citation, Claim } from '../domain/answer.ts';
import type { KnowledgeRecord, Section, Span } from '../domain/knowledge.ts';
import type { Candidate, ScoredPiece } from '../domain/retrieval.ts';

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
 * it (`Dit …`, `Daarnaast …`) takes that sentence along.
 */
export function composeQuotes(
  candidates: readonly Candidate[],
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Composition {
  const composition: Composition = { claims: [], citations: [] };
  for (const { candidate, span } of chooseQuotes(candidates)) {
    const record = recordOf(candidate.passage.recordId);
    if (record === undefined) continue;
    const whole = selfContained(record, candidate, span);
    const text = record.text.slice(whole.start, whole.end);
    if (composition.claims.some((claim) => overlaps(claim.text, text))) continue;
    const id = composition.citations.length + 1;
    composition.citations.push(toCitation(id, record, candidate, whole));
    composition.claims.push({ text, language: record.language, origin: 'quote', citations: [id] });
  }
  return composition;
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

/** Openings that point back to what was said before. */
const leansBack =
  /^(?:dit|deze|die|dat|daar(?:naast|om|bij|voor|mee|van|door|na|toe)?|hier(?:naast|om|bij|voor|mee|van|door|na|toe)?|ook|echter|dan|zij|hij|ze|het gaat|bovendien|verder|vervolgens|zo|hetzelfde|(?:\S+ ){1,2}(?:dan|daarna|daarvoor|daarmee|hiervoor|hiermee))\b/i;

/** Extends a quote backwards, within its passage, until it can stand alone. */
function selfContained(record: KnowledgeRecord, { passage, pieces }: Candidate, span: Span): Span {
  let { start } = span;
  while (start > passage.start && leansBack.test(record.text.slice(start, start + 40))) {
    const before = pieces.findLast((piece) => piece.end <= start);
    if (before === undefined) break;
    start = before.start;
  }
  return { start, end: span.end };
}

function overlaps(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function toCitation(
  id: number,
  record: KnowledgeRecord,
  candidate: Candidate,
  span: Span,
): Citation {
  const section = record.sections.find((one) => one.id === candidate.passage.sectionId);
  return citationOf(id, record, section, span);
}

/** A citation of a span of a document. */
export function citationOf(
  id: number,
  record: KnowledgeRecord,
  section: Section | undefined,
  span: Span,
): Citation {
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
  return [...ids].flatMap((wanted) => {
    const found = record.basis.find((one) => one.id === wanted);
    if (found === undefined) return [];
    const { id: _, ...basis } = found;
    return [basis];
  });
}
