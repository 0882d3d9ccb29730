import { Hono } from 'hono';
import { html } from 'hono/html';
import { z } from 'zod';
import type { Answer, Citation, Claim } from '../../domain/answer.ts';
import { directionOf } from '../../domain/languages.ts';
import type { Receipt } from '../../domain/desk.ts';
import { readCode, sayable } from '../../desk/receipt-code.ts';
import { makeReceipt, viewReceipt, withdrawReceipt } from '../../desk/receipts.ts';
import type { AppEnv } from '../context.ts';
import { RequestError } from '../errors.ts';
import type { Html } from '../pages/layout.ts';
import { htmlLanguage } from '../pages/layout.ts';
import { check, parseJson } from '../schemas.ts';
import type { DeskHttpServices, StaffEnv } from './context.ts';
import { deskServices, ownOrigin } from './context.ts';
import { nothingHere } from './guard.ts';
import { addressOf, perMinute } from './limits.ts';
import { deskPage, sayIn } from './page.ts';
import type { Say } from './texts.ts';

/** Receipts made from one address. */
const madePerMinute = 20;
/** Codes that one employee may try: far more than there are visitors at a counter. */
const viewedPerMinute = 30;

const receiptBody = z.object({
  answer: z.record(z.string(), z.unknown()),
  question: z.string({ error: 'must be text' }).max(20_000, 'is too long').default(''),
});
const withdrawBody = z.object({
  token: z.string({ error: 'must be text' }).max(100, 'is too long'),
});

/**
 * `POST /api/receipts` `{answer, question?}` keeps an answer that carries our signature, and gives the
 * code that opens it at the desk for four hours. `POST /api/receipts/withdraw` `{token}` takes it back.
 */
export function visitorReceiptRoutes(services: DeskHttpServices): Hono<AppEnv> {
  const { desk } = services;
  const limited = perMinute<AppEnv>(madePerMinute, addressOf);
  return new Hono<AppEnv>()
    .post('/', limited, async (c) => {
      const raw = parseJson(await c.req.arrayBuffer());
      const { question } = check(receiptBody, raw);
      // As it came: the signature is over the members in their order.
      const { answer } = raw as { answer: Answer };
      if (!desk.isOurs(answer))
        throw new RequestError('bad_request', 'the answer does not carry our signature');
      const { receipt, code, token } = await makeReceipt(deskServices(services), answer, question);
      const url = `${ownOrigin(services, c)}/desk/receipts/${code}`;
      const expires = new Date(receipt.expiresAt).toISOString();
      return c.json({ code: sayable(code), url, expires, token }, 201);
    })
    .post('/withdraw', limited, async (c) => {
      const { token } = check(withdrawBody, parseJson(await c.req.arrayBuffer()));
      if (!(await withdrawReceipt(deskServices(services), token))) throw nothingHere();
      return c.body(null, 204);
    });
}

/** `/desk/receipts/:code` for people, `/desk/api/receipts/:code` as JSON. */
export function staffReceiptRoutes(services: DeskHttpServices): Hono<StaffEnv> {
  const limited = perMinute<StaffEnv>(viewedPerMinute, (c) => c.var.staff.account.id);
  const open = async (
    staff: StaffEnv['Variables']['staff'],
    typed: string,
  ): Promise<Receipt | null> => {
    const code = readCode(typed);
    return code === null ? null : viewReceipt(deskServices(services), staff.account, code);
  };
  return new Hono<StaffEnv>()
    .get('/receipts/:code', limited, async (c) => {
      const receipt = await open(c.var.staff, c.req.param('code'));
      const say = sayIn(c, services);
      const back = html`<p><a href="/desk">${say('code')}</a></p>`;
      if (receipt === null)
        return deskPage(c, services, {
          title: 'receipt',
          body: back,
          fault: 'noReceipt',
          status: 404,
        });
      const body = receiptView(receipt, services, say);
      return deskPage(c, services, { title: 'receipt', body });
    })
    .get('/api/receipts/:code', limited, async (c) => {
      const receipt = await open(c.var.staff, c.req.param('code'));
      if (receipt === null) throw nothingHere();
      const { madeAt, expiresAt, ...rest } = receipt;
      const times = {
        made: new Date(madeAt).toISOString(),
        expires: new Date(expiresAt).toISOString(),
      };
      return c.json({ ...rest, ...times });
    });
}

function receiptView(receipt: Receipt, { gazetteer }: DeskHttpServices, say: Say): Html {
  const { question, answer, municipality, madeAt, expiresAt } = receipt;
  const town = municipality === null ? null : (gazetteer.get(municipality)?.name ?? municipality);
  return html`<p>
      ${say('town')}: ${town ?? say('noTown')} · ${say('made')}: ${hour(madeAt)} · ${say('until')}:
      ${hour(expiresAt)}
    </p>
    <h2>${say('question')}</h2>
    ${
      question === ''
        ? html`<p>${say('noQuestion')}</p>`
        : html`<blockquote class="text" dir="auto">${question}</blockquote>`
    }
    <h2>${say('answer')}</h2>
    ${said(answer.intro, answer.language)} ${answer.claims.map(claimView)}
    <h2>${say('sources')}</h2>
    <ol>
      ${answer.citations.map(sourceView)}
    </ol>`;
}

function claimView({ text, language, citations, frame }: Claim): Html {
  const whole = frame === undefined ? text : `${frame} ${text}`;
  return said(`${whole} ${citations.map((id) => `[${id}]`).join(' ')}`, language);
}

function said(text: string, language: string): Html {
  return html`<p lang="${htmlLanguage(language)}" dir="${directionOf(language)}">${text}</p>`;
}

function sourceView({ title, publisher, section, page, quote }: Citation): Html {
  return html`<li lang="nl">
    <a href="${page}">${title} · ${section}</a> (${publisher})
    <blockquote lang="${htmlLanguage(quote.language)}" dir="auto">${quote.text}</blockquote>
  </li>`;
}

/** Desks are in the Netherlands, wherever the server is. */
const clockTime = new Intl.DateTimeFormat('nl', {
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

function hour(at: number): string {
  return clockTime.format(at);
}
