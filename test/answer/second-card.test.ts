import { describe, expect, it } from 'vitest';
import { cardPair } from '../../src/answer/second-card.ts';
import type { AnswerState } from '../../src/answer/state.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import type { CardHit } from '../../src/retrieve/card-finder.ts';
import { makeCard } from '../retrieve/make-card.ts';

const hit = (
  id: string,
  score: number,
  over: Partial<Card> = {},
  parts: Partial<CardHit['parts']> = {},
): CardHit => {
  const text = { questions: ['Wat is dit nu?', 'Hoe zit dit?', 'Waar is dit?'], answer: ['Zo.'] };
  const card = makeCard(id, { nl: text }, { topic: 'geld', ...over });
  return {
    card,
    score,
    entry: { card, language: 'nl', question: 'Wat is dit nu?' },
    parts: { questions: 0.6 * score, words: 0, terms: 0, class: 0, asker: 0, ...parts },
  };
};

type Known = Parameters<typeof cardPair>[0];
const pairOf = (hits: CardHit[], over: Partial<Known> = {}): string[] | null => {
  const known = { municipality: null, situation: null, crisis: null, ...over };
  const pair = cardPair({ card: hits[0]?.card ?? null, cardHits: hits, ...known });
  return pair === null ? null : [pair.first.id, pair.second.id];
};
const town = (id: string): AnswerState['municipality'] =>
  ({ id }) as unknown as AnswerState['municipality'];

describe('a second card', () => {
  it('stands below the first where it is nearly as near', () => {
    expect(pairOf([hit('lening', 1), hit('kosten', 0.93)])).toEqual(['lening', 'kosten']);
  });

  it.each<[string, CardHit[]]>([
    ['is far behind', [hit('lening', 1), hit('kosten', 0.85)]],
    ['is too far from the question to answer anything', [hit('lening', 0.6), hit('x', 0.55)]],
    ['is about safety', [hit('lening', 1), hit('geweld', 0.99, { topic: 'veiligheid' })]],
    ['stands beside safety', [hit('geweld', 1, { topic: 'veiligheid' }), hit('lening', 0.99)]],
    [
      'is for people whom the question does not name',
      [hit('lening', 1), hit('eu', 0.99, { asker: { group: 'eu' } }, { asker: -0.1 })],
    ],
    ['is a town’s and none is known', [hit('lening', 1), hit('a', 0.99, { scope: 'nijmegen' })]],
    [
      'is what the first stands in for',
      [hit('nijmegen-lening', 1, { scope: 'nijmegen', instead_of: 'lening' }), hit('lening', 0.99)],
    ],
    ['is only behind another that is too far', [hit('a', 1), hit('b', 0.8), hit('c', 0.95)]],
  ])('is not told where it %s', (_, hits) => {
    expect(pairOf(hits)).toBeNull();
  });

  it('of the asker’s town may be a little less near', () => {
    const hits = [hit('opvang', 0.71), hit('nijmegen-a', 0.55, { scope: 'nijmegen' })];
    expect(pairOf(hits, { municipality: town('nijmegen') })).toEqual(['opvang', 'nijmegen-a']);
    expect(pairOf(hits, { municipality: town('rotterdam') })).toBeNull();
  });

  it('goes first where the other was found by the name of a group only', () => {
    const group = { asker: { group: 'eu' } } as const;
    const subject = hit('wie-moet', 0.82, {}, { questions: 0.6 });
    const named = hit('eu', 1, group, { questions: 0.4, asker: 0.05 });
    expect(pairOf([named, subject])).toEqual(['wie-moet', 'eu']);
    const asked = hit('eu', 1, group, { questions: 0.7, asker: 0.05 });
    expect(pairOf([asked, subject])).toBeNull();
  });

  it('is not told where what was told says surely which is meant, nor in a crisis', () => {
    const hits = [hit('lening', 1), hit('kosten', 0.95)];
    const situation = {
      situation: { id: 'x', cards: ['lening'], categories: ['a'], says: {} },
      score: 0.7,
      sure: true,
    };
    expect(pairOf(hits, { situation })).toBeNull();
    expect(pairOf(hits, { situation: { ...situation, score: 0.5 } })).not.toBeNull();
    expect(pairOf(hits, { crisis: { kind: 'danger', text: '', contacts: [] } })).toBeNull();
  });
});
