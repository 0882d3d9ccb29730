import { z } from 'zod';
import { word } from './schema.ts';

const categories = z.array(word).min(1);

/** `corpus/directory/topics.yaml`: which services belong to an answer, the most fitting first. */
export const topicsFile = z.strictObject({
  /** By id of an answer card or by its topic. */
  topics: z.record(z.string().regex(/^[a-z0-9-]+$/), categories),
  /** By Dutch word of the index. */
  words: z.record(z.string().min(2), categories),
});

export type Topics = z.infer<typeof topicsFile>;

export const noTopics: Topics = { topics: {}, words: {} };

export interface AnswerSubject {
  card?: { id: string; topic: string } | null | undefined;
  /** Dutch words of the question or of the passages that answer it. */
  words?: readonly string[] | undefined;
}

/** Categories for an answer: the card's own, else its topic's; those of the words after them. */
export function categoriesFor(topics: Topics, { card, words = [] }: AnswerSubject): string[] {
  const byCard = card && (own(topics.topics, card.id) ?? own(topics.topics, card.topic));
  const byWord = words.flatMap((one) => own(topics.words, one.toLowerCase()) ?? []);
  return [...new Set([...(byCard ?? []), ...byWord])];
}

/** Words of questions may be names that every object has, such as `constructor`. */
function own(lists: Readonly<Record<string, string[]>>, name: string): string[] | undefined {
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}
