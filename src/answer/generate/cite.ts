import type { Citation, Claim } from '../../domain/answer.ts';
import type { Span } from '../../domain/knowledge.ts';
import { factsOf, missingFact } from '../../verify/facts.ts';
import { citationOf } from '../compose.ts';
import type { Source, SourceSentence } from './sources.ts';

/** Sentences of one source that a claim cites; never empty. */
export interface Cited {
  source: Source;
  sentences: readonly SourceSentence[];
}

/** Turns verified claims into claims with citations; the same quote keeps its number. */
export class Citer {
  readonly citations: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  cite(text: string, language: string, cited: readonly Cited[]): Claim {
    const quotes = quotesFor(text, language, cited);
    const citations = quotes.map(({ source, span }) => this.#numberOf(source, span));
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
 * The sentences that a claim cites; where they do not hold all of its numbers and contacts, the whole
 * passages: what a reader sees under a claim must show each of them.
 */
function quotesFor(text: string, language: string, cited: readonly Cited[]): Quote[] {
  const short = cited.map(({ source, sentences }) => ({ source, span: joined(sentences) }));
  if (holdsFacts(text, language, short)) return short;
  return cited.map(({ source }) => ({ source, span: source.span }));
}

function joined(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

function holdsFacts(text: string, language: string, quotes: readonly Quote[]): boolean {
  const quoted = quotes.map(({ source, span }) => source.record.text.slice(span.start, span.end));
  const spoken = quotes[0]?.source.record.language ?? 'nl';
  return missingFact(factsOf(text, language), factsOf(quoted.join('\n'), spoken)) === null;
}
