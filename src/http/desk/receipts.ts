import { Hono } from 'hono';
import { z } from 'zod';
import type { Answer } from '../../domain/answer.ts';
import { sayable } from '../../desk/receipt-code.ts';
import { makeReceipt, withdrawReceipt } from '../../desk/receipts.ts';
import type { AppEnv } from '../context.ts';
import { RequestError } from '../errors.ts';
import { check, parseJson } from '../schemas.ts';
import type { DeskHttpServices } from './context.ts';
import { deskServices, ownOrigin } from './context.ts';
import { nothingHere } from './guard.ts';
import { addressOf, perMinute } from './limits.ts';

/** Receipts made from one address. */
const madePerMinute = 20;

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
