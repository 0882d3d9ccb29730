import { z } from 'zod';

/** How a claim was spoilt; `none` for one that is right. */
export const corruptions = [
  'none',
  /** One number became another. */
  'number',
  /** The same, the new one in words. */
  'number_word',
  /** Weeks became months. */
  'unit',
  /** Day, month or year. */
  'date',
  /** A digit of a phone number, a letter of an address. */
  'contact',
  /** An organisation became another. */
  'name',
  /** The town in the claim. */
  'town',
  /** The passage is another town's. */
  'town_passage',
  'negation',
  'modality',
  /** The passage is another topic's. */
  'source',
  /** A number became another that stands in the passage, too: beyond what is promised. */
  'number_within',
] as const;
export type Corruption = (typeof corruptions)[number];

export const splits = ['dev', 'test'] as const;
export type Split = (typeof splits)[number];

const passage = z.object({
  passage: z.string(),
  document: z.string(),
  title: z.string(),
  headings: z.array(z.string()),
  publisher: z.string(),
  municipality: z.string().nullable(),
  year: z.number().nullable(),
  text: z.string(),
});

const claim = z.object({
  claim: z.string(),
  language: z.string(),
  split: z.enum(splits),
  corruption: z.enum(corruptions),
  /** Where the edit was made by a person, not by a program. */
  byHand: z.boolean().default(false),
  /** The asker's. */
  municipality: z.string().nullable(),
  passages: z.array(z.string()).min(1),
  /** What the claim rests on, literally in these passages. */
  quotes: z.array(z.string()).min(1),
  text: z.string(),
});

export type ClaimPassage = z.infer<typeof passage>;
export type LabelledClaim = z.infer<typeof claim>;

export interface ClaimsSet {
  passages: ReadonlyMap<string, ClaimPassage>;
  claims: LabelledClaim[];
}

/** Reads JSON Lines of passages and claims. Throws a ZodError or SyntaxError for a bad line. */
export function parseClaimsSet(source: string): ClaimsSet {
  const lines = source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => z.union([passage, claim]).parse(JSON.parse(line)));
  const passages = new Map(
    lines.flatMap((line) => ('passage' in line ? [[line.passage, line] as const] : [])),
  );
  return { passages, claims: lines.filter((line) => 'claim' in line) };
}
