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

/** What a file of passages holds, and one plain sentence for each line that is none. */
export interface PreChunkedFile {
  passages: PreChunked[];
  faults: string[];
}

/**
 * Pre-chunked passages, one JSON object a line: `{"id","text","title?","lang?","municipality?"}`.
 *
 * Other members are ignored, blank lines skipped; a bad line is a fault and the rest goes on.
 * Throws {@link UnreadableFile} where not one line is a passage.
 */
export function readJsonl(source: string): PreChunkedFile {
  const passages = new Map<string, PreChunked>();
  const faults: string[] = [];
  for (const [index, raw] of source.split('\n').entries()) {
    if (raw.trim() === '') continue;
    const read = parseLine(raw);
    if (typeof read === 'string') faults.push(`line ${index + 1} ${read}`);
    else if (passages.has(read.id))
      faults.push(`line ${index + 1} has the id "${read.id}", which an earlier line has`);
    else passages.set(read.id, read);
  }
  const [first] = faults;
  if (passages.size === 0) throw new UnreadableFile(first ?? 'holds no passages');
  return { passages: [...passages.values()], faults };
}

/** The passage, or what is wrong with the line. */
function parseLine(raw: string): PreChunked | string {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return 'is not JSON';
  }
  const parsed = line.safeParse(value);
  if (parsed.success) return parsed.data;
  const member = parsed.error.issues[0]?.path.join('.') ?? '';
  return member === '' ? 'is not a passage' : `has no "${member}", or one that is wrong`;
}
