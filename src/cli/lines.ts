import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';

const batchLine = z
  .object({
    qid: z.union([z.string(), z.number()]).optional(),
    question: z.string().optional(),
    text: z.string().optional(),
    municipality: z.string().nullish(),
    language: z.string().optional(),
  })
  .refine(
    ({ question, text }) => question !== undefined || text !== undefined,
    'has no "question" or "text"',
  );

/** One question of a batch. */
export interface BatchQuestion {
  qid: string | number;
  question: string;
  municipality?: string | undefined;
  language?: string | undefined;
}

/** A line of standard input that is not a question; names the line. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/**
 * Questions as JSON Lines; blank lines are skipped, a missing `qid` becomes the line's number.
 * Throws {@link BadLine} at the first line that is wrong.
 */
export async function* readQuestions(input: Readable): AsyncGenerator<BatchQuestion> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '') yield parseQuestion(line, number);
  }
}

function parseQuestion(line: string, number: number): BatchQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BadLine(`line ${number} is not JSON`, { cause });
  }
  const parsed = batchLine.safeParse(value);
  if (!parsed.success)
    throw new BadLine(`line ${number} ${parsed.error.issues[0]?.message ?? 'is not a question'}`);
  const { qid, question, text, municipality, language } = parsed.data;
  return {
    qid: qid ?? number,
    question: question ?? text ?? '',
    municipality: municipality ?? undefined,
    language,
  };
}

/** Groups of at most `size`, so that a batch is embedded together and memory stays flat. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
