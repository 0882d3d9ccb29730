/**
 * Calibrated confidence (see `src/retrieve/confidence.ts`) from which a passage is quoted as an
 * answer, and below which a question is taken to be about something else altogether. Both are
 * fitted on development data; `npm run eval` prints what they cost.
 */
export const answerThreshold = 0.5;
export const scopeThreshold = 0.2;

/** Score from which a card answers (its questions' similarity and what retrieval found). */
export const cardThreshold = 0.57;
