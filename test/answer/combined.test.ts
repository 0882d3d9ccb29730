import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellStep } from '../../src/answer/trace.ts';
import type { TraceEntry } from '../../src/answer/trace.ts';
import { steps } from '../../src/answer/pipeline.ts';
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

/** Every citation stands in its record, and everything that cites cites something that is there. */
function expectProven({ claims, citations, services: places }: Answer): void {
  for (const { documentId, quote } of citations)
    expect(services.recordOf(documentId)?.text.slice(quote.start, quote.end)).toBe(quote.text);
  const known = new Set(citations.map(({ id }) => id));
  for (const id of [
    ...claims.flatMap((claim) => claim.citations),
    ...places.map((one) => one.citation),
  ])
    expect(known.has(id)).toBe(true);
}

describe('services, schemes and terms', () => {
  it('are records that can be opened, and found where they are asked for', async () => {
    const request = { question: 'voedselbank', language: 'nl', municipality: 'rotterdam', k: 3 };
    const found = await services.retrieve({ ...request, recordKinds: ['service'] });
    expect(found.kept[0]?.passage.recordId).toBe('services/rotterdam-voedselbank');
    for (const { passage } of found.kept) expect(services.recordOf(passage.recordId)).toBeDefined();
    const scheme = await services.retrieve({
      ...request,
      question: 'huurtoeslag',
      recordKinds: ['scheme'],
    });
    expect(scheme.kept[0]?.passage.recordId).toBe('schemes/nl/huurtoeslag');
  });

  it('are never among the documents', async () => {
    const { kept, rejected } = await services.retrieve({
      question: 'voedselbank',
      language: 'nl',
      k: 20,
    });
    for (const { passage } of [...kept, ...rejected]) expect(passage.kind).toBe('document');
  });
});

describe('a question for a place', () => {
  it('is given places of the own town first, each with its source, and told to check them', async () => {
    const answer = await ask('Where is the food bank?', { municipality: 'rotterdam' });
    expect(answer.services[0]).toMatchObject({
      id: 'rotterdam-voedselbank',
      checkBeforeYouGo: true,
    });
    expect(answer.services.length).toBeLessThanOrEqual(3);
    for (const { municipality } of answer.services)
      expect([null, 'rotterdam']).toContain(municipality);
    expectProven(answer);
  });

  it('is answered from the sociale kaart where no document does', async () => {
    const answer = await ask('Where can I find a mosque in Nijmegen?');
    expect(answer).toMatchObject({ status: 'answered', municipality: 'nijmegen' });
    expect(answer.citations.some(({ documentId }) => documentId.startsWith('services/'))).toBe(
      true,
    );
    expectProven(answer);
  });

  it('never gets a place of another town', async () => {
    for (const municipality of ['nijmegen', 'rotterdam', 'nieuwegein', 'eindhoven']) {
      const { services: places } = await ask('Wie helpt mij met Nederlands leren?', {
        municipality,
      });
      for (const one of places) expect([null, municipality]).toContain(one.municipality);
    }
  });
});

