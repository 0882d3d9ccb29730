import { describe, expect, it } from 'vitest';
import type { Composition } from '../../src/answer/compose.ts';
import { inReadingOrder, mergeCompositions } from '../../src/answer/merge.ts';
import type { Citation, Claim } from '../../src/domain/answer.ts';

function part(document: string, texts: string[], next?: string): Composition {
  const all = next === undefined ? texts : [...texts, next];
  return {
    claims: all.map((text, n): Claim => {
      const claim: Claim = { text, language: 'nl', origin: 'authored', citations: [n + 1] };
      return text === next ? { ...claim, role: 'next' } : claim;
    }),
    citations: all.map((text, n) => citation(n + 1, document, text)),
  };
}

function citation(id: number, documentId: string, text: string): Citation {
  const quote = { text, language: 'nl', start: 10 * id, end: 10 * id + text.length };
  return {
    id,
    documentId,
    title: documentId,
    publisher: 'Wegwijs',
    municipality: null,
    section: '',
    sectionId: '',
    url: '',
    page: '',
    published: null,
    year: null,
    validFrom: null,
    validUntil: null,
    quote,
    basis: [],
  };
}

const texts = ({ claims }: Composition): string[] => claims.map(({ text }) => text);

describe('parts of an answer', () => {
  it('become one: the first leads, what to do comes last', () => {
    const whole = mergeCompositions(
      [part('a', ['U kunt hulp krijgen.'], 'Bel de gemeente.'), part('b', ['Het is gratis.'])],
      5,
    );
    expect(texts(whole)).toEqual(['U kunt hulp krijgen.', 'Het is gratis.', 'Bel de gemeente.']);
  });

  it('begin with what to do where that is the answer, and nowhere else', () => {
    const first = part('a', ['Vraag de basisbankrekening.', 'U kiest zelf een bank.']);
    const [step, ...rest] = first.claims;
    const own = { ...first, claims: [{ ...(step as Claim), role: 'next' as const }, ...rest] };
    const other = part('b', ['Het is gratis.'], 'Bel de gemeente.');
    expect(texts(mergeCompositions([own, other], 5))).toEqual([
      'Vraag de basisbankrekening.',
      'U kiest zelf een bank.',
      'Het is gratis.',
      'Bel de gemeente.',
    ]);
    expect(texts(mergeCompositions([other, own], 5)).slice(2)).toEqual([
      'Bel de gemeente.',
      'Vraag de basisbankrekening.',
    ]);
  });

  it('keep each claim on its own quote', () => {
    const whole = mergeCompositions(
      [part('a', ['Een ding.', 'Nog een ding.']), part('b', ['Drie.'])],
      9,
    );
    for (const { text, citations } of whole.claims)
      expect(whole.citations.find(({ id }) => id === citations[0])?.quote.text).toBe(text);
    expect(whole.citations.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('say nothing twice, but never take one amount for another', () => {
    const same = 'De huurtoeslag is voor mensen die een woning huren.';
    const other = 'Huurtoeslag is voor mensen die een woning huren.';
    expect(texts(mergeCompositions([part('a', [same]), part('b', [other])], 9))).toEqual([same]);
    const sums = [
      'U krijgt hooguit € 100 per maand van ons.',
      'U krijgt hooguit € 200 per maand van ons.',
    ];
    expect(texts(mergeCompositions([part('a', sums)], 9))).toEqual(sums);
  });

  it('cite a place once however many parts cite it', () => {
    const whole = mergeCompositions(
      [part('a', ['Een zin over hulp.']), part('a', ['Een zin over geld.'])],
      9,
    );
    expect(whole.citations).toHaveLength(1);
  });

  it('drop the sources of what is left out', () => {
    const whole = mergeCompositions([part('a', ['Een.', 'Twee.', 'Drie.'])], 2);
    expect(whole.citations).toHaveLength(2);
    expect(mergeCompositions([], 5)).toEqual({ claims: [], citations: [] });
  });

  it('are read fact first, then sums, then what to do', () => {
    const { claims } = part('a', [
      'Het mag.',
      'Bel 14 024.',
      'Het kost € 5.',
      'Kinderen gaan gratis.',
    ]);
    expect(inReadingOrder(claims).map(({ text }) => text)).toEqual([
      'Het mag.',
      'Kinderen gaan gratis.',
      'Het kost € 5.',
      'Bel 14 024.',
    ]);
  });
});
