import type { Context } from 'hono';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { z } from 'zod';
import { votes } from '../domain/feedback.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { RequestError } from './errors.ts';
import { sentencePage } from './pages/sentence.ts';
import { check, parseJson } from './schemas.ts';

/** Taps a minute from one address; visitors behind one proxy share it. */
const mostPerMinute = 60;

const body = z.object({
  vote: z.enum(votes, 'is none of the choices'),
  language: z.string().max(20, 'is too long'),
  municipality: z.string().max(60, 'is too long').nullish(),
  /** Record that the answer cites first. */
  topic: z.string().max(200, 'is too long').nullish(),
});

/**
 * `POST /api/feedback` counts one tap on "did this help?", by day, language, town and cited record. What
 * is not known here is counted as nothing, so that no text of a visitor can be kept. Only JSON is
 * taken: another website's form cannot send it, and its script is refused by the origin check.
 */
export function feedbackRoutes(services: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/', jsonOnly, limited(), async (c) => {
    const tap = check(body, parseJson(await c.req.arrayBuffer()));
    await count(tap, services);
    return c.body(null, 204);
  });
}

/**
 * `POST /feedback`, the same from the page without JavaScript. A reason says "no" as well: there it
 * is one tap. Browsers that tell where a form comes from must tell that it is ours.
 */
export function feedbackPage(services: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/', limited(), async (c) => {
    if (!['same-origin', undefined].includes(c.req.header('sec-fetch-site')))
      throw new RequestError('not_found', 'this form is not of our page');
    const tap = check(body, await c.req.parseBody());
    if (!['yes', 'no'].includes(tap.vote)) await count({ ...tap, vote: 'no' }, services);
    await count(tap, services);
    const { messages } = services;
    const language = messages.languages.includes(tap.language) ? tap.language : 'en';
    const thanks = messages.for(language)('web.feedback.thanks');
    return c.html(sentencePage(thanks, language, services));
  });
}

async function count(
  { vote, ...given }: z.infer<typeof body>,
  { feedback, gazetteer, messages, clock, recordOf }: HttpServices,
): Promise<void> {
  await feedback.add({
    day: clock.now().toISOString().slice(0, 10),
    language: messages.languages.includes(given.language) ? given.language : 'other',
    municipality: gazetteer.get(given.municipality ?? '')?.id ?? null,
    topic: recordOf(given.topic ?? '')?.id ?? null,
    vote,
  });
}

async function jsonOnly(c: Context<AppEnv>, next: () => Promise<void>): Promise<void> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new RequestError('bad_request', 'the content type is not application/json', {
      detail: { key: 'not_json' },
    });
  await next();
}

function limited(): ReturnType<typeof rateLimiter<AppEnv>> {
  return rateLimiter<AppEnv>({
    windowMs: 60_000,
    limit: mostPerMinute,
    standardHeaders: 'draft-6',
    keyGenerator: addressOf,
    handler: () => {
      throw new RequestError('too_many', `more than ${mostPerMinute} a minute`, {
        detail: { key: 'busy' },
      });
    },
  });
}

/** Where a request comes from, for this minute and in memory only; one for all without a socket. */
function addressOf({ env }: Context<AppEnv>): string {
  const server = env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return server?.incoming?.socket?.remoteAddress ?? '';
}
