import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../src/answer/pipeline.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

const signatureKey = 'a key for these tests only';
let services: TestServices;

beforeAll(async () => {
  services = await testServices({ WEGWIJS_SIGNATURE_KEY: signatureKey });
});
afterAll(() => services.dispose());

const ask = (question: string, more: object = {}): Promise<Answer> =>
  services.answer({ question, ...more });

describe('every answer', () => {
  it('quotes literally at its offsets and never claims without a source', async () => {
    const lines = await readFile(join(packageRoot, 'test', 'sets', 'seeds.jsonl'), 'utf8');
    const questions = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: string }).question);
    const everyday = await readFile(
      join(packageRoot, 'src', 'language', 'questions', 'nl.txt'),
      'utf8',
    );
    for (const question of [...questions, ...everyday.trim().split('\n')]) {
      const { claims, citations } = await ask(question);
      for (const { documentId, quote } of citations) {
        const text = services.recordOf(documentId)?.text;
        expect(text?.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.text.trim()).not.toBe('');
      }
      const known = new Set(citations.map(({ id }) => id));
      for (const claim of claims) {
        expect(claim.citations.length).toBeGreaterThan(0);
        for (const id of claim.citations) expect(known.has(id)).toBe(true);
        if (claim.origin === 'quote') {
          expect(citations.find(({ id }) => id === claim.citations[0])?.quote.text).toBe(
            claim.text,
          );
        }
      }
    }
  });

  it('is signed, and a changed claim breaks the signature', async () => {
    const answer = await ask('Hoe lang mag ik over mijn inburgering doen?');
    expect(signatureOf(answer, signatureKey)).toBe(answer.signature);
    const forged = {
      ...answer,
      claims: answer.claims.map((claim) => ({ ...claim, text: 'U hebt 30 jaar.' })),
    };
    expect(signatureOf(forged, signatureKey)).not.toBe(answer.signature);
  });

  it('is in the language of the question, not of the page', async () => {
    const answer = await ask('كم من الوقت لدي لإنهاء الاندماج؟', { language: 'nl' });
    expect(answer).toMatchObject({ language: 'ar', direction: 'rtl' });
    expect(answer.intro).toMatch(/\p{Script=Arabic}/u);
  });
});

describe('the municipality', () => {
  it('is found in the question in any script', async () => {
    expect((await ask('Куди звернутися по допомогу в Неймегені?')).municipality).toBe('nijmegen');
    expect((await ask('在鹿特丹哪里可以学荷兰语？')).municipality).toBe('rotterdam');
  });

  it('is never mixed up: no citation of another town than the asker lives in', async () => {
    for (const town of ['nijmegen', 'rotterdam', 'nieuwegein']) {
      const questions = [
        'Waar kan ik hulp krijgen bij schulden?',
        'Waar slaap ik vannacht als ik dakloos ben?',
        'Wie helpt mij met taal leren?',
      ];
      for (const question of questions) {
        const { citations } = await ask(question, { municipality: town });
        for (const { municipality } of citations) expect([null, town]).toContain(municipality);
      }
    }
  });

  it('is never assumed: who named none gets no rule of a town', async () => {
    for (const question of [
      'Deynta ayaan qabaa, yaa i caawin kara?',
      'Waar kan ik Nederlands oefenen?',
      'Wie helpt mij met geldzorgen?',
    ]) {
      const { citations, municipality } = await ask(question);
      expect(municipality).toBeNull();
      expect(citations.filter((one) => one.municipality !== null)).toEqual([]);
    }
  });

  it('that has no documents gets the national answer and is told so', async () => {
    const answer = await ask('Hoe vraag ik bijstand aan in Eindhoven?');
    expect(answer.municipality).toBe('eindhoven');
    expect(answer.notices.map(({ kind }) => kind)).toContain('national_answer');
    for (const { municipality } of answer.citations) expect(municipality).toBeNull();
  });

  it('is carried by a follow-up, and changed by one that names another', async () => {
    const first = 'Wie helpt mij met schulden in Nijmegen?';
    const follow = await ask('En in Rotterdam?', {
      conversation: [{ question: first, municipality: 'nijmegen' }],
    });
    expect(follow.municipality).toBe('rotterdam');
    expect(follow.citations.map(({ municipality }) => municipality)).toContain('rotterdam');
    const same = await ask('en hoeveel kost dat?', {
      conversation: [{ question: first, municipality: 'nijmegen' }],
    });
    expect(same.municipality).toBe('nijmegen');
  });
});

describe('what is not known', () => {
  it.each([
    'Wie won in 1998 de Tour de France?',
    'How do I bake a chocolate cake?',
    'Яка столиця Австралії?',
  ])('is not guessed: %s', async (question) => {
    const answer = await ask(question);
    expect(['not_found', 'out_of_scope']).toContain(answer.status);
    expect(answer.claims).toEqual([]);
    expect(answer.handoff?.who).toBeTruthy();
  });
});

describe('a crisis', () => {
  it('comes before the answer, with numbers to call', async () => {
    const answer = await ask('Mijn man slaat mij, help');
    expect(answer.crisis?.kind).toBe('violence');
    expect(answer.crisis?.contacts.map(({ phone }) => phone)).toContain('112');
  });
});
