import type { Municipality } from '../domain/knowledge.ts';
import type { Card } from '../knowledge/cards.ts';
import type { CardHit } from '../retrieve/card-finder.ts';
import { cardThreshold, leastSupport, sureCardThreshold } from './thresholds.ts';

/** What is known of the asker that decides between cards. */
export interface CardChoice {
  town: Municipality | null;
  /** Years that the question names. */
  years: readonly number[];
  /** Confidence of the best passage: a question that no passage is about is about something else. */
  confidence: number;
}

/**
 * What the asker's own municipality does goes before the national rule that it stands in for, also
 * when its card is less near: "who helps me with debts" is word for word the national card's
 * question. Any other card of the town only when it is about as near.
 */
const insteadMargin = 0.5;
const localMargin = 0.06;
/** Who named no town gets a national card that is nearly as near as a local one. */
const nationalMargin = 0.1;
/** An older law's card may be this much less near for somebody who says when it began. */
const beganMargin = 0.8;

/** The card that answers, `'which town'` where only a town's does and none is known, or `null`. */
export function pickCard(hits: readonly CardHit[], choice: CardChoice): Card | 'which town' | null {
  const best = hits[0];
  if (best === undefined || !isNear(best, choice)) return null;
  const { town, years } = choice;
  const older = olderLaw(hits, best, years);
  if (older !== undefined) return older.card;
  if (town !== null) return (localNearBest(hits, best, town) ?? best).card;
  const { card } = nationalNearBest(hits, best) ?? best;
  return card.scope === 'nl' ? card : 'which town';
}

function isNear({ score }: CardHit, { confidence }: CardChoice): boolean {
  return score >= (confidence >= leastSupport ? cardThreshold : sureCardThreshold);
}

/** Of the same topic, for people whose case began in the years that the question names. */
function olderLaw(
  hits: readonly CardHit[],
  best: CardHit,
  years: readonly number[],
): CardHit | undefined {
  if (years.length === 0) return undefined;
  return hits.find(({ card, score }) => {
    const began = card.asker?.began;
    if (began === undefined || card.topic !== best.card.topic) return false;
    const holds = years.every((year) => year >= began.from && year <= began.until);
    return holds && score >= best.score - beganMargin;
  });
}

function localNearBest(
  hits: readonly CardHit[],
  best: CardHit,
  town: Municipality,
): CardHit | undefined {
  return hits.find(({ card, score }) => {
    const margin = card.instead_of === best.card.id ? insteadMargin : localMargin;
    return card.scope === town && score >= best.score - margin;
  });
}

/** The national card that the best one stands in for; else one that is nearly as near. */
function nationalNearBest(hits: readonly CardHit[], best: CardHit): CardHit | undefined {
  return hits.find(({ card, score }) => {
    const margin = card.id === best.card.instead_of ? insteadMargin : nationalMargin;
    return card.scope === 'nl' && score >= best.score - margin;
  });
}
