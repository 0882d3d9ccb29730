import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/adapters/files/package-root.ts';
import { useSources } from '../../src/cli/knowledge.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Services } from '../../src/services/open.ts';
import { openServices } from '../../src/services/open.ts';

const questions = [
  'Hoe lang mag ik over mijn inburgering doen?',
  'أين أذهب في نايميخن إذا كان عمري أكثر من 65 سنة وأحتاج مساعدة؟',
  'Скільки часу я маю на інтеграцію?',
  'Kirayı ödeyemiyorum, nereden yardım alabilirim?',
  'I want to end my life',
];

let folder: string;
/** What the first start answered. Vectors are kept in one byte a number, so scores may differ a hair. */
let first: object[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijs-start-'));
  first = (await inOneProcess(answersOf)).map((one) => ({
    ...one,
    scores: one.scores.map((score) => expect.closeTo(score, 6) as number),
  }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One start on the shipped corpus with the real model, and its end. */
async function inOneProcess<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const environment = { LOG_LEVEL: 'silent', WEGWIJS_DATA: folder };
  const { config, secrets } = readConfig(environment, packageRoot);
  const services = await openServices(config, secrets);
  try {
    await useSources(services);
    return await work(services);
  } finally {
    await services.close();
  }
}

/** Everything of answers and of what was found but the ids, times and signatures of one moment. */
async function answersOf({
  answer,
  embedder,
  retriever,
  base,
}: Services): Promise<{ scores: number[] }[]> {
  await embedder.ready();
  const answers: { scores: number[] }[] = [];
  for (const question of questions) {
    const {
      id: _id,
      timings: _timings,
      signature: _signature,
      ...said
    } = await answer({ question });
    const { kept } = await retriever.retrieve({ question, language: 'nl', k: 20 });
    const found = { passages: kept.map(({ passage }) => passage.id) };
    answers.push({ ...said, ...found, scores: kept.map(({ score }) => score) });
  }
  expect(base().cards).not.toBeNull();
  return answers;
}

describe('the second start', () => {
  it('answers word for word and score for score as the first', async () => {
    expect(await inOneProcess(answersOf)).toEqual(first);
    expect(first).toHaveLength(questions.length);
  });

  it('looks up no vector: everything is in the snapshot and beside it', async () => {
    const counts = await inOneProcess(({ embedder }) => Promise.resolve(embedder.counts));
    expect(counts).toEqual({ shipped: 0, cached: 0, embedded: 0 });
  });

  it('rehearses without the model and without a trace in the answers', async () => {
    const answers = await inOneProcess(async (services) => {
      await services.rehearse();
      return answersOf(services);
    });
    expect(answers).toEqual(first);
  });

  it('answers the same when everything that was kept is damaged', async () => {
    const kept = join(folder, 'kept');
    for (const name of await readdir(kept)) await truncate(join(kept, name), 50);
    expect(await inOneProcess(answersOf)).toEqual(first);
  });

  it('answers the same when what was kept is gone', async () => {
    await rm(join(folder, 'kept'), { recursive: true });
    expect(await inOneProcess(answersOf)).toEqual(first);
  });
});
