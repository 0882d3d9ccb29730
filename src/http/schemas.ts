import { z } from 'zod';
import { RequestError } from './errors.ts';

/** Longest question that is accepted; a pasted letter fits. UTF-16 units. */
const maximumQuestion = 20_000;

const tag = z.string().regex(/^[a-z]{2,3}(?:-[a-z]{2,8})?$/i, 'is not a language tag');
const municipality = z.string().regex(/^[a-z0-9-]{1,60}$/, 'is not a municipality');
const questionText = z
  .string({ error: 'must be text' })
  .max(maximumQuestion, `is longer than ${maximumQuestion} characters`)
  .refine((text) => text.trim() !== '', 'is empty');

const turn = z.object({
  question: z.string().max(maximumQuestion),
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
  conversation: z.array(turn).max(50).optional(),
  replyIn: tag.nullish().transform((value) => value ?? undefined),
  validOn,
});

/** Query of `GET /api/search`. */
export const searchQuery = z.object({
  q: questionText,
  municipality: municipality.optional(),
  k: z.coerce.number().int().min(1).max(50).default(10),
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

/** The value, or a {@link RequestError} that names the first member that is wrong. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RequestError(
    'bad_request',
    `${issue?.path.join('.') || 'body'} ${issue?.message ?? 'is not valid'}`,
  );
}

/** A request body as JSON. Throws {@link RequestError} for broken UTF-8 and broken JSON. */
export function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new RequestError('bad_request', 'body is not JSON in UTF-8', { cause });
  }
}
