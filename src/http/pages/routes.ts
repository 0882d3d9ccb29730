import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv, HttpServices } from '../context.ts';
import { preferredLanguage, RequestError } from '../errors.ts';
import { askBody, check } from '../schemas.ts';
import { documentPage } from './document.ts';
import { homePage } from './home.ts';

const span = z.object({
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
});

/** The server-rendered pages; a question is posted, never put in an address. */
export function pageRoutes(services: HttpServices): Hono<AppEnv> {
  const { messages } = services;
  const languageOf = (wanted: string | undefined, header: string | undefined): string =>
    wanted !== undefined && messages.languages.includes(wanted)
      ? wanted
      : preferredLanguage(header, messages);
  return new Hono<AppEnv>()
    .get('/', (c) => {
      const language = languageOf(c.req.query('language'), c.req.header('accept-language'));
      const municipality = c.req.query('municipality') ?? null;
      return c.html(homePage({ language, municipality, question: '', answer: null }, services));
    })
    .post('/', async (c) => {
      const form = await c.req.parseBody();
      const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
      const asked = check(askBody, filled);
      const answer = await services.answer(asked, { signal: c.req.raw.signal });
      const language = languageOf(asked.language, c.req.header('accept-language'));
      const state = {
        language,
        municipality: answer.municipality,
        question: asked.question,
        answer,
      };
      return c.html(homePage(state, services));
    })
    .get('/documents/:id{.+}', (c) => {
      const record = services.recordOf(c.req.param('id'));
      if (record === undefined) throw new RequestError('not_found', 'no document has this id');
      const wanted = span.safeParse(c.req.query());
      const language = languageOf(c.req.query('language'), c.req.header('accept-language'));
      return c.html(documentPage(record, wanted.success ? wanted.data : null, language, messages));
    })
    .get('/assets/:name', async (c) => {
      const asset = await services.asset(c.req.param('name'));
      if (asset === null) throw new RequestError('not_found', 'no asset has this name');
      if (c.req.header('if-none-match') === asset.etag) return c.body(null, 304);
      return c.body(asset.body, 200, {
        'content-type': asset.type,
        etag: asset.etag,
        'cache-control': 'no-cache',
      });
    });
}
