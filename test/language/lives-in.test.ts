import { describe, expect, it } from 'vitest';
import { livesIn } from '../../src/language/lives-in.ts';

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
