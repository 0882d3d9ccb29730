import type { Municipality } from '../domain/knowledge.ts';
import type { Card } from '../knowledge/cards.ts';
import type { CardHit } from '../retrieve/card-finder.ts';
import { placeOf } from './rank-cards.ts';
import type { AnswerState } from './state.ts';
import { cardThreshold } from './thresholds.ts';

/** So little before the second nearest card the first one may well be the wrong one. */
const nearlyAsNear = 0.1;
/** What is told to a group as a whole is found by its name: the subject of the question may be further behind. */
const nearlyForGroup = 0.2;
/** Told this surely, a situation says which card is meant. */
const surelyMeant = 0.6;

/** What one subject said of safety must not stand beside another, nor the other way round. */
const alone = 'veiligheid';

/** The card that answers and one that does nearly as well, the one to be read first before the other. */
export interface CardPair {
  first: Card;
  second: Card;
}

/**
 * A question that is about as near to two cards may be about either: both are told. Not where the asker's situation
 * says which, where the two stand in for each other, or where one is for people whom the question does not name.
 *
 * The nearest goes first; only what is told to a group as a whole stands behind the subject that the sentence asks
 * about: "Poland" alone chooses the page for EU citizens.
 */
export function cardPair({
  card,
  cardHits,
  municipality,
  situation,
  crisis,
}: Pick<
  AnswerState,
  'card' | 'cardHits' | 'municipality' | 'situation' | 'crisis'
>): CardPair | null {
  const town = municipality?.id ?? null;
  const found = cardHits.find((hit) => hit.card === card);
  if (card === null || found === undefined || card.topic === alone || crisis !== null) return null;
  if (saysWhich(situation, card)) return null;
  const other = cardHits.find((hit) => standsFor(hit.card) !== standsFor(card));
  if (other === undefined || !mayStandBeside(other, found, town)) return null;
  const isOfGroup = card.asker?.group !== undefined;
  return isOfGroup && meaningOf(other) > meaningOf(found)
    ? { first: other.card, second: card }
    : { first: card, second: other.card };
}

function saysWhich(situation: AnswerState['situation'], { id }: Card): boolean {
  if (situation === null || situation.score < surelyMeant) return false;
  return situation.situation.cards?.includes(id) === true;
}

function mayStandBeside(hit: CardHit, found: CardHit, town: Municipality | null): boolean {
  const { card, parts } = hit;
  const place = placeOf(hit, town);
  const isOfGroup = found.card.asker?.group !== undefined && meaningOf(hit) > meaningOf(found);
  const margin = isOfGroup ? nearlyForGroup : nearlyAsNear;
  return (
    place >= cardThreshold &&
    place >= placeOf(found, town) - margin &&
    (card.scope === 'nl' || card.scope === town) &&
    card.topic !== alone &&
    parts.asker >= 0
  );
}

/** The national card that a card is a town's form of, or itself. */
function standsFor({ id, instead_of }: Card): string {
  return instead_of ?? id;
}

function meaningOf({ parts }: CardHit): number {
  return parts.questions + parts.class;
}
