import { expect, it } from 'vitest';
import type { Card } from '../../src/knowledge/cards.ts';
import { createTopics } from '../../src/services/topics.ts';
import { smallCard } from '../helpers/cards.ts';

it('a document has the topics of all cards that rest on it, also of those published meanwhile', () => {
  let cards: readonly Card[] = [smallCard('een'), smallCard('twee', { topic: 'wonen' })];
  const topicsOf = createTopics(() => cards);
  expect(topicsOf('nl/eerste-weken')).toEqual(['geld', 'wonen']);
  expect(topicsOf('nl/bijstand')).toEqual([]);
  cards = [...cards, smallCard('drie', { topic: 'gezondheid' })];
  expect(topicsOf('nl/eerste-weken')).toEqual(['geld', 'wonen', 'gezondheid']);
  cards = cards.slice(0, 1);
  expect(topicsOf('nl/eerste-weken')).toEqual(['geld']);
});
