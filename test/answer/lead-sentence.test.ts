import { describe, expect, it } from 'vitest';
import { leadingStatement } from '../../src/answer/lead-sentence.ts';
import type { Told } from '../../src/answer/lead-sentence.ts';
import type { Candidate } from '../../src/domain/retrieval.ts';

/** Statements that rest on ten characters each, one after another. */
function told(...dutch: string[]): Told[] {
  return dutch.map((text, n) => ({
    dutch: text,
    citations: [
      { documentId: 'nl/a', quote: { start: 10 * n, end: 10 * n + 10 } },
    ] as unknown as Told['citations'],
  }));
}

/** A passage of a document whose sentences, ten characters each, are so near to the question. */
function found(recordId: string, ...scores: number[]): Candidate[] {
  const pieces = scores.map((score, n) => ({ start: 10 * n, end: 10 * n + 10, score }));
  return [{ passage: { recordId }, pieces } as unknown as Candidate];
}

describe('the statement that leads', () => {
  it.each([
    ['is the first where nothing was found', told('U kiest.', 'Elk examen kost € 50.'), [], 0],
    [
      'is the one that is clearly nearest',
      told('U kiest.', 'Elk examen kost € 50.'),
      found('nl/a', 0.3, 0.6),
      1,
    ],
    [
      'stays the first where another is hardly nearer',
      told('U kiest.', 'Elk examen kost € 50.'),
      found('nl/a', 0.5, 0.6),
      0,
    ],
    [
      'stays the first where none is near',
      told('U kiest.', 'Elk examen kost € 50.'),
      found('nl/a', 0, 0.3),
      0,
    ],
    [
      'never leans on what goes before',
      told('U kiest.', 'Daar betaalt u € 50.'),
      found('nl/a', 0.3, 0.9),
      0,
    ],
    [
      'is not moved by another document',
      told('U kiest.', 'Elk examen kost € 50.'),
      found('nl/b', 0.3, 0.9),
      0,
    ],
    ['is the first of nothing', told(), found('nl/a', 0.9), 0],
  ])('%s', (_, statements, passages, lead) => {
    expect(leadingStatement(statements, passages)).toBe(lead);
  });
});
