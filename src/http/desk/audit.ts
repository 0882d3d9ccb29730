import { Hono } from 'hono';
import { html } from 'hono/html';
import type { DeskEvent } from '../../domain/desk.ts';
import { auditedKinds } from '../../desk/events.ts';
import { everywhere, municipalitiesOf } from '../../desk/roles.ts';
import { staff, system } from '../../desk/services.ts';
import type { Html } from '../pages/layout.ts';
import { grantText } from './accounts.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { roleOnly } from './guard.ts';
import { deskPage, sayIn } from './page.ts';
import type { Say } from './texts.ts';

const eventsOnPage = 100;

/**
 * `/desk/audit`: who saw and changed what, the newest first. An admin of some towns sees what happened
 * in these; what belongs to no town is for those who hold all. Looking is itself kept.
 */
export function auditRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk, clock } = services;
  return new Hono<StaffEnv>().get('/audit', roleOnly('admin'), async (c) => {
    const { account } = c.var.staff;
    const towns = municipalitiesOf(account.grants, 'admin');
    const before = Number(c.req.query('before'));
    const events = await desk.store.events({
      kinds: auditedKinds,
      municipalities: towns.includes(everywhere) ? undefined : towns,
      before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
      limit: eventsOnPage,
    });
    const about = { subject: system.type, municipality: null, actor: staff(account) };
    await desk.store.append({ kind: 'audit.viewed', ...about, body: {} }, clock.now().getTime());
    const accounts = await desk.store.accounts();
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    const say = sayIn(c, services);
    const first = events[0];
    const body = html`<p>${say('audit.hint')}</p>
      <div class="sideways" tabindex="0" role="region" aria-label="${say('audit')}">
        <table class="log">
          <thead>
            <tr>
              ${(['when', 'who', 'what', 'about', 'town'] as const).map(
                (key) => html`<th scope="col">${say(key)}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${events.toReversed().map((event) => eventRow(event, names, services, say))}
          </tbody>
        </table>
      </div>
      ${
        first === undefined || events.length < eventsOnPage
          ? ''
          : html`<p><a href="/desk/audit?before=${first.id}">${say('earlier')}</a></p>`
      }`;
    return deskPage(c, services, { title: 'audit', body });
  });
}

function eventRow(
  event: DeskEvent,
  names: ReadonlyMap<string, string>,
  services: Pick<DeskHttpServices, 'gazetteer'>,
  say: Say,
): Html {
  const { at, actor, kind, subject, municipality, body } = event;
  const who =
    actor.type === 'staff' ? (names.get(actor.account) ?? actor.account) : say(actor.type);
  const whom = names.get(subject.replace(/^account:/, '')) ?? subject;
  return html`<tr>
    <td><time datetime="${new Date(at).toISOString()}">${localTime.format(at)}</time></td>
    <td>${who}</td>
    <td>${say(`audit.${kind}`)} ${toldOf(body, services, say)}</td>
    <td>${whom}</td>
    <td>
      ${municipality === null ? '' : (services.gazetteer.get(municipality)?.name ?? municipality)}
    </td>
  </tr>`;
}

/** What an event says beside its kind: roles in words, the rest as it was kept, folded. */
function toldOf(
  body: DeskEvent['body'],
  services: Pick<DeskHttpServices, 'gazetteer'>,
  say: Say,
): Html | '' {
  if ('grants' in body)
    return html`<small
      >${body.grants.map((one) => grantText(one, services, say)).join(', ')}</small
    >`;
  const isUsual = 'by' in body && body.by === 'password';
  if (isUsual || Object.keys(body).length === 0) return '';
  return html`<details>
    <summary>${say('audit.details')}</summary>
    <code>${JSON.stringify(body)}</code>
  </details>`;
}

const localTime = new Intl.DateTimeFormat('nl', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Amsterdam',
});
