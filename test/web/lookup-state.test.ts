import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../web/desk/lookup/state.ts';
import { continues, fromFragment, toFragment } from '../../web/desk/lookup/state.ts';

const empty: Fields = {
  q: '',
  municipality: '',
  beside: '',
  kind: '',
  year: '',
  validOn: '',
  language: '',
};

describe('the state of a look-up in the address', () => {
  it('stands in the fragment, which no server sees', () => {
    const fields = { ...empty, q: 'bijzondere bijstand', municipality: 'nijmegen', year: '2024' };
    expect(toFragment(fields)).toBe('#q=bijzondere+bijstand&town=nijmegen&year=2024');
    expect(toFragment({ ...empty, q: 'x' })).toBe('#q=x&town=*');
    expect(toFragment(empty)).toBe('');
  });

  it('comes back as it was, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, text, (q, year) => {
        fc.pre(q.trim() !== '');
        const fields = { ...empty, q, year };
        expect(fromFragment(toFragment(fields))).toEqual(fields);
      }),
    );
  });

  it.each(['', '#', '#found-document', '#quote', '#%', '#town=nijmegen'])(
    'is none of ours in “%s”',
    (hash) => {
      expect(fromFragment(hash)).toBeNull();
    },
  );
});

describe('typing goes on', () => {
  it.each([
    ['huur', 'huurt', true],
    ['huurt', 'huur', true],
    ['Huur', 'huurtoeslag boete', true],
    ['huur', 'zorg', false],
    ['', 'huur', false],
    ['huur', '', false],
  ])('from “%s” to “%s”: %s', (before, now, whether) => {
    expect(continues(before, now)).toBe(whether);
  });
});
