import { describe, expect, it } from 'vitest';
import { organisationNames, replacesName, unknownNames } from '../../src/verify/names.ts';

const organisations = organisationNames(['Sterker sociaal werk', 'VluchtelingenWerk Oost']);

describe('a name in a claim', () => {
  it.each([
    ['en', 'Ask DUO for a loan.', 'Vraag DUO om een lening.'],
    ['tr', "DUO'ya sorun.", 'Vraag het aan DUO.'],
    ['ar', 'اسأل DUO عن القرض.', 'Vraag DUO om een lening.'],
    [
      'en',
      'In the Netherlands the Civic Integration Act (Wet inburgering) holds.',
      'De Wet inburgering geldt.',
    ],
    ['pl', 'Osoby z Turcji i Norwegii.', 'Mensen uit Turkije en Noorwegen.'],
    ['kmr', 'welatê Norwêc an Îslanda', 'een land als Noorwegen of IJsland'],
  ])('stands in the source, as %s writes it: %s', (language, claim, source) => {
    expect(unknownNames(claim, language, [source])).toEqual([]);
  });

  it.each([
    ['en', 'Ask UWV for a loan.', 'UWV'],
    ['ar', 'اسأل UWV عن القرض.', 'UWV'],
    ['fr', 'Demandez à Humanitas.', 'Humanitas'],
  ])('is seen when it stands nowhere: %s %s', (language, claim, name) => {
    expect(unknownNames(claim, language, ['Vraag DUO om een lening.'])).toEqual([name]);
  });

  it.each([
    ['Jeugdfonds can pay for swimming lessons.', 'Leergeld kan zwemles betalen.', true],
    ['For asylum seekers: through the IND.', 'Asielzoekers hebben zorg via het COA.', true],
    ['Leergeld can pay for swimming lessons.', 'Leergeld kan zwemles betalen.', false],
    ['You can ask there for help.', 'Vraag hulp bij Leergeld.', false],
    ['Ask DUO.', 'Vraag het daar.', false],
  ])('does not take the place of another: %s ← %s', (claim, source, replaced) => {
    expect(replacesName(claim, 'en', organisations, [source])).toBe(replaced);
  });
});
