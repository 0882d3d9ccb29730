import { describe, expect, it } from 'vitest';
import type { GenerationAccount, GenerativeOutcome } from '../../src/evaluate/generative.ts';
import { formatGenerativeReport, generativeReport } from '../../src/evaluate/generative.ts';

const account: GenerationAccount = {
  model: 'some-model',
  answers: {
    written: 2,
    notAsked: 1,
    failed: { unproven: 1, timeout: 1 },
    claims: { accepted: 6, dropped: { number: 2 } },
  },
  usage: {
    requests: 5,
    faults: { timeout: 1 },
    inputTokens: 4000,
    outputTokens: 600,
    cost: 0.014,
    estimated: 0,
  },
};
const outcome = (more: Partial<GenerativeOutcome>): GenerativeOutcome => ({
  language: 'nl',
  mode: 'embedded',
  status: 'answered',
  ms: 10,
  right: null,
  ...more,
});
const outcomes = [
  outcome({ mode: 'generative', ms: 900, right: true }),
  outcome({ mode: 'generative', ms: 1500, language: 'ar', right: false }),
  outcome({ language: 'ar' }),
  outcome({}),
  outcome({ status: 'not_found' }),
];

describe('the figures of a language model', () => {
  it('count what was answered, written, proven, dropped and given instead', () => {
    const report = generativeReport(outcomes, account);
    expect(report.answered).toMatchObject({ count: 4, of: 5 });
    expect(report.written).toMatchObject({ count: 2, of: 4 });
    expect(report.proven).toMatchObject({ count: 6, of: 8 });
    expect(report.right).toMatchObject({ count: 1, of: 2 });
    expect(report.latency).toEqual({ median: 1500, p95: 1500 });
    expect(report.byLanguage.get('ar')).toMatchObject({ count: 1, of: 2 });
  });

  it('are printed with tokens and cost', () => {
    const text = formatGenerativeReport(generativeReport(outcomes, account));
    expect(text).toContain('4000 in, 600 out');
    expect(text).toContain('0.0140, 0.00700 a written answer');
    expect(text).toContain('number 2');
    expect(text).toContain('unproven 1, timeout 1');
  });

  it('of a model that wrote nothing are no numbers out of the air', () => {
    const none = { ...account, answers: { ...account.answers, written: 0 } };
    const report = generativeReport([outcome({})], none);
    expect(report.latency).toBeNull();
    expect(formatGenerativeReport(report)).toContain('– of 0');
  });
});
