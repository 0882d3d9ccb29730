import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/domain/answer.ts';
import { meantKind } from '../../src/answer/steps/meaning.ts';
import type { MessageMeaning } from '../../src/retrieve/message-meaning.ts';
import { findCrisis } from '../../src/triage/crisis.ts';
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

/** Told in words that the rules of triage do not have. */
const told = [
  ['nie mam juz siły żyć chce z tym skonczyc', 'suicide'],
  ['двама са пред вратата с бухалки и чакат мъжа ми', 'danger'],
  ['babası çocukları alıp türkiyeye kaçmış haberim bile yoktu', 'missing_child'],
] as const;

describe('a crisis told in words of its own', () => {
  it.each(told)('is one by its meaning: %s', async (text, kind) => {
    expect(findCrisis(text)).toBeNull();
    expect((await ask(text)).crisis?.kind).toBe(kind);
  });

  it.each(told)('is one all the same with the name of a town beside it: %s', async (text, kind) => {
    const answer = await ask(`${text} Nijmegen`);
    expect(answer).toMatchObject({ municipality: 'nijmegen', crisis: { kind } });
  });

  it.each(told)('is one with what was hidden, and with stray spaces: %s', async (text, kind) => {
    expect((await ask(`${text}  06-12345678 `)).crisis?.kind).toBe(kind);
  });
});

describe('what may be a crisis and may be none', () => {
  const doubtful = 'boss does not pay us and we live in his barn';

  it('is answered, with whom to call above the answer', async () => {
    const answer = await ask(doubtful);
    expect(answer.crisis).toBeUndefined();
    const notice = answer.notices.find(({ kind }) => kind === 'perhaps_crisis');
    expect(notice?.text).toMatch(/\d{3}/);
  });
});

describe('what a message means', () => {
  const meaning = (
    kind: MessageMeaning['message']['kind'],
    score: number,
    crisis = 0,
    margin = 0.1,
  ): MessageMeaning => ({
    crisis: { kind: 'danger', score: crisis, margin },
    message: { kind, score },
  });

  it.each([
    ['personal_case', 0.45],
    ['person', 0.45],
    ['greeting', 0.55],
    ['abuse', 0.55],
  ] as const)('is %s from %f', (kind, score) => {
    expect(meantKind([meaning(kind, score)]).message).toBe(kind);
  });

  it.each([
    ['personal_case', 0.35],
    ['greeting', 0.45],
    ['abuse', 0.45],
    ['instructions', 0.45],
  ] as const)('is a question where %s has %f: it must not be lost', (kind, score) => {
    expect(meantKind([meaning(kind, score)]).message).toBe('question');
  });

  it('is a crisis before anything else, in any part of it', () => {
    const parts = [meaning('greeting', 0.9), meaning('question', 0.5, 0.7)];
    expect(meantKind(parts)).toEqual({ crisis: 'danger', perhaps: null, message: 'question' });
    expect(meantKind([])).toEqual({ crisis: null, perhaps: null, message: 'question' });
  });

  it('is no crisis where others who were in none said as much', () => {
    const near = meaning('question', 0.3, 0.7, 0.01);
    expect(meantKind([near])).toMatchObject({ crisis: null, perhaps: 'danger' });
    expect(meantKind([meaning('question', 0.3, 0.3, 0.01)]).perhaps).toBeNull();
    expect(meantKind([near, meaning('question', 0.3, 0.6)]).crisis).toBe('danger');
  });

  it.each(['dakloos nijmegen', 'schulden', 'homeless', 'бездомный'])(
    'is no insult where somebody says one word of what they are in: %s',
    async (question) => {
      expect((await ask(question)).status).not.toBe('refused');
    },
  );
});
