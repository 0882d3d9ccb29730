import { readLanguageMeans } from '../adapters/retrieval-data/language-means.ts';
import { readMessageMeaning } from '../adapters/retrieval-data/message-meaning.ts';
import type { AnswerServices } from '../answer/state.ts';
import type { Embedder } from '../ports/embedder.ts';
import { laidByteMatrix } from '../index/simd/rows.ts';
import { readMeaning } from '../retrieve/message-meaning.ts';

/** Reads what messages mean with the configured embedding model, where that was learnt. */
export async function openMeaning({
  modelId,
}: Pick<Embedder, 'modelId'>): Promise<AnswerServices['meaningOf']> {
  const means = await readLanguageMeans(modelId);
  const model = means === null ? null : await readMessageMeaning(means);
  if (means === null || model === null) return () => null;
  const { crises, others } = model.neighbours;
  const laid = {
    ...model,
    centres: laidByteMatrix(model.centres),
    neighbours: { crises: laidByteMatrix(crises), others: laidByteMatrix(others) },
  };
  return (vector, language) => readMeaning(laid, means, vector, language);
}
