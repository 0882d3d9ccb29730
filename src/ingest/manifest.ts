import { parse } from 'yaml';
import { z } from 'zod';
import { documentKinds } from '../domain/knowledge.ts';

/** A YAML date arrives as text (`2022-01-01`), a year alone as a number. */
export const isoDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** Sources are often dated by year or month only: `2022`, `2022-05`. */
export const partialDate = z.preprocess(
  (value) =>
    value instanceof Date
      ? value.toISOString().slice(0, 10)
      : typeof value === 'number'
        ? String(value)
        : value,
  z
    .string()
    .regex(
      /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
      'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ),
);

const basis = z.object({
  id: z.number().int().positive(),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: partialDate.optional(),
  accessed: isoDate.optional(),
  excerpt: z.string().optional(),
});

/** What may be said about a document, in `manifest.yaml` or in its own front matter. */
export const describedDocument = z.object({
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  municipality: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'is a slug such as "nijmegen"')
    .optional(),
  kind: z.enum(documentKinds).optional(),
  language: z.string().max(35).optional(),
  year: z.number().int().min(1800).max(2200).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: isoDate.optional(),
  valid_from: isoDate.optional(),
  valid_until: isoDate.optional(),
  reviewed: isoDate.optional(),
  sources: z.array(basis).optional(),
});

export type DescribedDocument = z.infer<typeof describedDocument> & {
  /** Town that the file's name holds; front matter goes before it. */
  assumedMunicipality?: string | undefined;
};

const manifest = z.object({ documents: z.array(z.unknown()) });
const entry = describedDocument.extend({ file: z.string().min(1) });

export interface Manifest {
  /** File name → what is known about it. */
  documents: Map<string, DescribedDocument>;
  /** What is wrong with single entries; the others still hold. */
  faults: string[];
}

/** `manifest.yaml` of a folder. Throws with a plain reason when it is no manifest at all. */
export function parseManifest(source: string): Manifest {
  const parsed = manifest.safeParse(parse(source));
  if (!parsed.success) throw new Error(firstIssue(parsed.error));
  const read: Manifest = { documents: new Map(), faults: [] };
  for (const [n, value] of parsed.data.documents.entries()) {
    const one = entry.safeParse(value);
    if (one.success) {
      const { file, ...described } = one.data;
      read.documents.set(file, described);
    } else {
      read.faults.push(`has an entry that is not right: documents.${n}.${firstIssue(one.error)}`);
    }
  }
  return read;
}

/** The first thing that is wrong, with where it stands: `documents.2.year: Invalid input …`. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not valid'}`;
}
