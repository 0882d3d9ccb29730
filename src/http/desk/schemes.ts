import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { everywhere } from '../../desk/roles.ts';
import type { SchemeCheck, Voice } from '../scheme-check.ts';
import { checkFields, checkForm, checkResults, readCheck } from '../scheme-check.ts';
import { clientMenu, clientOf } from './client-language.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { formOf } from './guard.ts';
import { deskPage, form, sayIn } from './page.ts';

/**
 * `/desk/schemes`: the visitors' scheme check, in Dutch beside the client's language. Nothing of it is
 * kept: no event, no log, no address holds an answer.
 */
export function deskSchemeRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const shown = (
    c: Context<StaffEnv>,
    answers: SchemeCheck['form'],
    client: string,
    sent: boolean,
  ): Promise<Response> => {
    const read = readCheck(answers, services);
    const check = {
      form: answers,
      read,
      voices: voicesFor(client, services),
      services,
      plan: `/desk/plan?client=${client}`,
    };
    const say = sayIn(c, services);
    const body = html`<p>${say('schemes.hint')}</p>
      ${clientMenu('/desk/schemes', client, services, say)}
      <div class="scheme-check">
        ${sent && read.faults.length === 0 ? checkResults(check) : ''}
        ${form(
          '/desk/schemes#result',
          c.var.staff.csrf,
          html`<input type="hidden" name="client" value="${client}" /> ${checkFields(check)}`,
        )}
      </div>`;
    return deskPage(c, services, { title: 'schemes', body, script: 'plan' });
  };
  return new Hono<StaffEnv>()
    .get('/schemes', (c) => {
      const own = c.var.staff.account.grants.map(({ municipality }) => municipality);
      const [town = ''] = own.filter((id) => id !== everywhere);
      return shown(c, { town }, clientOf(c.req.query('client'), services), false);
    })
    .post('/schemes', async (c) => {
      const fields = await formOf(c);
      return shown(c, checkForm(fields), clientOf(fields['client'], services), true);
    });
}

function voicesFor(client: string, { messages }: DeskHttpServices): Voice[] {
  return [...new Set(['nl', client])].map((language) => ({
    language,
    t: messages.for(language),
  }));
}
