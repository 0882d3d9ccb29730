import type { LanguageMeans } from '../index/means.ts';
import { addScaled, dot, normaliseInPlace } from '../index/vectors.ts';
import type { EmbedOptions, Embedder } from '../ports/embedder.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';

/**
 * How near sentences are to statements in meaning, across languages: for each statement one number
 * for each sentence, -1 … 1; `null` where there is no model at this moment.
 */
export type Similarity = (
  statements: readonly string[],
  language: string,
  sentences: readonly string[],
  sentenceLanguage: string,
  signal?: AbortSignal,
) => Promise<Float32Array[] | null>;

export interface SimilarityParts {
  /** `embedPassages` is given sentences of our documents, which an implementation may keep. */
  embedder: Pick<Embedder, 'embedQueries' | 'embedPassages'>;
  means: LanguageMeans;
}

/**
 * Both sides less the mean of their language and less the directions in which languages differ, so
 * that the number means the same whatever the corpus (docs/adr/0008-generative-mode.md).
 */
export function createSimilarity({ embedder, means }: SimilarityParts): Similarity {
  const centre = (vector: Float32Array, mean: Float32Array): Float32Array => {
    const centred = vector.slice();
    addScaled(centred, mean, -1);
    for (const direction of means.nuisance) addScaled(centred, direction, -dot(centred, direction));
    return normaliseInPlace(centred);
  };
  return async (statements, language, sentences, sentenceLanguage, signal) => {
    const options: EmbedOptions = { signal };
    try {
      const [asked, known] = await Promise.all([
        embedder.embedQueries(statements, options),
        embedder.embedPassages(sentences, options),
      ]);
      const left = asked.map((vector) => centre(vector, means.query(language)));
      const right = known.map((vector) => centre(vector, means.passage(sentenceLanguage)));
      return left.map((one) => Float32Array.from(right, (other) => dot(one, other)));
    } catch (cause) {
      if (cause instanceof EmbedderUnavailable) return null;
      throw cause;
    }
  };
}
