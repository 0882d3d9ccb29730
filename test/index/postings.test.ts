import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPostings, openPostings } from '../../src/index/postings.ts';
import type { FieldTerms } from '../../src/index/postings.ts';

const options = { k1: 1.2, b: 0.6 };

function field(words: readonly string[], weight = 1): FieldTerms {
  const terms = new Map<string, number>();
  for (const word of words) terms.set(word, (terms.get(word) ?? 0) + 1);
  return { terms, weight };
}

/** BM25F as its paper writes it, document by document. */
function naive(documents: FieldTerms[][], term: string): Map<number, number> {
  const length = (one: FieldTerms | undefined): number =>
    [...(one?.terms.values() ?? [])].reduce((a, b) => a + b, 0);
  const holding = documents.filter((fields) => fields.some(({ terms }) => terms.has(term))).length;
  const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5));
  const scores = new Map<number, number>();
  documents.forEach((fields, row) => {
    let frequency = 0;
    fields.forEach((one, n) => {
      const filled = documents.map((other) => length(other[n])).filter((words) => words > 0);
      const mean = filled.reduce((a, b) => a + b, 0) / filled.length;
      const norm = filled.length === 0 ? 1 : 1 - options.b + (options.b * length(one)) / mean;
      frequency += (one.weight * (one.terms.get(term) ?? 0)) / norm;
    });
    if (frequency > 0)
      scores.set(row, (rarity * frequency * (options.k1 + 1)) / (options.k1 + frequency));
  });
  return scores;
}

describe('buildPostings', () => {
  it('scores as BM25F does, for any documents', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const document = fc.tuple(fc.array(word, { maxLength: 3 }), fc.array(word, { maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(document, { minLength: 1, maxLength: 8 }), (raw) => {
        const documents = raw.map(([title, text]) => [field(title, 2), field(text)]);
        const postings = buildPostings(documents, Uint32Array.from(documents.keys()), options);
        for (const term of ['a', 'b', 'c', 'd']) {
          const expected = naive(documents, term);
          const posting = postings.get(term);
          expect([...(posting?.rows ?? [])]).toEqual([...expected.keys()]);
          posting?.rows.forEach((row, n) => {
            expect((posting.weights[n] ?? 0) * posting.rarity).toBeCloseTo(
              expected.get(row) ?? 0,
              4,
            );
          });
        }
      }),
    );
  });

  it('uses the row numbers it is given', () => {
    const postings = buildPostings([[field(['a'])], [field(['a'])]], Uint32Array.of(4, 9), options);
    expect([...(postings.get('a')?.rows ?? [])]).toEqual([4, 9]);
  });

  it('is empty for no documents', () => {
    expect(buildPostings([], new Uint32Array(), options).size).toBe(0);
  });

  it('gives the same once it was kept and opened again', () => {
    const rows = Uint32Array.of(2, 5, 6);
    const built = buildPostings([[field(['a', 'b'])], [field([])], [field(['b'])]], rows, options);
    const opened = openPostings(structuredClone(built.data));
    expect(opened.size).toBe(2);
    for (const term of ['a', 'b', 'c', '__proto__']) {
      expect(opened.get(term)).toEqual(built.get(term));
      expect(opened.has(term)).toBe(built.has(term));
    }
    expect([...(opened.get('b')?.rows ?? [])]).toEqual([2, 6]);
  });
});
