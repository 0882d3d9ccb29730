import type { Context } from 'hono';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { z } from 'zod';
import type { AppEnv, HttpServices } from '../context.ts';
import { preferredLanguage, RequestError, statusOf } from '../errors.ts';
import { keepForGaps } from '../keep-question.ts';
import { askBody, check } from '../schemas.ts';
import { documentPage } from './document.ts';
import { homePage } from './home.ts';
import type { PlainPage } from './plain.ts';
import { plainPage, plainPages, webManifest } from './plain.ts';
import { sentencePage } from './sentence.ts';

const span = z.object({
  start: z.coerce.number().int().min(0),
  end: z.coerce.number().int().min(1),
});

/**
 * The server-rendered pages: `/`, `/:municipality`, `/:language`, `/:language/:municipality`, the
 * plain pages below a language, documents, and `/embed/:site` for a frame. A question is posted,
 * never put in an address.
 */
export function pageRoutes(services: HttpServices): Hono<AppEnv> {
  const { messages, gazetteer, sites } = services;
  const languageOf = (c: Context<AppEnv>, wanted: string | undefined): string =>
    wanted !== undefined && messages.languages.includes(wanted)
      ? wanted
      : preferredLanguage(c.req.header('accept-language'), messages);
  const home = (
    c: Context<AppEnv>,
    language?: string,
    municipality?: string,
  ): Response | Promise<Response> => {
    const town = municipality ?? c.req.query('municipality');
    const known = gazetteer.get(town ?? '')?.id ?? null;
    const state = {
      language: languageOf(c, language ?? c.req.query('language')),
      municipality: known,
      question: '',
      answer: null,
    };
    c.header('vary', 'Accept-Language', { append: true });
    return c.html(homePage(state, services));
  };
  // Only names that there are: a pattern for any would also serve `GET /api/ask`.
  const towns = gazetteer.all.map(({ id }) => id);
  const first = `:first{${oneOf([...messages.languages, ...plainPages, ...towns])}}`;
  const below = `:language{${oneOf(messages.languages)}}/:second{${oneOf([...plainPages, ...towns])}}`;
  const app = new Hono<AppEnv>()
    .use(compress())
    .get('/', (c) => home(c))
    .post('/', async (c) => {
      const form = await c.req.parseBody();
      const filled = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
      const asked = check(askBody, filled);
      const answer = await services.answer(asked, { signal: c.req.raw.signal });
      keepForGaps(services, asked.question, answer);
      const language = languageOf(c, asked.language);
      const { municipality } = answer;
      const { question } = asked;
      return c.html(homePage({ language, municipality, question, answer }, services));
    })
    .get('/manifest.webmanifest', (c) =>
      c.json(webManifest(languageOf(c, c.req.query('language')), services), 200, {
        'content-type': 'application/manifest+json',
      }),
    )
    .get('/documents/:id{.+}', (c) => {
      const record = services.recordOf(c.req.param('id'));
      if (record === undefined) throw new RequestError('not_found', 'no document has this id');
      const wanted = span.safeParse(c.req.query());
      const language = languageOf(c, c.req.query('language'));
      return c.html(documentPage(record, wanted.success ? wanted.data : null, language, services));
    })
    .get('/embed/:site', (c) => {
      const site = sites.find(({ id }) => id === c.req.param('site'));
      if (site === undefined) throw new RequestError('not_found', 'no site has this name');
      const language = languageOf(c, c.req.query('language'));
      const municipality = site.municipality ?? null;
      return c.html(
        homePage({ language, municipality, question: '', answer: null, site }, services),
      );
    })
    .get(`/${first}`, (c) => {
      const name = c.req.param('first') ?? '';
      if (isPlain(name)) return c.html(plainPage(name, languageOf(c, undefined), services));
      return messages.languages.includes(name) ? home(c, name) : home(c, undefined, name);
    })
    .get(`/${below}`, (c) => {
      const tag = c.req.param('language') ?? '';
      const name = c.req.param('second') ?? '';
      return isPlain(name) ? c.html(plainPage(name, tag, services)) : home(c, tag, name);
    })
    .all('*', (c) => {
      if (!wantsPage(c)) return c.notFound();
      throw new RequestError('not_found', 'there is nothing at this address');
    });
  app.onError((error, c) => {
    if (!(error instanceof RequestError) || !wantsPage(c)) throw error;
    const language = languageOf(c, error.detail?.language ?? c.req.query('language'));
    const sentence = messages.for(language)(keyOf(error, c.req.path), error.detail?.values);
    return c.html(sentencePage(sentence, language, services), statusOf[error.code]);
  });
  return app;
}

/** A document that is gone is told as one; the rest in the words of the API. */
function keyOf({ code, detail }: RequestError, path: string): string {
  if (code === 'not_found' && path.startsWith('/documents/')) return 'page.notFound';
  return `error.${detail?.key ?? code}`;
}

/** A browser that was sent to an address; what scripts ask the API for stays JSON. */
function wantsPage({ req }: Context<AppEnv>): boolean {
  return (req.header('accept') ?? '').includes('text/html') && !req.path.startsWith('/api/');
}

/** A pattern for one of some names; the group keeps its ends where a router adds `^` and `$`. */
function oneOf(names: readonly string[]): string {
  return `(?:${names.join('|')})`;
}

function isPlain(name: string): name is PlainPage {
  return (plainPages as readonly string[]).includes(name);
}
