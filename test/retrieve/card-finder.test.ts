import { describe, expect, it } from 'vitest';
import type { Centring } from '../../src/index/centring.ts';
import { matrix } from '../../src/index/vectors.ts';
import { cardEntries, createCardFinder, prepareQuestions } from '../../src/retrieve/card-finder.ts';
import { makeCard } from './make-card.ts';
import { ToyEmbedder } from './toy.ts';

const toy = new ToyEmbedder();
/** The toy's vectors hold no language, so there is nothing to take out. */
const asTheyCome: Centring = {
  query: (vector) => vector,
  corpus: () => matrix(0, toy.dimension),
  translate: (vector) => vector,
};
const text = (question: string) => ({
  questions: [question, `${question} graag`, `${question} nu`],
  answer: [`Over ${question}.`],
});
const cards = [
  makeCard('geld-huur', { nl: text('hulp bij huur'), en: text('help with rent') }),
  makeCard('school-kind', { nl: text('school voor mijn kind'), en: text('school for my kind') }),
  makeCard('werk-zoeken', { nl: text('werk zoeken'), en: text('find work') }),
  makeCard(
    'nijmegen-huur',
    { nl: text('hulp bij huur in de stad'), en: text('help with rent in town') },
    { scope: 'nijmegen', topic: 'geld', instead_of: 'geld-huur' },
  ),
  makeCard('mensen-eu', { nl: text('werk als pool') }, { asker: { group: 'eu' } }),
];
const entries = cardEntries(cards);
const vectors = entries.map(({ question }) => toy.vector(question));
const finder = createCardFinder(
  entries,
  prepareQuestions(entries, vectors, asTheyCome),
  asTheyCome,
);
const find = (question: string, town: string | null = 'nl', terms: string[] = []) =>
  finder
    .find({ text: question, language: 'nl', terms, vector: toy.vector(question) }, town, 5)
    .map(({ card, score, parts, entry }) => ({ id: card.id, score, parts, entry }));

describe('the finder of cards', () => {
  it('ranks the card whose questions are nearest first, and says which question that was', () => {
    const [first] = find('hulp bij huur');
    expect(first?.id).toBe('geld-huur');
    expect(first?.entry.question).toContain('huur');
  });

  it('finds in one language what was written in another', () => {
    expect(find('doe ik werk of rent')[0]?.id).toBeDefined();
    expect(find('find work')[0]?.id).toBe('werk-zoeken');
  });

  it("never gives another town's card, and all where no town is known", () => {
    expect(find('hulp bij huur', 'rotterdam').map(({ id }) => id)).not.toContain('nijmegen-huur');
    expect(find('hulp bij huur', 'nijmegen').map(({ id }) => id)).toContain('nijmegen-huur');
    expect(find('hulp bij huur', null).map(({ id }) => id)).toContain('nijmegen-huur');
  });

  it('prefers the general card to one for a group that nobody named', () => {
    expect(find('ik wil werk zoeken')[0]?.id).toBe('werk-zoeken');
    const [unsaid, said] = ['ik wil werk', 'ik ben pool en wil werk'].map(
      (question) => find(question).find(({ id }) => id === 'mensen-eu')?.parts.asker ?? 0,
    );
    expect(unsaid).toBeLessThan(said ?? 0);
  });

  it('adds up what it says it adds up', () => {
    for (const { score, parts } of find('huur en werk', null, ['huur']))
      expect(score).toBeCloseTo(Object.values(parts).reduce((sum, part) => sum + part, 0));
  });

  it('lets a Dutch term that the question stands for speak for a card', () => {
    const termOf = (terms: string[]) =>
      find('rent', 'nl', terms).find(({ id }) => id === 'geld-huur')?.parts.terms;
    expect(termOf([])).toBe(0);
    expect(termOf(['huur'])).toBeGreaterThan(0);
  });
});
