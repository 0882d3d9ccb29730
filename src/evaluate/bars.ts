import type { Row } from './rows.ts';
import { isBelow, keyOf } from './rows.ts';

/** Figures of the last committed evaluation, by {@link keyOf}, in per cent. */
export type Baseline = Readonly<Record<string, number>>;

/** A figure may wander this much below the baseline without being called lost; per cent. */
const tolerance = 1;

/** Rows that do not meet their bar. */
export function brokenBars(rows: readonly Row[]): Row[] {
  return rows.filter(isBelow);
}

/** Bars that are lost: not met now, and met or clearly nearer when the baseline was committed. */
export function lostBars(rows: readonly Row[], baseline: Baseline): Row[] {
  return brokenBars(rows).filter((row) => {
    const before = baseline[keyOf(row)];
    return before === undefined || worse(row, before);
  });
}

function worse(row: Row, before: number): boolean {
  const now = 100 * row.value;
  const falls = row.bar !== undefined && 'most' in row.bar ? now - before : before - now;
  return !(falls <= tolerance);
}

/** What to commit as the next baseline. */
export function baselineOf(rows: readonly Row[]): Baseline {
  return Object.fromEntries(rows.map((row) => [keyOf(row), Number((100 * row.value).toFixed(1))]));
}
