import type { Card } from '../knowledge/cards.ts';

/**
 * Topics of the cards that rest on a document, by its id; counted anew where the list of cards is
 * another one, so that a card published at the desk counts from its next question.
 */
export function createTopics(
  cards: () => readonly Card[],
): (document: string) => readonly string[] {
  let counted: { of: readonly Card[]; topics: Map<string, string[]> } | undefined;
  return (document) => {
    const now = cards();
    if (counted?.of !== now) counted = { of: now, topics: topicsOfCards(now) };
    return counted.topics.get(document) ?? [];
  };
}

function topicsOfCards(cards: readonly Card[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { topic, sources } of cards)
    for (const { document } of sources)
      found.set(document, [...new Set([...(found.get(document) ?? []), topic])]);
  return found;
}
