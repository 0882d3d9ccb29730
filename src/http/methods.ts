import type { Hono } from 'hono';
import type { AppEnv } from './context.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** No route is made for it, so what matches it is middleware. */
const noMethod = 'NONE';

/**
 * The methods that a path is served for, as the `Allow` header names them; empty where nothing is
 * at the path at all.
 */
export function allowedMethods({ router }: Pick<Hono<AppEnv>, 'router'>, path: string): string[] {
  const everywhere = router.match(noMethod, path)[0].length;
  const served = methods.filter((method) => router.match(method, path)[0].length > everywhere);
  return served.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
}
