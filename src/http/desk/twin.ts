import { Hono } from 'hono';
import type { Context } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import { wrongReasons } from '../../domain/desk.ts';
import { readCode } from '../../desk/receipt-code.ts';
import { holds } from '../../desk/roles.ts';
import type { OpenReceipt } from '../../desk/receipts.ts';
import { changeTwin, viewReceipt } from '../../desk/receipts.ts';
import type { TwinChange, TwinKnowledge } from '../../desk/twin.ts';
import { longestNote, servicesNamed, townOf } from '../../desk/twin.ts';
import { check } from '../schemas.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices } from './context.ts';
import { improveForm } from './curate-form-view.ts';
import { formOf, nothingHere } from './guard.ts';
import { perMinute } from './limits.ts';
import { deskPage, sayIn } from './page.ts';
import { twinBody } from './twin-view.ts';

/** Wrong codes that one employee may try: far more than anybody mistypes. */
const triedPerMinute = 30;

const id = z.string().min(1).max(100);
const claim = z.coerce.number().int().min(0).max(1000);
const changeBody: z.ZodType<TwinChange> = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('wrong'),
    claim,
    reason: z.enum(wrongReasons),
    note: z.string().max(longestNote).default(''),
    sentence: z.string().max(100).default(''),
  }),
  z.object({ do: z.literal('right'), claim }),
  z.object({ do: z.enum(['add-service', 'remove-service']), service: id }),
  z.object({ do: z.enum(['add-step', 'remove-step']), step: id }),
]);

/**
 * `/desk/receipts/:code`: what a visitor shows, in Dutch beside their own language, and what staff do
 * to it; `/desk/api/receipts/:code`: the same as JSON.
 */
export function staffReceiptRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const limited = perMinute<StaffEnv>(triedPerMinute, (c) => c.var.staff.account.id, 'failures');
  const known = twinKnowledge(services);
  const open = async (c: Context<StaffEnv, '/:code'>): Promise<OpenReceipt | null> => {
    const code = readCode(c.req.param('code'));
    if (code === null) return null;
    return viewReceipt(deskServices(services), c.var.staff.account, code);
  };
  return new Hono<StaffEnv>()
    .get('/receipts/:code', limited, async (c) => {
      const found = await open(c);
      return found === null ? noSuchCode(c, services) : twinPage(c, found, services);
    })
    .post('/receipts/:code', limited, async (c) => {
      const change = check(changeBody, await formOf(c));
      const code = readCode(c.req.param('code'));
      const { account } = c.var.staff;
      const changed =
        code === null
          ? null
          : await changeTwin(deskServices(services), known, account, code, change);
      if (code === null || changed === null) return noSuchCode(c, services);
      return c.redirect(`/desk/receipts/${code}#${placeOf(change)}`, 303);
    })
    .get('/api/receipts/:code', limited, async (c) => {
      const found = await open(c);
      if (found === null) throw nothingHere();
      const { madeAt, expiresAt, ...rest } = found.receipt;
      const times = {
        made: new Date(madeAt).toISOString(),
        expires: new Date(expiresAt).toISOString(),
      };
      const { corrections, services: added, steps } = found.state;
      return c.json({ ...rest, ...times, state: { corrections, services: added, steps } });
    });
}

/** What may be put beside an answer here. */
export function twinKnowledge({ directory, desk }: DeskHttpServices): TwinKnowledge {
  return { directory, sentences: desk.sentences };
}

/** Back to where the employee was. */
function placeOf(change: TwinChange): string {
  if ('claim' in change) return `claim-${change.claim}`;
  return 'service' in change ? 'services' : 'steps';
}

function noSuchCode(
  c: Context<StaffEnv>,
  services: DeskHttpServices,
): Response | Promise<Response> {
  const say = sayIn(c, services);
  const body = html`<p><a href="/desk">${say('code')}</a></p>`;
  return deskPage(c, services, { title: 'receipt', body, fault: 'noReceipt', status: 404 });
}

function twinPage(
  c: Context<StaffEnv, '/:code'>,
  { receipt, state }: OpenReceipt,
  services: DeskHttpServices,
): Promise<Response> {
  const known = twinKnowledge(services);
  const searched = (c.req.query('service') ?? '').slice(0, 100);
  const town = townOf(receipt, c.var.staff.account);
  const say = sayIn(c, services);
  const { account, csrf } = c.var.staff;
  const code = readCode(c.req.param('code')) ?? '';
  const found = servicesNamed(searched, town, known);
  const page = { receipt, state, known, services, say, csrf, searched, found, code, town };
  const body = html`${twinBody({ ...page, action: `/desk/receipts/${code}` })}
  ${holds(account.grants, 'editor', null) ? improveForm(code, csrf, say) : ''}`;
  return deskPage(c, services, { title: 'receipt', body, script: 'plan' });
}
