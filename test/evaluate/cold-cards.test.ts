import { describe, expect, it } from 'vitest';
import {
  evaluateColdCards,
  formatColdCardReport,
  parseColdQuestions,
} from '../../src/evaluate/cold-cards.ts';

const questions = parseColdQuestions(
  [
    { qid: 'cold-nl-1', language: 'nl', card: 'a', question: 'A?' },
    { qid: 'cold-nl-2', language: 'nl', card: 'a', alsoRight: ['b'], question: 'A of B?' },
    { qid: 'cold-so-1', language: 'so', card: 'c', question: 'C?' },
  ]
    .map((one) => JSON.stringify(one))
    .join('\n'),
);
const found: Record<string, string[]> = {
  'cold-nl-1': ['x', 'a', 'y'],
  'cold-nl-2': ['b', 'x', 'y', 'a'],
  'cold-so-1': [],
};

describe('questions written cold', () => {
  const report = evaluateColdCards(questions, ({ qid }) => Promise.resolve(found[qid] ?? []));

  it('count the right card, and apart from that one which is also right, by language', async () => {
    const { languages, macro } = await report;
    expect(
      languages.map(({ language, first, third, lenient }) => [
        language,
        first.mean,
        third.mean,
        lenient.mean,
      ]),
    ).toEqual([
      ['nl', 0, 0.5, 1],
      ['so', 0, 0, 0],
    ]);
    expect(macro).toEqual({ first: 0, third: 0.25, lenient: 0.5 });
  });

  it('list what missed its card, with what came instead', async () => {
    const { misses } = await report;
    expect(misses.map(({ qid, got }) => [qid, got])).toEqual([
      ['cold-nl-2', ['b', 'x', 'y']],
      ['cold-so-1', []],
    ]);
    expect(formatColdCardReport(await report)).toMatch(/macro\s+0\.0\s+25\.0\s+50\.0/);
  });
});
