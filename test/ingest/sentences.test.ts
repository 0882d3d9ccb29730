import { describe, expect, it } from 'vitest';
import { sentenceSpans } from '../../src/ingest/sentences.ts';

const sentences = (text: string): string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

describe('sentenceSpans', () => {
  it.each([
    ['two plain sentences', 'U krijgt een brief. Daarin staat de termijn.', 2],
    ['an abbreviation inside', 'Dit geldt o.a. voor ouderen, bijv. bij Sterker. Bel gerust.', 2],
    [
      'initials before a name',
      'De avond stond o.l.v. Stichting Asian Raisins. Er kwamen 60 mensen.',
      2,
    ],
    ['an ordinal with a full stop', 'Zie punt 3. van de lijst.', 1],
    ['an amount with a decimal comma', 'Het kost € 1.250,50 per jaar. Dat is veel.', 2],
    ['a lower-case continuation', 'Bel 14 024. en kies 2.', 1],
    ['a question and an answer', 'Moet u betalen? Nee.', 2],
  ])('cuts %s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });

  it('covers every character but the white space between sentences', () => {
    const text = '  Eén.  Twee!   Drie?  ';
    expect(sentences(text)).toEqual(['Eén.', 'Twee!', 'Drie?']);
  });

  it('gives nothing for an empty text', () => {
    expect(sentences('   ')).toEqual([]);
  });
});
