import { redact } from '../triage/redact.ts';

/**
 * What people wrote, as it may be kept: personal data replaced by placeholders, no longer than
 * `longest` UTF-16 units. NUL and halves of signs are no text to a database.
 */
export function keptText(written: string, longest: number): string {
  const { text } = redact(written);
  return text.slice(0, longest).toWellFormed().replaceAll('\0', ' ');
}
