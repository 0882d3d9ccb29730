import { placeholders } from '../triage/redact.ts';

/**
 * Characters of a question that are searched for: embedding takes time with every word, and who
 * pastes a letter asks before or after it.
 */
const start = 350;
const end = 250;

const hidden = Object.values(placeholders)
  .map((one) => one.replace(/[[\]]/g, '\\$&'))
  .join('|');
/** `my BSN is [bsn]` is no question about the BSN: the name of the number goes with it. */
const label =
  '(?:bsn\\p{L}*|burgerservicenummer|v-?nummer|v-?number|iban|sofinummer)(?:\\s+\\p{L}{1,6}){0,2}\\s*[:=]?\\s*';
const hiddenParts = new RegExp(`(?<!\\p{L})(?:${label})?(?:${hidden})`, 'giu');

/** What is searched for in place of a text: without marks of what was hidden, and not too long. */
export function searchTextOf(text: string): string {
  const said = text.replace(hiddenParts, ' ').replace(/\s+/g, ' ').trim();
  if (said.length <= start + end) return said;
  const first = said.slice(0, start).replace(/\S*$/, '');
  const last = said.slice(-end).replace(/^\S*/, '');
  return `${first.trim() || said.slice(0, start)} … ${last.trim() || said.slice(-end)}`.toWellFormed();
}
