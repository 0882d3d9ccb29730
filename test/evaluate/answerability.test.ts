import { describe, expect, it } from 'vitest';
import { abstentionScores, parseAnswerability } from '../../src/evaluate/answerability.ts';

const scored = [
  { answerable: true, confidence: 0.9 },
  { answerable: true, confidence: 0.4 },
  { answerable: false, confidence: 0.3 },
  { answerable: false, confidence: 0.6 },
];

describe('abstaining', () => {
  it('is right where the page does not answer', () => {
    expect(abstentionScores(scored, 0.35)).toEqual({ precision: 1, recall: 0.5, f: 2 / 3 });
    expect(abstentionScores(scored, 0.5)).toEqual({ precision: 0.5, recall: 0.5, f: 0.5 });
  });

  it('has a floor: always abstaining', () => {
    expect(abstentionScores(scored, Infinity)).toEqual({ precision: 0.5, recall: 1, f: 2 / 3 });
  });

  it('is worth nothing where it never happens, or nothing is unanswerable', () => {
    expect(abstentionScores(scored, 0).f).toBe(0);
    expect(abstentionScores([{ answerable: true, confidence: 0 }], 1).f).toBe(0);
    expect(abstentionScores([], 1).f).toBe(0);
  });

  it('reads the set, and refuses lines that are something else', () => {
    const page = '{"doc":"a","lang":"de","lines":["Eins"]}\n';
    expect(parseAnswerability(page, '').pages).toHaveLength(1);
    expect(() => parseAnswerability('{"doc":1}', '')).toThrow();
    expect(() => parseAnswerability(page, 'no json')).toThrow();
  });
});
