import { Hono } from 'hono';
import type { KnowledgeRecord } from '../domain/knowledge.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { RequestError } from './errors.ts';

/** `GET /api/documents/:id`: the text that citations point into. Ids may hold slashes. */
export function documentRoutes({ recordOf }: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/:id{.+}', (c) => {
    const record = recordOf(c.req.param('id'));
    if (record === undefined) throw new RequestError('not_found', 'no document has this id');
    return c.json(documentJson(record));
  });
}

/** A record as the API shows it. */
export function documentJson(record: KnowledgeRecord): object {
  const { footnotes: _, digest, ...shown } = record;
  return { ...shown, digest };
}
