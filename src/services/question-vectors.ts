import { readLanguageMeans } from '../adapters/retrieval-data/language-means.ts';
import type { Embedder } from '../ports/embedder.ts';
import { EmbedderUnavailable } from '../ports/embedder.ts';
import { withoutLanguage } from '../retrieve/message-meaning.ts';
import { neutralMeans } from './knowledge-base.ts';

/** Questions that are embedded at once: visitors' own come in between. */
const atOnce = 8;
/** New questions that one page waits for: some seconds. The next look goes on where this one ended. */
const mostAtATime = 160;

/** A question that is compared with others. */
export interface ComparedQuestion {
  id: string;
  question: string;
  language: string;
}

/** Vectors by id, as far as they are made; `null` where there is no model at this moment. */
export type QuestionVectors = (
  questions: readonly ComparedQuestion[],
) => Promise<ReadonlyMap<string, Float32Array> | null>;

/**
 * What questions mean, without what their language puts into it. Kept in memory alone, and no longer
 * than the question is there: a question that was removed leaves no vector behind.
 */
export function createQuestionVectors(embedder: Embedder): QuestionVectors {
  let known = new Map<string, Float32Array>();
  return async (questions) => {
    if (embedder.dimension === 0) return null;
    known = new Map(
      questions.flatMap(({ id }) => {
        const vector = known.get(id);
        return vector === undefined ? [] : [[id, vector] as const];
      }),
    );
    const missing = questions.filter(({ id }) => !known.has(id)).slice(-mostAtATime);
    try {
      for (let at = 0; at < missing.length; at += atOnce)
        await embed(missing.slice(at, at + atOnce), embedder, known);
    } catch (cause) {
      if (cause instanceof EmbedderUnavailable) return null;
      throw cause;
    }
    return known;
  };
}

async function embed(
  some: readonly ComparedQuestion[],
  embedder: Embedder,
  known: Map<string, Float32Array>,
): Promise<void> {
  const { modelId, dimension } = embedder;
  const means = (await readLanguageMeans(modelId)) ?? neutralMeans(modelId, dimension);
  const vectors = await embedder.embedQueries(some.map(({ question }) => question));
  for (const [n, vector] of vectors.entries()) {
    const { id, language } = some[n] as ComparedQuestion;
    known.set(id, withoutLanguage(vector, language, means));
  }
}
