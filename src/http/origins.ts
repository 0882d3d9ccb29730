import type { MiddlewareHandler } from 'hono';
import type { Site } from '../config/sites.ts';
import type { AppEnv, HttpServices } from './context.ts';
import { errorResponse } from './errors.ts';

/** The listed site that a page of this origin belongs to. */
export function siteOf(origin: string | undefined, sites: readonly Site[]): Site | undefined {
  return sites.find(({ origins }) => origin !== undefined && origins.includes(origin));
}

/** Whether a browser says that the request comes from a page of ours (or it is no browser). */
function isOwn(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}

/**
 * Pages of listed sites may read our answers and scripts; those of other sites are refused, with
 * nothing that their script could read.
 */
export function listedOrigins({ sites, messages }: HttpServices): MiddlewareHandler<AppEnv> {
  return async function originCheck(c, next) {
    const origin = c.req.header('origin');
    if (isOwn(origin, c.req.header('host'))) {
      await next();
      c.header('vary', 'Origin', { append: true });
      return;
    }
    if (origin === undefined || siteOf(origin, sites) === undefined)
      return errorResponse(c, messages, 'not_found', 'this origin is not listed');
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204 });
    else await next();
    c.header('access-control-allow-origin', origin);
    c.header('access-control-allow-methods', 'GET, POST');
    // A visitor's token and place in a stream never stand in an address.
    c.header('access-control-allow-headers', 'content-type, authorization, last-event-id');
    c.header('access-control-max-age', '600');
    c.header('vary', 'Origin', { append: true });
    return;
  };
}
