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
  services.answer({ question, municipality: 'rotterdam', ...more });
const serviceIds = ({ services: found }: Answer): string[] => found.map(({ id }) => id);
const nextOf = ({ claims }: Answer): string =>
  claims.find(({ role }) => role === 'next')?.text ?? '';
const said = ({ claims }: Answer): string => claims.map(({ text }) => text).join('\n');

describe('who is young and has no bed', () => {
  it.each([
    ['Ik ben 19 en sta op straat, waar kan ik vannacht slapen?', 'nl'],
    ['عمري ٢٠ وطردوني من البيت وين بنام الليلة', 'ar'],
    ['۱۸ سالمه و از خونه بیرونم کردن شب کجا بخوابم', 'fa'],
    ['20 yaşındayım, evden kovuldum, bu gece nerede uyuyacağım', 'tr'],
    ['мені двадцять один рік, мене вигнали з дому, де мені спати', 'uk'],
  ])('is given the number of the desk for that age: %s', async (question, language) => {
    const answer = await ask(question, { language });
    expect(answer.crisis?.kind).toBe('homeless_tonight');
    expect(nextOf(answer)).toContain('010 267 13 00');
    expect(serviceIds(answer)[0]).toBe('rotterdam-jongerenloket');
    expect(serviceIds(answer)).not.toContain('rotterdam-centraal-onthaal');
    expect(serviceIds(answer)).not.toContain('rotterdam-nas-nachtopvang');
    expect(said(answer)).not.toMatch(/Binnenrotte|Centraal Onthaal/);
  });

  it('has every statement on a source that stands below it, and no other', async () => {
    const {
      claims,
      citations,
      services: beside,
    } = await ask('Ik ben 19 en sta op straat, waar kan ik vannacht slapen?');
    const used = new Set([
      ...claims.flatMap((claim) => claim.citations),
      ...beside.map(({ citation }) => citation),
    ]);
    expect(new Set(citations.map(({ id }) => id))).toEqual(used);
    expect(claims.filter(({ role }) => role === 'next')).toHaveLength(1);
  });

  it.each(['I am 34 and have no place to sleep tonight', 'I have no place to sleep tonight'])(
    'is not who is older or does not say: %s',
    async (question) => {
      const answer = await ask(question, { language: 'en' });
      expect(serviceIds(answer)).toContain('rotterdam-centraal-onthaal');
      expect(nextOf(answer)).not.toContain('010 267 13 00');
    },
  );
});

describe('who has no papers and no bed', () => {
  it.each([
    ['geen papieren en ik slaap buiten in de kou', 'nl'],
    ['sharci ma haysto waana banaanka seexdaa, aad bay u qabow tahay', 'so'],
    ['ئیقامەم نییە و لە دەرەوە دەخەوم، زۆر ساردە', 'ckb'],
  ])('is not asked to bring them: %s', async (question, language) => {
    const answer = await ask(question, { language });
    expect(said(answer)).not.toMatch(/identiteitsbewijs|Binnenrotte/);
    expect(nextOf(answer)).toContain('14 010');
    const found = serviceIds(answer);
    expect(found).toContain('rotterdam-pauluskerk-vluchtelingenwerk');
    expect(found).not.toContain('rotterdam-centraal-onthaal');
    expect(found).not.toContain('rotterdam-nas-nachtopvang');
  });
});

describe('an office beside an answer', () => {
  it.each([
    [
      'waar meld ik dat ik gediscrimineerd word, telefoonnummer',
      'rotterdam',
      /vraagwijzer|gemeente$/,
    ],
    [
      'wanneer begint mijn termijn van drie jaar voor de inburgering',
      'rotterdam',
      /fairwork|geldzorgen/,
    ],
    ['waar krijgt mijn baby de prikken', 'nieuwegein', /kindertelefoon|^nieuwegein-geynwijs$/],
    [
      'wie betaalt het vervoer naar de speciale school',
      'nieuwegein',
      /speelgoed|leergeld|stadspas/,
    ],
    ['ik wil een eigen kapsalon beginnen, waar begin ik', 'rotterdam', /jongerenloket/],
  ])('has to do with the subject: %s', async (question, municipality, stranger) => {
    const answer = await ask(question, { municipality });
    expect(answer.status).toBe('answered');
    for (const id of serviceIds(answer)) expect(id).not.toMatch(stranger);
  });

  it('is no lawyer where what is not known is no legal matter', async () => {
    const answer = await services.answer({ question: 'hoe krijg ik een visvergunning' });
    expect(answer.status).toBe('not_found');
    expect(serviceIds(answer)).not.toContain('nl-juridisch-loket');
  });
});

describe('whom to call, above what may be a crisis', () => {
  it.each([
    ['بری اولاد ۵ ساله چند پیسه میتن هر سه ماه', 'prs', 'rotterdam'],
    ['ez nexweş im dikarim zûtir xanî bistînim', 'kmr', 'rotterdam'],
    ['لە کوێ دەرزی لە مناڵم دەدەن', 'ckb', 'nieuwegein'],
  ])(
    'is not there where a card of another subject is near: %s',
    async (question, language, municipality) => {
      const { notices, crisis } = await ask(question, { language, municipality });
      expect(crisis).toBeUndefined();
      expect(notices.map(({ kind }) => kind)).not.toContain('perhaps_crisis');
    },
  );
});
