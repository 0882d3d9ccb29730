import { createHash } from 'node:crypto';
import { z } from 'zod';
import { languages } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';

const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** How far a text was checked; `reviewed` is set by a named person of a municipality only. */
export const cardStatuses = ['authored', 'machine', 'reviewed'] as const;

const cardText = z.object({
  status: z.enum(cardStatuses),
  /** {@link digestOfCardText} of the Dutch text that this one translates. */
  source_digest: z.string().optional(),
  reviewed_by: z.string().optional(),
  questions: z.array(z.string().min(3)).min(3).max(12),
  answer: z.array(z.string().min(3)).min(1).max(6),
  next: z.string().min(3),
});

/** Groups of people that have rules of their own; nobody else is given a card made for them. */
export const askerGroups = ['eu', 'ukraine', 'undocumented', 'family'] as const;
export type AskerGroup = (typeof askerGroups)[number];

const year = z.int().min(1990).max(2100);

const slug = z.string().regex(/^[a-z0-9-]+$/);

export const cardSchema = z.strictObject({
  id: slug,
  topic: slug,
  scope: slug,
  /** The national card that a town's card stands in for. */
  instead_of: slug.optional(),
  /** Whom the card is for; absent: everybody. */
  asker: z
    .strictObject({
      group: z.enum(askerGroups).optional(),
      /** Years in which their case began, first and last: an older law holds for them. */
      began: z.strictObject({ from: year, until: year }).optional(),
    })
    .optional(),
  sources: z
    .array(z.object({ document: z.string(), section: z.string(), quote: z.string().min(8) }))
    .min(1),
  reviewed: isoDate,
  text: z.partialRecord(z.enum(languages), cardText),
});

/** A question answered beforehand, in several languages side by side. */
export type Card = z.infer<typeof cardSchema>;
export type CardText = z.infer<typeof cardText>;

/** A sentence of a card with the numbers of the sources it stands on. */
export interface MarkedSentence {
  text: string;
  /** 1-based positions in `card.sources`. */
  sources: number[];
}

/** `"U heeft 3 jaar.[1][2]"` → the sentence and `[1, 2]`. */
export function splitMarks(sentence: string): MarkedSentence {
  const sources = [...sentence.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  return { text: sentence.replace(/\s*\[\d+\]/g, '').trim(), sources };
}

/** Ties a translation to the Dutch it was made from: when this changes, the translation is stale. */
export function digestOfCardText({ answer, next }: Pick<CardText, 'answer' | 'next'>): string {
  return createHash('sha256')
    .update(JSON.stringify([answer, next]))
    .digest('hex')
    .slice(0, 16);
}

/**
 * The text to show a reader: in their language when there is one that still matches the Dutch,
 * else `undefined`.
 */
export function currentText(card: Card, language: Language): CardText | undefined {
  const text = card.text[language];
  const dutch = card.text.nl;
  if (text === undefined || dutch === undefined) return undefined;
  const translated = text.status !== 'authored';
  return translated && text.source_digest !== digestOfCardText(dutch) ? undefined : text;
}
