import { describe, expect, it } from 'vitest';
import { livesIn, withoutHome } from '../../src/language/lives-in.ts';

describe('where somebody says they live', () => {
  it.each([
    ['Ik woon in Zweinstein en heb schulden', 'Zweinstein'],
    ['I live in Hogsmeade.', 'Hogsmeade'],
    ["J'habite à Poudlard", 'Poudlard'],
    ['mieszkam w Hogsmeade od roku', 'Hogsmeade'],
    ["Hogsmeade'de oturuyorum", 'Hogsmeade'],
    ['Ez li Hogsmeade dijîm', 'Hogsmeade'],
    ['я живу в Хогсмиде', 'Хогсмиде'],
    ['Ik woon in Nieuw Zweinstein', 'Nieuw Zweinstein'],
  ])('%s → %s', (text, place) => {
    expect(livesIn(text)).toBe(place);
  });

  it.each([
    'Ik woon in Nederland',
    'I live in the Netherlands',
    'ik woon in een azc',
    'I live in AZC Budel',
    'Waar is de voedselbank in Zweinstein?',
    '',
    'woon in '.repeat(5_000),
  ])('is not told by: %s', (text) => {
    expect(livesIn(text)).toBeNull();
  });
});

describe('a message without where somebody lives', () => {
  it.each([
    ['my payment stopped, I live in Nijmegen', 'my payment stopped'],
    ['Mijn uitkering is gestopt. Ik woon in Rotterdam', 'Mijn uitkering is gestopt'],
    ['où est ma demande ? j’habite à Rotterdam', 'où est ma demande ?'],
    ['Yardımım kesildi, Rotterdam’da oturuyorum', 'Yardımım kesildi'],
    ['виплата припинилася, я живу в Неймегені', 'виплата припинилася'],
    ['I live in Nijmegen', ''],
    ['I live in a tent', 'I live in a tent'],
    ['Wie helpt mij?', 'Wie helpt mij?'],
  ])('%s → %s', (text, rest) => {
    expect(withoutHome(text)).toBe(rest);
  });

  it('reads a long run of commas in no time', () => {
    expect(withoutHome(`${' ,'.repeat(50_000)}x`)).toContain('x');
  });
});
