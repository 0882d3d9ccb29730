import type { KnowledgeRecord, Section, Span } from '../../domain/knowledge.ts';
import { sentenceSpans } from '../../ingest/sentences.ts';
import type { Evidence } from '../../verify/verify.ts';
import type { Card } from '../../knowledge/cards.ts';
import type { AnswerState } from '../state.ts';
import { answerThreshold } from '../thresholds.ts';

/** A part of a document that the model may use, sentence by sentence. */
export interface Source {
  record: KnowledgeRecord;
  section: Section | undefined;
  /** Within the record's text. */
  span: Span;
  /** In text order; `start` and `end` are within the record's text. */
  sentences: SourceSentence[];
}

/** A sentence under a name that means nothing. */
export interface SourceSentence extends Span {
  /** Random for each question: a document cannot name itself, and no answer can be prepared. */
  token: string;
  text: string;
}

const mostSources = 8;
/** Of a section that a card quotes; a longer one is cut around the quote. */
const longestSection = 900;

/**
 * What the answer may be made from: what the card that was chosen stands on, then the passages that
 * were found good enough; of a town only the asker's.
 */
export function sourcesFor(
  state: Pick<AnswerState, 'card' | 'retrieval' | 'municipality'>,
  recordOf: (id: string) => KnowledgeRecord | undefined,
  newToken: () => string,
): Source[] {
  const spans = [...ofCard(state.card, recordOf), ...ofPassages(state, recordOf)];
  const town = state.municipality?.id ?? null;
  const own = spans.filter(({ record }) => isOfTown(record, town));
  return withoutDoubles(own)
    .slice(0, mostSources)
    .map((one) => ({ ...one, sentences: sentencesOf(one, newToken) }));
}

function sentencesOf({ record, span }: Place, newToken: () => string): SourceSentence[] {
  return sentenceSpans(record.text.slice(span.start, span.end)).map((sentence) => {
    const [start, end] = [span.start + sentence.start, span.start + sentence.end];
    return { token: newToken(), text: record.text.slice(start, end), start, end };
  });
}

type Place = Pick<Source, 'record' | 'section' | 'span'>;

function ofCard(card: Card | null, recordOf: (id: string) => KnowledgeRecord | undefined): Place[] {
  return (card?.sources ?? []).flatMap(({ document, section: id, quote }) => {
    const record = recordOf(document);
    const section = record?.sections.find((one) => one.id === id);
    if (record === undefined || section === undefined) return [];
    const start = record.text.indexOf(quote.normalize('NFC'), section.start);
    if (start === -1 || start >= section.end) return [];
    const found = { start, end: start + quote.normalize('NFC').length };
    return [{ record, section, span: around(record.text, section, found) }];
  });
}

/** The whole section where it is short, else the lines that the quote stands in. */
function around(text: string, section: Section, quote: Span): Span {
  if (section.end - section.start <= longestSection)
    return { start: section.start, end: section.end };
  const before = text.lastIndexOf('\n', quote.start - 1) + 1;
  const after = text.indexOf('\n', quote.end);
  return {
    start: Math.max(section.start, before),
    end: Math.min(section.end, after === -1 ? section.end : after),
  };
}

function ofPassages(
  { retrieval }: Pick<AnswerState, 'retrieval'>,
  recordOf: (id: string) => KnowledgeRecord | undefined,
): Place[] {
  const good = (retrieval?.kept ?? []).filter(({ confidence }) => confidence >= answerThreshold);
  return good.flatMap(({ passage }) => {
    const record = recordOf(passage.recordId);
    if (record === undefined) return [];
    const section = record.sections.find(({ id }) => id === passage.sectionId);
    return [{ record, section, span: { start: passage.start, end: passage.end } }];
  });
}

function isOfTown({ municipality }: KnowledgeRecord, town: string | null): boolean {
  return municipality === null || municipality === town;
}

/** A passage inside one that is there already says nothing new. */
function withoutDoubles(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) {
    const covered = kept.some(
      ({ record, span }) =>
        record.id === place.record.id &&
        span.start <= place.span.start &&
        place.span.end <= span.end,
    );
    if (!covered) kept.push(place);
  }
  return kept;
}

/** What a claim that cites these sentences of a source is compared with. */
export function evidenceOf(
  { record, section, span }: Source,
  cited: readonly SourceSentence[],
): Evidence {
  const headings = section?.headingPath ?? [];
  return {
    text: record.text.slice(span.start, span.end),
    cited: cited.map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    language: record.language,
    municipality: record.municipality,
    about: [record.title, ...headings, record.publisher],
    year: record.year,
  };
}

/** What the model sees of a source. */
export function shownSource({ record, section, sentences }: Source): Record<string, unknown> {
  return {
    title: record.title,
    section: section?.heading ?? '',
    publisher: record.publisher,
    municipality: record.municipality,
    year: record.year,
    sentences: sentences.map(({ token, text }) => ({ token, text })),
  };
}
