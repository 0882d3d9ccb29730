import { Hono } from 'hono';
import type { AppEnv, HttpServices } from './context.ts';
import { RequestError } from './errors.ts';

/** A year; the name changes with the content. */
const forever = 'public, max-age=31536000, immutable';
/** The loader and the worker keep their names: always asked for, mostly answered 304. */
const checked = 'public, max-age=300, must-revalidate';

/** The built files of `web/`: hashed ones for ever, `widget.js` and `sw.js` checked by ETag. */
export function assetRoutes({ asset }: HttpServices): Hono<AppEnv> {
  const serve = async (
    name: string,
    request: Request,
    headers: Record<string, string>,
  ): Promise<Response> => {
    const found = await asset(name, request.headers.get('accept-encoding') ?? '');
    if (found === null) throw new RequestError('not_found', 'no asset has this name');
    const shared = { etag: found.etag, vary: 'Accept-Encoding, Origin', ...headers };
    if (request.headers.get('if-none-match') === found.etag)
      return new Response(null, { status: 304, headers: shared });
    const packed: Record<string, string> =
      found.encoding === null ? {} : { 'content-encoding': found.encoding };
    return new Response(found.body, {
      headers: { ...shared, ...packed, 'content-type': found.type },
    });
  };
  return new Hono<AppEnv>()
    .get('/assets/:name', (c) =>
      serve(`assets/${c.req.param('name')}`, c.req.raw, { 'cache-control': forever }),
    )
    .get('/widget.js', (c) => serve('widget.js', c.req.raw, { 'cache-control': checked }))
    .get('/sw.js', (c) => serve('sw.js', c.req.raw, { 'cache-control': 'no-cache' }));
}
