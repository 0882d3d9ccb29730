import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeedbackLog } from '../../ports/feedback-log.ts';

/**
 * Adds a line of JSON a tap to `<folder>/<day>.jsonl`; a count is the number of equal lines. Lines are
 * appended whole, so that two servers may share the folder.
 */
export function feedbackFile(folder: string): FeedbackLog {
  return {
    async add(feedback) {
      await mkdir(folder, { recursive: true });
      await appendFile(join(folder, `${feedback.day}.jsonl`), `${JSON.stringify(feedback)}\n`);
    },
  };
}
