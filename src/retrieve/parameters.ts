/**
 * Every number that ranking depends on, the same for all languages and corpora. Each stands on a
 * plateau: halving or doubling it costs less than a point of recall@5 (docs/adr/0002-retrieval.md).
 */
export const ranking = {
  /** Passages that are nearest in meaning and are looked at closely. */
  denseCandidates: 150,
  /** … of which this many do when a filter takes the rest; fewer are searched for again. */
  denseEnough: 75,
  /** Passages with the best words that join them. */
  lexicalCandidates: 60,
  /** Share of the best piece in the similarity of a passage; the rest is the whole passage. */
  pieceShare: 0.4,
  /** How much a passage's mean similarity to its neighbours is held against it. */
  crowding: 0.15,
  /** A question is moved a little towards its first passages … */
  feedback: 0.1,
  /** … this many of them. */
  feedbackPassages: 2,
  /** … and so many of the first are ranked again by it. */
  feedbackRanked: 100,
  /** Greatest contribution of words, in units of similarity … */
  lexicalShare: 0.5,
  /** … and the BM25 score that gives half of it: three or four rare words. */
  lexicalHalf: 20,
  /** Words that a question shares with passages in another language. */
  crossLanguage: 0.3,
  /** … where they stand in no more than this share of the passages, */
  rareShare: 0.01,
  /** … or in so few. */
  rareCount: 3,
  /** An index word that the glossary gives for a word of the question … */
  glossary: 1,
  /** … and another Dutch word for the same. */
  glossaryVariant: 0.5,
  /** A passage of the asker's own municipality before a national one that is about as good. */
  ownMunicipality: 0.05,
  /** Words of a question that are looked at: about what the model reads of it. */
  questionWords: 400,
  /** Rejected candidates that are reported. */
  reported: 20,
} as const;
