import { setTimeout as wait } from 'node:timers/promises';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { SSEStreamingApi } from 'hono/streaming';
import { streamSSE } from 'hono/streaming';
import type { Receipt } from '../domain/desk.ts';
import { receiptSubject } from '../desk/receipt.ts';
import { followedReceipt } from '../desk/receipts.ts';
import { twinState } from '../desk/twin.ts';
import { updateOf } from '../desk/twin-update.ts';
import type { AppEnv } from './context.ts';
import type { DeskHttpServices } from './desk/context.ts';
import { nothingHere } from './desk/guard.ts';
import { addressOf, perMinute } from './desk/limits.ts';
import { twinKnowledge } from './desk/twin.ts';
import { RequestError } from './errors.ts';

/** How often the store is asked, ms: staff's change is on the phone within two seconds. */
const askEvery = 1_000;
/** A sign of life after so many looks without news, so that no proxy takes the stream for dead. */
const signEvery = 15;
/** Streams that one receipt may have (a phone, and its earlier connection that is not yet gone). */
const mostOfOne = 3;
const mostOfAll = 1_000;
/** Streams begun from one address; phones in one waiting room share it. */
const begunPerMinute = 120;

/**
 * `GET /api/receipts/events`: what staff do to a shown answer, for the visitor who showed it, with
 * `Authorization: Bearer <token>` of `POST /api/receipts`. Each `update` holds the whole state, so that
 * nothing is lost between two connections; `Last-Event-ID` leaves out what is known already. `end`:
 * the receipt was taken back or is over.
 */
export function receiptStreamRoutes(services: DeskHttpServices): Hono<AppEnv> {
  const slots = new Map<string, number>();
  return new Hono<AppEnv>().get(
    '/events',
    perMinute<AppEnv>(begunPerMinute, addressOf),
    async (c) => {
      const receipt = await followedReceipt(services.desk, tokenOf(c));
      if (receipt === null) throw nothingHere();
      const free = take(slots, receipt.id);
      const known = Number(c.req.header('last-event-id') ?? Number.NaN);
      c.header('X-Accel-Buffering', 'no');
      c.header('cache-control', 'no-store');
      return streamSSE(c, async (stream) => {
        try {
          await follow(stream, receipt, known, services, c.req.raw.signal);
        } finally {
          free();
        }
      });
    },
  );
}

function tokenOf(c: Context): string {
  const token = /^Bearer ([\w-]{1,100})$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) throw nothingHere();
  return token;
}

/** Takes one of the streams that there may be; gives what frees it again. */
function take(slots: Map<string, number>, id: string): () => void {
  const own = slots.get(id) ?? 0;
  let all = 0;
  for (const count of slots.values()) all += count;
  if (own >= mostOfOne || all >= mostOfAll)
    throw new RequestError('too_many', 'too many streams', { detail: { key: 'busy' } });
  slots.set(id, own + 1);
  return () => {
    const left = (slots.get(id) ?? 1) - 1;
    if (left === 0) slots.delete(id);
    else slots.set(id, left);
  };
}

/** Never throws: Hono would show the visitor what was thrown. */
async function follow(
  stream: SSEStreamingApi,
  receipt: Receipt,
  known: number,
  services: DeskHttpServices,
  requestSignal: AbortSignal,
): Promise<void> {
  const gone = new AbortController();
  stream.onAbort(() => {
    gone.abort();
  });
  const signal = AbortSignal.any([gone.signal, requestSignal]);
  try {
    await sendNews(stream, receipt, known, services, signal);
  } catch (cause) {
    if (!signal.aborted) services.log.error({ err: cause }, 'a receipt could not be followed');
  }
}

async function sendNews(
  stream: SSEStreamingApi,
  receipt: Receipt,
  known: number,
  services: DeskHttpServices,
  signal: AbortSignal,
): Promise<void> {
  const { desk, clock, messages } = services;
  let last = known;
  for (let look = 1; !signal.aborted; look += 1) {
    const events = await desk.store.events({ subject: receiptSubject(receipt) });
    const now = clock.now();
    const state = twinState(receipt, events, now.getTime());
    if (!state.open) {
      await stream.writeSSE({ event: 'end', data: '{}' });
      return;
    }
    const newest = events.at(-1)?.id ?? 0;
    if (newest !== last) {
      last = newest;
      const update = updateOf(receipt, state, { ...twinKnowledge(services), messages, now });
      await stream.writeSSE({ event: 'update', id: String(last), data: JSON.stringify(update) });
    } else if (look % signEvery === 0) await stream.write(': \n\n');
    await wait(askEvery, undefined, { signal });
  }
}
