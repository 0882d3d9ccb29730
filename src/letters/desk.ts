import type { IsoDate } from '../domain/knowledge.ts';
import type { Gazetteer } from '../knowledge/municipalities.ts';
import type { ReadLetter } from './read.ts';
import { createLetterReader } from './read.ts';
import type { PastedLetter } from './recognise.ts';
import { findLetter } from './recognise.ts';
import type { Sender } from './senders.ts';
import { createSenderFinder } from './senders.ts';
import type { SubjectRule } from './subject.ts';
import { subjectOf } from './subject.ts';

/** All that can be done with a pasted letter, locally; nothing is kept. */
export interface LetterDesk {
  /** The letter in a message, or `null` for a question. */
  find(message: string): PastedLetter | null;
  /** Reads the letter of a message; quotes are places in the letter. */
  read(letter: string, today: IsoDate): ReadLetter;
  /** What to look up beside it: words of ours, none of the letter. */
  subject(letter: string, read: ReadLetter): string | null;
}

export interface LetterDeskParts {
  senders: readonly Sender[];
  subjects: readonly SubjectRule[];
  gazetteer: Pick<Gazetteer, 'findAll'>;
  /** Language of a line: one of ours, an ISO code or `und`. */
  languageOf(line: string): string;
}

/** Languages that a Dutch line of a letter, full of names, is taken for. */
const nearDutch: ReadonlySet<string> = new Set([
  'nl',
  'und',
  'af',
  'de',
  'fy',
  'li',
  'nds',
  'da',
  'no',
  'lb',
  'vls',
]);

export function createLetterDesk(parts: LetterDeskParts): LetterDesk {
  const { senders, subjects, gazetteer, languageOf } = parts;
  const reader = createLetterReader({ senders, gazetteer });
  const finder = createSenderFinder(senders);
  const cues = {
    isForeign: (line: string) => !nearDutch.has(languageOf(line)),
    hasSender: finder.inHeading,
  };
  return {
    find: (message) => findLetter(message, cues),
    read: (letter, today) => reader.read(letter, today),
    subject: (letter, read) => subjectOf(letter, read, subjects),
  };
}
