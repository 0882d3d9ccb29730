import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Answer, Citation, Claim } from '../../src/domain/answer.ts';
import { factsOf, missingFact } from '../../src/verify/facts.ts';
import type { TestServer } from '../helpers/server.ts';
import { startServer } from '../helpers/server.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

/**
 * A real model of 135 million parameters writes. It repeats itself, mixes numbers up and names sources
 * that are not there: what reaches the reader must hold all the same. Nothing is said of its quality.
 */
let services: TestServices;
let server: TestServer;

beforeAll(async () => {
  services = await testServices({
    OPENAI_BASE_URL: inject('modelUrl'),
    LLM_MODEL: 'smollm2-135m-instruct',
    LLM_TIMEOUT: '150',
    LLM_MAX_TOKENS: '120',
  });
  await services.embedder.ready();
  server = await startServer(services);
});
afterAll(async () => {
  await server.close();
  await services.dispose();
});

interface Event {
  event: string;
  data: unknown;
}

/** Asks over a real socket and reads the events in the order in which they come. */
async function stream(question: string, municipality?: string): Promise<Event[]> {
  const response = await fetch(`${server.url}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ question, municipality }),
  });
  const text = await response.text();
  return text
    .trim()
    .split('\n\n')
    .map((frame) => ({
      event: /^event: (.*)$/m.exec(frame)?.[1] ?? '',
      data: JSON.parse(/^data: (.*)$/m.exec(frame)?.[1] ?? 'null') as unknown,
    }));
}

function holds({ text, language, citations }: Claim, known: readonly Citation[]): void {
  const cited = known.filter(({ id }) => citations.includes(id));
  expect(cited.length).toBeGreaterThan(0);
  for (const { documentId, quote } of cited) {
    const record = services.recordOf(documentId);
    expect(record?.text.slice(quote.start, quote.end)).toBe(quote.text);
  }
  const quoted = cited.map(({ quote }) => quote.text).join('\n');
  expect(missingFact(factsOf(text, language), factsOf(quoted, 'nl')), text).toBeNull();
}

describe('with a real, poor model', () => {
  it.each([
    ['Hoe lang mag ik over mijn inburgering doen?', undefined],
    ['How much is the child benefit?', undefined],
    ['Wie helpt mij met schulden?', 'nijmegen'],
  ])('every statement that is sent holds: %s', async (question, municipality) => {
    const events = await stream(question, municipality);
    const answer = events.find(({ event }) => event === 'answer')?.data as Answer;
    expect(answer.status).toBe('answered');
    expect(answer.claims.length, 'written or not, there is an answer').toBeGreaterThan(0);
    const told = events.filter(({ event }) => event === 'delta').map(({ data }) => data as Claim);
    const citations = events
      .filter(({ event }) => event === 'citation')
      .map(({ data }) => data as Citation);
    for (const claim of [...told, ...answer.claims]) {
      if (claim.origin === 'model') holds(claim, [...citations, ...answer.citations]);
    }
    if (answer.mode === 'embedded') {
      expect(answer.notices.map(({ kind }) => kind)).toContain('embedded_instead');
      expect(answer.claims.every(({ origin }) => origin !== 'model')).toBe(true);
    }
  });

  it('was asked, and all that it wrote is accounted for', () => {
    const { answers, usage } = services.generation?.report() ?? expect.fail();
    const failed = Object.values(answers.failed).reduce((sum, one) => sum + one, 0);
    expect(answers.written + failed).toBe(3);
    expect(usage.outputTokens).toBeGreaterThan(0);
    console.info(JSON.stringify({ answers, usage }));
  });
});
