import { Hono } from 'hono';
import type { AppEnv, HttpServices } from './context.ts';

/** `GET /healthz`: the process lives. `GET /readyz`: it can answer, and what does not work fully. */
export function healthRoutes({ readiness }: HttpServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', (c) => {
      const state = readiness();
      return c.json(state, state.ready ? 200 : 503);
    });
}