describe('who to go to', () => {
  it.each([
    ['Ik ben 70 jaar. Naar wie ga ik voor hulp in Nijmegen?', 'nijmegen-sterker-ouderenadvies'],
    ['أنا في نايميخن وعمري 70 سنة. إلى من أذهب؟', 'nijmegen-sterker-ouderenadvies'],
    ['I live in Nijmegen with two children. Who do I go to?', 'nijmegen-buurtteams-jeugd-en-gezin'],
    ['До кого звернутися з боргами в Неймегені?', 'nijmegen-financieel-expert'],
  ])('is told by the rule of the town: %s', async (question, service) => {
    const answer = await ask(question);
    expect(answer.services[0]?.id).toBe(service);
    expect(answer.claims[0]?.text).toContain(answer.services[0]?.name);
    expect(answer.citations[0]?.documentId).toMatch(/^nijmegen\//);
    expectProven(answer);
  });
});

describe('the meaning of a word', () => {
  it.each([
    ['Wat betekent beschikking?', 'nl'],
    ['ماذا تعني beschikking؟', 'ar'],
    ['What does beschikking mean?', 'en'],
  ])('is told in the language of the asker: %s', async (question, language) => {
    const answer = await ask(question);
    expect(answer.claims).toHaveLength(1);
    expect(answer.claims[0]).toMatchObject({ language });
    expect(answer.citations[0]?.documentId).toBe('begrip/beschikking');
    expectProven(answer);
  });

  it('stands beside every answer for its Dutch terms, six at most', async () => {
    const { terms } = await ask('Can I get huurtoeslag?');
    expect(terms.map(({ term }) => term)).toContain('huurtoeslag');
    expect(terms.length).toBeLessThanOrEqual(6);
    for (const { explanation, documentId } of terms) {
      expect(explanation).not.toBe('');
      expect(services.recordOf(documentId)).toBeDefined();
    }
  });
});

describe('what somebody may get', () => {
  const question =
    'Waar heb ik recht op met een laag inkomen? Ik ben alleenstaand en 30 jaar, mijn inkomen is € 1100';

  it('is told as schemes that fit, never as a right, with the pointer to the check', async () => {
    const answer = await ask(question, { municipality: 'nijmegen' });
    expect(answer.claims.length).toBeGreaterThan(0);
    expect(answer.claims.length).toBeLessThanOrEqual(3);
    for (const { text } of answer.claims) expect(text).not.toMatch(/recht op/);
    for (const { documentId } of answer.citations)
      expect(documentId).toMatch(/^schemes\/(?:nl|nijmegen)\//);
    expect(answer.notices.map(({ kind }) => kind)).toContain('scheme_check');
    expectProven(answer);
  });
});

describe('two questions in one message', () => {
  it('are both answered', async () => {
    const answer = await ask('How do I get a DigiD and how much does Dutch health insurance cost?');
    const documents = new Set(answer.citations.map(({ documentId }) => documentId));
    expect([...documents]).toEqual(
      expect.arrayContaining(['nl/brp-bsn-digid', 'nl/zorgverzekering-huisarts']),
    );
    expectProven(answer);
  });

  it('are one question where the second half leans on the first', async () => {
    const { citations } = await ask('What is huurtoeslag and how do I apply?');
    for (const { documentId } of citations) expect(documentId).not.toBe('nl/bijstand');
  });

  it('are answered in part where one is about nothing that we know, and that part is named', async () => {
    const unknown = 'Jak upiec ciasto czekoladowe z malinami i kremem';
    const answer = await ask(`Ile wynosi najniższa krajowa? ${unknown}?`);
    expect(answer.status).toBe('partial');
    expect(answer.intro).toContain(unknown);
    expect(answer.claims.length).toBeGreaterThan(0);
  });
});

describe('the day that is asked about', () => {
  it('decides which sums hold: none is told past its date', async () => {
    const asked = 'Hoe hoog is de huurtoeslag?';
    const later = await ask(asked, { validOn: '2031-01-01' });
    for (const { citations } of [await ask(asked), later])
      for (const { validUntil } of citations)
        expect(validUntil === null || validUntil >= '2026').toBe(true);
    for (const { validUntil } of later.citations)
      expect(validUntil === null || validUntil >= '2031-01-01').toBe(true);
  });
});

describe('a person', () => {
  it.each(['Ik wil met een mens praten', 'I want to talk to a person', 'أريد أن أتحدث مع شخص'])(
    'can be reached by a phone that stands in a source: %s',
    async (question) => {
      for (const municipality of [undefined, 'nijmegen', 'eindhoven']) {
        const { status, handoff, ...answer } = await ask(question, { municipality });
        expect(status).toBe('handoff');
        const reach = [
          handoff?.phone,
          ...answer.services.flatMap(({ phones, addresses }) => [...phones, ...addresses]),
        ];
        expect(reach.some((one) => one != null)).toBe(true);
        if (handoff?.phone != null) expect(handoff.source).toMatch(/^https?:/);
      }
    },
  );

  it('is named where nothing is known', async () => {
    const answer = await ask('Hoe repareer ik de versnellingsbak van mijn tractor?', {
      municipality: 'rotterdam',
    });
    expect(['not_found', 'out_of_scope']).toContain(answer.status);
    expect(answer.handoff?.phone).toBeTruthy();
  });
});

describe('the trace', () => {
  it('tells every step of the way in sentences, and plainly why', async () => {
    const trace: TraceEntry[] = [];
    await services.answer(
      { question: 'Mijn BSN is 123456782. Wie helpt mij met schulden in Nijmegen?' },
      { onStep: (step, state) => trace.push(tellStep(step, state)) },
    );
    const told = new Map(trace.map(({ step, lines }) => [step, lines.join('\n')]));
    expect(told.get('language')).toContain('"nl"');
    expect(told.get('redact')).toContain('bsn');
    expect(told.get('context')).toContain('Nijmegen');
    expect(told.get('card')).toContain('Chosen: nijmegen-schulden.');
    expect(told.get('retrieve')).toMatch(/confidence 0\.\d\d/);
    expect([...told.values()].join('\n')).not.toContain('123456782');
    const names = new Set(steps.map(({ name }) => name));
    for (const { step } of trace) expect(names.has(step)).toBe(true);
  });

  it('tells of the situation that was met and of who can help', async () => {
    const trace: TraceEntry[] = [];
    await services.answer(
      { question: 'my landlord ignores the mould on the bedroom walls', municipality: 'rotterdam' },
      { onStep: (step, state) => trace.push(tellStep(step, state)) },
    );
    const told = new Map(trace.map(({ step, lines }) => [step, lines.join('\n')]));
    expect(told.get('situation.find')).toMatch(/situation "[a-z-]+" – score 0\.\d\d/);
    expect(told.get('situation')).toMatch(/Met as the situation/);
    expect(told.get('handoff')).toMatch(/whom to call|Who can help: .+\./);
  });

  it.each([
    ['Ik wil met een mens praten', 'triage'],
    ['Hoe repareer ik de versnellingsbak van mijn tractor?', 'decide'],
  ])('tells whom the asker is sent to: %s', async (question, name) => {
    const trace: TraceEntry[] = [];
    const { handoff } = await services.answer(
      { question, municipality: 'rotterdam' },
      { onStep: (step, state) => trace.push(tellStep(step, state)) },
    );
    const lines = trace.find(({ step }) => step === name)?.lines ?? [];
    expect(lines.join('\n')).toContain(`Who can help: ${handoff?.who ?? ''}`);
    expect(lines.join('\n')).toContain(handoff?.phone);
  });
});
