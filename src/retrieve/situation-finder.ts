import type { Situation } from '../directory/situations.ts';
import type { Card } from '../knowledge/cards.ts';
import type { CardEntry, CardFinder, CardQuery } from './card-finder.ts';
import { cardEntries } from './card-finder.ts';

export interface SituationHit {
  situation: Situation;
  /** As a card's: what is about something else stays below `situationThreshold`. */
  score: number;
}

/** Finds what somebody is in from how they tell it. */
export type FindSituations = (query: CardQuery, k: number) => SituationHit[];

/**
 * What people say in each situation, to be compared as questions of cards are: what was fitted for
 * those (docs/adr/0004-cards-first.md) holds for short sentences of life as well.
 */
export function situationEntries(situations: readonly Situation[]): CardEntry[] {
  return cardEntries(situations.map(asCard));
}

/** Only the parts that a finder looks at; nothing of it can be cited. */
function asCard({ id, says }: Situation): Card {
  const text = Object.fromEntries(
    Object.entries(says).map(([language, questions]) => [
      language,
      { status: 'authored' as const, questions, answer: [], next: '' },
    ]),
  );
  return { id, topic: 'situatie', scope: 'nl', sources: [], reviewed: '', text };
}

/** @param finder made from {@link situationEntries} of the same situations */
export function createSituationFinder(
  situations: readonly Situation[],
  finder: CardFinder,
): FindSituations {
  const byId = new Map(situations.map((one) => [one.id, one]));
  return (query, k) =>
    finder.find(query, null, k).flatMap(({ card, score }) => {
      const situation = byId.get(card.id);
      return situation === undefined ? [] : [{ situation, score }];
    });
}
