import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/domain/answer.ts';
import { lacksOwnSum } from '../../src/answer/amounts.ts';
import { letterWordsOf } from '../../src/answer/letter-words.ts';
import { languages } from '../../src/domain/languages.ts';
import { makeCard } from '../retrieve/make-card.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
  await services.embedder.ready();
});
afterAll(() => services.dispose());

const ask = (question: string): Promise<Answer> => services.answer({ question });
const said = ({ claims }: Answer): string => claims.map(({ text }) => text).join('\n');

describe('a letter from somebody', () => {
  it.each([
    ['list z CJIB co to jest', 'CJIB'],
    ['brief van het CJIB wat is dat', 'CJIB'],
    ["lettre du CAK c'est quoi", 'CAK'],
    ['o scrisoare de la Belastingdienst ce este', 'Belastingdienst'],
    ['лист від UWV що це', 'UWV'],
    ['رسالة من DUO ما هي', 'DUO'],
    ['una carta del SVB qué es', 'SVB'],
    ['писмо от COA какво е', 'COA'],
    ['warqad CJIB waa maxay', 'CJIB'],
  ])('is asked for who they are: %s', async (question, term) => {
    const { claims } = await ask(question);
    expect(claims[0]?.text.startsWith(`${term}: `)).toBe(true);
    expect(claims).toHaveLength(1);
  });

  it.each([
    ['Wat is DigiD?', 'www.digid.nl'],
    ['Wat is het minimumloon?', '€'],
  ])('is not all that is asked where a card is very near: %s', async (question, part) => {
    expect(said(await ask(question))).toContain(part);
  });

  it('has words of its own in every language', () => {
    for (const language of languages)
      expect(letterWordsOf(language).letter.size, language).toBeGreaterThan(4);
    expect(letterWordsOf('prs')).toEqual(letterWordsOf('fa'));
    expect(letterWordsOf('zz')).toEqual(letterWordsOf('en'));
  });
});

describe('what something costs', () => {
  it.each([
    'Wat kost het KNM-examen?',
    'how much does the KNM exam cost',
    'كم يكلف امتحان KNM',
    'KNM sınavı kaç para',
    "combien coûte l'examen KNM",
    'скільки коштує іспит KNM',
    'ile kosztuje egzamin KNM',
    'cuánto cuesta el examen KNM',
  ])('is answered by what tells a sum: %s', async (question) => {
    expect(said(await ask(question))).toContain('€');
  });

  it.each(['Moet ik het examen KNM doen?', 'czy muszę zdać egzamin KNM'])(
    'is not told to who did not ask it: %s',
    async (question) => {
      expect((await ask(question)).citations[0]?.documentId).toBe('nl/inburgeringsexamen');
    },
  );

  it('lacks in a card without a sum only where one was asked for', () => {
    const text = { questions: ['Moet ik examen doen?', 'Hoe gaat dit?', 'Wat is dit?'] };
    const card = makeCard('inburgering-a', { nl: { ...text, answer: ['U doet examen.'] } });
    const free = makeCard('inburgering-b', { nl: { ...text, answer: ['Het is gratis.'] } });
    expect(lacksOwnSum({ kinds: new Set(['amount']), card })).toBe(true);
    expect(lacksOwnSum({ kinds: new Set(['amount']), card: free })).toBe(false);
    expect(lacksOwnSum({ kinds: new Set(), card })).toBe(false);
    expect(lacksOwnSum({ kinds: new Set(['amount']), card: null })).toBe(false);
  });
});
