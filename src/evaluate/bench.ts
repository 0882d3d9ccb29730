import { z } from 'zod';

const passage = z.object({
  set: z.string(),
  id: z.string(),
  lang: z.string(),
  text: z.string(),
});

const query = z.object({
  set: z.string(),
  task: z.string(),
  qid: z.string(),
  lang: z.string(),
  question: z.string(),
  positive_ids: z.array(z.string()).min(1),
});

const unanswerable = z.object({
  qid: z.string(),
  lang: z.string(),
  question: z.string(),
  corpus: z.string(),
});

type BenchPassage = z.infer<typeof passage>;
type BenchQuery = z.infer<typeof query>;
type BenchUnanswerable = z.infer<typeof unanswerable>;

/** One corpus, searched on its own, with its questions. */
export interface BenchSet {
  name: string;
  passages: readonly BenchPassage[];
  queries: readonly BenchQuery[];
  /** Questions that the corpus cannot answer. */
  unanswerable: readonly BenchUnanswerable[];
}

/** The files of the benchmark folder as text. */
export interface BenchFiles {
  passages: string;
  queries: string;
  offdomain: string;
}

/** Reads the benchmark. Throws a ZodError or SyntaxError for a line that does not fit. */
export function parseBench(files: BenchFiles): BenchSet[] {
  const passages = lines(files.passages, passage);
  const queries = lines(files.queries, query);
  const others = lines(files.offdomain, unanswerable);
  const names = [...new Set(passages.map(({ set }) => set))];
  return names.map((name) => ({
    name,
    passages: passages.filter(({ set }) => set === name),
    queries: queries.filter(({ set }) => set === name),
    unanswerable: others.filter(({ corpus }) => corpus === name),
  }));
}

function lines<T>(source: string, schema: z.ZodType<T>): T[] {
  const filled = source.split('\n').filter((line) => line.trim() !== '');
  return filled.map((line) => schema.parse(JSON.parse(line)));
}

/** The benchmark's tag for Northern Kurdish is `ku`; ours tells the two Kurdish languages apart. */
export function languageOf(tag: string): string {
  return tag === 'ku' ? 'kmr' : tag;
}
