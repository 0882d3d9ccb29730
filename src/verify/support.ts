import calibrated from './support-floors.json' with { type: 'json' };

/** For a model or language that nobody measured. */
const elsewhere = 0.35;

/**
 * Similarity to its source below which a claim is not believed: what 199 of 200 right claims of
 * the language reach (`scripts/fit-support-floors.ts`). Fitted for the local embedding model; another
 * one gets a plain floor.
 */
export function supportFloor(modelId: string, language: string): number {
  if (calibrated.model !== modelId) return elsewhere;
  const floors: Readonly<Record<string, number>> = calibrated.floors;
  return floors[language] ?? floors[language.split('-')[0] ?? ''] ?? elsewhere;
}
