import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { everywhere } from '../../desk/roles.ts';
import type { Html } from '../pages/layout.ts';
import { languageChoices } from '../pages/home.ts';
import type { SchemeCheck, Voice } from '../scheme-check.ts';
import { checkFields, checkForm, checkResults, readCheck } from '../scheme-check.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { formOf } from './guard.ts';
import { deskPage, form, sayIn } from './page.ts';
import type { Say } from './texts.ts';

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
    const check = { form: answers, read, voices: voicesFor(client, services), services };
    const say = sayIn(c, services);
    const body = html`<p>${say('schemes.hint')}</p>
      ${clientMenu(client, services, say)}
      <div class="check">
        ${sent && read.faults.length === 0 ? checkResults(check) : ''}
        ${form(
          '/desk/schemes#result',
          c.var.staff.csrf,
          html`<input type="hidden" name="client" value="${client}" /> ${checkFields(check)}`,
        )}
      </div>`;
    return deskPage(c, services, { title: 'schemes', body });
  };
  const clientOf = (given: string | undefined): string =>
    services.messages.languages.includes(given ?? '') ? (given ?? 'nl') : 'nl';
  return new Hono<StaffEnv>()
    .get('/schemes', (c) => {
      const own = c.var.staff.account.grants.map(({ municipality }) => municipality);
      const [town = ''] = own.filter((id) => id !== everywhere);
      return shown(c, { town }, clientOf(c.req.query('client')), false);
    })
    .post('/schemes', async (c) => {
      const fields = await formOf(c);
      return shown(c, checkForm(fields), clientOf(fields['client']), true);
    });
}

function voicesFor(client: string, { messages }: DeskHttpServices): Voice[] {
  return [...new Set(['nl', client])].map((language) => ({
    language,
    t: messages.for(language),
  }));
}

function clientMenu(client: string, services: DeskHttpServices, say: Say): Html {
  return html`<form method="get" action="/desk/schemes">
    <p class="entry">
      <label for="client">${say('schemes.client')}</label>
      <select id="client" name="client">
        ${languageChoices(services).map(
          ({ tag, own, dutch }) =>
            html`<option value="${tag}" ${tag === client ? 'selected' : ''}>
              ${own === dutch ? own : `${dutch} – ${own}`}
            </option>`,
        )}
      </select>
    </p>
    <button class="quiet">${say('schemes.choose')}</button>
  </form>`;
}
