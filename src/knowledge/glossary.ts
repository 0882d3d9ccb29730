import { createHash } from 'node:crypto';
import { z } from 'zod';
import { languages } from '../domain/languages.ts';

/** What a term is about; also the name of the file that it stands in. */
export const glossaryTopics = [
  'brieven',
  'geld',
  'gemeente',
  'gezin',
  'inburgering',
  'organisaties',
  'papieren',
  'recht',
  'school',
  'werk',
  'wonen',
  'zorg',
] as const;

const words = z.array(z.string().min(1));

const term = z.strictObject({
  /** The Dutch term as documents and letters write it. */
  term: z.string().min(2),
  topic: z.enum(glossaryTopics).optional(),
  /** An everyday Dutch word: explained when asked, but never marked in a running text. */
  everyday: z.boolean().default(false),
  /**
   * Whether a question that names it is also searched by its Dutch words. Not where a translation
   * is an everyday word (`date`, `number`, `application`): it would fire in every other question.
   */
  bridge: z.boolean().default(true),
  /** Other Dutch words and spellings that mean the same. */
  variants: words.default([]),
  /** Dutch words that documents on the subject use but that mean something else: search only. */
  related: words.default([]),
  /** Phrases with the term's word in another meaning; nothing is explained there. */
  not: words.default([]),
  /** Other terms that help to understand this one. */
  see: words.default([]),
  /** One sentence in each language; Dutch is B1, `nl-simple` A2. */
  explanation: z.partialRecord(z.enum(languages), z.string().min(5)).default({}),
  /** How people say it, by language tag, the commonest first. */
  translations: z.record(z.string().regex(/^[a-z]{2,3}$/), words).default({}),
});

/** A file of the glossary: a list of terms. */
export const glossaryFile = z.array(term);

/** An administrative term, what it means and what people call it in other languages. */
export type GlossaryTerm = z.infer<typeof term>;

/** Terms of all files, with a digest of what the index takes from them. */
export interface Glossary {
  terms: readonly GlossaryTerm[];
  /** SHA-256 (hex) of {@link indexWords}: an index made with other words is made again. */
  digest: string;
}

/** Joins the terms of several files. Throws an Error when two have the same term. */
export function createGlossary(terms: readonly GlossaryTerm[]): Glossary {
  const seen = new Set<string>();
  for (const { term: name } of terms) {
    if (seen.has(name)) throw new Error(`The glossary has "${name}" twice.`);
    seen.add(name);
  }
  const digest = createHash('sha256')
    .update(JSON.stringify(indexWords({ terms })))
    .digest('hex');
  return { terms, digest };
}

/**
 * Dutch words that compounds may be split at even where the corpus has them in compounds only.
 * Names of terms alone: with all their variants, unrelated compounds were split as well and a
 * question in Pashto lost its passage.
 */
export function indexWords({ terms }: Pick<Glossary, 'terms'>): string[] {
  const names = terms.filter(({ bridge }) => bridge).map(({ term: name }) => name);
  return [...new Set(names.flatMap((name) => name.split(/[\s-]+/)))].filter(
    (word) => word.length > 3,
  );
}

/** `BSN`, `WW`: the same letters in an ordinary word would be something else. */
export function isAbbreviation(name: string): boolean {
  return name.length <= 5 && /^\p{Lu}{2,}$/u.test(name);
}
