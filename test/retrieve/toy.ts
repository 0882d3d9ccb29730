import { ExactVectorIndex } from '../../src/adapters/vector-index/exact.ts';
import type { Passage } from '../../src/domain/knowledge.ts';
import { collectVectors, planEmbedding } from '../../src/index/embed-plan.ts';
import type { RetrievalIndex } from '../../src/index/index.ts';
import { buildIndex } from '../../src/index/index.ts';
import type { LanguageMeans } from '../../src/index/means.ts';
import { encodeVector, parseMeans } from '../../src/index/means.ts';
import type { EmbedOptions } from '../../src/ports/embedder.ts';

/** Words that the toy model understands; each is a direction. */
const topics = ['huur', 'school', 'arts', 'werk', 'kind'];
const meanings: Readonly<Record<string, string>> = { rent: 'huur', doctor: 'arts', work: 'werk' };

/**
 * A toy for tests of filters, reasons and fallbacks: a text's vector points to the topic words in
 * it, in two languages. It knows nothing of language or grammar, says nothing about quality, and
 * refuses a text without a topic.
 */
export class ToyEmbedder {
  readonly modelId: string = 'toy';
  readonly dimension = topics.length + 1;
  calls = 0;

  embedQueries(texts: readonly string[], options?: EmbedOptions): Promise<Float32Array[]> {
    this.calls += 1;
    options?.signal?.throwIfAborted();
    return Promise.resolve(texts.map((text) => this.vector(text)));
  }

  vector(text: string): Float32Array {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    const counts = topics.map((topic) =>
      words.some((word) => (meanings[word] ?? word).startsWith(topic)) ? 1 : 0,
    );
    const vector = Float32Array.from([...counts, 1]);
    if (counts.every((count) => count === 0)) throw new Error(`the toy has no topic for "${text}"`);
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  }
}

function toyMeans(dimension: number): LanguageMeans {
  const mean = encodeVector(
    Float32Array.from({ length: dimension }, (_, i) => (i === dimension - 1 ? 0.5 : 0.1)),
  );
  const languages = { nl: { query: mean, passage: mean }, en: { query: mean, passage: mean } };
  return parseMeans(
    JSON.stringify({ format: 1, model: 'toy', dimension, questions: '', languages, nuisance: [] }),
  );
}

/** An index of passages with the toy's vectors, or without any. */
export async function toyIndex(
  passages: readonly Passage[],
  embedder: ToyEmbedder | null = new ToyEmbedder(),
): Promise<RetrievalIndex> {
  const plan = planEmbedding(passages);
  const means = toyMeans(new ToyEmbedder().dimension);
  const vectors =
    embedder === null
      ? null
      : collectVectors(
          plan,
          plan.texts.map((text) => embedder.vector(text)),
          embedder,
        );
  return buildIndex({
    passages,
    vectors,
    means,
    createVectorIndex: ({ values, dimension }) => new ExactVectorIndex(values, dimension),
  });
}
