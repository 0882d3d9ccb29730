export interface Backoff {
  /** Milliseconds before the first new try. */
  first: number;
  /** Never longer than this. */
  most: number;
}

/** Doubles with every failure: `first`, 2 × `first`, … up to `most`. `failures` counts from 1. */
export function backoffDelay(failures: number, { first, most }: Backoff): number {
  return Math.min(most, first * 2 ** Math.min(30, failures - 1));
}

/** Takes off up to a quarter, so that clients that failed together do not return together. */
export function jittered(milliseconds: number, random: () => number = Math.random): number {
  return milliseconds * (1 - random() / 4);
}
