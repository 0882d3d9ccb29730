import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capText, cleanText } from '../../../src/adapters/embedder/prepare-text.ts';

describe('a text is made safe for the engine', () => {
  const cases: [what: string, given: string, safe: string][] = [
    [
      'an ordinary question stays as it is',
      'Hoe vraag ik bijstand aan?',
      'Hoe vraag ik bijstand aan?',
    ],
    ['U+FDFA is written out', 'ﷺ', 'صلى الله عليه وسلم'],
    ['each U+FDFA of a run is written out', 'ﷺﷺ', 'صلى الله عليه وسلمصلى الله عليه وسلم'],
    ['NUL becomes a space, so that the rest is read', 'a\0b', 'a b'],
    ['a lone high surrogate becomes U+FFFD', 'a\ud800b', 'a\ufffdb'],
    ['a lone low surrogate becomes U+FFFD', '\udc00', '\ufffd'],
    ['a pair stays whole', '🙂', '🙂'],
    ['nothing stays nothing', '', ''],
  ];
  it.each(cases)('%s', (_what, given, safe) => {
    expect(cleanText(given)).toBe(safe);
  });

  it('has UTF-8 form, no NUL, no U+FDFA and a bounded length, whatever was typed', () => {
    const hostile = fc.array(
      fc.oneof(fc.constantFrom('ﷺ', '\0', '\ud800', '\udfff', '🙂'), fc.string({ unit: 'binary' })),
      { maxLength: 3000, size: 'max' },
    );
    fc.assert(
      fc.property(hostile, (parts) => {
        const safe = cleanText(parts.join(''));
        expect(safe).not.toMatch(/[\0\uFDFA]/u);
        expect(Buffer.from(safe, 'utf8').toString('utf8')).toBe(safe);
        expect(safe.length).toBeLessThanOrEqual(8192);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a text is cut to a number of tokens', () => {
  /** A word of four letters or a sign is a token: near enough to a real tokeniser. */
  const count = (text: string) => (text.match(/\S{1,4}/gu) ?? []).length;
  const sentence = 'De bijstand is voor wie te weinig heeft. ';

  it('leaves a text that fits', () => {
    expect(capText(sentence, 512, count)).toBe(sentence);
  });

  it('ends after a sentence where one ends near', () => {
    const capped = capText(sentence.repeat(200), 100, count);
    expect(capped).toMatch(/heeft\.$/u);
    expect(count(capped)).toBeGreaterThan(60);
  });

  it('ends after an Arabic question where one ends near', () => {
    expect(capText('أين أجد المساعدة هنا؟ '.repeat(200), 100, count)).toMatch(/؟$/u);
  });

  it('ends after a word where no sentence ends', () => {
    const capped = capText('inburgering '.repeat(300), 100, count);
    expect(capped.split(' ').filter((word) => word !== '')).toSatisfy((words: string[]) =>
      words.every((word) => word === 'inburgering'),
    );
  });

  it('does not split a character where no word ends', () => {
    const capped = capText('🙂'.repeat(3000), 100, (text) => Math.ceil(text.length / 3));
    expect(capped.isWellFormed()).toBe(true);
    expect(capped.length).toBeGreaterThan(200);
  });

  it('gives a prefix that fits, for any text and any limit', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '. ', '?', '🙂', '\n'),
      maxLength: 2000,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 300 }), (text, limit) => {
        const capped = capText(text, limit, count);
        expect(text.startsWith(capped)).toBe(true);
        expect(count(capped)).toBeLessThanOrEqual(limit);
        if (count(text) <= limit) expect(capped).toBe(text);
      }),
    );
  });

  it('counts a long text a few times only', () => {
    let calls = 0;
    capText('woord '.repeat(1300), 512, (text) => {
      calls += 1;
      return count(text);
    });
    expect(calls).toBeLessThan(12);
  });
});
