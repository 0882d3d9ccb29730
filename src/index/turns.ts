import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work of seconds in steps of a few hundredths; each `yield` is a place where others may go first. */
export type Steps<T> = Generator<undefined, T>;

/** The result, without a pause: nobody waits yet. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, while questions are answered between the steps. */
export async function inTurns<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    await nextTurn();
  }
}
