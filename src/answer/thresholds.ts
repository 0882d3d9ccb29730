/**
 * Calibrated confidence (see `src/retrieve/confidence.ts`) from which a passage is quoted as an
 * answer, and below which a question is taken to be about something else altogether. Both are
 * fitted on development data; `npm run eval` prints what they cost.
 */
export const answerThreshold = 0.52;
export const scopeThreshold = 0.2;

/**
 * Score from which somebody is taken to be in a situation: who asks something must be nearer than who
 * only tells, unless the nearest card is the situation's own. Nearly all of 161 situations that were told
 * reach some situation (not always the right one), of off-domain questions 3 %. A question that no passage
 * is about must be nearer still, and what is asked of something that we know nothing about too: it takes the
 * place of an answer, or where none was found only that of a quote. From the hint on, there is likely help
 * for what they say.
 */
export const situationThreshold = {
  told: 0.43,
  asked: 0.5,
  unsupported: 0.6,
  unknown: 0.55,
  unknownAlone: 0.4,
};
export const situationHint = 0.4;

/**
 * Score from which a card answers that stands as far before those of other topics as is usual. One that
 * stands out further may be less near, by half of that; one that does not must be nearer. It must also be
 * nearer where no passage has a confidence of `leastSupport`, since the question is then likely about
 * something else. Of questions written cold that a right card comes first for 96 % are answered, of those
 * with a wrong one first 82 %, and of off-domain ones 1.9 % (without the lead 95, 84 and 2.7 %).
 */
export const cardThreshold = 0.58;
export const unsupportedCardThreshold = 0.78;
export const usualLead = 0.16;
export const mostLead = 0.5;
export const leadWorth = 0.5;
export const leastSupport = 0.1;
/**
 * A card this near is not told, but what was asked is of its kind: "I do not know", not "this is not
 * for me". Of off-domain questions 8 % come so near a card.
 */
export const cardHint = 0.5;

/** Score of a card that was asked for nearly word for word. */
export const surelyCard = 1;

/**
 * Scores from which a message is a crisis, or no question, by its meaning; a crisis must be nearer to
 * what others said in one, by the margin, than to what is none (docs/eval/crisis.md).
 */
export const crisisMeaning = 0.5;
export const crisisMargin = 0.03;
/** From here on it may be one: whom to call stands above the answer. */
export const perhapsCrisis = 0.4;
/** Score from which a card of another topic says that it is none; of crises that may be one none reaches 0.6. */
export const elseCard = 0.65;
export const kindMeaning = 0.4;
export const greetingMeaning = 0.5;
/** To refuse somebody who said one word ("homeless") is worse than to search for an insult. */
export const refusalMeaning = 0.5;
