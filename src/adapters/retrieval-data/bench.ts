import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSet } from '../../evaluate/bench.ts';
import { parseBench } from '../../evaluate/bench.ts';

/** The benchmark in a folder, or `null` where the folder or one of its files is missing. */
export async function readBench(folder: string): Promise<BenchSet[] | null> {
  try {
    const [passages, queries, offdomain] = await Promise.all([
      readFile(join(folder, 'passages.jsonl'), 'utf8'),
      readFile(join(folder, 'queries.jsonl'), 'utf8'),
      readFile(join(folder, 'offdomain.jsonl'), 'utf8'),
    ]);
    return parseBench({ passages, queries, offdomain });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw cause;
  }
}
