import type { Municipality } from '../domain/knowledge.ts';
import type { Candidate } from '../domain/retrieval.ts';
import type { CardHit } from '../retrieve/card-finder.ts';

/**
 * Weight of the passages' voice: a card whose section was found first gains this much
 * (docs/adr/0004-cards-first.md).
 */
const supportWeight = 0.11;
/** A passage of the document, but of another section, speaks for the card less. */
const documentShare = 0.6;

/**
 * How much less near a card of the asker's own town may be to stand before a national one: it says
 * more. Of the questions written for towns 77 % instead of 71 get the right card; of those of
 * national cards 2 % instead of 1 one of the town (docs/eval/cold-cards.md).
 */
export const townWeight = 0.12;
/**
 * A national card that is asked for nearly word for word keeps its place: what its questions give, not
 * the sum, since a few shared words bring many cards over any sum.
 */
const wordForWord = 0.65;
/**
 * Words count in full up to this share of what the sentence as a whole gives, and half beyond it: one
 * rare word ("fine", "bank") must not choose a card whose questions ask something else.
 */
const fullShare = 0.8;
const beyondShare = 0.5;

/**
 * Cards with what retrieval, which knows nothing of cards, says of the passages they stand on. As
 * long as no town is known, a national card and those of towns that stand in for it are one choice:
 * the national one, as near as the nearest of them.
 */
export function rankCards(
  hits: readonly CardHit[],
  found: readonly Candidate[],
  town: Municipality | null,
): CardHit[] {
  const ranked = hits.map((hit) => ({
    ...hit,
    score: hit.score - strongWords(hit) + supportWeight * supportOf(hit, found),
  }));
  const isAsked = ranked.some(
    ({ card, parts }) => card.scope === 'nl' && parts.questions >= wordForWord,
  );
  const place = (hit: CardHit): number => (isAsked ? hit.score : placeOf(hit, town));
  return (town === null ? oneEach(ranked) : ranked).sort((a, b) => place(b) - place(a));
}

/** What words give a card beyond what its questions bear out. */
function strongWords({ parts: { questions, words } }: CardHit): number {
  return (1 - beyondShare) * Math.max(0, words - fullShare * Math.max(0, questions));
}

function oneEach(hits: readonly CardHit[]): CardHit[] {
  const national = new Set(hits.map(({ card }) => card.id));
  return hits
    .filter(({ card }) => card.instead_of === undefined || !national.has(card.instead_of))
    .map((hit) => {
      const twins = hits.filter(({ card }) => card.instead_of === hit.card.id);
      return { ...hit, score: Math.max(hit.score, ...twins.map(({ score }) => score)) };
    });
}

/** A card's score with what it is worth that it is of the asker's own town. */
export function placeOf({ card, score }: CardHit, town: Municipality | null): number {
  return score + (card.scope === town && card.scope !== 'nl' ? townWeight : 0);
}

/** 0 … 1: how early a passage was found that the card stands on. */
function supportOf({ card }: CardHit, found: readonly Candidate[]): number {
  const shares = found.map(({ passage }, rank) => {
    const cited = card.sources.filter(({ document }) => document === passage.recordId);
    if (cited.length === 0) return 0;
    const same = cited.some(({ section }) => section === passage.sectionId);
    return (same ? 1 : documentShare) / (1 + rank / 2);
  });
  return Math.max(0, ...shares);
}
