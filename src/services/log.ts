import { pino } from 'pino';
import type { HttpLog } from '../http/context.ts';

/**
 * Structured log on standard error, so that a command's output stays data. Fields are chosen by the
 * callers; none of them passes a question's text.
 */
export function createLog(
  level: string,
): HttpLog & { warn(fields: Record<string, unknown>, message: string): void } {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
}
