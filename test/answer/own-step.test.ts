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
/** Numbers and Dutch words stand in a translation as they are. */
const firstOf = ({ claims }: Answer): string => claims[0]?.text ?? '';

describe('an answer to one thing of a page', () => {
  it.each([
    ['my bike was stolen which police number', 'en', '0900-8844'],
    ["on m'a volé mon vélo quel numéro de la police", 'fr', '0900-8844'],
    ['bangigii wuu ii diiday inuu account ii furo maxaan sameeyaa', 'so', 'basisbankrekening'],
    ['isk kaç sene sürer', 'tr', '2'],
    ['combien de semaines pour la réponse bijzondere bijstand', 'fr', '8'],
    ['ik ben 19, wat is voor mij het minimumloon', 'nl', '8,99'],
    ['los turcos tienen que hacer inburgering', 'es', '2022'],
  ])('begins with it: %s', async (question, language, fact) => {
    expect(firstOf(await ask(question, { language }))).toContain(fact);
  });

  it.each([
    ['20 jaar dakloos rotterdam', 'nl', 'Jongerenloket'],
    ['20 yaşındayım evsizim rotterdam', 'tr', 'Jongerenloket'],
    ['на 19 съм и майка ми ме изгони, rotterdam', 'bg', 'Jongerenloket'],
  ])('begins with what is there for their age: %s', async (question, language, place) => {
    const answer = await ask(question, { language, municipality: 'rotterdam' });
    expect(firstOf(answer)).toContain(place);
  });
});

describe('the next step', () => {
  it('is what the asker’s case needs, not the page', async () => {
    const { claims } = await ask('bangigii wuu ii diiday inuu account ii furo maxaan sameeyaa', {
      language: 'so',
    });
    const steps = claims.filter(({ role }) => role === 'next');
    expect(steps).toEqual([claims[0]]);
    expect(steps[0]?.text).toContain('basisbankrekening');
  });

  it('is the page’s where nothing else is asked', async () => {
    const { claims } = await ask('Hoe vraag ik DigiD aan?', { language: 'nl' });
    expect(claims.at(-1)?.role).toBe('next');
    expect(claims.filter(({ role }) => role === 'next')).toHaveLength(1);
  });

  it('where there may be danger has 112 among the first two statements', async () => {
    const { claims } = await ask('my bike was stolen which police number', { language: 'en' });
    expect(claims.slice(0, 2).some(({ text }) => text.includes('112'))).toBe(true);
  });
});

describe('a Dutch sentence in an answer of another language', () => {
  it('is told as Dutch, and is not the last thing read', async () => {
    const question = "je cherche un logement social à Nimègue, faut payer pour s'inscrire ?";
    const { claims } = await ask(question, { language: 'fr', municipality: 'nijmegen' });
    const dutch = claims.filter(({ language, origin }) => language === 'nl' && origin === 'quote');
    expect(dutch.length).toBeGreaterThan(0);
    expect(dutch.every(({ frame }) => frame === 'En néerlandais :')).toBe(true);
    expect(claims.slice(0, 3)).toContain(dutch[0]);
  });

  it('is not told as Dutch to who reads Dutch', async () => {
    const { claims } = await ask(
      'moet ik betalen om me in te schrijven voor een sociale huurwoning',
      {
        language: 'nl',
        municipality: 'nijmegen',
      },
    );
    expect(claims.some(({ frame }) => frame === 'In het Nederlands:')).toBe(false);
  });
});
