import { describe, expect, it } from 'vitest';
import { evaluateCards, formatCardReport } from '../../src/evaluate/cards.ts';
import { matrix } from '../../src/index/vectors.ts';
import { cardEntries } from '../../src/retrieve/card-finder.ts';
import { makeCard } from '../retrieve/make-card.ts';
import { ToyEmbedder } from '../retrieve/toy.ts';

const toy = new ToyEmbedder();
const asked = (topic: string) => ({
  questions: ['graag', 'nu', 'snel', 'voor mij', 'morgen'].map((end) => `${topic} ${end}`),
  answer: [`Over ${topic} weten wij alles.`],
});
const cards = [
  ...['huur', 'school', 'arts', 'werk'].map((topic) =>
    makeCard(`${topic}-a`, { nl: asked(topic) }),
  ),
  makeCard('nijmegen-kind', { nl: asked('kind') }, { scope: 'nijmegen' }),
];
const entries = cardEntries(cards);
const evaluate = (labels = entries) =>
  evaluateCards({
    entries: labels,
    vectors: entries.map(({ question }) => toy.vector(question)),
    centring: {
      query: (vector) => vector,
      corpus: () => matrix(0, toy.dimension),
      translate: (vector) => vector,
    },
    glossary: { match: () => [] },
    retrieve: () => Promise.resolve([]),
  });

describe('the evaluation of cards', () => {
  it('asks every question of a national card once, of a finder that does not hold it', async () => {
    const { languages, macro } = await evaluate();
    expect(languages.map(({ language, first }) => [language, first.n])).toEqual([['nl', 20]]);
    expect(macro).toEqual({ first: 1, third: 1 });
  });

  it('counts a card that comes first but is not the right one as wrong', async () => {
    // Every question is filed under the next card: what is nearest is always wrong.
    const shifted = entries.map((entry, n) => ({
      ...entry,
      card: n % 5 === 0 ? (cards[(cards.indexOf(entry.card) + 1) % 4] ?? entry.card) : entry.card,
    }));
    const { macro } = await evaluate(shifted);
    expect(macro.first).toBeLessThan(0.9);
  });

  it('prints a line a language', async () => {
    expect(formatCardReport(await evaluate())).toMatch(/nl\s+100\.0\s+100\.0\s+\(20\)/);
  });
});
