import { createApp } from '../../src/app.ts';
import { addAccount, setPassword } from '../../src/desk/accounts.ts';
import { system } from '../../src/desk/services.ts';
import type { HttpServices } from '../../src/http/context.ts';
import { Browser, goodPassword } from '../helpers/desk.ts';

export interface LookUpTimes {
  /** Milliseconds a request while somebody types: every second letter of every question. */
  typed: number[];
  /** The same after a pause, with the meaning of the question compared too. */
  paused: number[];
  /** … of which the model took so much. */
  embedding: number[];
}

/** Requests of one account: fewer than it may make in a minute. */
const requestsOfOne = 400;

/**
 * What a look-up costs the server, from the form to the drawn results, with session, check and
 * rendering; over whatever `services` search at the moment.
 */
export async function lookUpTimes(
  services: HttpServices,
  questions: readonly string[],
): Promise<LookUpTimes> {
  const beginnings = questions.flatMap((question) =>
    Array.from({ length: Math.ceil(question.length / 2) }, (_, n) => question.slice(0, 2 * n + 2)),
  );
  const embedding: number[] = [];
  const watched: HttpServices = {
    ...services,
    embed: async (text, signal) => {
      const started = performance.now();
      const vector = await services.embed(text, signal);
      embedding.push(performance.now() - started);
      return vector;
    },
  };
  const typed = beginnings.filter((_, n) => n % Math.ceil(beginnings.length / requestsOfOne) === 0);
  const asked = questions.slice(0, requestsOfOne);
  return {
    typed: await timed(watched, 'typist', typed, ''),
    paused: await timed(watched, 'reader', asked, '1'),
    // Those before were to warm up.
    embedding: embedding.slice(-asked.length),
  };
}

async function timed(
  services: HttpServices,
  name: string,
  texts: readonly string[],
  meaning: string,
): Promise<number[]> {
  const browser = await loggedIn(services, name);
  const csrf = await browser.csrf('/desk/lookup');
  const look = async (q: string): Promise<number> => {
    const started = performance.now();
    const form = { csrf, q, meaning, municipality: 'nijmegen' };
    const response = await browser.post('/desk/lookup/results', form);
    await response.text();
    if (!response.ok) throw new Error(`a look-up gave ${response.status}`);
    return performance.now() - started;
  };
  for (const text of texts.slice(0, 20)) await look(text);
  const times: number[] = [];
  for (const text of texts) times.push(await look(text));
  return times;
}

async function loggedIn(services: HttpServices, name: string): Promise<Browser> {
  const { desk, clock } = services;
  if (desk === null) throw new Error('the desk is off');
  const parts = { ...desk, clock };
  const grants = [{ municipality: '*', role: 'desk' } as const];
  const account = await addAccount(parts, { name, grants }, system);
  await setPassword(parts, account, goodPassword);
  const browser = new Browser(createApp(services));
  await browser.logIn(name);
  return browser;
}
