import { z } from 'zod';
import { languages } from '../domain/languages.ts';
import { slug, word } from './schema.ts';
import { subjects } from './who-to-go-to.ts';

const situation = z.strictObject({
  id: slug,
  /** Asked often, and we know nothing of it: who may know is told, and nothing that is near it. */
  unknown: z.literal(true).optional(),
  /** The kind of crisis that it is: whoever is in that one is in this situation. */
  crisis: word.optional(),
  /** Ids of cards that answer; the first that holds in the asker's town. */
  cards: z.array(slug).min(1).optional(),
  /** What a question to a team of the town is about. */
  subject: z.enum(subjects).optional(),
  /** Kinds of services that help, the most fitting first. */
  categories: z.array(word).min(1),
  /** Ids of services that help whatever their kind; those of the asker's town and national ones. */
  services: z.array(slug).min(1).optional(),
  /** How people say that they are in it, by language: it finds, it is never shown. */
  says: z.partialRecord(z.enum(languages), z.array(z.string().min(3)).min(1)),
});

/** What somebody can be in, told rather than asked, and who is there for it. */
export type Situation = z.infer<typeof situation>;

/** `corpus/directory/situations.yaml`. */
export const situationsFile = z.strictObject({ situations: z.array(situation).min(1) });
