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
const documents = ({ citations }: Answer): string[] => citations.map((one) => one.documentId);
const alsoMeant = (language: string): string =>
  services.messages.for(language)('compose.alsoMeant');

describe('a duty that does not hold for a group', () => {
  it.each([
    ['ik kom uit Roemenië, is inburgeren verplicht voor mij?', 'nl'],
    ['jestem Bułgarką, czy inburgering jest dla mnie obowiązkowy', 'pl'],
    ['soy española, tengo que hacer el inburgering', 'es'],
  ])('is told first, before what else holds for them: %s', async (question, language) => {
    const answer = await ask(question, { language });
    const [first] = answer.claims;
    const cited = answer.citations.filter(({ id }) => first?.citations.includes(id));
    expect(cited.map(({ documentId }) => documentId)).toContain('nl/wet-inburgering');
  });
});

describe('a question that is as near to two subjects', () => {
  it('is answered for the one, and below it for the other under a line of its own', async () => {
    const answer = await ask('hoef ik mijn inburgeringslessen te betalen', {
      language: 'nl',
    });
    const framed = answer.claims.filter(({ frame }) => frame === alsoMeant('nl'));
    expect(framed).toHaveLength(1);
    expect(answer.claims.indexOf(framed[0] as Answer['claims'][number])).toBeGreaterThan(1);
    expect(answer.claims.at(-1)?.role).toBe('next');
    expect(answer.claims.filter(({ role }) => role === 'next')).toHaveLength(1);
  });

  it('is not where one is far nearer', async () => {
    const answer = await ask('Hoe vraag ik huurtoeslag aan?', { language: 'nl' });
    expect(answer.claims.some(({ frame }) => frame === alsoMeant('nl'))).toBe(false);
  });
});

describe('the next step of a page', () => {
  it('leads where it is what was asked, in the language of the page', async () => {
    const answer = await ask('WIL numara', { language: 'tr', municipality: 'nieuwegein' });
    expect(answer.language).toBe('tr');
    expect(answer.claims[0]).toMatchObject({ role: 'next', language: 'tr' });
    expect(answer.claims[0]?.text).toContain('030 70 22 300');
  });
});

describe('help at home in a town', () => {
  it('begins with the town’s own door, and the rule follows', async () => {
    const answer = await ask('مادرم پیر است و کمک در خانه می‌خواهد، کجا بروم؟', {
      language: 'fa',
      municipality: 'nieuwegein',
    });
    expect(answer.claims[0]?.text).toContain('Geynwijs');
    expect(documents(answer)).toContain('nl/wmo');
  });
});

describe('Dutch quotes', () => {
  it('are no items of a list without what opens it', async () => {
    const answer = await ask('په نیووخاین کې د ماشوم د روغتیا مرستې کومې دي', {
      language: 'ps',
      municipality: 'nieuwegein',
    });
    const quotes = answer.claims.filter(({ origin }) => origin === 'quote');
    expect(quotes.filter(({ text }) => /^\p{Ll}.*;$/su.test(text))).toEqual([]);
  });
});

describe('a message that says nothing', () => {
  it.each([
    ['ﷺ'.repeat(40), 'ar', 'unclear'],
    ['ʬʬʬʬʬʬʬʬʬʬ', 'ti', 'unclear'],
    ['nuqneH jIyajbe bIQ vItlhutlh', 'uk', 'unclear'],
    ['ik begrijp er niks van', 'nl', 'which_topic'],
    ['هیچی نفهمیدم', 'fa', 'which_topic'],
  ])('%s is asked back in the language of the page', async (question, language, key) => {
    const answer = await ask(question, { language });
    expect(answer).toMatchObject({ status: 'conversation', language, claims: [] });
    expect(answer.intro).toBe(services.messages.for(language)(`answer.${key}`));
  });
});

describe('a question in a language that no card is written in', () => {
  it.each([
    ['Ich habe meine Arbeit verloren, was jetzt?', 'nl/ontslag'],
    ['Perdi o meu emprego, e agora?', 'nl/ontslag'],
    ['مجھے نوکری سے نکال دیا گیا ہے، اب کیا کروں؟', 'nl/ontslag'],
    ['Mi sono ammalato e non posso lavorare, cosa devo fare?', 'nl/ziek-op-het-werk'],
  ])('gets the card that the situation points to as well: %s', async (question, document) => {
    const answer = await ask(question);
    expect(answer.claims.every(({ language }) => language === 'en')).toBe(true);
    const told = new Set(answer.claims.flatMap(({ citations }) => citations));
    const cited = answer.citations.filter(({ id }) => told.has(id));
    expect(new Set(cited.map(({ documentId }) => documentId))).toEqual(new Set([document]));
  });
});

describe('a question for a sum that nobody can name', () => {
  it.each([
    ['Hoeveel mag ik bijverdienen naast mijn bijstand?', 'nl'],
    ['how much can i earn next to bijstand', 'en'],
    ['скільки можна заробляти на bijstand', 'uk'],
  ])('keeps the card that was asked for word for word: %s', async (question, language) => {
    const answer = await ask(question, { language });
    const [first] = answer.claims;
    const cited = answer.citations.filter(({ id }) => first?.citations.includes(id));
    expect(cited.map(({ documentId }) => documentId)).toContain('nl/bijverdienen-bijstand');
  });
});

describe('a question about the time of the old law', () => {
  it.each([
    ['do i have to pay back my duo loan old law refugee', 'en'],
    ['moet ik mijn lening terugbetalen als ik onder de oude wet val', 'nl'],
    ['старый закон интеграция штраф беженец', 'ru'],
  ])('is answered by that law without a year: %s', async (question, language) => {
    expect(documents(await ask(question, { language }))).toContain('nl/oudere-wetten');
  });
});
