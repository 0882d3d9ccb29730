import type { Citation, Claim } from '../../domain/answer.ts';
import type { Span } from '../../domain/knowledge.ts';
import { factsOf, missingFact } from '../../verify/facts.ts';
import type { RankedSentence, Verdict } from '../../verify/verify.ts';
import { citationOf } from '../compose.ts';
import type { Source } from './sources.ts';

/** A sentence this much less near than the nearest is not quoted. */
const quoteMargin = 0.1;
/** A source this much less near than the nearest does not carry the claim. */
const sourceMargin = 0.25;

/** Turns verified claims into claims with citations; the same quote keeps its number. */
export class Citer {
  readonly citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  /**
   * @param sources that the claim cites, in the order of the verdict's evidence
   */
  cite(
    text: string,
    language: string,
    sources: readonly Source[],
    { sentences }: Extract<Verdict, { accepted: true }>,
  ): Claim {
    const spans = quotesFor(text, language, sources, sentences);
    const citations = spans.map(({ source, span }) => this.#numberOf(source, span));
    return { text, language, origin: 'model', citations: [...new Set(citations)] };
  }

  #numberOf({ record, section }: Source, span: Span): number {
    const key = `${record.id} ${span.start} ${span.end}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const id = this.citations.length + 1;
    this.#numbers.set(key, id);
    this.citations.push(citationOf(id, record, section, span));
    return id;
  }
}

interface Quote {
  source: Source;
  /** Within the record's text. */
  span: Span;
}

/**
 * The sentences that carry a claim; where they do not hold all of its numbers and contacts, the
 * whole passages: what a reader sees under a claim must show each of them.
 */
function quotesFor(
  text: string,
  language: string,
  sources: readonly Source[],
  sentences: readonly RankedSentence[],
): Quote[] {
  const best = sentences[0]?.similarity ?? 0;
  const short = sources.flatMap((source, row): Quote[] => {
    const own = sentences.filter(({ evidence }) => evidence === row);
    const nearest = own[0];
    if (nearest === undefined || nearest.similarity < best - sourceMargin) return [];
    const near = own.filter(({ similarity }) => similarity >= nearest.similarity - quoteMargin);
    return [{ source, span: inRecord(source, joined(near)) }];
  });
  if (holdsFacts(text, language, short)) return short;
  return sources.map((source) => ({ source, span: source.span }));
}

function joined(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function inRecord({ span }: Source, { start, end }: Span): Span {
  return { start: span.start + start, end: span.start + end };
}

function holdsFacts(text: string, language: string, quotes: readonly Quote[]): boolean {
  const quoted = quotes.map(({ source, span }) => source.record.text.slice(span.start, span.end));
  const spoken = quotes[0]?.source.record.language ?? 'nl';
  return missingFact(factsOf(text, language), factsOf(quoted.join('\n'), spoken)) === null;
}
