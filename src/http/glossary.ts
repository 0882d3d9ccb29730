import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { directionOf } from '../domain/languages.ts';
import { termRecordId } from '../knowledge/glossary-records.ts';
import type { ExplainedTerm } from '../retrieve/explain-term.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { RequestError } from './errors.ts';
import { check, glossaryQuery, glossaryTerm } from './schemas.ts';

/** Seconds that a browser may keep the list; it changes only with the corpus. */
const keep = 3600;

/**
 * `GET /api/glossary`: all terms with their Dutch names and one sentence in the reader's language.
 * `GET /api/glossary/:term`: one term, from any word for it in that language or in Dutch.
 */
export function glossaryRoutes({ terms }: Pick<HttpServices, 'terms'>): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  routes.get('/', etag(), (c) => {
    const { language } = check(glossaryQuery, c.req.query());
    c.header('cache-control', `public, max-age=${keep}`);
    return c.json({
      language,
      direction: directionOf(language),
      terms: terms()
        .list(language)
        .map(({ term, topic, names, everyday, explanation, language: written }) => ({
          term,
          topic,
          names,
          everyday,
          explanation,
          language: written,
        })),
    });
  });
  routes.get('/:term', (c) => {
    const { language } = check(glossaryQuery, c.req.query());
    const word = check(glossaryTerm, c.req.param('term'));
    const found = terms().explain(word, language);
    if (found === undefined) throw new RequestError('not_found', 'no term has this name');
    return c.json(termJson(found));
  });
  return routes;
}

function termJson({ term, topic, explanation, language, ...rest }: ExplainedTerm): object {
  return {
    term,
    topic,
    explanation: { text: explanation, language, direction: directionOf(language) },
    dutch: rest.dutch,
    translations: rest.translations,
    see: rest.see,
    documentId: termRecordId(term),
  };
}
