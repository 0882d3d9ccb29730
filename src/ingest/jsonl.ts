import { z } from 'zod';
import { UnreadableFile } from './blocks.ts';

const line = z.object({
  id: z.string().min(1).max(500),
  text: z.string(),
  title: z.string().optional(),
  lang: z.string().max(35).optional(),
  municipality: z.string().max(100).nullish(),
});

/** A passage that somebody else has already cut; it keeps its id. */
export type PreChunked = z.infer<typeof line>;

/**
 * Pre-chunked passages, one JSON object a line: `{"id","text","title?","lang?","municipality?"}`.
 *
 * Other members are ignored, blank lines skipped. Throws {@link UnreadableFile} naming the first
 * bad line: half a file would silently answer half the questions.
 */
export function readJsonl(source: string): PreChunked[] {
  const passages: PreChunked[] = [];
  const seen = new Set<string>();
  for (const [index, raw] of source.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const passage = parseLine(raw, index + 1);
    if (seen.has(passage.id))
      throw new UnreadableFile(`line ${index + 1}: id "${passage.id}" occurs twice`);
    seen.add(passage.id);
    passages.push(passage);
  }
  return passages;
}

function parseLine(raw: string, number: number): PreChunked {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (cause) {
    throw new UnreadableFile(`line ${number} is not JSON`, { cause });
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new UnreadableFile(
    `line ${number}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'is not a passage'}`,
  );
}
