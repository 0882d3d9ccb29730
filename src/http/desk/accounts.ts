import type { Context } from 'hono';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Account, Grant } from '../../domain/desk.ts';
import { roles } from '../../domain/desk.ts';
import { addAccount, changeGrants, passwordLink, setDisabled } from '../../desk/accounts.ts';
import { everywhere, mayGrant } from '../../desk/roles.ts';
import { staff } from '../../desk/services.ts';
import { AccountExists } from '../../ports/store.ts';
import type { Html } from '../pages/layout.ts';
import { check } from '../schemas.ts';
import { towns } from '../site.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices, ownOrigin } from './context.ts';
import { formOf, nothingHere, roleOnly } from './guard.ts';
import type { DeskView } from './page.ts';
import { deskPage, field, form, sayIn } from './page.ts';
import type { Say } from './texts.ts';

const grantForm = z.object({ role: z.enum(roles), municipality: z.string().max(60) });
const nameForm = z.object({ name: z.string().trim().min(1).max(100) });

/**
 * `/desk/accounts`: an admin sees and changes the accounts of their own towns, and no others. With an
 * identity provider accounts come from there and can only be blocked.
 */
export function accountRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const { desk } = services;
  const work = deskServices(services);
  const local = desk.identity === null;
  const shown = async (
    c: Context<StaffEnv>,
    { before, ...view }: Pick<DeskView, 'fault' | 'status'> & { before?: Html } = {},
  ): Promise<Response> => {
    const { account: own, csrf } = c.var.staff;
    const all = await desk.store.accounts();
    const mine = all.filter(({ grants }) => mayGrant(own.grants, grants));
    const say = sayIn(c, services);
    const parts = { csrf, say, local, services, own: own.id };
    const body = html`${before ?? ''} ${local ? addForm(csrf, say, services) : ''}
    ${mine.map((account) => accountView(account, parts))}`;
    return deskPage(c, services, { title: 'accounts', body, ...view });
  };
  /** One of the admin's own towns; others' do not exist for them. */
  const theirs = async (c: Context<StaffEnv>): Promise<Account> => {
    const account = await desk.store.account(c.req.param('id') ?? '');
    if (account === null || !mayGrant(c.var.staff.account.grants, account.grants))
      throw nothingHere();
    return account;
  };
  /** Nobody takes their own role away: the last admin would be locked out by one wrong click. */
  const others = async (c: Context<StaffEnv>): Promise<Account> => {
    const account = await theirs(c);
    if (account.id === c.var.staff.account.id) throw nothingHere();
    return account;
  };
  const givenGrants = async (c: Context<StaffEnv>): Promise<Grant[]> => {
    const grants = [check(grantForm, await formOf(c))];
    const known = grants.every(
      ({ municipality }) =>
        municipality === everywhere || services.gazetteer.get(municipality)?.id === municipality,
    );
    if (!known || !mayGrant(c.var.staff.account.grants, grants)) throw nothingHere();
    return grants;
  };
  const linkFor = async (c: Context<StaffEnv>, account: Account): Promise<Response> => {
    const query = await passwordLink(work, account, staff(c.var.staff.account));
    const say = sayIn(c, services);
    const before = html`<p role="status">
      <b>${account.name}</b>: ${say('linkHint')}<br /><code
        >${ownOrigin(services, c)}/desk/password?${query}</code
      >
    </p>`;
    return shown(c, { before });
  };
  const routes = new Hono<StaffEnv>()
    .use('/accounts/*', roleOnly('admin'))
    .get('/accounts', (c) => shown(c))
    .post('/accounts/:id/disable', async (c) => {
      await setDisabled(work, await others(c), true, staff(c.var.staff.account));
      return c.redirect('/desk/accounts', 303);
    })
    .post('/accounts/:id/enable', async (c) => {
      await setDisabled(work, await theirs(c), false, staff(c.var.staff.account));
      return c.redirect('/desk/accounts', 303);
    });
  if (!local) return routes;
  return routes
    .post('/accounts', async (c) => {
      const { name } = check(nameForm, await formOf(c));
      const grants = await givenGrants(c);
      try {
        const account = await addAccount(work, { name, grants }, staff(c.var.staff.account));
        return await linkFor(c, account);
      } catch (cause) {
        if (cause instanceof AccountExists) return shown(c, { fault: 'taken', status: 409 });
        throw cause;
      }
    })
    .post('/accounts/:id/grants', async (c) => {
      const account = await others(c);
      await changeGrants(work, account, await givenGrants(c), staff(c.var.staff.account));
      return c.redirect('/desk/accounts', 303);
    })
    .post('/accounts/:id/link', async (c) => linkFor(c, await theirs(c)));
}

