/** Tries that may fail without a wait: a person's slips. */
export const freeTries = 5;
const firstWait = 30_000;
const longestWait = 30 * 60_000;

/**
 * How long an account stays shut after its n-th failed try in a row, ms: nothing for the first, then
 * half a minute and twice as long each time, half an hour at most. A guesser gets some fifty tries a
 * day; the owner is never shut out for good.
 */
export function waitAfter(failures: number): number {
  if (failures < freeTries) return 0;
  return Math.min(longestWait, firstWait * 2 ** (failures - freeTries));
}

/**
 * Which tries to log in were let through. Tries are told before the password is looked at, so that a
 * hundred at the same moment count as a hundred.
 *
 * @param tries times of the tries since the last success, in the order in which they were kept
 * @returns for each whether it counted, and from when on the next one will
 */
export function letThrough(tries: readonly number[]): { allowed: boolean[]; shutUntil: number } {
  let failures = 0;
  let shutUntil = 0;
  const allowed = tries.map((at) => {
    if (at < shutUntil) return false;
    failures += 1;
    shutUntil = at + waitAfter(failures);
    return true;
  });
  return { allowed, shutUntil };
}
