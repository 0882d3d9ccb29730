import { describe, expect, it } from 'vitest';
import { searchTextOf } from '../../src/answer/search-text.ts';
import { placeholders, redact } from '../../src/triage/redact.ts';

describe('what is searched for', () => {
  it.each([
    ['Mijn BSN is [bsn], hoe vraag ik huurtoeslag aan?', 'Mijn , hoe vraag ik huurtoeslag aan?'],
    ['bsn: [bsn] help met schulden', 'help met schulden'],
    ['bel mij op [telefoonnummer] over mijn huur', 'bel mij op over mijn huur'],
    ['Wat is een BSN?', 'Wat is een BSN?'],
    ['[naam] [adres]', ''],
  ])('%s → %s', (text, searched) => {
    expect(searchTextOf(text)).toBe(searched);
  });

  it('holds no mark of anything that was hidden', () => {
    for (const mark of Object.values(placeholders))
      expect(searchTextOf(`vraag ${mark} over huur`)).toBe('vraag over huur');
  });

  it('is the same question with and without personal data', () => {
    const { text } = redact('BSN 123456782 hoe vraag ik huurtoeslag aan');
    expect(searchTextOf(text)).toBe('hoe vraag ik huurtoeslag aan');
  });

  it('of a long text is its beginning and its end, in whole words', () => {
    const text = `Begin hier. ${'Geachte heer of mevrouw. '.repeat(800)} Wat moet ik nu doen?`;
    const searched = searchTextOf(text);
    expect(searched.length).toBeLessThanOrEqual(610);
    expect(searched).toMatch(/^Begin hier\..*Wat moet ik nu doen\?$/);
    expect(searched).not.toMatch(/(?:^|\s)(?:eachte|mevrou)(?:\s|$)/);
  });

  it.each([['x'.repeat(20_000)], ['\ud83d\ude42'.repeat(5_000)], ['a\u0301'.repeat(9_000)]])(
    'stays whole and short whatever comes',
    (text) => {
      const searched = searchTextOf(text);
      expect(searched.length).toBeLessThanOrEqual(610);
      expect(searched.isWellFormed()).toBe(true);
    },
  );
});
