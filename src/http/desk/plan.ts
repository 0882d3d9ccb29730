import { Hono } from 'hono';
import { html } from 'hono/html';
import { planView } from '../plan-view.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { clientMenu, clientOf } from './client-language.ts';
import { deskPage, sayIn } from './page.ts';

/** `/desk/plan`: the plan of one conversation in Dutch beside the client's language, to print. */
export function deskPlanRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  return new Hono<StaffEnv>().get('/plan', (c) => {
    const say = sayIn(c, services);
    const client = clientOf(c.req.query('client'), services);
    const body = html`<div class="aside">
        <p>${say('plan.hint')}</p>
        ${clientMenu('/desk/plan', client, services, say)}
        <p><a href="/desk/schemes?client=${client}">${say('schemes')}</a></p>
      </div>
      <div class="plan">${planView(['nl', client], services.messages)}</div>`;
    return deskPage(c, services, { title: 'plan', body, script: 'plan' });
  });
}
