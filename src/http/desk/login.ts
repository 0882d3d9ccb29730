import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Account } from '../../domain/desk.ts';
import { accountOfLink, setPassword } from '../../desk/accounts.ts';
import { logIn } from '../../desk/log-in.ts';
import { randomSecret, seal } from '../../desk/seal.ts';
import { beginSession } from '../../desk/session.ts';
import type { Html } from '../pages/layout.ts';
import { forget, keep, kept } from './cookies.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { formOf, isOurForm, nothingHere } from './guard.ts';
import { addressOf, perMinute } from './limits.ts';
import { deskPage, field, form, sayIn } from './page.ts';
import type { DeskText } from './texts.ts';

/** Passwords tried from one address: a counter of colleagues behind one proxy fits. */
const triesPerMinute = 30;

const linkQuery = z.object({
  account: z.string().max(100),
  until: z.string().regex(/^\d{1,16}$/),
  token: z.string().max(100),
});

/** `/desk/login`, and `/desk/password` for the link with which a first password is set. */
export function loginRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk } = services;
  const limited = perMinute<StaffEnv>(triesPerMinute, addressOf);
  const loginPage = (c: Context<StaffEnv>, name = '', fault?: DeskText): Promise<Response> => {
    const way = desk.identity === null ? loginForm(c, services, name) : workAccount(c, services);
    const kept = c.req.query('password') === 'kept' && fault === undefined;
    const told = html`<p role="status">${sayIn(c, services)('passwordKept')}</p>`;
    const body = html`${kept ? told : ''} ${way}`;
    const status = fault === undefined ? 200 : fault === 'expired' ? 400 : 401;
    return deskPage(c, services, { title: 'logIn', body, fault, status });
  };
  const routes = new Hono<StaffEnv>().get('/login', (c) => loginPage(c));
  if (desk.identity !== null) return routes;
  return routes
    .post('/login', limited, async (c) => {
      const { name = '', password = '' } = await formOf(c);
      if (!(await isOurForm(c, loginToken(c, services)))) return loginPage(c, name, 'expired');
      const account = await logIn(
        deskServices(services),
        name.slice(0, 200),
        password.slice(0, 1000),
      );
      if (account === null) return loginPage(c, name, 'wrong');
      return enter(c, services, account);
    })
    .get('/password', async (c) => {
      await linkedAccount(c, services);
      return passwordPage(c, services);
    })
    .post('/password', limited, async (c) => {
      const account = await linkedAccount(c, services);
      const { password = '', again = '' } = await formOf(c);
      if (!(await isOurForm(c, loginToken(c, services))))
        return passwordPage(c, services, 'expired');
      if (password !== again) return passwordPage(c, services, 'fault.same');
      const fault = await setPassword(deskServices(services), account, password);
      if (fault !== null) return passwordPage(c, services, `fault.${fault}`);
      return c.redirect('/desk/login?password=kept', 303);
    });
}

/** Begins a session of its own: one that was put into the browser before ends. */
export async function enter(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  account: Account,
): Promise<Response> {
  const { desk } = services;
  const cookie = await beginSession(deskServices(services), account, kept(c, desk, 'session'));
  keep(c, desk, 'session', cookie);
  forget(c, desk, 'login');
  return c.redirect('/desk', 303);
}

async function linkedAccount(c: Context<StaffEnv>, services: DeskHttpServices): Promise<Account> {
  const link = linkQuery.safeParse(c.req.query());
  const account = link.success ? await accountOfLink(deskServices(services), link.data) : null;
  if (account === null) throw nothingHere();
  return account;
}

/** Token of a form for who has no session yet: it hangs on a cookie that another site cannot set. */
function loginToken(c: Context<StaffEnv>, { desk }: DeskHttpServices): string {
  const secret = kept(c, desk, 'login') ?? '';
  return secret === '' ? randomSecret() : seal(desk.key, 'login-form', secret);
}

/** The same cookie serves several open pages. */
function newLoginToken(c: Context<StaffEnv>, services: DeskHttpServices): string {
  const secret = kept(c, services.desk, 'login') ?? randomSecret();
  keep(c, services.desk, 'login', secret);
  return seal(services.desk.key, 'login-form', secret);
}

function loginForm(c: Context<StaffEnv>, services: DeskHttpServices, name: string): Html {
  const say = sayIn(c, services);
  return form(
    '/desk/login',
    newLoginToken(c, services),
    html`${field(say('name'), 'name', { autocomplete: 'username', value: name.slice(0, 200) })}
      ${field(say('password'), 'password', { type: 'password', autocomplete: 'current-password' })}
      <button type="submit" class="primary">${say('logIn')}</button>`,
  );
}

/** A link, not a form: the content policy keeps forms from ending at another host. */
function workAccount(c: Context<StaffEnv>, services: DeskHttpServices): Html {
  const say = sayIn(c, services);
  return html`<p><a class="button primary" href="/desk/login/oidc">${say('logInWith')}</a></p>`;
}

function passwordPage(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
  fault?: DeskText,
): Promise<Response> {
  const say = sayIn(c, services);
  const autocomplete = 'new-password';
  const rule = { type: 'password', autocomplete, hint: say('passwordRule') };
  const body = form(
    `/desk/password?${new URL(c.req.url).searchParams.toString()}`,
    newLoginToken(c, services),
    html`${field(say('password'), 'password', rule)}
      ${field(say('again'), 'again', { type: 'password', autocomplete })}
      <button type="submit" class="primary">${say('save')}</button>`,
  );
  const status = fault === undefined ? 200 : 400;
  return deskPage(c, services, { title: 'setPassword', body, fault, status });
}
