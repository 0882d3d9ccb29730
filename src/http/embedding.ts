import type { MiddlewareHandler } from 'hono';
import type { AppEnv, HttpServices } from './context.ts';

/**
 * Loosens the security headers where a page is made to be embedded: any site may load the loader
 * (it does nothing where the site is not listed), and a listed site may frame its own page. Runs
 * outside of the middleware that sets the strict headers.
 */
export function embeddable({ sites }: HttpServices): MiddlewareHandler<AppEnv> {
  return async function embeddingHeaders(c, next) {
    await next();
    if (c.req.path === '/widget.js') c.header('cross-origin-resource-policy', 'cross-origin');
    const id = /^\/embed\/([a-z0-9-]+)$/.exec(c.req.path)?.[1];
    const site = sites.find((one) => one.id === id);
    if (site === undefined) return;
    const policy = c.res.headers.get('content-security-policy') ?? '';
    const ancestors = `frame-ancestors ${site.origins.join(' ')}`;
    c.header('content-security-policy', policy.replace(/frame-ancestors [^;]*/, ancestors));
    c.res.headers.delete('x-frame-options');
  };
}