interface Parts {
  csrf: string;
  say: Say;
  local: boolean;
  services: DeskHttpServices;
  /** Id of who looks. */
  own: string;
}

function accountView(account: Account, { csrf, say, local, services, own }: Parts): Html {
  const { id, name, disabled, grants } = account;
  const path = `/desk/accounts/${id}`;
  const isOwn = id === own;
  const button = (action: 'disable' | 'enable' | 'link'): Html =>
    form(`${path}/${action}`, csrf, html`<button class="quiet">${say(action)}</button>`);
  return html`<section class="card">
    <h2>
      ${name}${isOwn ? html` (${say('you')})` : ''}${disabled ? html` (${say('disabled')})` : ''}
    </h2>
    <p>${grants.map((grant) => html`${grantText(grant, services, say)} `)}</p>
    <div class="row">
      ${local ? button('link') : ''} ${isOwn ? '' : button(disabled ? 'enable' : 'disable')}
    </div>
    ${local && !isOwn ? changeForm(account, path, { csrf, say, services }) : ''}
  </section>`;
}

/** A role with the town that it is for, in words. */
export function grantText(
  { role, municipality }: Grant,
  { gazetteer }: Pick<DeskHttpServices, 'gazetteer'>,
  say: Say,
): string {
  const town =
    municipality === everywhere
      ? say('everywhere')
      : (gazetteer.get(municipality)?.name ?? municipality);
  return `${say(`role.${role}`)} · ${town}`;
}

/** Begins with the role that somebody has: pressing it unread changes nothing. */
function changeForm(
  { id, grants: [grant] }: Account,
  path: string,
  { csrf, say, services }: Pick<Parts, 'csrf' | 'say' | 'services'>,
): Html {
  return html`<details>
    <summary>${say('change')}</summary>
    ${form(
      `${path}/grants`,
      csrf,
      html`${grantFields(say, services, id, grant)}<button>${say('change')}</button>`,
    )}
  </details>`;
}

function addForm(csrf: string, say: Say, services: DeskHttpServices): Html {
  return html`<section class="card">
    <h2>${say('add')}</h2>
    ${form(
      '/desk/accounts',
      csrf,
      html`${field(say('name'), 'name', { autocomplete: 'off' })}
        ${grantFields(say, services, 'new')}<button class="primary">${say('add')}</button>`,
    )}
  </section>`;
}

function grantFields(say: Say, services: DeskHttpServices, id: string, chosen?: Grant): Html {
  const option = (value: string, words: string, now: string | undefined): Html =>
    html`<option value="${value}" ${value === now ? 'selected' : ''}>${words}</option>`;
  return html`<p class="entry">
      <label for="role-${id}">${say('role')}</label>
      <select id="role-${id}" name="role">
        ${roles.map((role) => option(role, say(`role.${role}`), chosen?.role))}
      </select>
    </p>
    <p class="entry">
      <label for="municipality-${id}">${say('town')}</label>
      <select id="municipality-${id}" name="municipality">
        ${towns(services).map((town) => option(town.id, town.name, chosen?.municipality))}
        ${option(everywhere, say('everywhere'), chosen?.municipality)}
      </select>
    </p>`;
}
