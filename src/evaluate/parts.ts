/** What can be measured by itself (`--only`), in the order in which it is measured. */
export const evaluationParts = [
  'language',
  'redaction',
  'messages',
  'letters',
  'golden',
  'situations',
  'cards',
  'lead',
  'commonest',
  'crisis',
  'claims',
  'seeds',
  'retrieval',
  'answerability',
] as const;
export type EvaluationPart = (typeof evaluationParts)[number];
