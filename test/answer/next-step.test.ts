import { describe, expect, it } from 'vitest';
import { isStepInCase, withNextStep } from '../../src/answer/next-step.ts';
import type { Claim } from '../../src/domain/answer.ts';

describe('a statement that tells what to do in a case', () => {
  it.each([
    'Weigert een bank, vraag dan naar de basisbankrekening.',
    'Hebt u de politie nodig, maar is er geen spoed, bel dan 0900-8844, bijvoorbeeld om een diefstal aan te geven.',
    'Wacht uw kind lang op een school, bel dan de leerplichtambtenaar van uw gemeente.',
    'Bent u jonger dan 23 jaar, ga dan naar het Jongerenloket.',
    'Krijgt u minder dan het minimumloon, dan kunt u dat melden bij de Nederlandse Arbeidsinspectie.',
    'Hebt u bijstand, praat dan eerst met uw gemeente en begin niet voordat de gemeente ja zegt.',
  ])('%s', (dutch) => {
    expect(isStepInCase(dutch)).toBe(true);
  });

  it.each([
    'U kiest zelf een bank.',
    'De schuldhulp duurt 18 maanden.',
    'Bij de start van de wet was die boete maximaal € 800; vraag de gemeente naar het bedrag van nu.',
    'Krijgt u de ontheffing, dan betaalt DUO € 225 terug (vraag naar het bedrag van nu).',
    'Bent u het eens, dan hoeft u niets te doen.',
    'Bel 112 als er gevaar is en elke seconde telt.',
    '',
  ])('not: %s', (dutch) => {
    expect(isStepInCase(dutch)).toBe(false);
  });
});

describe('the next step of an answer', () => {
  const claim = (text: string): Claim => ({
    text,
    language: 'nl',
    origin: 'authored',
    citations: [1],
  });
  const rolesOf = (claims: readonly Claim[]) => claims.map(({ text, role }) => [text, role]);
  const said = [claim('Vraag de basisbankrekening.'), claim('U kiest zelf.')];

  it('is the card’s, behind all else', () => {
    expect(rolesOf(withNextStep(said, claim('Kies een bank.'), false))).toEqual([
      ['Vraag de basisbankrekening.', undefined],
      ['U kiest zelf.', undefined],
      ['Kies een bank.', 'next'],
    ]);
  });

  it('is the statement that answers, before all else; the card’s is then told as any other', () => {
    expect(rolesOf(withNextStep(said, claim('Kies een bank.'), true))).toEqual([
      ['Vraag de basisbankrekening.', 'next'],
      ['U kiest zelf.', undefined],
      ['Kies een bank.', undefined],
    ]);
  });

  it('is none where the card’s cannot be proven any more', () => {
    expect(rolesOf(withNextStep(said, null, false)).some(([, role]) => role === 'next')).toBe(
      false,
    );
    expect(withNextStep([], null, true)).toEqual([]);
  });
});
