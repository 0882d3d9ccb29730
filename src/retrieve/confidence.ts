/**
 * Fitted by logistic regression on answerable and unanswerable questions (docs/adr/0002-retrieval.md);
 * `even` is where 5 % of the answerable ones fall below one half. Adding the centred similarity or
 * the lexical score changed nothing.
 */
const withModel = { slope: 95, even: 0.8375 };
/** By BM25 score: 0.5 loses 12 % of same-language questions and refuses three quarters of the others. */
const wordsOnly = { slope: 0.5, even: 12 };

/**
 * Confidence, 0 … 1, that a passage answers the question.
 *
 * @param likeness inner product of the raw passage and the question moved into the passage's
 *   language. It is not centred on the corpus and not scaled, because how far a question lies from
 *   everything in the corpus is just what tells it apart; and since only the language is taken out,
 *   it means the same in every language and corpus.
 */
export function confidence(likeness: number): number {
  return logistic(withModel.slope * (likeness - withModel.even));
}

/** The same where there is no model and words are all there is. */
export function confidenceFromWords(lexical: number): number {
  return logistic(wordsOnly.slope * (lexical - wordsOnly.even));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
