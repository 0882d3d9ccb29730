import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Language } from '../../domain/languages.ts';
import { languages } from '../../domain/languages.ts';
import { isoDate, partialDate } from '../../ingest/manifest.ts';
import { cardStatuses } from '../cards.ts';
import { householdKinds, incomeKinds, residenceStatuses } from './household.ts';

/** Where a rule stands: the number of a source of the scheme, and the article or heading there. */
const stands = { source: z.number().int().positive(), article: z.string().min(3) };

/**
 * When a percentage was read, where its source is no law or ordinance: a date, or `undated`.
 * Older than {@link agedAfterMonths} it is a hint, no longer a limit.
 */
const asOf = z.union([z.literal('undated'), partialDate]);

/** A percentage out of a copy older than this is no longer taken for the present one. */
export const agedAfterMonths = 18;

const ceiling = z
  .strictObject({
    /** Percentage of the norm that is the ceiling. */
    pct: z.number().positive().max(500).optional(),
    /** Id of a norm in `norms.yaml`. */
    reference_norm: z.string().optional(),
    as_of: asOf.optional(),
    /** There is a ceiling, but no source that we could read gives its height. */
    unread: z.literal(true).optional(),
    ...stands,
  })
  .refine(
    ({ pct, reference_norm, unread }) =>
      unread === true
        ? pct === undefined && reference_norm === undefined
        : pct !== undefined && reference_norm !== undefined,
    'gives either pct with reference_norm, or unread: true',
  );

/** A ceiling for income or assets: a share of a norm, or known to exist without its height. */
export type Ceiling = z.infer<typeof ceiling>;

const age = z.strictObject({
  /** Youngest age, this age included. */
  from: z.number().int().min(0).max(120).optional(),
  /** Oldest age, this age included. */
  until: z.number().int().min(0).max(120).optional(),
  /** `from`: only from the pension age; `before`: only before it. */
  pension: z.enum(['from', 'before']).optional(),
  ...stands,
});

const statuses = z.array(z.enum(residenceStatuses)).default([]);

const residence = z.strictObject({
  /** One Dutch sentence for people. */
  text: z.string().min(8),
  accepted: statuses,
  refused: statuses,
  ...stands,
});

const sentence = z.strictObject({ text: z.string().min(8), ...stands });

const amount = z.strictObject({
  per: z.enum(['month', 'quarter', 'year', 'once']),
  valid_from: isoDate,
  valid_until: isoDate,
  entries: z.array(z.strictObject({ who: z.string().min(3), eur: z.number().positive() })).min(1),
  ...stands,
});

export const schemeSource = z.strictObject({
  id: z.number().int().positive(),
  title: z.string().min(3),
  publisher: z.string().min(2),
  url: z.url({ protocol: /^https?$/ }),
  published: partialDate.optional(),
  accessed: isoDate,
});

const schemeText = z.strictObject({
  status: z.enum(cardStatuses),
  /** {@link digestOfSchemeText} of the Dutch text that this one translates. */
  source_digest: z.string().optional(),
  reviewed_by: z.string().optional(),
  name: z.string().min(2),
  /** One sentence. */
  description: z.string().min(10),
});

export const schemeSchema = z.strictObject({
  /** `<scope>/<slug>`, as the file's path; the scope is `nl` or a municipality. */
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'is `<scope>/<slug>`'),
  /** Dutch name as it stands on letters. */
  name: z.string().min(2),
  /** Name in the Uniforme Productnamenlijst. */
  upl: z.string().optional(),
  /** The national scheme that this is the municipality's version of. */
  local_of: z.string().optional(),
  regulation: z.strictObject({
    title: z.string().min(3),
    url: z.url({ protocol: /^https?$/ }),
    article: z.string().min(3).optional(),
  }),
  sources: z.array(schemeSource).min(1),
  valid_from: isoDate,
  valid_until: isoDate.optional(),
  reviewed: isoDate,
  /** Dutch sentences that say what it is. */
  about: z.array(sentence).min(1),
  residence: residence.optional(),
  age: age.optional(),
  household: z
    .strictObject({
      text: z.string().min(8),
      kinds: z.array(z.enum(householdKinds)).min(1),
      ...stands,
    })
    .optional(),
  /** At least one child of an age from … until, both included. */
  children_age: z
    .strictObject({
      from: z.number().int().min(0).max(30),
      until: z.number().int().min(0).max(30),
      ...stands,
    })
    .optional(),
  income_kind: z
    .strictObject({
      text: z.string().min(8),
      one_of: z.array(z.enum(incomeKinds)).min(1).optional(),
      none_of: z.array(z.enum(incomeKinds)).min(1).optional(),
      ...stands,
    })
    .optional(),
  income_ceiling_pct: ceiling.optional(),
  asset_ceiling: ceiling.optional(),
  /**
   * Conditions that nobody is asked about; they are told. A `decisive` one leaves out too many to
   * say more than "maybe".
   */
  conditions: z.array(sentence.extend({ decisive: z.literal(true).optional() })).default([]),
  /** The office weighs the circumstances, so that no answer can be more than "maybe". */
  judgement: z.strictObject(stands).optional(),
  documents: z.strictObject({ list: z.array(z.string().min(3)).min(1), ...stands }).optional(),
  amount: amount.optional(),
  /** Dutch sentences: how to apply. */
  apply: z.array(sentence).min(1),
  apply_url: z.url({ protocol: /^https?$/ }).optional(),
  /** Office where one applies. */
  apply_at: z.string().min(3).optional(),
  text: z.partialRecord(z.enum(languages), schemeText),
});

/** A scheme for people with little money (minimaregeling, toeslag) as rules. */
export type Scheme = z.infer<typeof schemeSchema>;
export type SchemeText = z.infer<typeof schemeText>;

/** `nl` or the municipality whose scheme it is. */
export function scopeOf({ id }: Pick<Scheme, 'id'>): string {
  return id.split('/')[0] ?? '';
}

/** Ties a translation to the Dutch it was made from. */
export function digestOfSchemeText({
  name,
  description,
}: Pick<SchemeText, 'name' | 'description'>): string {
  return createHash('sha256')
    .update(JSON.stringify([name, description]))
    .digest('hex')
    .slice(0, 16);
}

/** Whether the text in this language translates an earlier Dutch one. */
export function isStaleSchemeText({ text }: Pick<Scheme, 'text'>, language: Language): boolean {
  const [own, dutch] = [text[language], text.nl];
  if (own === undefined || dutch === undefined || own.status === 'authored') return false;
  return language !== 'nl' && own.source_digest !== digestOfSchemeText(dutch);
}
