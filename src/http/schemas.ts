import { z } from 'zod';
import type { ErrorDetail } from './errors.ts';
import { RequestError } from './errors.ts';

/** Longest question that is accepted; a pasted letter fits. UTF-16 units. */
const maximumQuestion = 20_000;

const tag = z
  .string({ error: 'must be text' })
  .regex(/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i, 'is not a language tag');
/** An id or a name; whether there is such a municipality is for the answer to tell. */
const municipality = z
  .string({ error: 'must be text' })
  .regex(/^[\p{L}\p{M}\p{N} .'’()-]{1,60}$/u, 'is not a municipality');
const questionText = z
  .string({ error: 'must be text' })
  .max(maximumQuestion, `is longer than ${maximumQuestion} characters`)
  .refine((text) => text.trim() !== '', 'is empty');

const turn = z.object({
  question: z.string({ error: 'must be text' }).max(maximumQuestion, 'is too long'),
  language: tag.optional(),
  municipality: municipality.nullish().transform((value) => value ?? undefined),
});

/** Date whose rules are asked for; absent: today. */
const validOn = z.iso
  .date('is not a date such as 2026-11-22')
  .nullish()
  .transform((value) => value ?? undefined);

/** Kinds of records to search instead of the documents: `service,scheme`. */
const kinds = z
  .string()
  .transform((list) => list.split(','))
  .pipe(z.array(z.enum(['service', 'scheme', 'term'], 'is no kind that can be searched')))
  .optional();

/** Body of `POST /api/ask`. */
export const askBody = z.object({
  question: questionText,
  language: tag.nullish().transform((value) => value ?? undefined),
  municipality: municipality.nullish().transform((value) => value ?? undefined),
  conversation: z
    .array(turn, { error: 'must be a list' })
    .max(50, 'is longer than 50 turns')
    .optional(),
  replyIn: tag.nullish().transform((value) => value ?? undefined),
  validOn,
});

/** Query of `GET /api/search`. */
export const searchQuery = z.object({
  q: questionText,
  municipality: municipality.optional(),
  k: z.coerce
    .number('is no number')
    .int('is no whole number')
    .min(1, 'is less than 1')
    .max(50, 'is more than 50')
    .default(10),
  validOn,
  kinds,
});

/** Query of `GET /api/glossary` and `GET /api/glossary/:term`. */
export const glossaryQuery = z.object({
  language: tag.default('nl').transform((value) => value.toLowerCase()),
});

/** A word or phrase that may name a term. */
export const glossaryTerm = z
  .string()
  .max(100, 'is longer than 100 characters')
  .transform((text) => text.toWellFormed().replaceAll('\0', ' '));

/** The value, or a {@link RequestError} that says in a plain sentence what is wrong first. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const detail = { ...detailOf(parsed.error), language: languageOf(value) };
  throw new RequestError('bad_request', reasonOf(parsed.error), { detail });
}

function detailOf({ issues }: z.ZodError): Pick<ErrorDetail, 'key' | 'values'> {
  const [issue] = issues;
  const member = issue?.path[0];
  if (member === undefined) return { key: 'not_object' };
  if (member !== 'question' && member !== 'q')
    return { key: 'bad_member', values: { member: String(member) } };
  if (issue?.code === 'too_big')
    return { key: 'question_too_long', values: { most: maximumQuestion } };
  return { key: issue?.code === 'custom' ? 'question_empty' : 'question_missing' };
}

function reasonOf({ issues }: z.ZodError): string {
  const [issue] = issues;
  const member = issue?.path.join('.') ?? '';
  return member === '' ? 'the request is not an object' : `${member} ${issue?.message ?? ''}`;
}

/** The language that a request asks for, where at least that can be read. */
function languageOf(value: unknown): string | undefined {
  const given = z.object({ language: tag }).safeParse(value);
  return given.success ? given.data.language : undefined;
}

/** A request body as JSON. Throws {@link RequestError} for broken UTF-8 and broken JSON. */
export function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const detail = { key: 'not_json' };
    throw new RequestError('bad_request', 'body is not JSON in UTF-8', { cause, detail });
  }
}
