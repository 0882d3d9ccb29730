import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Led } from '../../src/evaluate/lead.ts';
import { evaluateLead, failuresOfLead, parseLead, rowsOfLead } from '../../src/evaluate/lead.ts';

const line = (over: object = {}): string =>
  JSON.stringify({
    qid: 'q1',
    language: 'nl',
    municipality: null,
    card: 'geld',
    statements: [2],
    question: 'hoeveel',
    written: 'own',
    ...over,
  });
const led = (over: Partial<Led> = {}): Led => ({
  card: 'geld',
  statements: ['een', 'twee', 'drie'],
  claims: ['twee', 'een', 'drie'],
  ...over,
});
const outcomesOf = (...answers: Led[]) =>
  evaluateLead(answers.map((_, n) => parseLead(line({ qid: `q${String(n)}` }))).flat(), ({ qid }) =>
    Promise.resolve(answers[Number(qid.slice(1))] as Led),
  );

describe('where the statement that answers is read', () => {
  it('is counted first, and among the first two', async () => {
    const outcomes = await outcomesOf(
      led(),
      led({ claims: ['een', 'twee', 'drie'] }),
      led({ claims: ['een', 'drie', 'twee'] }),
      led({ claims: ['een', 'drie'] }),
    );
    const [first, two] = rowsOfLead(outcomes);
    expect([first?.value, two?.value, first?.n]).toEqual([0.25, 0.5, 4]);
    expect(failuresOfLead(outcomes).map(({ wrong }) => wrong)).toEqual([
      ['the statement that answers is number 3'],
      ['the statement that answers is not there'],
    ]);
  });

  it('is not judged where another card answered', async () => {
    const outcomes = await outcomesOf(led({ card: 'werk', claims: [] }), led());
    expect(rowsOfLead(outcomes)[0]).toMatchObject({ value: 1, n: 1 });
    expect(failuresOfLead(outcomes)).toEqual([]);
  });

  it('counts any of several that answer', async () => {
    const [question] = parseLead(line({ statements: [2, 3] }));
    const outcomes = await evaluateLead(question === undefined ? [] : [question], () =>
      Promise.resolve(led({ claims: ['drie', 'een'] })),
    );
    expect(outcomes[0]?.place).toBe(0);
  });
});

describe('the set', () => {
  const set = parseLead(readFileSync(join(import.meta.dirname, '../sets/lead.jsonl'), 'utf8'));

  it('has 60 questions and more, of 12 languages and 25 cards at least', () => {
    expect(set.length).toBeGreaterThanOrEqual(60);
    expect(new Set(set.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
    expect(new Set(set.map(({ card }) => card)).size).toBeGreaterThanOrEqual(25);
  });

  it('has every question once', () => {
    expect(new Set(set.map(({ qid }) => qid)).size).toBe(set.length);
  });

  it('refuses a line that says too much or too little', () => {
    expect(() => parseLead(line({ statements: [] }))).toThrow();
    expect(() => parseLead(line({ claim: 1 }))).toThrow();
    expect(() => parseLead(line({ statements: [0] }))).toThrow();
  });
});
