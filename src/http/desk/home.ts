import { Hono } from 'hono';
import { html } from 'hono/html';
import { readCode } from '../../desk/receipt-code.ts';
import { everywhere } from '../../desk/roles.ts';
import { endSession } from '../../desk/session.ts';
import { forget } from './cookies.ts';
import { grantText } from './accounts.ts';
import { languageMenu } from './client-language.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import type { Html } from '../pages/layout.ts';
import { deskPage, field, form, sayIn } from './page.ts';
import type { Say } from './texts.ts';

/** `/desk`: the way in for who is logged in, and the way out. */
export function deskHomeRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const leave = async (staff: StaffEnv['Variables']['staff'], all: boolean): Promise<void> =>
    endSession(deskServices(services), staff, all);
  return new Hono<StaffEnv>()
    .get('/', (c) => {
      const code = c.req.query('code');
      const read = readCode(code ?? '');
      if (read !== null) return c.redirect(`/desk/receipts/${read}`, 303);
      const say = sayIn(c, services);
      const { account, csrf } = c.var.staff;
      const body = html`${form(
          '/desk/lookup',
          csrf,
          html`${field(say('lookUp.field'), 'q', { type: 'search', autocomplete: 'off' })}
            <button type="submit" class="primary">${say('lookUp.go')}</button>`,
        )}
        <form method="get" action="/desk">
          ${field(say('code'), 'code', {
            autocomplete: 'off',
            value: (code ?? '').slice(0, 40),
            hint: say('codeHint'),
          })}
          <button type="submit" class="primary">${say('open')}</button>
        </form>
        ${askWithClient(account.grants, services, say)}
        <section>
          <p>${say('loggedInAs')} <b>${account.name}</b></p>
          <ul>
            ${account.grants.map((grant) => html`<li>${grantText(grant, services, say)}</li>`)}
          </ul>
          ${form('/desk/logout', csrf, html`<button class="quiet">${say('logOut')}</button>`)}
          ${form(
            '/desk/logout-everywhere',
            csrf,
            html`<button class="quiet">${say('logOutEverywhere')}</button>`,
          )}
        </section>`;
      const fault = code === undefined ? undefined : 'noReceipt';
      return deskPage(c, services, { title: 'desk', body, fault });
    })
    .post('/logout', async (c) => {
      await leave(c.var.staff, false);
      forget(c, services.desk, 'session');
      return c.redirect('/desk/login', 303);
    })
    .post('/logout-everywhere', async (c) => {
      await leave(c.var.staff, true);
      forget(c, services.desk, 'session');
      return c.redirect('/desk/login', 303);
    });
}

/**
 * For who has no phone, or holds a letter: the visitors' own page in the client's language, in a tab
 * beside the desk. Its answers can be shown here, printed and put on the plan.
 */
function askWithClient(
  grants: StaffEnv['Variables']['staff']['account']['grants'],
  services: DeskHttpServices,
  say: Say,
): Html {
  const town = grants.find(({ municipality }) => municipality !== everywhere)?.municipality ?? '';
  return html`<form method="get" action="/" target="_blank">
    <h2>${say('askWith')}</h2>
    <p>${say('askWithHint')}</p>
    <input type="hidden" name="municipality" value="${town}" />
    ${languageMenu('language', 'nl', services, say)}
    <button type="submit" class="primary">${say('askWithGo')}</button>
  </form>`;
}
