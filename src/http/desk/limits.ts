import type { Context, Env, MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { RequestError } from '../errors.ts';

/**
 * At most so many requests a minute of each `key`, counted in memory.
 *
 * @param counted `failures`: what was found costs nothing, guessing does
 */
export function perMinute<E extends Env>(
  limit: number,
  key: (c: Context<E>) => string,
  counted: 'all' | 'failures' = 'all',
): MiddlewareHandler<E> {
  return rateLimiter<E>({
    skipSuccessfulRequests: counted === 'failures',
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-6',
    keyGenerator: key,
    handler: () => {
      throw new RequestError('too_many', `more than ${limit} a minute`, {
        detail: { key: 'busy' },
      });
    },
  });
}

/** Where a request comes from; one for all without a socket. Those behind one proxy share it. */
export function addressOf({ env }: Context): string {
  const node = env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return node?.incoming?.socket?.remoteAddress ?? '';
}
