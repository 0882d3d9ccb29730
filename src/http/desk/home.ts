import { Hono } from 'hono';
import { html } from 'hono/html';
import { readCode } from '../../desk/receipt-code.ts';
import { everywhere } from '../../desk/roles.ts';
import { endSession } from '../../desk/session.ts';
import { forget } from './cookies.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { deskPage, field, form, sayIn } from './page.ts';

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
        <section>
          <p>${say('loggedInAs')} <b>${account.name}</b></p>
          <ul>
            ${account.grants.map(
              ({ municipality, role }) =>
                html`<li>
                  ${say(`role.${role}`)} ·
                  ${
                    municipality === everywhere
                      ? say('everywhere')
                      : (services.gazetteer.get(municipality)?.name ?? municipality)
                  }
                </li>`,
            )}
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
