import { dot } from '../index/vectors.ts';

/**
 * How near two groups of questions must lie to be one need: the mean of the cosines between their
 * members' vectors, language taken out. Chosen on one half of the cards of
 * `test/sets/cold-cards.jsonl`, measured on the other half in `test/desk/gaps-cluster.test.ts`.
 */
export const sameNeed = 0.35;

/** Groups under way: their rows, which may still be joined, and how near they are to each other. */
interface Groups {
  rows: number[][];
  open: Set<number>;
  near(a: number, b: number): number;
  setNear(a: number, b: number, value: number): void;
}

/**
 * Groups vectors by average linkage: the two nearest groups are joined until no two are as near as
 * `nearness`. By chains of nearest neighbours (Benzécri 1982; Müllner 2011), which gives the same
 * groups in O(n²) time and memory: 800 vectors take about a tenth of a second.
 *
 * @param vectors of unit length
 * @returns rows of each group in their order; the largest group first
 */
export function clusterByMeaning(
  vectors: readonly Float32Array[],
  nearness = sameNeed,
): number[][] {
  const groups = single(vectors);
  const chain: number[] = [];
  for (;;) {
    const tip = chain.at(-1) ?? firstOf(groups.open);
    if (tip === undefined) break;
    if (chain.length === 0) chain.push(tip);
    const before = chain.at(-2);
    const next = nearest(tip, before, groups);
    if (next === undefined || groups.near(tip, next) < nearness) {
      // Joining others never brings anything nearer to this one: it is whole.
      groups.open.delete(tip);
      chain.pop();
    } else if (next === before) {
      chain.length -= 2;
      join(tip, next, groups);
    } else chain.push(next);
  }
  return groups.rows
    .filter(({ length }) => length > 0)
    .map((rows) => rows.toSorted((a, b) => a - b))
    .toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function single(vectors: readonly Float32Array[]): Groups {
  const n = vectors.length;
  const table = new Float32Array(n * n);
  const setNear = (a: number, b: number, value: number): void => {
    table[a * n + b] = value;
    table[b * n + a] = value;
  };
  for (const [a, one] of vectors.entries())
    for (let b = 0; b < a; b += 1) setNear(a, b, dot(one, vectors[b] as Float32Array));
  return {
    rows: vectors.map((_, row) => [row]),
    open: new Set(vectors.keys()),
    near: (a, b) => table[a * n + b] as number,
    setNear,
  };
}

function firstOf(rows: ReadonlySet<number>): number | undefined {
  for (const row of rows) return row;
  return undefined;
}

/** Where several are equally near, the one before in the chain: else a chain might never end. */
function nearest(
  tip: number,
  before: number | undefined,
  { open, near }: Groups,
): number | undefined {
  let best = before;
  for (const other of open)
    if (other !== tip && (best === undefined || near(tip, other) > near(tip, best))) best = other;
  return best;
}

/** `into` takes the rows of `from`; mean nearness by the recurrence of Lance and Williams. */
function join(from: number, into: number, { rows, open, near, setNear }: Groups): void {
  const [a, b] = [rows[from] ?? [], rows[into] ?? []];
  open.delete(from);
  for (const other of open)
    if (other !== into) {
      const sum = a.length * near(from, other) + b.length * near(into, other);
      setNear(into, other, sum / (a.length + b.length));
    }
  rows[into] = [...b, ...a];
  rows[from] = [];
}

/** The row that stands for its group: nearest to the others on average. */
export function middleOf(rows: readonly number[], vectors: readonly Float32Array[]): number {
  const nearness = (row: number): number =>
    rows.reduce(
      (sum, other) => sum + dot(vectors[row] as Float32Array, vectors[other] as Float32Array),
      0,
    );
  return rows.reduce((best, row) => (nearness(row) > nearness(best) ? row : best), rows[0] ?? 0);
}
