import type { Card, CardText } from '../../src/knowledge/cards.ts';
import { digestOfCardText } from '../../src/knowledge/cards.ts';

interface Text {
  questions: string[];
  answer: string[];
}

/** A card with Dutch and other texts that match it; what a test does not name is of no account. */
export function makeCard(
  id: string,
  texts: { nl: Text } & Partial<Record<'en' | 'so' | 'ti', Text>>,
  over: Partial<Card> = {},
): Card {
  const whole = ({ questions, answer }: Text): CardText => ({
    status: 'authored',
    questions,
    answer: answer.map((sentence) => `${sentence}[1]`),
    next: 'Vraag het.[1]',
  });
  const dutch = whole(texts.nl);
  const source_digest = digestOfCardText(dutch);
  const text = Object.fromEntries(
    Object.entries(texts).map(([tag, one]) => [
      tag,
      tag === 'nl' ? dutch : { ...whole(one), status: 'machine' as const, source_digest },
    ]),
  );
  return {
    id,
    topic: id.split('-')[0] ?? id,
    scope: 'nl',
    sources: [{ document: `nl/${id}`, section: 'wat', quote: 'Dit staat er.' }],
    reviewed: '2026-11-22',
    text,
    ...over,
  };
}
