import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { logInAs } from '../../desk/log-in.ts';
import { sameText, seal } from '../../desk/seal.ts';
import type { LoginAttempt } from '../../ports/identity-provider.ts';
import { LoginRefused } from '../../ports/identity-provider.ts';
import { forget, keep, kept } from './cookies.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { addressOf, perMinute } from './limits.ts';
import { enter } from './login.ts';
import { deskPage, sayIn } from './page.ts';

const attemptsPerMinute = 60;
const attemptSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

/** `/desk/login/oidc` sends the browser to the identity provider, `/desk/callback` takes it back. */
export function oidcRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk, log } = services;
  const routes = new Hono<StaffEnv>();
  const { identity } = desk;
  if (identity === null) return routes;
  const limited = perMinute<StaffEnv>(attemptsPerMinute, addressOf);
  const refused = (c: Context<StaffEnv>, cause?: LoginRefused): Promise<Response> => {
    if (cause !== undefined) log.error({ err: cause }, 'a login by the identity provider failed');
    forget(c, desk, 'login');
    const body = html`<p><a href="/desk/login">${sayIn(c, services)('logIn')}</a></p>`;
    return deskPage(c, services, { title: 'logIn', body, fault: 'refused', status: 401 });
  };
  return routes
    .get('/login/oidc', limited, async (c) => {
      try {
        const { url, attempt } = await identity.provider.begin();
        keep(c, desk, 'login', packed(attempt, desk.key));
        return c.redirect(url, 303);
      } catch (cause) {
        if (cause instanceof LoginRefused) return refused(c, cause);
        throw cause;
      }
    })
    .get('/callback', limited, async (c) => {
      const attempt = unpacked(kept(c, desk, 'login'), desk.key);
      if (attempt === null) return refused(c);
      try {
        const person = await identity.provider.finish(new URL(c.req.url), attempt);
        const account = await logInAs(deskServices(services), person, identity);
        return await (account === null ? refused(c) : enter(c, services, account));
      } catch (cause) {
        if (cause instanceof LoginRefused) return refused(c, cause);
        throw cause;
      }
    });
}

/** Sealed, so that nobody can put an attempt of their own into another's browser. */
function packed(attempt: LoginAttempt, key: string): string {
  const text = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  return `${text}.${seal(key, 'oidc', text)}`;
}

function unpacked(cookie: string | undefined, key: string): LoginAttempt | null {
  const [text = '', mark = ''] = (cookie ?? '').split('.');
  if (!sameText(mark, seal(key, 'oidc', text))) return null;
  return attemptSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
}
