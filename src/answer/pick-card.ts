import type { Municipality } from '../domain/knowledge.ts';
import type { Card } from '../knowledge/cards.ts';
import { holdsFor } from '../retrieve/asker-groups.ts';
import type { CardHit } from '../retrieve/card-finder.ts';
import { townWeight } from './rank-cards.ts';
import {
  cardThreshold,
  leadWorth,
  leastSupport,
  mostLead,
  unsupportedCardThreshold,
  usualLead,
} from './thresholds.ts';

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
 * question. Any other card of the town only when it stands before it in the order of `rankCards`.
 */
const insteadMargin = 0.5;
/** Who named no town gets a national card that is nearly as near as a local one. */
const nationalMargin = 0.05;
/**
 * Somebody who says when it began: one of the nearest cards must be of a topic that has an older
 * law, which may itself be less near by so much.
 */
const beganTopicMargin = 0.1;
const beganMargin = 0.8;
/** What a lead by the sentence as a whole counts. */
const meaningWorth = 2;
/** The year is evidence too: it makes every card less near, since no card's question names one. */
const yearWorth = 0.15;

/**
 * The card that answers, `'which town'` where only a town's does and none is known, or `null`.
 *
 * @param all what `hits` were chosen from: a card stands out from those too that may not answer
 */
export function pickCard(
  hits: readonly CardHit[],
  choice: CardChoice,
  all: readonly CardHit[] = hits,
): Card | 'which town' | null {
  const older = olderLaw(hits, choice);
  if (older !== undefined) return older.card;
  const best = hits.find((hit) => hit.score + standingOut(hit, all, choice) >= leastScore(choice));
  if (best === undefined) return null;
  if (choice.town !== null) return (insteadOf(hits, best, choice.town) ?? best).card;
  const { card } = nationalNearBest(hits, best) ?? best;
  return card.scope === 'nl' ? card : 'which town';
}

/**
 * What it is worth that a card stands out from those of other topics, and costs that it does not: a
 * question that many of them are about as near to is none that they answer. What the sentence as a
 * whole says counts twice, since words and passages are shared by neighbours.
 */
function standingOut(hit: CardHit, hits: readonly CardHit[], { town }: CardChoice): number {
  const others = hits.filter(({ card }) => card.topic !== hit.card.topic);
  const before = (of: (one: CardHit) => number): number =>
    of(hit) - Math.max(0, ...others.map((one) => of(one)));
  const own = hit.card.scope === town ? townWeight : 0;
  const lead = Math.max(own + before(({ score }) => score), meaningWorth * before(meaning));
  return leadWorth * (Math.min(mostLead, lead) - usualLead);
}

function meaning({ parts }: CardHit): number {
  return parts.questions + parts.class;
}

function leastScore({ confidence }: CardChoice): number {
  return confidence >= leastSupport ? cardThreshold : unsupportedCardThreshold;
}

/** For people whose case began in the years that the question names, by the law that holds for them. */
function olderLaw(hits: readonly CardHit[], choice: CardChoice): CardHit | undefined {
  const { years } = choice;
  const most = Math.max(0, ...hits.map(({ score }) => score));
  const least = Math.max(leastScore(choice) - yearWorth, most - beganTopicMargin);
  const topics = hits.filter(({ score }) => score >= least).map(({ card }) => card.topic);
  return hits.find(({ card, score }) => {
    const began = card.asker?.began;
    if (began === undefined || !topics.includes(card.topic)) return false;
    return holdsFor(began, years) && score >= most - beganMargin;
  });
}

/** The town's card that stands in for the best one. */
function insteadOf(
  hits: readonly CardHit[],
  best: CardHit,
  town: Municipality,
): CardHit | undefined {
  return hits.find(
    ({ card, score }) =>
      card.scope === town &&
      card.instead_of === best.card.id &&
      score >= best.score - insteadMargin,
  );
}

/** The national card that the best one stands in for; else one that is nearly as near. */
function nationalNearBest(hits: readonly CardHit[], best: CardHit): CardHit | undefined {
  return hits.find(({ card, score }) => {
    const margin = card.id === best.card.instead_of ? insteadMargin : nationalMargin;
    return card.scope === 'nl' && score >= best.score - margin;
  });
}
