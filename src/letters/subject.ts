import { z } from 'zod';
import { letterAsks, letterKinds } from '../domain/letter.ts';
import type { ReadLetter } from './read.ts';
import { isFraud } from './warnings.ts';
import { longestLetter } from './view.ts';

const rule = z.strictObject({
  senders: z.array(z.string()).optional(),
  kinds: z.array(z.enum(letterKinds)).optional(),
  asked: z.array(z.enum(letterAsks)).optional(),
  /** Only for letters with signs of fraud. */
  fraud: z.literal(true).optional(),
  /** Beginnings of words, lower case. */
  words: z.array(z.string().min(3)).optional(),
  /** In the words of our cards; nothing of the letter itself is searched for. */
  question: z.string().min(10),
});

/** Which question of a newcomer a letter raises. */
export type SubjectRule = z.infer<typeof rule>;

/** `corpus/letters/subjects.yaml`: the last rule fits every letter. */
export const subjectsFile = z.array(rule);

/** The question to look up beside a letter: that of the first rule that fits. */
export function subjectOf(
  letter: string,
  read: Pick<ReadLetter, 'sender' | 'kind' | 'asked' | 'warnings'>,
  rules: readonly SubjectRule[],
): string | null {
  const text = letter.slice(0, longestLetter).toLowerCase();
  const fits = ({ senders, kinds, asked, words, fraud }: SubjectRule): boolean =>
    (fraud === undefined || isFraud(read.warnings)) &&
    (senders?.includes(read.sender?.id ?? '') ?? true) &&
    (kinds?.includes(read.kind) ?? true) &&
    (asked === undefined || read.asked.some(({ what }) => asked.includes(what))) &&
    (words === undefined || words.some((word) => text.includes(word)));
  return rules.find(fits)?.question ?? null;
}
