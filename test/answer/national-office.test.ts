import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/adapters/files/directory-files.ts';
import { nationalOffice } from '../../src/answer/national-office.ts';
import type { Directory } from '../../src/directory/files.ts';

let directory: Directory;
beforeAll(async () => {
  directory = await readDirectory((sentence) => {
    throw new Error(sentence);
  });
});

describe('the office of the state that decides', () => {
  it.each([
    ['Waar is mijn verblijfsvergunning?', 'IND'],
    ['أين إقامتي', 'IND'],
    ['де мій вид на проживання, дозвіл', 'IND'],
    ['መንበሪ ፍቓደይ ኣበይ ኣሎ', 'IND'],
    ['where is my residence permit application', 'IND'],
    ['mijn zorgtoeslag is gestopt', 'Dienst Toeslagen (Belastingdienst)'],
    ['kinderbijslag niet gekregen', 'SVB'],
    ['DUO heeft niet geantwoord', 'DUO'],
    ['my inburgering loan', 'DUO'],
    ['mijn WW is niet betaald', 'UWV'],
  ])('%s → %s', (text, organization) => {
    expect(nationalOffice(text, directory)?.organization).toBe(organization);
  });

  it.each([
    'waar blijft mijn uitkering',
    'where is my payment',
    'in de winkel',
    'individuele hulp van de gemeente',
    'duolingo',
    '',
  ])('is none for what the municipality decides, or for nothing: %s', (text) => {
    expect(nationalOffice(text, directory)).toBeUndefined();
  });

  it('is always one that can be reached as its source says', () => {
    for (const text of ['ind', 'duo', 'uwv', 'svb', 'toeslagen']) {
      const office = nationalOffice(text, directory);
      expect(office?.url ?? office?.phones?.[0]).toBeDefined();
      expect(office?.source_url).toMatch(/^https?:/);
    }
  });
});
