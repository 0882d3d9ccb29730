import { z } from 'zod';
import type { EventBodies, EventKind, NewEvent } from '../domain/desk.ts';
import { grantsSchema } from './roles.ts';

const id = z.string().min(1).max(100);
const text = z.string().max(4000);
const nothing = z.strictObject({});
const writing = z.strictObject({ version: id, note: text.optional() });

/** What each kind tells, so that nothing else, and nothing of a visitor, slips into the log. */
const bodies: { readonly [K in EventKind]: z.ZodType<EventBodies[K]> } = {
  'receipt.made': z.strictObject({ language: id, status: id }),
  'receipt.withdrawn': nothing,
  'receipt.viewed': nothing,
  'claim.corrected': z.strictObject({ claim: z.number().int().min(0), note: text }),
  'card.proposed': writing,
  'card.approved': writing,
  'card.published': writing,
  'account.added': z.strictObject({ name: id, grants: grantsSchema }),
  'account.changed': z.strictObject({ grants: grantsSchema }),
  'account.disabled': nothing,
  'account.enabled': nothing,
  'account.link': nothing,
  'account.password': nothing,
  'login.tried': nothing,
  'login.succeeded': z.strictObject({ by: z.enum(['password', 'oidc']) }),
  'session.ended': z.strictObject({ all: z.boolean() }),
  'audit.viewed': nothing,
  'retention.done': z.strictObject({ receipts: z.number(), events: z.number() }),
};

/**
 * The event, once its body is what its kind says.
 *
 * @throws ZodError when a member is missing, unknown or too long
 */
export function checkedEvent(event: NewEvent): NewEvent {
  return { ...event, body: bodies[event.kind].parse(event.body) } as NewEvent;
}
