import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { MissingFault, MissingForm } from '../../desk/missing-services.ts';
import { longestMissing, readMissing, reportMissing } from '../../desk/missing-services.ts';
import { readCode } from '../../desk/receipt-code.ts';
import { everywhere, holds, municipalitiesOf } from '../../desk/roles.ts';
import type { Html } from '../pages/layout.ts';
import { towns } from '../site.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { formOf } from './guard.ts';
import { deskPage, form, sayIn } from './page.ts';
import type { Say } from './texts.ts';
import { select } from './work-list-view.ts';

/**
 * `/desk/missing`: somebody at the desk tells of a place that helps and is not in the sociale kaart; it
 * becomes work of the editors of its town. `back`: the code of the visitor's question it came up with.
 */
export function missingRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const show = (
    c: Context<StaffEnv>,
    values: MissingForm,
    back: string,
    faults: readonly MissingFault[] = [],
  ): Promise<Response> => {
    const say = sayIn(c, services);
    const page = { values, faults, back, staff: c.var.staff, services, say };
    const body = html`${c.req.query('kept') === undefined ? '' : keptView(say)}
      <p>${say('missing.hint')}</p>
      ${missingForm(page)}
      ${
        back === ''
          ? ''
          : html`<p><a href="/desk/receipts/${back}#services">${say('missing.back')}</a></p>`
      }`;
    const wrong = faults.length > 0;
    const fault = wrong ? ('missing.fault' as const) : undefined;
    return deskPage(c, services, { title: 'missing', body, fault, status: wrong ? 400 : 200 });
  };
  return new Hono<StaffEnv>()
    .get('/missing', (c) => {
      const { name = '', town = ownTown(c), back = '' } = c.req.query();
      const values = { ...formFrom({ name }), town: town.slice(0, 100) };
      return show(c, values, readCode(back) ?? '');
    })
    .post('/missing', async (c) => {
      const sent = await formOf(c);
      const values = formFrom(sent);
      const back = readCode(sent['back'] ?? '') ?? '';
      const known = new Set(services.gazetteer.all.map(({ id }) => id));
      const read = readMissing(values, c.var.staff.account, known);
      if (Array.isArray(read)) return show(c, values, back, read);
      await reportMissing(deskServices(services), c.var.staff.account, read);
      return c.redirect(`/desk/missing?kept=1${back === '' ? '' : `&back=${back}`}`, 303);
    });
}

/** Address of the form, with what is known where it is opened. */
export function missingLink(known: { name?: string; town?: string | null; back?: string }): string {
  const pairs = Object.entries(known).filter((one): one is [string, string] => Boolean(one[1]));
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? '/desk/missing' : `/desk/missing?${query}`;
}

/** The town of who has just one. */
function ownTown(c: Context<StaffEnv>): string {
  const [only = everywhere, ...more] = municipalitiesOf(c.var.staff.account.grants, 'desk');
  return more.length > 0 || only === everywhere ? '' : only;
}

function formFrom(sent: Readonly<Record<string, string>>): MissingForm {
  const given = (name: string): string => (sent[name] ?? '').slice(0, 1_000);
  const [name, what, contact] = [given('name'), given('what'), given('contact')];
  return { name, what, contact, source: given('source'), town: given('town') };
}

function keptView(say: Say): Html {
  return html`<p role="status">
    ${say('missing.kept')} <a href="/desk/work?kind=missing">${say('missing.toWork')}</a>
  </p>`;
}

interface MissingPage {
  values: MissingForm;
  faults: readonly MissingFault[];
  back: string;
  staff: StaffEnv['Variables']['staff'];
  services: DeskHttpServices;
  say: Say;
}

function missingForm(page: MissingPage): Html {
  const { values, back, staff, services, say } = page;
  const mine = towns(services).filter(({ id }) => holds(staff.account.grants, 'desk', id));
  return form(
    '/desk/missing',
    staff.csrf,
    html`<input type="hidden" name="back" value="${back}" />
      ${entry('name', page, true)} ${entry('what', page, true)} ${entry('contact', page, false)}
      ${entry('source', page, false)}
      ${select('town', say('town'), values.town, [
        ['', say('work.national')],
        ...mine.map(({ id, name }) => [id, name] as const),
      ])}
      ${faultView('town', page)}
      <button class="primary">${say('missing.send')}</button>`,
  );
}

type Field = keyof typeof longestMissing;

function entry(name: Field, page: MissingPage, required: boolean): Html {
  const { values, faults, say } = page;
  const wrong = faults.includes(name);
  const hint = name === 'source' ? say('missing.sourceHint') : say('missing.optional');
  const described = [...(wrong ? [`${name}-fault`] : []), ...(required ? [] : [`${name}-hint`])];
  return html`<p class="entry">
    <label for="${name}">${say(`missing.${name}`)}</label>
    ${required ? '' : html`<small id="${name}-hint">${hint}</small>`} ${faultView(name, page)}
    <input
      id="${name}"
      name="${name}"
      type="${name === 'source' ? 'url' : 'text'}"
      value="${values[name]}"
      maxlength="${longestMissing[name]}"
      autocomplete="off"
      ${required ? 'required' : ''}
      ${described.length === 0 ? '' : html`aria-describedby="${described.join(' ')}"`}
      ${wrong ? html`aria-invalid="true"` : ''}
    />
  </p>`;
}

function faultView(name: MissingFault, { faults, say }: MissingPage): Html | '' {
  return faults.includes(name)
    ? html`<strong id="${name}-fault" class="fault">${say(`missing.fault.${name}`)}</strong>`
    : '';
}
