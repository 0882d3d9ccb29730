import { z } from 'zod';
import type { Service } from './schema.ts';
import { serviceSchema } from './schema.ts';
import type { Situation } from './situations.ts';
import { situationsFile } from './situations.ts';
import type { Topics } from './topics.ts';
import { noTopics, topicsFile } from './topics.ts';
import type { WhoRule } from './who-to-go-to.ts';
import { rulesFile } from './who-to-go-to.ts';
import type { Words } from './words.ts';
import { noWords, wordsFile } from './words.ts';

/** The sociale kaart: services with what is said about them and when. */
export interface Directory {
  /** In the order of the files. */
  services: readonly Service[];
  byId: ReadonlyMap<string, Service>;
  words: Words;
  topics: Topics;
  rules: readonly WhoRule[];
  situations: readonly Situation[];
}

/** A file of `corpus/directory/`, by what it holds. */
export type DirectoryFile =
  | { services: Service[]; leftOut: number }
  | { words: Words }
  | { topics: Topics }
  | { rules: WhoRule[] }
  | { situations: Situation[] };

/** One broken service must not take its town's whole list with it; `check` says what is wrong. */
const services = z.array(z.unknown()).transform((items) => {
  const read = items.flatMap((item) => {
    const parsed = serviceSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return { services: read, leftOut: items.length - read.length };
});

export const directoryFile: z.ZodType<DirectoryFile> = z.union([
  services,
  wordsFile.transform((words) => ({ words })),
  topicsFile.transform((topics) => ({ topics })),
  rulesFile.transform(({ rules }) => ({ rules })),
  situationsFile,
]);

/** Joins the files of the folder; of two services with one id the first stays. */
export function createDirectory(files: readonly DirectoryFile[]): Directory {
  const byId = new Map<string, Service>();
  const directory = {
    words: noWords,
    topics: noTopics,
    rules: [] as WhoRule[],
    situations: [] as Situation[],
  };
  for (const file of files) {
    if ('services' in file)
      for (const one of file.services) if (!byId.has(one.id)) byId.set(one.id, one);
    if ('words' in file) directory.words = file.words;
    if ('topics' in file) directory.topics = file.topics;
    if ('rules' in file) directory.rules.push(...file.rules);
    if ('situations' in file) directory.situations.push(...file.situations);
  }
  return { ...directory, services: [...byId.values()], byId };
}
