import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKeys, nameSkeleton, scriptOf, withoutPrefixes } from '../../src/index/names.ts';

describe('nameSkeleton', () => {
  it.each([
    ['Nijmegen', ['Неймеген', 'نايميخن', 'نیمیگن', 'ኒምገን']],
    ['Rotterdam', ['Роттердам', 'روتردام', 'ሮተርዳም']],
    ['Trump', ['Трамп', 'ترامب', 'ትራምፕ']],
    ['Amsterdam', ['Амстердам', 'أمستردام', 'ئەمستردام']],
  ])('%s has the skeleton of %j', (latin, others) => {
    const skeletons = others.map(nameSkeleton);
    expect(skeletons).toEqual(others.map(() => nameSkeleton(latin)));
  });

  it('tells names apart whose consonants differ', () => {
    const names = ['Nijmegen', 'Nieuwegein', 'Rotterdam', 'Utrecht', 'Amersfoort', 'Enschede'];
    expect(new Set(names.map(nameSkeleton)).size).toBe(names.length);
  });

  it.each(['', '奈梅亨', '123', 'aeiou'])('is empty for %j', (word) => {
    expect(nameSkeleton(word)).toBe('');
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameSkeleton(text)).toMatch(/^[a-zA-Z]*$/);
      }),
    );
  });
});

describe('scriptOf', () => {
  it.each([
    ['Zwolle', 'latin'],
    ['Зволле', 'cyrillic'],
    ['زفوله', 'arabic'],
    ['ዝዎለ', 'ethiopic'],
    ['兹沃勒', 'other'],
    ['', 'latin'],
  ])('%s is %s', (word, script) => {
    expect(scriptOf(word)).toBe(script);
  });
});

describe('nameKeys', () => {
  it('finds a name behind a preposition that is written on to it', () => {
    expect([...nameKeys('بروتردام').keys()]).toContain(nameSkeleton('Rotterdam'));
    expect([...nameKeys('በሮተርዳም').keys()]).toContain(nameSkeleton('Rotterdam'));
  });

  it('finds a name with an inflected end, trusting it less', () => {
    expect(nameKeys('Трампом').get(nameSkeleton('Trump'))).toBeLessThan(1);
  });

  it('has no key for what is too short to be told apart', () => {
    expect(nameKeys('Эде').size).toBe(0);
  });
});

describe('withoutPrefixes', () => {
  it('keeps the word itself first', () => {
    expect(withoutPrefixes('البلدية')).toEqual(['البلدية', 'بلدية']);
    expect(withoutPrefixes('gemeente')).toEqual(['gemeente']);
  });
});
