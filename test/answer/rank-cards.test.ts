import { describe, expect, it } from 'vitest';
import { rankCards } from '../../src/answer/rank-cards.ts';
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
  const card = makeCard(id, { nl: text }, over);
  return {
    card,
    score,
    entry: { card, language: 'nl', question: 'Wat is dit nu?' },
    parts: { questions: 0.6 * score, words: 0, terms: 0, class: 0, asker: 0, ...parts },
  };
};
const twin = (town: string, score: number): CardHit =>
  hit(`${town}-schulden`, score, { scope: town, instead_of: 'geld-schulden' });
const rank = (hits: CardHit[], town: string | null) =>
  rankCards(hits, [], town).map(({ card, score }) => [card.id, score]);

describe('the order of cards', () => {
  const hits = [
    twin('nijmegen', 1.2),
    hit('geld-toeslag', 1),
    twin('rotterdam', 0.9),
    hit('geld-schulden', 0.8),
    hit('nijmegen-ontmoeten', 0.7, { scope: 'nijmegen' }),
  ];

  it('holds one card a subject as long as no town is known: the national one, as near as the nearest', () => {
    expect(rank(hits, null)).toEqual([
      ['geld-schulden', 1.2],
      ['geld-toeslag', 1],
      ['nijmegen-ontmoeten', 0.7],
    ]);
  });

  it('keeps the card of a town whose national one was not found', () => {
    expect(rank([twin('nijmegen', 1.2)], null)).toEqual([['nijmegen-schulden', 1.2]]);
  });

  it('holds a card of the town before a national one that is a little nearer, with its own score', () => {
    const near = [hit('geld-toeslag', 0.8), hit('nijmegen-a', 0.7, { scope: 'nijmegen' })];
    expect(rank(near, 'nijmegen')).toEqual([
      ['nijmegen-a', 0.7],
      ['geld-toeslag', 0.8],
    ]);
    const far = [hit('geld-toeslag', 0.9), hit('nijmegen-a', 0.7, { scope: 'nijmegen' })];
    expect(rank(far, 'nijmegen')[0]).toEqual(['geld-toeslag', 0.9]);
  });

  it('leaves a national card that is asked for nearly word for word where it is', () => {
    const own = hit('nijmegen-a', 0.93, { scope: 'nijmegen' });
    const asked = hit('geld-bijstand', 0.99, {}, { questions: 0.7 });
    expect(rank([asked, own], 'nijmegen')[0]).toEqual(['geld-bijstand', 0.99]);
  });

  it('takes shared words alone for no asking word for word', () => {
    const own = hit('nijmegen-bijzondere-bijstand', 1.2, { scope: 'nijmegen' });
    const shared = hit('gezondheid-eigen-risico', 1.26, {}, { questions: 0.46, words: 0.36 });
    expect(rank([shared, own], 'nijmegen')[0]?.[0]).toBe('nijmegen-bijzondere-bijstand');
  });

  it('lets no rare word choose a card whose questions ask something else', () => {
    const fine = hit('inburgering-boete', 1.08, {}, { questions: 0.34, words: 0.56 });
    const paid = hit('geld-bijzondere-bijstand', 0.98, {}, { questions: 0.42, words: 0.33 });
    expect(rank([fine, paid], null).map(([id]) => id)).toEqual([
      'geld-bijzondere-bijstand',
      'inburgering-boete',
    ]);
  });

  it('leaves words alone that the question as a whole bears out', () => {
    const near = hit('geld-toeslag', 1.1, {}, { questions: 0.5, words: 0.4 });
    expect(rank([near], null)).toEqual([['geld-toeslag', 1.1]]);
  });

  it('holds no card before another for being national, nor for being of a town that is not known', () => {
    const near = [hit('geld-toeslag', 0.8), hit('nijmegen-a', 0.75, { scope: 'nijmegen' })];
    expect(rank(near, null)[0]).toEqual(['geld-toeslag', 0.8]);
    expect(rank(near.toReversed(), 'nl')[0]).toEqual(['geld-toeslag', 0.8]);
  });

  it('leaves them side by side in a town: which one answers is decided later', () => {
    expect(rank(hits, 'nijmegen')).toHaveLength(hits.length);
  });
});
