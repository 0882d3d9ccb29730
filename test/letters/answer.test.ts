import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerOptions } from '../../src/answer/pipeline.ts';
import type { Answer, Question } from '../../src/domain/answer.ts';
import { directionOf } from '../../src/domain/languages.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';
import { labelled } from './letters.ts';

let services: TestServices;
beforeAll(async () => {
  services = await testServices();
});
afterAll(() => services.dispose());

const ask = (question: string, more: Partial<Question> = {}): Promise<Answer> =>
  services.answer({ question, ...more });
const letterOf = (id: string): string => labelled.find((one) => one.id === id)?.text ?? '';

describe('the answer to a pasted letter', () => {
  it('is in the language of the question beside it, with quotes in the message as it was sent', async () => {
    const message = `\n  እዚ ደብዳበ እንታይ ይብል?\r\n\r\n${letterOf('a22').replaceAll('\n', '\r\n')}`;
    const { status, language, letter, municipality } = await ask(message);
    expect([status, language, municipality]).toEqual(['answered', 'ti', 'arnhem']);
    expect(letter?.sender?.name).toBe('Gemeente Arnhem');
    const quotes = [
      ...(letter?.deadlines ?? []).map(({ quote }) => quote),
      ...(letter?.amounts ?? []).map(({ quote }) => quote),
      ...(letter?.terms ?? []).map(({ quote }) => quote),
    ];
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(message.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('is in the language of the page where nothing was asked, and in simple Dutch without one', async () => {
    const text = letterOf('a13');
    expect((await ask(text, { language: 'uk' })).language).toBe('uk');
    expect((await ask(text, { language: 'nl' })).language).toBe('nl');
    expect((await ask(text)).language).toBe('nl-simple');
  });

  it('says who, what and by when in every language, and leaves no placeholder open', async () => {
    for (const language of services.messages.languages) {
      const { letter, direction, notices } = await ask(letterOf('a15'), { language });
      const said = [...(letter?.summary ?? []), ...notices.map(({ text }) => text)].join(' ');
      expect(direction).toBe(directionOf(language));
      expect(said).toContain('Vesting Finance');
      expect(said).toContain('128');
      expect(said).toMatch(/2026/);
      expect(said).not.toMatch(/\{\{|letters\./);
    }
  });

  it('brings what our sources say about its subject, each statement with its place', async () => {
    const { claims, citations, handoff } = await ask(letterOf('a23'), { language: 'en' });
    expect(citations.map(({ documentId }) => documentId)).toContain(
      'nl/verlenging-ontheffing-boete',
    );
    for (const claim of claims) expect(claim.citations.length).toBeGreaterThan(0);
    for (const { documentId, quote } of citations)
      expect(services.recordOf(documentId)?.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(handoff?.who).toBe('DUO');
  });

  it('warns of fraud and does not tell what the fraud wants', async () => {
    const { letter, claims } = await ask(letterOf('a59'), { language: 'en' });
    expect(letter?.warnings.map(({ kind }) => kind)).toContain('foreign_account');
    expect(letter?.summary.join(' ')).toContain('Do not pay yet');
    expect(letter?.summary.join(' ')).not.toContain('You have to pay');
    expect(claims.map(({ text }) => text).join(' ')).not.toContain('aanmaning');
  });

  it('says that it sees no date rather than making one up', async () => {
    const undated = letterOf('a15').replace('Datum: 31 augustus 2026\n', '');
    const { letter } = await ask(undated, { language: 'en' });
    expect(letter?.date).toBeNull();
    expect(letter?.deadlines[0]?.date).toBeNull();
    expect(letter?.summary.join(' ')).toContain('I cannot see the date of the letter');
  });
});

describe('what is in a letter', () => {
  const secrets = ['Tekle', 'Ruwaardstraat', '3341902277', '4.812,50', '6543', '2026'];

  it('is in nothing that is searched for, embedded or written from, in the turns after it either', async () => {
    const used: string[] = [];
    const onStep: AnswerOptions['onStep'] = (step, { text, query, parts }) => {
      if (step.name !== 'language' && step.name !== 'triage')
        used.push(text, query, ...parts.map((part) => part.text));
    };
    const question = letterOf('a01');
    const first = await services.answer({ question, language: 'en' }, { onStep });
    expect(first.letter?.sender?.id).toBe('duo');
    const conversation = [{ question, language: 'en' }];
    await services.answer({ question: 'and how much?', conversation }, { onStep });
    expect(used.filter((one) => one !== '').length).toBeGreaterThan(4);
    for (const secret of secrets) expect(used.join('\n')).not.toContain(secret);
  });
});
