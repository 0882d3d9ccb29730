import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1));

const term = z.strictObject({
  /** The Dutch term as documents write it. */
  term: z.string().min(2),
  /** Other Dutch words and spellings for it, older names included. */
  variants: words.default([]),
  /** How people say it, by language tag. */
  translations: z.record(z.string().regex(/^[a-z]{2,3}$/), words).default({}),
});

/** An administrative term with what people call it in other languages. */
export type GlossaryTerm = z.infer<typeof term>;

/** Terms of all files, with a digest that names this very glossary. */
export interface Glossary {
  terms: readonly GlossaryTerm[];
  digest: string;
}

/** Reads one YAML file: a list of terms. Throws a ZodError or YAMLParseError. */
export function parseGlossary(source: string): GlossaryTerm[] {
  return z.array(term).parse(parse(source));
}

/** Joins the terms of several files. Throws an Error when two have the same term. */
export function createGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const seen = new Set<string>();
  for (const { term: name } of terms) {
    if (seen.has(name)) throw new Error(`The glossary has "${name}" twice.`);
    seen.add(name);
  }
  return { terms, digest: createHash('sha256').update(JSON.stringify(terms)).digest('hex') };
}

/** Dutch words that compounds may be split at even where the corpus has them in compounds only. */
export function indexWords({ terms }: Glossary): string[] {
  const names = terms.flatMap(({ term: name, variants }) => [name, ...variants]);
  return [...new Set(names.flatMap((name) => name.split(/[\s-]+/)))].filter(
    (word) => word.length > 3,
  );
}
