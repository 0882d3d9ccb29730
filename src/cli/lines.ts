import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { tell } from './output.ts';

const batchLine = z
  .object(
    {
      qid: z.union([z.string(), z.number()]).optional(),
      question: z.string().optional(),
      text: z.string().optional(),
      municipality: z.string().nullish(),
      language: z.string().optional(),
    },
    { error: 'is not an object' },
  )
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

/** Standard input that is not what was asked for; the message names the line where there are several. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

/** What happens to lines that are no question. */
export interface BadLines {
  report(bad: BadLine): void;
  /** 1 when there was any. */
  exitCode(): number;
}

/** Tells every bad line on standard error, so that the rest of a batch goes on. */
export function tellBadLines(): BadLines {
  let found = 0;
  return {
    report({ message }) {
      found += 1;
      tell(`wegwijs: ${message}; left out`);
    },
    exitCode: () => (found === 0 ? 0 : 1),
  };
}

/**
 * Questions as JSON Lines; blank lines are skipped, a missing `qid` becomes the line's number.
 * A line that is wrong is reported and left out.
 */
export async function* readQuestions(
  input: Readable,
  { report }: Pick<BadLines, 'report'>,
): AsyncGenerator<BatchQuestion> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const read = parseQuestion(line, number);
    if (read instanceof BadLine) report(read);
    else yield read;
  }
}

function parseQuestion(line: string, number: number): BatchQuestion | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    return new BadLine(`line ${number} is not JSON`, { cause });
  }
  const parsed = batchLine.safeParse(value);
  if (!parsed.success) return new BadLine(`line ${number} ${whatIsWrong(parsed.error)}`);
  const { qid, question, text, municipality, language } = parsed.data;
  return {
    qid: qid ?? number,
    question: question ?? text ?? '',
    municipality: municipality ?? undefined,
    language,
  };
}

function whatIsWrong({ issues }: z.ZodError): string {
  const [issue] = issues;
  const member = issue?.path.join('.') ?? '';
  return member === ''
    ? (issue?.message ?? 'is not a question')
    : `has a "${member}" that is wrong`;
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
