import { describe, expect, it } from 'vitest';
import type { CardChoice } from '../../src/answer/pick-card.ts';
import { pickCard } from '../../src/answer/pick-card.ts';
import { rankCards } from '../../src/answer/rank-cards.ts';
import { cardThreshold, unsupportedCardThreshold, usualLead } from '../../src/answer/thresholds.ts';
import type { Card } from '../../src/knowledge/cards.ts';
import type { CardHit } from '../../src/retrieve/card-finder.ts';
import { makeCard } from '../retrieve/make-card.ts';

const hit = (id: string, score: number, over: Partial<Card> = {}): CardHit => {
  const text = { questions: ['Wat is dit nu?', 'Hoe zit dit?', 'Waar is dit?'], answer: ['Zo.'] };
  const card = makeCard(id, { nl: text }, over);
  return {
    card,
    score,
    entry: { card, language: 'nl', question: 'Wat is dit nu?' },
    parts: { questions: 0.5 * score, words: 0, terms: 0, class: 0, asker: 0 },
  };
};
const local = (id: string, score: number, over: Partial<Card> = {}): CardHit =>
  hit(id, score, { scope: 'nijmegen', ...over });
const pick = (hits: CardHit[], choice: Partial<CardChoice> = {}): string | null => {
  const sorted = hits.toSorted((a, b) => b.score - a.score);
  const picked = pickCard(sorted, { town: null, years: [], confidence: 1, ...choice });
  return typeof picked === 'string' || picked === null ? picked : picked.id;
};

/** Of another topic, as far behind as is usual. */
const behind = (score: number): CardHit =>
  hit('school-b', score - usualLead, { topic: 'school-kinderen' });

describe('which card answers', () => {
  it('none where none is near, nor where there is none', () => {
    const near = (score: number): CardHit[] => [hit('geld-a', score), behind(score)];
    expect(pick(near(cardThreshold - 0.01))).toBeNull();
    expect(pick(near(cardThreshold + 0.01))).toBe('geld-a');
    expect(pick([])).toBeNull();
  });

  it('one that stands out from other topics though it is less near, and none of many alike', () => {
    const far = hit('school-b', 0.1, { topic: 'school-kinderen' });
    const alike = hit('school-b', cardThreshold + 0.02, { topic: 'school-kinderen' });
    const card = hit('geld-a', cardThreshold - 0.05);
    expect(pick([card, far])).toBe('geld-a');
    expect(pick([hit('geld-a', cardThreshold + 0.03), alike])).toBeNull();
  });

  it('does not stand out because others may not answer beside a crisis', () => {
    const card = hit('wonen-urgentie', cardThreshold - 0.1, { topic: 'wonen' });
    const other = hit('geld-a', cardThreshold - 0.1);
    const choice = { town: null, years: [], confidence: 1 };
    expect(pickCard([card], choice, [card, other])).toBeNull();
  });

  it('one that is nearer still where no passage is about the question', () => {
    const score = (cardThreshold + unsupportedCardThreshold) / 2;
    const hits = [hit('geld-a', score), behind(score)];
    expect(pick(hits)).toBe('geld-a');
    expect(pick(hits, { confidence: 0 })).toBeNull();
  });

  it("the town's card before the national one that it stands in for, though it is less near", () => {
    const hits = [hit('geld-a', 1.2), local('nijmegen-a', 0.8, { instead_of: 'geld-a' })];
    expect(pick(hits, { town: 'nijmegen' })).toBe('nijmegen-a');
    expect(pick(hits)).toBe('geld-a');
  });

  it('a card of the town about something else only where it is about as near', () => {
    const fine = hit('inburgering-boete', 0.9);
    const general = (score: number): CardHit =>
      local('nijmegen-inburgering', score, { topic: 'inburgering' });
    const pickInTown = (hits: CardHit[]): string | null => {
      const ranked = rankCards(hits, [], 'nijmegen');
      const picked = pickCard(ranked, { town: 'nijmegen', years: [], confidence: 1 });
      return typeof picked === 'string' || picked === null ? picked : picked.id;
    };
    expect(pickInTown([fine, general(0.7)])).toBe('inburgering-boete');
    expect(pickInTown([fine, general(0.87)])).toBe('nijmegen-inburgering');
  });

  it('the nearest that is near enough, though one of the town that is not stands before it', () => {
    const far = local('nijmegen-inburgering', cardThreshold - 0.1, { topic: 'inburgering' });
    const near = hit('inburgering-boete', cardThreshold + 0.01);
    const choice = { town: 'nijmegen', years: [], confidence: 1 };
    const all = rankCards([near, far, behind(cardThreshold)], [], 'nijmegen');
    expect(all[0]?.card).toBe(far.card);
    expect(pickCard(all, choice)).toBe(near.card);
  });

  it("asks for the town only where a town's card alone is near", () => {
    const practise = local('nijmegen-taal-oefenen', 1);
    expect(pick([practise, hit('werk-b', 0.7)])).toBe('which town');
    expect(pick([practise, hit('werk-b', 0.95)])).toBe('werk-b');
    const debts = local('nijmegen-schulden', 1, { instead_of: 'geld-schulden' });
    expect(pick([debts, hit('geld-schulden', 0.8)])).toBe('geld-schulden');
  });
});

describe('an older law', () => {
  const older = (score: number): CardHit =>
    hit('inburgering-oudere-wet', score, { asker: { began: { from: 2013, until: 2021 } } });
  const term = hit('inburgering-termijn', 1.1);

  it.each([
    [[2016], 'inburgering-oudere-wet'],
    [[2013, 2021], 'inburgering-oudere-wet'],
    [[2022], 'inburgering-termijn'],
    [[2016, 2023], 'inburgering-termijn'],
    [[2009], 'inburgering-termijn'],
    [[], 'inburgering-termijn'],
  ])('of the years %j: %s', (years, id) => {
    expect(pick([term, older(0.5)], { years })).toBe(id);
  });

  it('is not given for another topic, whatever the year', () => {
    const hits = [hit('papieren-naturalisatie', 1.1), older(0.5)];
    expect(pick(hits, { years: [2016] })).toBe('papieren-naturalisatie');
  });

  it('makes up for what a year takes from the nearness of every card', () => {
    const near = hit('inburgering-termijn', cardThreshold - 0.1);
    const hits = [near, older(0.4), behind(cardThreshold - 0.1)];
    expect(pick(hits, { years: [2018] })).toBe('inburgering-oudere-wet');
    expect(pick(hits)).toBeNull();
  });
});
