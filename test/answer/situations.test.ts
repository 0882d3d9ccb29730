import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/domain/answer.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
  await services.embedder.ready();
});
afterAll(() => services.dispose());

const ask = (question: string, more: Partial<Question> = {}): Promise<Answer> =>
  services.answer({ question, ...more });
const names = ({ services: found }: Answer): string[] => found.map(({ id }) => id);

describe('who tells what they are in', () => {
  it.each([
    ['de buren schreeuwen elke nacht en bonken op de muur', 'nijmegen', /nijmegen-|politie/],
    ['my landlord ignores the mould on the bedroom walls', 'rotterdam', /huurcommissie|rotterdam-/],
    [
      'моего сына дразнят в школе, он плачет каждый день',
      'nieuwegein',
      /nieuwegein-|kindertelefoon/,
    ],
  ])('is told who is there for it: %s', async (question, municipality, expected) => {
    const answer = await ask(question, { municipality });
    expect(['answered', 'partial', 'not_found']).toContain(answer.status);
    expect(names(answer).join(' ')).toMatch(expected);
  });

  it('never gets a service of another town', async () => {
    const answer = await ask('we have no food in the house', { municipality: 'nieuwegein' });
    for (const { municipality } of answer.services)
      expect([null, 'nieuwegein']).toContain(municipality);
  });

  it.each([
    'who won the football match yesterday?',
    'hoeveel inwoners heeft Peru?',
    'Which actor was a replacement for Doctor Who due to the illness of the main actor?',
    'Hangi oyuncu, asıl aktörün hastalığından dolayı Doktor Who’nun yerine geçti?',
  ])('is not who asks for something else: %s', async (question) => {
    expect(['out_of_scope', 'not_found']).toContain((await ask(question)).status);
  });
});

describe('an answer', () => {
  it('that leaves nobody to call ends with whom to ask', async () => {
    const answer = await ask('mijn kind zit al maanden thuis zonder school', {
      municipality: 'nijmegen',
    });
    const reachable = answer.services.some(
      ({ phones, addresses, url, email }) =>
        phones.length > 0 || addresses.length > 0 || url !== null || email !== null,
    );
    expect(reachable || answer.handoff?.phone === '14 024').toBe(true);
  });

  it('of the country is joined by what the asker’s own town says of it', async () => {
    const answer = await ask('où s’inscrire pour un logement social à Rotterdam ?');
    const cited = answer.citations.map(({ documentId }) => documentId);
    expect(cited).toContain('rotterdam/wonen');
  });

  it('about what a word means needs nobody to call', async () => {
    expect((await ask('wat betekent beslagvrije voet?')).handoff).toBeNull();
  });
});
