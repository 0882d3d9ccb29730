import { describe, expect, it } from 'vitest';
import {
  evaluateLanguage,
  formatLanguageReport,
  parseLanguageItems,
} from '../../src/evaluate/language.ts';

const source = [
  { lang: 'ku', text: 'a' },
  { lang: 'nl', text: 'b', kind: 'word' },
  { lang: 'nl', text: 'c', kind: 'word' },
  { lang: 'fa', text: 'd', variety: 'prs' },
  { lang: 'fa', text: 'e', page: 'fa' },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

/** Answers from a table; fails when asked about a text that is not in it. */
function identifyFrom(table: Record<string, string>) {
  return (text: string) => {
    const language = table[text];
    if (language === undefined) throw new Error(`unplanned: ${text}`);
    return { language, confidence: 0.5, alternatives: [] };
  };
}

function report(mergePersian: boolean) {
  let time = 0;
  return evaluateLanguage({
    name: 'small',
    items: parseLanguageItems(source),
    identify: identifyFrom({ a: 'kmr', b: 'nl', c: 'en', d: 'prs', e: 'prs' }),
    mergePersian,
    now: () => (time += 2),
  });
}

describe('evaluating language identification', () => {
  it('counts per language, `ku` being Kurmanji', () => {
    const { languages, accuracy } = report(true);
    expect(languages.map(({ group, accuracy: a }) => [group, a.mean, a.n])).toEqual([
      ['kmr', 1, 1],
      ['nl', 0.5, 2],
      ['fa', 1, 2],
    ]);
    expect(accuracy.mean).toBeCloseTo(0.8);
  });

  it('averages over languages, leaving out those with fewer than ten texts', () => {
    const many = (lang: string, count: number) =>
      Array.from({ length: count }, () => ({ lang, text: lang }));
    const { macro } = evaluateLanguage({
      name: 'uneven',
      items: [...many('nl', 40), ...many('en', 10), ...many('hu', 9)],
      identify: identifyFrom({ nl: 'nl', en: 'nl', hu: 'nl' }),
      mergePersian: false,
      now: () => 0,
    });
    expect(macro).toBeCloseTo(0.5);
  });

  it('takes Dari for Persian only where asked to', () => {
    expect(report(false).languages.at(-1)?.accuracy.mean).toBe(0);
  });

  it('tells varieties of Persian apart either way', () => {
    expect(report(true).varieties.map(({ group, accuracy: a }) => [group, a.mean])).toEqual([
      ['prs', 1],
      ['fa', 0],
    ]);
  });

  it('gives the median time and the misses', () => {
    const { medianMilliseconds, misses } = report(true);
    expect(medianMilliseconds).toBe(2);
    expect(misses).toEqual([{ expected: 'nl', got: 'en', confidence: 0.5, text: 'c' }]);
  });

  it('prints counts, kinds and confusions', () => {
    const text = formatLanguageReport(report(true));
    expect(text).toContain('language identification, small: 80.0');
    expect(text).toMatch(/word +50\.0 .* of 2/);
    expect(text).toContain('nl taken for en: 1');
  });

  it.each(['{"lang":"nl"}', '{"text":1,"lang":"nl"}', 'nl'])('refuses the line %s', (line) => {
    expect(() => parseLanguageItems(line)).toThrow();
  });
});
