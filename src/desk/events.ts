import { z } from 'zod';
import type { EventBodies, EventKind, NewEvent } from '../domain/desk.ts';
import { wrongReasons } from '../domain/desk.ts';
import { longestCard } from './curate-yaml.ts';
import { longestMissing } from './missing-services.ts';
import { grantsSchema } from './roles.ts';

const id = z.string().min(1).max(100);
const text = z.string().max(4000);
const number = z.number().int().min(0);
const nothing = z.strictObject({});
const writing = z.strictObject({ version: id, note: text.optional() });
const yaml = z.string().max(longestCard).nullable();

/** What each kind tells, so that nothing else, and nothing of a visitor, slips into the log. */
const bodies: { readonly [K in EventKind]: z.ZodType<EventBodies[K]> } = {
  'receipt.made': z.strictObject({ language: id, status: id }),
  'receipt.withdrawn': nothing,
  'receipt.viewed': nothing,
  'claim.corrected': z.strictObject({
    claim: number,
    note: text,
    reason: z.enum(wrongReasons).optional(),
    sentence: id.optional(),
  }),
  'claim.restored': z.strictObject({ claim: number }),
  'service.added': z.strictObject({ service: id }),
  'service.removed': z.strictObject({ service: id }),
  'step.added': z.strictObject({ sentence: id }),
  'step.removed': z.strictObject({ sentence: id }),
  'service.missing': z.strictObject({
    name: z.string().min(1).max(longestMissing.name),
    what: z.string().min(1).max(longestMissing.what),
    contact: z.string().max(longestMissing.contact),
    source: z.string().max(longestMissing.source),
  }),
  'card.written': z.strictObject({ version: id, card: yaml, base: yaml, corpus: id.nullable() }),
  'card.proposed': writing.extend({
    title: text,
    after: id.nullable(),
    takesBack: z.boolean(),
  }),
  'card.approved': writing,
  'card.rejected': writing,
  'card.published': writing,
  'work.assigned': z.strictObject({ owner: id.nullable(), due: z.iso.date().nullable() }),
  'work.done': nothing,
  'work.reopened': nothing,
  'question.kept': z.strictObject({
    question: text,
    language: id,
    status: id,
    topic: z.string().max(200).nullable(),
  }),
  'notice.posted': z.strictObject({
    template: id.nullable(),
    slots: z.record(id, z.string().max(100)),
    text: z.string().max(300).nullable(),
    topic: id.nullable(),
    from: z.iso.date(),
    until: z.iso.date(),
  }),
  'notice.ended': nothing,
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

/** What the audit log tells: who saw and did what; not what visitors asked. */
export const auditedKinds = (Object.keys(bodies) as EventKind[]).filter(
  (kind) => kind !== 'question.kept',
);

/**
 * The event, once its body is what its kind says.
 *
 * @throws ZodError when a member is missing, unknown or too long
 */
export function checkedEvent(event: NewEvent): NewEvent {
  return { ...event, body: bodies[event.kind].parse(event.body) } as NewEvent;
}
