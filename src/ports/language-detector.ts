/** What a detector holds likely, best first; probabilities 0 … 1. */
export interface LanguageVote {
  /** Our tag where it is one of ours (`kmr`, not `ku`), else an ISO 639 code. */
  readonly language: string;
  readonly probability: number;
}

/** A general-purpose language detector; synchronous once loaded. */
export interface LanguageDetector {
  readonly name: string;
  /** Empty when it can say nothing. `text` is well-formed, without NUL and at most some hundred words. */
  detect(text: string): readonly LanguageVote[];
}
