import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/domain/answer.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices(
    { WEGWIJS_SOURCES: join(packageRoot, 'test', 'fixtures', 'dated') },
    { clock: { now: () => new Date('2026-11-22T12:00:00Z') } },
  );
  await services.embedder.ready();
});
afterAll(() => services.dispose());

const ask = (question: string, more: Partial<Question> = {}): Promise<Answer> =>
  services.answer({ question, municipality: 'breda', ...more });
const said = ({ claims }: Answer): string =>
  claims.map(({ frame, text }) => `${frame ?? ''} ${text}`).join('\n');
const kinds = ({ notices }: Answer): string[] => notices.map(({ kind }) => kind);

const contribution = 'Wat is de bijdrage voor de Leesbus?';

describe('of a rule in several years', () => {
  it('the one that holds today is told, and no other sum as if it did', async () => {
    const answer = await ask(contribution);
    expect(answer.status).toBe('answered');
    expect(answer.claims[0]?.text).toContain('€ 20');
    expect(said(answer)).not.toContain('€ 18');
    for (const { text, frame } of answer.claims)
      if (text.includes('€ 12')) expect(frame).toContain('2017');
  });

  it('the one of the day that staff ask about is told', async () => {
    const answer = await ask(contribution, { validOn: '2025-06-01' });
    expect(answer.claims[0]?.text).toContain('€ 18');
    expect(said(answer)).not.toContain('€ 20');
  });

  it.each(['2024-12-31', '2027-01-01'])('none is told on a day without one: %s', async (day) => {
    const answer = await ask(contribution, { validOn: day });
    expect(said(answer)).not.toMatch(/€ (?:18|20)/);
  });

  it.each(['2025-01-01', '2025-12-31'])('it holds on its first and last day: %s', async (day) => {
    expect((await ask(contribution, { validOn: day })).claims[0]?.text).toContain('€ 18');
  });
});

describe('what is over', () => {
  it.each([
    ['Wat was de bijdrage voor de Leesbus in 2017?', 'nl', 'In 2017'],
    ['How much was the contribution for the Leesbus in 2017?', 'en', 'In 2017'],
    ['كم كانت مساهمة Leesbus في ٢٠١٧؟', 'ar', '2017'],
  ])(
    'is told first, and as of its year, by who asks for it: %s',
    async (question, language, year) => {
      const answer = await ask(question);
      expect(answer.language).toBe(language);
      const [first] = answer.claims;
      expect(first?.text).toContain('€ 12');
      expect(first?.frame).toContain(year);
      expect(kinds(answer)).toContain('old_document');
    },
  );

  it('is told as of its year where history is asked without one', async () => {
    const answer = await ask('Wat was vroeger de bijdrage voor de Leesbus?');
    for (const { text, frame } of answer.claims) {
      if (text.includes('€ 12')) expect(frame).toContain('2017');
      if (text.includes('€ 18')) expect(frame).toContain('2025');
      if (text.includes('€ 20')) expect(frame).toBeUndefined();
    }
    expect(said(answer)).toMatch(/€ (?:12|18)/);
  });

  it('is told as of its year where nothing newer is known', async () => {
    const answer = await ask('Wat doet de Vertelkring op dinsdag?');
    expect(answer.status).toBe('answered');
    expect(answer.claims.length).toBeGreaterThan(0);
    for (const { frame } of answer.claims) expect(frame).toContain('2017');
    expect(kinds(answer)).toContain('old_document');
  });
});
