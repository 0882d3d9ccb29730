import { describe, expect, it } from 'vitest';
import { confidence, confidenceFromWords } from '../../src/retrieve/confidence.ts';

describe.each([
  ['confidence', confidence, [0.7, 0.8, 0.83, 0.84, 0.9]],
  ['confidence from words', confidenceFromWords, [0, 6, 11, 13, 40]],
] as const)('%s', (_, of, evidence) => {
  it('rises with the evidence and stays between 0 and 1', () => {
    const found = evidence.map((one) => of(one));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found.every((one) => one >= 0 && one <= 1)).toBe(true);
  });

  it('is sure where the evidence is clear', () => {
    expect(of(evidence[0])).toBeLessThan(0.05);
    expect(of(evidence[4])).toBeGreaterThan(0.95);
  });
});
