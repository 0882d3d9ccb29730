/** What speaks for a passage being an answer. */
export interface Evidence {
  /** Similarity of the raw passage to the question moved into the passage's language. */
  answers: number;
  /** Language-centred similarity. */
  dense: number;
  /** Saturated lexical score, 0 … 1. */
  lexical: number;
}

/** PLACEHOLDER-FIT */
const withModel = { answers: 1, dense: 0, lexical: 0, constant: 0 };
const wordsOnly = { lexical: 1, constant: 0 };

/** Confidence, 0 … 1, that a passage answers the question. */
export function confidence({ answers, dense, lexical }: Evidence): number {
  const { constant, ...weights } = withModel;
  return logistic(
    weights.answers * answers + weights.dense * dense + weights.lexical * lexical + constant,
  );
}

/** The same where there is no model and words are all there is. */
export function confidenceFromWords(lexical: number): number {
  return logistic(wordsOnly.lexical * lexical + wordsOnly.constant);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
