import { stat } from 'node:fs/promises';

/** Clocks of file systems tick as seldom as every two seconds. */
const tick = 2_000;

/** Stamp of a file that was changed so lately that the next change might not show. */
export const unsettled = '';

/**
 * Size and times of a file: while the stamp stays the same, so does the content. The time of the
 * last change of state (`ctime`) cannot be set by hand, so a file that was put back with its old
 * modification time shows too.
 *
 * @param now ms since 1970; a file that changed just before is {@link unsettled}
 * @throws the error of `stat`, when there is no such file
 */
export async function stampOf(path: string, now = Date.now()): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path);
  if (Math.max(mtimeMs, ctimeMs) > now - tick) return unsettled;
  return [size, mtimeMs, ctimeMs, ino].join(' ');
}
